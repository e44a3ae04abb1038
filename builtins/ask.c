/* The host's say in processes and the network; see ask.h. The memory of answers is the host's malloc. */
#include "ask.h"

#include "socket.h"

#include <stdlib.h>

Au3Decision ask_process(Call *call, Au3Process *process) {
    const Host *host = call_host(call);
    process->size = sizeof *process;
    process->function = call->row->name;
    return host->process ? host->process(host->user, process) : AU3_ALLOW;
}

void ask_process_free(Au3Process *process) {
    free(process->output);
    free(process->errors);
    process->output = process->errors = NULL;
}

Au3Decision ask_network(Call *call, Au3Network *network) {
    const Host *host = call_host(call);
    network->size = sizeof *network;
    network->function = call->row->name;
    return host->network ? host->network(host->user, network) : AU3_ALLOW;
}

void ask_network_free(Au3Network *network) {
    free(network->result);
    network->result = NULL;
}

int ask_connection(Call *call, Au3NetworkKind kind, const char *ip, int64_t port, OsAddress *address) {
    int error = socket_address(ip, port, address);
    if (error) return error;
    Au3Network network = {.kind = kind, .address = ip, .port = (int)port};
    bool allowed = ask_network(call, &network) == AU3_ALLOW;
    if (allowed) error = socket_address(network.result ? network.result : ip, network.port, address);
    ask_network_free(&network);
    return allowed ? error : ASK_REFUSED;
}
