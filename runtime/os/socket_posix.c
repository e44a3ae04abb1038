/* Sockets on POSIX systems; see socket.h. They are never inherited by child processes and never block. */
#define _GNU_SOURCE
#include "os/socket.h"
#include "os_posix.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Windows' numbers for the errors of sockets. */
static int socket_error(int number) {
    switch (number) {
    case 0: return 0;
    case EAGAIN:
    case EINPROGRESS: return OS_SOCKET_LATER;
    case EACCES:
    case EPERM: return 10013;
    case EFAULT: return 10014;
    case EINVAL: return 10022;
    case EMFILE:
    case ENFILE: return 10024;
    case EBADF:
    case ENOTSOCK: return OS_SOCKET_INVALID;
    case EMSGSIZE: return OS_SOCKET_TOO_LONG;
    case EADDRINUSE: return 10048;
    case EADDRNOTAVAIL: return 10049;
    case ENETDOWN: return 10050;
    case ENETUNREACH: return 10051;
    case ECONNABORTED: return 10053;
    case ECONNRESET:
    case EPIPE: return 10054;
    case ENOBUFS:
    case ENOMEM: return 10055;
    case ENOTCONN: return 10057;
    case ETIMEDOUT: return 10060;
    case ECONNREFUSED: return 10061;
    case EHOSTUNREACH: return 10065;
    default: return 10022;
    }
}

static struct sockaddr_in native_address(OsAddress address) {
    struct sockaddr_in native = {.sin_family = AF_INET, .sin_port = htons(address.port)};
    native.sin_addr.s_addr = address.ip;
    return native;
}

/* ---- addresses ---- */

bool os_address_read(const char *text, uint32_t *ip) {
    struct in_addr address;
    if (strpbrk(text, " \t\r\n") || !inet_aton(text, &address)) return false;
    *ip = address.s_addr;
    return true;
}

void os_address_text(uint32_t ip, Buffer *out) {
    char text[INET_ADDRSTRLEN] = "";
    const struct in_addr address = {.s_addr = ip};
    inet_ntop(AF_INET, &address, text, sizeof text);
    buffer_append_str(out, text);
}

bool os_address_name(uint32_t ip, Buffer *out) {
    char name[NI_MAXHOST];
    const struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = ip};
    if (getnameinfo((const struct sockaddr *)&address, sizeof address, name, sizeof name, NULL, 0, NI_NAMEREQD)) return false;
    buffer_append_str(out, name);
    return true;
}

static bool look_up(const char *name, uint32_t *ip) {
    const struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    if (getaddrinfo(name, NULL, &hints, &found) != 0 || !found) return false;
    struct sockaddr_in native;
    memcpy(&native, found->ai_addr, sizeof native);
    *ip = native.sin_addr.s_addr;
    freeaddrinfo(found);
    return true;
}

/* The address of this machine, which need not be known to the lookup: one of its own ones. */
static void own_address(uint32_t *ip) {
    Buffer text;
    Heap *heap = heap_new(0);
    *ip = htonl(INADDR_LOOPBACK);
    if (!heap) return;
    buffer_init(&text, heap);
    if (os_ip_address(0, &text)) os_address_read(buffer_text(&text), ip);
    buffer_free(&text);
    heap_close(heap);
}

int os_address_find(const char *name, uint32_t *ip) {
    char own[256] = "";
    gethostname(own, sizeof own - 1);
    if (*name && look_up(name, ip)) return 0;
    if (*name && strcasecmp(name, own) != 0) return 11001;
    if (*name || !look_up(own, ip)) own_address(ip);
    return 0;
}

/* ---- sockets ---- */

static int new_socket(int type, OsSocket *socket_) {
    int fd = socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    *socket_ = fd < 0 ? OS_NO_SOCKET : fd;
    return fd < 0 ? socket_error(errno) : 0;
}

/* Closes a socket that could not be set up. */
static int give_up(OsSocket *socket_, int number) {
    int error = socket_error(number);
    close((int)*socket_);
    *socket_ = OS_NO_SOCKET;
    return error;
}

static bool bind_to(OsSocket socket_, OsAddress address) {
    struct sockaddr_in native = native_address(address);
    return bind((int)socket_, (struct sockaddr *)&native, sizeof native) == 0;
}

int os_socket_listen(OsAddress address, int pending, OsSocket *socket_) {
    int error = new_socket(SOCK_STREAM, socket_);
    if (error) return error;
    /* Old connections that linger do not keep the port here, as they do not on Windows; another listener does. */
    const int yes = 1;
    setsockopt((int)*socket_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (!bind_to(*socket_, address) || listen((int)*socket_, pending) != 0) return give_up(socket_, errno);
    return 0;
}

int os_socket_connect(OsAddress address, OsSocket *socket_) {
    struct sockaddr_in native = native_address(address);
    int error = new_socket(SOCK_STREAM, socket_);
    if (error) return error;
    if (connect((int)*socket_, (struct sockaddr *)&native, sizeof native) == 0 || errno == EINPROGRESS) return 0;
    return give_up(socket_, errno);
}

int os_socket_accept(OsSocket listener, OsSocket *socket_) {
    int fd;
    do fd = accept4((int)listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    while (fd < 0 && (errno == EINTR || errno == ECONNABORTED));
    *socket_ = fd < 0 ? OS_NO_SOCKET : fd;
    return fd < 0 ? socket_error(errno) : 0;
}

int os_socket_datagram(const OsAddress *address, OsSocket *socket_) {
    int error = new_socket(SOCK_DGRAM, socket_);
    if (error || !address || bind_to(*socket_, *address)) return error;
    return give_up(socket_, errno);
}

int os_socket_allow_broadcast(OsSocket socket_) {
    const int yes = 1;
    return setsockopt((int)socket_, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes) == 0 ? 0 : socket_error(errno);
}

void os_socket_close(OsSocket socket_) { close((int)socket_); }

int os_socket_wait(OsSocket socket_, double milliseconds) {
    struct pollfd wait = {.fd = (int)socket_, .events = POLLOUT};
    int n = poll(&wait, 1, milliseconds > 0 ? (int)(milliseconds < 1e6 ? milliseconds + 0.999 : 1e6) : 0);
    if (n == 0 || (n < 0 && errno == EINTR)) return OS_SOCKET_LATER;
    int error = 0;
    socklen_t size = sizeof error;
    if (n < 0 || getsockopt((int)socket_, SOL_SOCKET, SO_ERROR, &error, &size) != 0) error = errno;
    return socket_error(error);
}

int os_socket_send(OsSocket socket_, const void *bytes, size_t size, size_t *done) {
    ssize_t n;
    do n = send((int)socket_, bytes, size, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    *done = n > 0 ? (size_t)n : 0;
    return n < 0 ? socket_error(errno) : 0;
}

int os_socket_receive(OsSocket socket_, void *bytes, size_t size, size_t *done) {
    ssize_t n;
    do n = recv((int)socket_, bytes, size, 0);
    while (n < 0 && errno == EINTR);
    *done = n > 0 ? (size_t)n : 0;
    return n < 0 ? socket_error(errno) : 0;
}

int os_socket_send_to(OsSocket socket_, OsAddress address, const void *bytes, size_t size) {
    struct sockaddr_in native = native_address(address);
    ssize_t n;
    do n = sendto((int)socket_, bytes, size, MSG_NOSIGNAL, (struct sockaddr *)&native, sizeof native);
    while (n < 0 && errno == EINTR);
    return n < 0 ? socket_error(errno) : 0;
}

int os_socket_receive_from(OsSocket socket_, void *bytes, size_t size, size_t *done, OsAddress *sender) {
    struct sockaddr_in native = {0};
    socklen_t length = sizeof native;
    ssize_t n;
    do n = recvfrom((int)socket_, bytes, size, MSG_TRUNC, (struct sockaddr *)&native, &length);
    while (n < 0 && errno == EINTR);
    *done = n > 0 ? (size_t)n : 0;
    *sender = (OsAddress){native.sin_addr.s_addr, ntohs(native.sin_port)};
    if (n < 0) return socket_error(errno);
    return (size_t)n > size ? OS_SOCKET_TOO_LONG : 0;
}
