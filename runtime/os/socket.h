/* Sockets: TCP and UDP over IPv4. Nothing here waits, but os_socket_wait and the lookup of a name.
 *
 * Errors are Windows' numbers (10048 address in use, 10054 reset ...), 0 for success, because scripts see them. */
#ifndef AU3_OS_SOCKET_H
#define AU3_OS_SOCKET_H

#include "base/buffer.h"

typedef intptr_t OsSocket;
#define OS_NO_SOCKET ((OsSocket)-1)

enum {
    OS_SOCKET_LATER = 10035,   /* it would have to wait */
    OS_SOCKET_INVALID = 10038, /* no socket */
    OS_SOCKET_TOO_LONG = 10040 /* the datagram did not fit and is lost */
};

typedef struct OsAddress {
    uint32_t ip;   /* in the order of the network */
    uint16_t port; /* as a number */
} OsAddress;

/* Reads "127.0.0.1" (also "127.1" and the like); false for anything else. */
bool os_address_read(const char *text, uint32_t *ip);
void os_address_text(uint32_t ip, Buffer *out);
/* Looks a machine up; 11001 when nobody knows it. "" is this machine. */
int os_address_find(const char *name, uint32_t *ip);
/* The name of a machine; false when it has none. */
bool os_address_name(uint32_t ip, Buffer *out);

/* A TCP socket that takes connections; one that is being connected (os_socket_wait tells when it is); one end of the next
 * connection, OS_SOCKET_LATER when there is none. */
int os_socket_listen(OsAddress address, int pending, OsSocket *socket);
int os_socket_connect(OsAddress address, OsSocket *socket);
int os_socket_accept(OsSocket listener, OsSocket *socket);
/* A UDP socket; with an address it receives what is sent there. */
int os_socket_datagram(const OsAddress *address, OsSocket *socket);
/* Lets a UDP socket send to everybody on the net. */
int os_socket_allow_broadcast(OsSocket socket);
void os_socket_close(OsSocket socket);

/* Waits until something can be sent (a connection is made, or has failed). OS_SOCKET_LATER when the time is up, else the
 * error of the socket. */
int os_socket_wait(OsSocket socket, double milliseconds);

/* Moves up to `size` bytes of a connection; receiving 0 bytes without an error: the other side has closed it. */
int os_socket_send(OsSocket socket, const void *bytes, size_t size, size_t *done);
int os_socket_receive(OsSocket socket, void *bytes, size_t size, size_t *done);
/* Whole datagrams. */
int os_socket_send_to(OsSocket socket, OsAddress address, const void *bytes, size_t size);
int os_socket_receive_from(OsSocket socket, void *bytes, size_t size, size_t *done, OsAddress *sender);

#endif
