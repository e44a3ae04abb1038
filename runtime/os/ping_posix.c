/* One echo request and its answer: through the kind of socket that Linux gives everybody in a range of groups, else through
 * the superuser's. */
#define _GNU_SOURCE
#include "os_posix.h"
#include "transfer.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { PING_NUMBER = 0x4133 };

static uint16_t checksum(const void *bytes, size_t size) {
    uint32_t sum = 0;
    for (size_t i = 0; i + 1 < size; i += 2) {
        uint16_t word;
        memcpy(&word, (const char *)bytes + i, 2);
        sum += word;
    }
    while (sum >> 16) sum = (sum & 0xFFFF) + (sum >> 16);
    return (uint16_t)~sum;
}

OsPing os_ping_start(uint32_t ip, intptr_t *socket_out) {
    struct icmphdr packet = {.type = ICMP_ECHO};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_ICMP);
    if (fd < 0) fd = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_ICMP);
    *socket_out = fd;
    if (fd < 0) return OS_PING_NOT_ALLOWED;
    packet.un.echo.id = (uint16_t)getpid();
    packet.un.echo.sequence = htons(PING_NUMBER);
    packet.checksum = checksum(&packet, sizeof packet);
    struct sockaddr_in address = {.sin_family = AF_INET};
    address.sin_addr.s_addr = ip;
    if (connect(fd, (struct sockaddr *)&address, sizeof address) != 0) return OS_PING_UNREACHABLE;
    return send(fd, &packet, sizeof packet, 0) == (ssize_t)sizeof packet ? OS_PING_LATER : OS_PING_UNREACHABLE;
}

/* Is this the answer? The raw kind gives the IP header too, and everything that comes. */
static OsPing judge(const uint8_t *bytes, size_t size) {
    size_t header = size && bytes[0] >> 4 == 4 && size >= 20 ? (size_t)(bytes[0] & 15) * 4 : 0;
    struct icmphdr packet;
    if (size < header + sizeof packet) return OS_PING_LATER;
    memcpy(&packet, bytes + header, sizeof packet);
    if (packet.type == ICMP_DEST_UNREACH) return OS_PING_UNREACHABLE;
    return packet.type == ICMP_ECHOREPLY && packet.un.echo.sequence == htons(PING_NUMBER) ? OS_PING_OK : OS_PING_LATER;
}

OsPing os_ping_wait(intptr_t socket_in, double milliseconds) {
    struct pollfd wait = {.fd = (int)socket_in, .events = POLLIN};
    uint8_t bytes[512];
    if (poll(&wait, 1, (int)milliseconds) <= 0) return OS_PING_LATER;
    ssize_t size = recv((int)socket_in, bytes, sizeof bytes, 0);
    if (size < 0) return errno == EAGAIN || errno == EINTR ? OS_PING_LATER : OS_PING_UNREACHABLE;
    return judge(bytes, (size_t)size);
}

void os_ping_end(intptr_t socket_in) {
    if (socket_in >= 0) close((int)socket_in);
}
