/* Downloads over HTTP, HTTPS and FTP, each in a thread of its own, and answers to pings.
 *
 * Downloads are libcurl's work (transfer_curl.c), which is loaded when the first one starts: a program that downloads nothing
 * neither needs it nor waits for it. Built without curl's headers there are none (transfer_none.c). Errors are Windows' numbers
 * (12007 name not known, 12029 cannot connect ...), because scripts see them. */
#ifndef AU3_OS_TRANSFER_H
#define AU3_OS_TRANSFER_H

#include "os/os.h"

typedef struct OsTransfer OsTransfer;

typedef struct OsTransferRequest {
    const char *url;  /* ASCII */
    const char *file; /* native path that gets the data when all has come; NULL: it stays in memory */
    const char *agent;
    const char *proxy;         /* "host:port", "" for none */
    const char *proxy_user;    /* "name:password", or NULL */
    const char *without_proxy; /* "localhost,.example.org", or NULL */
    bool size_only;            /* asks only how much it would be */
    bool one_address;          /* an answer that leads elsewhere is an error */
    bool any_certificate;
    bool reload; /* past the caches on the way */
    bool text;   /* FTP: line ends are translated */
} OsTransferRequest;

typedef enum OsTransferState {
    OS_TRANSFER_RUNNING,
    OS_TRANSFER_OK,
    OS_TRANSFER_REFUSED, /* no connection, or the server says no: `number` is Windows' or 0 */
    OS_TRANSFER_EMPTY,   /* it came, but there was nothing */
    OS_TRANSFER_NO_FILE  /* the file cannot be written: `number` is 3 (folder), 5 (access) or 112 (full) */
} OsTransferState;

typedef struct OsTransferFigures {
    OsTransferState state;
    int64_t read, total; /* bytes; total is 0 as long as it is not known */
    int32_t number;
} OsTransferFigures;

/* Starts; NULL when there is no libcurl (or no memory). The request is copied. */
OsTransfer *os_transfer_start(const OsTransferRequest *request);
OsTransferFigures os_transfer_figures(OsTransfer *transfer);
/* What came into memory; only when it has ended. */
const char *os_transfer_data(const OsTransfer *transfer, size_t *size);
/* Ends it if it still runs (what came so far is dropped) and frees it. */
void os_transfer_free(OsTransfer *transfer);

/* ---- ping_posix.c ---- */

typedef enum OsPing { OS_PING_OK, OS_PING_LATER, OS_PING_UNREACHABLE, OS_PING_NOT_ALLOWED } OsPing;

/* Sends one echo request; `ip` in the order of the network. Systems may keep this to the superuser. */
OsPing os_ping_start(uint32_t ip, intptr_t *socket);
/* Waits up to `milliseconds` for the answer. */
OsPing os_ping_wait(intptr_t socket, double milliseconds);
void os_ping_end(intptr_t socket);

#endif
