/* What the TCP and UDP builtins share: the sockets of a script by number, and data as values. */
#ifndef AU3_BUILTINS_SOCKET_H
#define AU3_BUILTINS_SOCKET_H

#include "builtin.h"
#include "os/socket.h"

/* The number for a new socket, which is owned from then on; 0 when memory runs out (the socket is closed then). */
int32_t socket_add(Call *call, OsSocket socket);
/* OS_NO_SOCKET when there is none of that number. */
OsSocket socket_get(Call *call, int32_t number);
bool socket_close(Call *call, int32_t number);

/* Reads an address and a port: 0, or the @error of AutoIt, 1 for a bad address and 2 for a bad port. */
int socket_address(const char *ip, int64_t port, OsAddress *address);

/* The bytes of a value as they go out: text in the ANSI code page up to its first NUL, numbers as in memory. */
bool socket_bytes(Call *call, int i, Buffer *out);
/* Received bytes: text, but a Binary when `binary` is set or there are NULs. */
Value socket_data(Call *call, const char *bytes, size_t size, bool binary);

/* Startup and Shutdown: nothing to do here. */
Value socket_true(Call *call);

#endif
