/* TCP; see socket.h for what UDP (udp.c) shares. Scripts know sockets by numbers of our own, so that no number can mean a file
 * of the process. Nothing waits, but TCPConnect (up to TCPTimeout) and TCPSend for a full connection. */
#include "socket.h"

#include "ask.h"
#include "base/text.h"
#include "binary.h"
#include "family.h"
#include "handle.h"
#include "option.h"

#include <string.h>

/* Received at once at most, whatever the script asks for. */
#define RECEIVE_MOST (64 << 20)
/* Milliseconds that TCPSend waits for a connection that takes nothing. */
#define SEND_PATIENCE 5000
/* The error of a connection that was not made in time; also of one that was refused. */
#define TIMED_OUT 10060
/* TCPNameToIP: nobody knows the name. */
#define UNKNOWN_NAME 11001

typedef struct Sockets {
    Heap *heap; /* NULL: not used yet */
    Handles handles;
} Sockets;

typedef struct SocketEntry {
    OsSocket socket;
} SocketEntry;

/* ---- the sockets of a script ---- */

static void close_entry(void *object) {
    SocketEntry *entry = object;
    os_socket_close(entry->socket);
    mem_free(entry);
}

static const HandleType socket_type = {"socket", close_entry};

static void destroy(void *state) {
    Sockets *sockets = state;
    if (sockets->heap) handles_free(&sockets->handles);
}

static Sockets *sockets_of(Call *call) {
    Sockets *sockets = call_state(call, FAMILY_SOCKET, sizeof *sockets, destroy);
    if (sockets) sockets->heap = sockets->handles.heap = call->heap;
    return sockets;
}

int32_t socket_add(Call *call, OsSocket socket) {
    Sockets *sockets = sockets_of(call);
    SocketEntry *entry = sockets ? mem_alloc(call->heap, sizeof *entry) : NULL;
    int32_t number = 0;
    if (entry) {
        entry->socket = socket;
        number = handles_add(&sockets->handles, &socket_type, entry);
        if (!number) mem_free(entry);
    }
    if (!number) os_socket_close(socket);
    return number;
}

OsSocket socket_get(Call *call, int32_t number) {
    Sockets *sockets = sockets_of(call);
    const SocketEntry *entry = sockets ? handles_get(&sockets->handles, number, &socket_type) : NULL;
    return entry ? entry->socket : OS_NO_SOCKET;
}

bool socket_close(Call *call, int32_t number) {
    Sockets *sockets = sockets_of(call);
    return sockets && handles_close(&sockets->handles, number);
}

int socket_address(const char *ip, int64_t port, OsAddress *address) {
    if (!os_address_read(ip, &address->ip)) return 1;
    if (port < 1 || port > 65535) return 2;
    address->port = (uint16_t)port;
    return 0;
}

/* ---- data ---- */

bool socket_bytes(Call *call, int i, Buffer *out) {
    Value v = call->args[i];
    if (is_string(v)) {
        const String *text = as_string(v);
        for (uint32_t k = 0; k < text->length && text->units[k]; k++)
            buffer_append_char(out, (char)text_to_ansi(text->units[k]));
        return !out->failed;
    }
    Value binary = binary_from_value(call->heap, v);
    if (is_binary(binary)) buffer_append(out, as_binary(binary)->bytes, as_binary(binary)->size);
    bool ok = !is_abort(binary) && !out->failed;
    value_free(binary);
    return ok;
}

Value socket_data(Call *call, const char *bytes, size_t size, bool binary) {
    if (binary || memchr(bytes, 0, size)) return binary_new(call->heap, bytes, size);
    return str_from_ansi(call->heap, bytes, size);
}

Value socket_true(Call *call) {
    (void)call;
    return VALUE_TRUE;
}

/* ---- connecting ---- */

static Value give_socket(Call *call, OsSocket socket) {
    int32_t number = socket_add(call, socket);
    return number ? from_i32(number) : VALUE_ABORT;
}

/* A failure of the system is told by an Int64 -1, one of the arguments by an Int32. */
static Value no_socket(Call *call, int error) { return fail(call, error, 0, from_i64(call->heap, -1)); }

/* TCPListen(address, port [, pending]) */
static Value tcp_listen(Call *call) {
    OsAddress address;
    OsSocket socket;
    int error = ask_connection(call, AU3_NETWORK_LISTEN, arg_utf8(call, 0, NULL), arg_i64(call, 1), &address);
    if (error) return fail(call, error, 0, from_i32(-1));
    int32_t pending = arg_int_or(call, 2, 0);
    error = os_socket_listen(address, pending > 0 ? pending : 128, &socket);
    return error ? no_socket(call, error) : give_socket(call, socket);
}

/* TCPAccept(listener): -1 when nobody connects. */
static Value tcp_accept(Call *call) {
    OsSocket socket, listener = socket_get(call, arg_int(call, 0));
    if (listener == OS_NO_SOCKET) return fail(call, OS_SOCKET_INVALID, 0, from_i32(-1));
    int error = os_socket_accept(listener, &socket);
    if (error) return fail(call, error == OS_SOCKET_LATER ? 0 : error, 0, from_i32(-1));
    return give_socket(call, socket);
}

/* Waits for a connection with timers running; its error. `*alive` is false when the run is over. */
static int wait_connected(Call *call, OsSocket socket, bool *alive) {
    double limit = call_option(call, OPTION_TCP_TIMEOUT), pause = 0.1;
    int error;
    *alive = true;
    while ((error = os_socket_wait(socket, 0)) == OS_SOCKET_LATER && limit > 0) {
        *alive = call_sleep(call, pause);
        if (!*alive) return error;
        limit -= pause;
        if (pause < 10) pause *= 1.5;
    }
    return error;
}

/* TCPConnect(address, port) */
static Value tcp_connect(Call *call) {
    OsAddress address;
    OsSocket socket;
    bool alive = true;
    int error = ask_connection(call, AU3_NETWORK_CONNECT, arg_utf8(call, 0, NULL), arg_i64(call, 1), &address);
    if (error) return fail(call, error, 0, from_i32(-1));
    error = os_socket_connect(address, &socket);
    if (error) return no_socket(call, error);
    error = wait_connected(call, socket, &alive);
    if (!error) return give_socket(call, socket);
    os_socket_close(socket);
    return alive ? no_socket(call, TIMED_OUT) : VALUE_ABORT;
}

/* TCPCloseSocket(socket) */
static Value tcp_close_socket(Call *call) {
    if (socket_close(call, arg_int(call, 0))) return VALUE_TRUE;
    return fail(call, OS_SOCKET_INVALID, 0, VALUE_FALSE);
}

/* Asks the host for an address or name; true when that settled it. */
static bool host_resolves(Call *call, Value *answer) {
    Au3Network network = {.kind = AU3_NETWORK_RESOLVE, .address = arg_utf8(call, 0, NULL)};
    Au3Decision decision = ask_network(call, &network);
    if (decision == AU3_ANSWERED && network.result)
        *answer = str_from_utf8(call->heap, network.result, strlen(network.result));
    else if (decision != AU3_ALLOW)
        *answer = fail(call, decision == AU3_REFUSE ? ASK_REFUSED : UNKNOWN_NAME, 0, VALUE_EMPTY);
    ask_network_free(&network);
    return decision != AU3_ALLOW;
}

static Value take_text(Buffer *text) {
    Value result = str_from_utf8(text->heap, buffer_text(text), text->length);
    buffer_free(text);
    return result;
}

/* TCPNameToIP(name) */
static Value tcp_name_to_ip(Call *call) {
    Buffer text;
    uint32_t ip;
    Value answer;
    if (host_resolves(call, &answer)) return answer;
    int error = os_address_find(arg_utf8(call, 0, NULL), &ip);
    if (error) return fail(call, error, 0, VALUE_EMPTY);
    buffer_init(&text, call->heap);
    os_address_text(ip, &text);
    return take_text(&text);
}

/* __Au3_AddressName(ip): the name of a machine by its address; @error 11001 when it has none. */
static Value address_name(Call *call) {
    Buffer name;
    uint32_t ip;
    Value answer;
    if (host_resolves(call, &answer)) return answer;
    buffer_init(&name, call->heap);
    bool found = os_address_read(arg_utf8(call, 0, NULL), &ip) && os_address_name(ip, &name);
    return fail(call, found ? 0 : UNKNOWN_NAME, 0, take_text(&name));
}

/* ---- sending and receiving ---- */

/* Sends all; *error is that of the connection. False: the run is over. */
static bool send_all(Call *call, int32_t number, const Buffer *data, size_t *sent, int *error) {
    double waited = 0;
    *sent = 0;
    for (OsSocket socket; *sent < data->length && (socket = socket_get(call, number)) != OS_NO_SOCKET;) {
        size_t done;
        *error = os_socket_send(socket, data->data + *sent, data->length - *sent, &done);
        *sent += done;
        if (done > 0) waited = 0;
        if (*error && *error != OS_SOCKET_LATER) return true;
        if (!*error) continue;
        if (waited >= SEND_PATIENCE) return true;
        if (!call_sleep(call, 1)) return false;
        waited += 1;
    }
    return true;
}

/* TCPSend(socket, data): the count of bytes. */
static Value tcp_send(Call *call) {
    int32_t number = arg_int(call, 0);
    int error = 0;
    size_t sent = 0;
    Buffer data;
    if (socket_get(call, number) == OS_NO_SOCKET) return fail(call, OS_SOCKET_INVALID, 0, from_i32(0));
    buffer_init(&data, call->heap);
    bool alive = socket_bytes(call, 1, &data) && send_all(call, number, &data, &sent, &error);
    buffer_free(&data);
    if (!alive) return VALUE_ABORT;
    if (sent > 0) error = 0;
    return fail(call, error, 0, from_i32((int32_t)sent));
}

/* TCPRecv(socket, count [, flag]): flag 1 gives a Binary. @extended 1: the other side has closed the connection. */
static Value tcp_recv(Call *call) {
    int32_t most = arg_int(call, 1);
    OsSocket socket = socket_get(call, arg_int(call, 0));
    size_t done;
    Buffer data;
    if (socket == OS_NO_SOCKET) return fail(call, arg_int(call, 0) < 0 ? -1 : OS_SOCKET_INVALID, 0, VALUE_EMPTY);
    if (most <= 0) return VALUE_EMPTY;
    if (most > RECEIVE_MOST) most = RECEIVE_MOST;
    buffer_init(&data, call->heap);
    char *room = buffer_reserve(&data, (size_t)most);
    int error = room ? os_socket_receive(socket, room, (size_t)most, &done) : 0;
    Value result = VALUE_EMPTY;
    if (!room)
        result = VALUE_ABORT;
    else if (!error && done > 0)
        result = socket_data(call, room, done, arg_int_or(call, 2, 0) & 1);
    else if (error != OS_SOCKET_LATER && error != 10057)
        call->extended = 1; /* closed, or broken; a listener is neither */
    buffer_free(&data);
    return result;
}

/* clang-format off */
const Builtin socket_builtins[] = {
    {"TCPAccept",      1, 1, tcp_accept,       "TCPAccept(mainsocket)",                           "The next connection to a listening socket.", NEEDS_NET, FULL},
    {"TCPCloseSocket", 1, 1, tcp_close_socket, "TCPCloseSocket(socket)",                          "Closes a TCP socket.",                       NEEDS_NET, FULL},
    {"TCPConnect",     2, 2, tcp_connect,      "TCPConnect(IPAddr, port)",                        "Connects to a server.",                      NEEDS_NET, FULL},
    {"TCPListen",      2, 3, tcp_listen,       "TCPListen(IPAddr, port [, MaxPendingConnection])", "Opens a socket that takes connections.",     NEEDS_NET, FULL},
    {"__Au3_AddressName", 1, 1, address_name, "__Au3_AddressName(ip)", "The name of a machine; for the library.", NEEDS_NET, FULL},
    {"TCPNameToIP",    1, 1, tcp_name_to_ip,   "TCPNameToIP(name)",                               "The address of a machine.",                  NEEDS_NET, FULL},
    {"TCPRecv",        2, 3, tcp_recv,         "TCPRecv(mainsocket, maxlen [, flag])",            "Receives from a connection.",                NEEDS_NET, FULL},
    {"TCPSend",        2, 2, tcp_send,         "TCPSend(mainsocket, data)",                       "Sends over a connection.",                   NEEDS_NET, FULL},
    {"TCPShutdown",    0, 0, socket_true,      "TCPShutdown()",                                   "Ends the use of TCP.",                       NEEDS_NET, FULL},
    {"TCPStartup",     0, 0, socket_true,      "TCPStartup()",                                    "Begins the use of TCP.",                     NEEDS_NET, FULL},
};
/* clang-format on */
const int socket_builtins_count = sizeof socket_builtins / sizeof *socket_builtins;
