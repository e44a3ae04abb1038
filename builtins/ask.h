/* Asking the host before a process is started or the network is used (Au3Host.process, Au3Host.network). Without such a host
 * everything is allowed: the rights were checked before. */
#ifndef AU3_BUILTINS_ASK_H
#define AU3_BUILTINS_ASK_H

#include "builtin.h"
#include "host.h"
#include "os/socket.h"

/* May the process be started? `process` has the command and the folder; the caller frees the answer in every case. */
Au3Decision ask_process(Call *call, Au3Process *process);
void ask_process_free(Au3Process *process);

/* May the network be used? `network` has kind, address and port, and gets the answer, which the caller frees in every case. */
Au3Decision ask_network(Call *call, Au3Network *network);
void ask_network_free(Au3Network *network);

/* For connections, which the host can lead elsewhere: `address` gets where to go, by the text and port that the script gave.
 * 0, else the @error: 1 and 2 as of socket_address, or ASK_REFUSED. */
enum { ASK_REFUSED = 10013 }; /* Windows' number for a right that is missing */
int ask_connection(Call *call, Au3NetworkKind kind, const char *ip, int64_t port, OsAddress *address);

#endif
