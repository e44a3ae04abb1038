/* UDP. A script holds a socket as an array of four: a mark, the number of the socket, address and port as text: those that
 * UDPBind receives at, or UDPOpen sends to. */
#include "array.h"
#include "ask.h"
#include "socket.h"

#include <stdlib.h>

/* What AutoIt has in [0]. */
#define MARK          45454545
#define DATAGRAM_MOST 65536

enum { NO_DATA = -2, NO_ARRAY = -3, BAD_ARRAY = -4 };

static Value utf8_text(Call *call, const Buffer *text) {
    return str_from_utf8(call->heap, text->data ? text->data : "", text->length);
}

/* ---- the array ---- */

/* Takes the socket over; the address and the port of the call's arguments stand in the array. */
static Value socket_array(Call *call, OsSocket socket) {
    Array *array = array_new_1d(call->heap, 4);
    int32_t number = -1;
    if (socket != OS_NO_SOCKET && array)
        number = socket_add(call, socket);
    else if (socket != OS_NO_SOCKET)
        os_socket_close(socket);
    if (!array) return VALUE_ABORT;
    Value result = from_block(array);
    array->items[0] = from_i32(MARK);
    array->items[1] = from_i32(number);
    value_store(&array->items[2], value_copy(from_string((String *)(uintptr_t)arg_str(call, 0))));
    value_store(&array->items[3], to_string(call->heap, from_i64(call->heap, arg_i64(call, 1))));
    return result;
}

/* The socket of the array in argument 0: 0 or the error. */
static int socket_of(Call *call, OsSocket *socket, const Value **items) {
    if (!is_array(call->args[0])) return NO_ARRAY;
    const Array *array = as_array(call->args[0]);
    if (!is_array_1d(call->args[0]) || array->count != 4 || to_i32(array->items[0]) != MARK) return BAD_ARRAY;
    *items = array->items;
    *socket = socket_get(call, to_i32(array->items[1]));
    return *socket == OS_NO_SOCKET ? OS_SOCKET_INVALID : 0;
}

/* UDPBind(address, port) */
static Value udp_bind(Call *call) {
    OsAddress address;
    OsSocket socket;
    int error = ask_connection(call, AU3_NETWORK_LISTEN, arg_utf8(call, 0, NULL), arg_i64(call, 1), &address);
    if (error) return fail(call, error, 0, from_i32(-1));
    error = os_socket_datagram(&address, &socket);
    return fail(call, error, 0, socket_array(call, socket));
}

/* UDPOpen(address, port [, flag]): flag 1 allows sending to all. Nothing is used yet: the host is asked when something is sent,
 * because the script can change where to. It may say at once that this is in vain. */
static Value udp_open(Call *call) {
    OsSocket socket;
    OsAddress ignored;
    if (ask_connection(call, AU3_NETWORK_CONNECT, arg_utf8(call, 0, NULL), arg_i64(call, 1), &ignored) == ASK_REFUSED)
        return fail(call, ASK_REFUSED, 0, from_i32(-1));
    int error = os_socket_datagram(NULL, &socket);
    if (!error && arg_int_or(call, 2, 0) & 1) os_socket_allow_broadcast(socket);
    return fail(call, error, 0, socket_array(call, socket));
}

/* UDPCloseSocket(array) */
static Value udp_close_socket(Call *call) {
    OsSocket socket;
    const Value *items;
    int error = socket_of(call, &socket, &items);
    if (error) return fail(call, error, 0, from_i32(0));
    socket_close(call, to_i32(items[1]));
    return from_i32(1);
}

/* ---- sending and receiving ---- */

/* The address that an array names: 0, or the @error. */
static int target_of(Call *call, const Value *items, OsAddress *address) {
    Value text = to_string(call->heap, items[2]);
    char *ip = is_string(text) ? str_to_utf8(call->heap, as_string(text), NULL) : NULL;
    int error = ask_connection(call, AU3_NETWORK_CONNECT, ip ? ip : "", to_i64(items[3]), address);
    mem_free(ip);
    value_free(text);
    return error;
}

/* UDPSend(array, data): the count of bytes. */
static Value udp_send(Call *call) {
    OsSocket socket;
    OsAddress address;
    const Value *items;
    Buffer data;
    int error = socket_of(call, &socket, &items);
    if (error) return fail(call, error, 0, from_i32(0));
    error = target_of(call, items, &address);
    if (error) return fail(call, error, 0, from_i32(-1));
    buffer_init(&data, call->heap);
    bool ok = socket_bytes(call, 1, &data);
    int32_t size = (int32_t)data.length;
    if (ok) error = os_socket_send_to(socket, address, data.data ? data.data : "", data.length);
    buffer_free(&data);
    return ok ? fail(call, error, 0, from_i32(error ? 0 : size)) : VALUE_ABORT;
}

/* {data, address of the sender, its port}; takes the data over. */
static Value received_array(Call *call, Value data, OsAddress sender) {
    Buffer text;
    Array *array = is_abort(data) ? NULL : array_new_1d(call->heap, 3);
    if (!array) {
        value_free(data);
        return VALUE_ABORT;
    }
    buffer_init(&text, call->heap);
    os_address_text(sender.ip, &text);
    value_store(&array->items[0], data);
    value_store(&array->items[1], utf8_text(call, &text));
    value_store(&array->items[2], from_i32(sender.port));
    buffer_free(&text);
    return from_block(array);
}

/* UDPRecv(array, count [, flag]): one datagram. flag 1: as a Binary; 2: with its sender. */
static Value udp_recv(Call *call) {
    OsSocket socket;
    OsAddress sender;
    const Value *items;
    Buffer data;
    size_t done;
    int32_t flag = arg_int_or(call, 2, 0), most = arg_int(call, 1);
    int error = socket_of(call, &socket, &items);
    if (error) return fail(call, error, 0, VALUE_EMPTY);
    if (most > DATAGRAM_MOST) most = DATAGRAM_MOST;
    if (most < 0) most = 0;
    buffer_init(&data, call->heap);
    char *room = buffer_reserve(&data, (size_t)most + 1);
    error = room ? os_socket_receive_from(socket, room, (size_t)most, &done, &sender) : 0;
    Value result = room ? VALUE_EMPTY : VALUE_ABORT;
    if (room && !error) result = socket_data(call, room, done, flag & 1);
    if (room && !error && flag & 2) result = received_array(call, result, sender);
    buffer_free(&data);
    return fail(call, error == OS_SOCKET_LATER ? NO_DATA : error, 0, result);
}

/* clang-format off */
const Builtin udp_builtins[] = {
    {"UDPBind",        2, 2, udp_bind,         "UDPBind(IPAddr, port)",                 "Opens a socket that receives UDP packets.", NEEDS_NET, FULL},
    {"UDPCloseSocket", 1, 1, udp_close_socket, "UDPCloseSocket(socketarray)",           "Closes a UDP socket.",                      NEEDS_NET, FULL},
    {"UDPOpen",        2, 3, udp_open,         "UDPOpen(IPAddr, port [, flag])",        "Opens a socket that sends UDP packets.",    NEEDS_NET, FULL},
    {"UDPRecv",        2, 3, udp_recv,         "UDPRecv(socketarray, maxlen [, flag])", "Receives a UDP packet.",                    NEEDS_NET, FULL},
    {"UDPSend",        2, 2, udp_send,         "UDPSend(socketarray, data)",            "Sends a UDP packet.",                       NEEDS_NET, FULL},
    {"UDPShutdown",    0, 0, socket_true,      "UDPShutdown()",                         "Ends the use of UDP.",                      NEEDS_NET, FULL},
    {"UDPStartup",     0, 0, socket_true,      "UDPStartup()",                          "Begins the use of UDP.",                    NEEDS_NET, FULL},
};
/* clang-format on */
const int udp_builtins_count = sizeof udp_builtins / sizeof *udp_builtins;
