/* InetRead, InetGet, InetGetSize, InetGetInfo, InetClose, the settings HttpSetUserAgent, HttpSetProxy, FtpSetProxy, and Ping.
 *
 * Every download runs in a thread (os/transfer.h); the functions that wait for it let timers go on meanwhile. The numbers for
 * @error are AutoIt's: 13 the server refused (21 of FTP), 31 the file cannot be made, 33 nothing came. */
#include "array.h"
#include "ask.h"
#include "base/buffer.h"
#include "binary.h"
#include "builtin.h"
#include "environment.h"
#include "family.h"
#include "handle.h"
#include "os/socket.h"
#include "os/transfer.h"
#include "path.h"

#include <stdlib.h>
#include <string.h>

#define DEFAULT_AGENT "AutoIt"

enum { OPTION_RELOAD = 1, OPTION_ANY_CERTIFICATE = 2, OPTION_TEXT = 4 };
enum { PROXY_SYSTEM, PROXY_NONE, PROXY_GIVEN };
enum { NO_SCHEME = 12006 }; /* for @extended */
enum { BAD_ADDRESS = 1, REFUSED = 13, REFUSED_FTP = 21, UNKNOWN_KIND = 11, NO_FILE = 31, EMPTY = 33 };
enum { ERROR_DENIED = 5 };

typedef struct Proxy {
    int32_t mode;
    Buffer host, user; /* "host:port", "name:password" */
} Proxy;

typedef struct Inet {
    Heap *heap; /* NULL: not used yet */
    Handles handles;
    const Environment *environment;
    bool asks; /* the host is asked about each address, so none may lead to another one */
    Buffer agent;
    Proxy http, ftp;
} Inet;

/* One in the background, or one that is waited for. */
typedef struct Download {
    OsTransfer *transfer; /* NULL: it could not even start, or the host has answered */
    Au3Network answer;
    bool ftp, answered;
    int32_t error, extended; /* then why */
} Download;

/* ---- the state ---- */

static void end_download(Download *download) {
    if (download->transfer) os_transfer_free(download->transfer);
    ask_network_free(&download->answer);
}

static void close_download(void *object) {
    end_download(object);
    mem_free(object);
}

static const HandleType download_type = {"download", close_download};

static void destroy(void *data) {
    Inet *inet = data;
    handles_free(&inet->handles);
    buffer_free(&inet->agent);
    buffer_free(&inet->http.host);
    buffer_free(&inet->http.user);
    buffer_free(&inet->ftp.host);
    buffer_free(&inet->ftp.user);
}

static Inet *inet_state(Call *call) {
    Inet *inet = call_state(call, FAMILY_INET, sizeof *inet, destroy);
    if (!inet || inet->heap) return inet;
    inet->heap = inet->handles.heap = call->heap;
    inet->environment = call_environment(call);
    inet->asks = call_host(call)->network != NULL;
    Buffer *const buffers[] = {&inet->agent, &inet->http.host, &inet->http.user, &inet->ftp.host, &inet->ftp.user};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_init(buffers[i], call->heap);
    buffer_append_str(&inet->agent, DEFAULT_AGENT);
    return inet;
}

/* ---- starting ---- */

static bool starts_with(const char *text, const char *lower) {
    for (; *lower; text++, lower++) {
        if ((*text >= 'A' && *text <= 'Z' ? *text | 32 : *text) != *lower) return false;
    }
    return true;
}

/* The address with blanks and everything beyond ASCII as %XX. */
static void append_url(const char *text, Buffer *out) {
    for (; *text; text++) {
        if (*text > 32 && *text < 127)
            buffer_append_char(out, *text);
        else
            buffer_printf(out, "%%%02X", (unsigned)(unsigned char)*text);
    }
}

/* The proxy that the environment asks for; `out` and `except` stay empty when there is none. */
static void system_proxy(const Environment *environment, const char *url, Buffer *out, Buffer *except) {
    const char *name = starts_with(url, "ftp:") ? "ftp_proxy" : starts_with(url, "https:") ? "https_proxy" : "http_proxy";
    if (!environment_get(environment, name, out) || out->length == 0) environment_get(environment, "all_proxy", out);
    environment_get(environment, "no_proxy", except);
}

static OsTransfer *start_transfer(const Inet *inet, const char *url, const char *file, int32_t options, bool size_only) {
    Buffer host, except;
    const Proxy *proxy = starts_with(url, "ftp:") ? &inet->ftp : &inet->http;
    buffer_init(&host, inet->heap);
    buffer_init(&except, inet->heap);
    if (proxy->mode == PROXY_SYSTEM) system_proxy(inet->environment, url, &host, &except);
    if (proxy->mode == PROXY_GIVEN) buffer_append(&host, proxy->host.data, proxy->host.length);
    Buffer agent = inet->agent, user = proxy->user; /* read only */
    OsTransferRequest request = {.url = url,
                                 .file = file,
                                 .agent = buffer_text(&agent),
                                 .proxy = buffer_text(&host),
                                 .proxy_user = proxy->mode == PROXY_GIVEN && user.length ? buffer_text(&user) : NULL,
                                 .without_proxy = buffer_text(&except),
                                 .size_only = size_only,
                                 .one_address = inet->asks,
                                 .any_certificate = options & OPTION_ANY_CERTIFICATE,
                                 .reload = options & OPTION_RELOAD,
                                 .text = options & OPTION_TEXT};
    OsTransfer *transfer = os_transfer_start(&request);
    buffer_free(&host);
    buffer_free(&except);
    return transfer;
}

/* May the proxy that the script has set be used? It is a machine that everything goes to, whatever the address says. */
static bool proxy_allowed(Call *call, bool ftp) {
    const Inet *inet = inet_state(call);
    const Proxy *proxy = !inet ? NULL : ftp ? &inet->ftp : &inet->http;
    if (!proxy || proxy->mode != PROXY_GIVEN || proxy->host.length == 0) return true;
    Buffer host;
    buffer_init(&host, call->heap);
    buffer_append(&host, proxy->host.data, proxy->host.length);
    buffer_text(&host); /* for its NUL */
    char *colon = host.data ? strrchr(host.data, ':') : NULL;
    Au3Network network = {.kind = AU3_NETWORK_CONNECT, .address = buffer_text(&host), .port = colon ? atoi(colon + 1) : 0};
    if (colon) *colon = 0;
    bool allowed = ask_network(call, &network) == AU3_ALLOW;
    ask_network_free(&network);
    buffer_free(&host);
    return allowed;
}

/* What the host says; true: nothing is to be downloaded, the download tells why or has the answer. */
static bool asked(Call *call, const char *url, const char *file, Download *download) {
    Au3Network *answer = &download->answer;
    *answer = (Au3Network){.kind = AU3_NETWORK_GET, .address = url};
    Au3Decision decision = ask_network(call, answer);
    answer->address = NULL; /* is the script's */
    download->answered = decision == AU3_ANSWERED;
    download->error = download->ftp ? REFUSED_FTP : REFUSED;
    download->extended = ERROR_DENIED;
    if (!download->answered) {
        ask_network_free(answer);
        return decision == AU3_REFUSE || !proxy_allowed(call, download->ftp);
    }
    if (!answer->result) answer->result_size = 0;
    bool saved =
        !file || answer->result_size == 0 ||
        (call_may_write(call, answer->result_size) && os_replace_file(file, answer->result, answer->result_size) == OS_OK);
    download->error = saved ? 0 : NO_FILE;
    download->extended = saved ? 0 : ERROR_DENIED;
    return true;
}

/* Starts what argument 0 names. False when it cannot be: the download then says why. */
static bool start(Call *call, const char *file, int32_t options, bool size_only, Download *download) {
    const Inet *inet = inet_state(call);
    const char *text = arg_utf8(call, 0, NULL);
    Buffer url;
    *download = (Download){.ftp = starts_with(text, "ftp://"), .error = BAD_ADDRESS, .extended = NO_SCHEME};
    if (!strchr(text, ':') || !inet) return false;
    download->error = UNKNOWN_KIND;
    download->extended = 87;
    if (!download->ftp && !starts_with(text, "http://") && !starts_with(text, "https://")) return false;
    if (asked(call, text, file, download)) return download->answered;
    buffer_init(&url, call->heap);
    append_url(text, &url);
    download->transfer = start_transfer(inet, buffer_text(&url), file, options, size_only);
    buffer_free(&url);
    download->error = REFUSED;
    download->extended = 12157; /* no libcurl on this machine: there is no channel */
    return download->transfer != NULL;
}

typedef struct Outcome {
    bool complete, success;
    int32_t error, extended;
    int64_t read, total;
} Outcome;

static Outcome answered_outcome(const Download *download) {
    int64_t size = (int64_t)download->answer.result_size;
    bool empty = size == 0 && !download->error;
    return (Outcome){.complete = true,
                     .success = !empty && !download->error,
                     .error = empty ? EMPTY : download->error,
                     .extended = download->extended,
                     .read = size,
                     .total = size};
}

static Outcome outcome_of(const Download *download) {
    if (download->answered) return answered_outcome(download);
    if (!download->transfer) return (Outcome){.complete = true, .error = download->error, .extended = download->extended};
    OsTransferFigures f = os_transfer_figures(download->transfer);
    Outcome outcome = {.complete = f.state != OS_TRANSFER_RUNNING,
                       .success = f.state == OS_TRANSFER_OK,
                       .extended = f.number,
                       .read = f.read,
                       .total = f.total};
    if (f.state == OS_TRANSFER_REFUSED) outcome.error = download->ftp ? REFUSED_FTP : REFUSED;
    if (f.state == OS_TRANSFER_EMPTY) outcome.error = EMPTY;
    if (f.state == OS_TRANSFER_NO_FILE) outcome.error = NO_FILE;
    return outcome;
}

/* Waits for the end with timers running; false: the run is over. */
static bool wait_for(Call *call, const Download *download, Outcome *outcome) {
    double pause = 0.5;
    for (*outcome = outcome_of(download); !outcome->complete; *outcome = outcome_of(download)) {
        if (!call_sleep(call, pause)) return false;
        if (pause < 20) pause *= 1.5;
    }
    return true;
}

/* ---- downloads that are waited for ---- */

static const char *data_of(const Download *download, size_t *size) {
    if (!download->answered) return os_transfer_data(download->transfer, size);
    *size = download->answer.result_size;
    return download->answer.result;
}

/* InetRead(address [, options]): a Binary, @extended its size. */
static Value inet_read(Call *call) {
    Download download;
    Outcome outcome;
    size_t size;
    start(call, NULL, arg_int_or(call, 1, 0), false, &download);
    Value result = VALUE_ABORT;
    if (wait_for(call, &download, &outcome)) {
        const char *data = outcome.success ? data_of(&download, &size) : NULL;
        if (data)
            result = fail(call, 0, (int32_t)size, binary_new(call->heap, data, size));
        else
            result = fail(call, outcome.error, outcome.extended, VALUE_EMPTY);
    }
    end_download(&download);
    return result;
}

/* InetGetSize(address [, options]) */
static Value inet_get_size(Call *call) {
    Download download;
    Outcome outcome;
    start(call, NULL, arg_int_or(call, 1, 0), true, &download);
    Value result = VALUE_ABORT;
    if (wait_for(call, &download, &outcome)) {
        result = fail(call, outcome.error, outcome.extended, from_i64(call->heap, outcome.success ? outcome.total : 0));
    }
    end_download(&download);
    return result;
}

/* Starts InetGet: into the file of argument 1. */
static void start_get(Call *call, Download *download) {
    PathSpot spot;
    bool ok = path_locate(call_paths(call), arg_str(call, 1), &spot) && !spot.separator;
    if (ok) {
        start(call, buffer_text(&spot.native), arg_int_or(call, 2, 0), false, download);
    } else {
        *download = (Download){.error = NO_FILE, .extended = 3};
    }
    path_spot_free(&spot);
}

static Value get_and_wait(Call *call) {
    Download download;
    Outcome outcome;
    start_get(call, &download);
    Value result = VALUE_ABORT;
    if (wait_for(call, &download, &outcome)) {
        result = fail(call, outcome.error, outcome.extended, from_i64(call->heap, outcome.success ? outcome.read : 0));
    }
    end_download(&download);
    return result;
}

/* ---- downloads in the background ---- */

/* InetGet(address, file [, options [, background]]): bytes, or the number of the download. */
static Value inet_get(Call *call) {
    if (arg_int_or(call, 3, 0) != 1) return get_and_wait(call);
    Inet *inet = inet_state(call);
    Download *download = inet ? mem_alloc(call->heap, sizeof *download) : NULL;
    if (!download) return VALUE_ABORT;
    start_get(call, download);
    int32_t number = handles_add(&inet->handles, &download_type, download);
    if (number) return from_i64(call->heap, number);
    close_download(download);
    return VALUE_ABORT;
}

static Value count_active(Call *call, const Inet *inet) {
    int32_t active = 0;
    (void)call;
    for (size_t i = 0; i < inet->handles.capacity; i++) {
        const HandleSlot *slot = &inet->handles.slots[i];
        if (slot->type == &download_type && !outcome_of(slot->object).complete) active++;
    }
    return from_i32(active);
}

/* InetGetInfo([number [, which]]): {read, size, complete, success, @error, @extended}, or one of them; without a number how
 * many downloads are going on. */
static Value inet_get_info(Call *call) {
    const Inet *inet = inet_state(call);
    if (!inet) return VALUE_ABORT;
    if (call->count == 0) return count_active(call, inet);
    const Download *download = handles_get(&inet->handles, arg_int(call, 0), &download_type);
    int32_t which = arg_int_or(call, 1, -1);
    if (!download) return fail(call, 1, 0, VALUE_EMPTY);
    if (which < -1 || which > 5) return fail(call, 2, 0, VALUE_EMPTY);
    Outcome o = outcome_of(download);
    const Value values[6] = {from_i64(call->heap, o.read),
                             from_i64(call->heap, o.total),
                             from_bool(o.complete),
                             from_bool(o.success),
                             from_i32(o.error),
                             from_i32(o.extended)};
    if (which >= 0) return values[which];
    Array *array = array_new_1d(call->heap, 6);
    if (!array) return VALUE_ABORT;
    memcpy(array->items, values, sizeof values);
    return from_block(array);
}

/* InetClose(number): ends a download that is still going on. */
static Value inet_close(Call *call) {
    Inet *inet = inet_state(call);
    int32_t number = arg_int(call, 0);
    bool there = inet && handles_get(&inet->handles, number, &download_type);
    return from_bool(there && handles_close(&inet->handles, number));
}

/* ---- settings ---- */

/* HttpSetUserAgent(name): the name before. */
static Value http_set_user_agent(Call *call) {
    Inet *inet = inet_state(call);
    if (!inet) return VALUE_ABORT;
    Value old = str_from_utf8(call->heap, buffer_text(&inet->agent), inet->agent.length);
    const char *name = arg_given(call, 0) ? arg_utf8(call, 0, NULL) : "";
    buffer_clear(&inet->agent);
    buffer_append_str(&inet->agent, *name ? name : DEFAULT_AGENT);
    return old;
}

static Value set_proxy(Call *call, Proxy *proxy) {
    int32_t mode = arg_int(call, 0);
    proxy->mode = mode == PROXY_NONE || mode == PROXY_GIVEN ? mode : PROXY_SYSTEM;
    buffer_clear(&proxy->host);
    buffer_clear(&proxy->user);
    if (arg_given(call, 1)) buffer_append_str(&proxy->host, arg_utf8(call, 1, NULL));
    if (arg_given(call, 2)) buffer_printf(&proxy->user, "%s:%s", arg_utf8(call, 2, NULL), arg_utf8(call, 3, NULL));
    return from_i32(1);
}

/* HttpSetProxy(mode [, host and port [, user [, password]]]): mode 0 the system's, 1 none, 2 this one. */
static Value http_set_proxy(Call *call) {
    Inet *inet = inet_state(call);
    return inet ? set_proxy(call, &inet->http) : VALUE_ABORT;
}

static Value ftp_set_proxy(Call *call) {
    Inet *inet = inet_state(call);
    return inet ? set_proxy(call, &inet->ftp) : VALUE_ABORT;
}

/* ---- Ping ---- */

static OsPing wait_for_answer(Call *call, intptr_t socket, double end) {
    OsPing state = OS_PING_LATER;
    while (state == OS_PING_LATER && os_clock() < end) {
        state = os_ping_wait(socket, 5);
        if (state == OS_PING_LATER && !call_sleep(call, 0)) return OS_PING_NOT_ALLOWED;
    }
    return state;
}

enum { NO_ANSWER = 1, NOT_REACHABLE = 2, NOT_KNOWN = 4 };

/* The time that it took; less than 0: there was no answer. */
static Value ping_result(Call *call, double taken) {
    if (!(taken >= 0)) return fail(call, NO_ANSWER, 0, from_i32(0));
    return from_i32(taken < 1 ? 1 : taken > INT32_MAX ? INT32_MAX : (int32_t)taken);
}

/* Ping(machine [, timeout = 4000]): milliseconds, at least 1. @error 1 no answer, 2 not reachable, 4 not known or not allowed.
 */
static Value inet_ping(Call *call) {
    uint32_t ip;
    intptr_t socket = -1;
    Au3Network network = {.kind = AU3_NETWORK_PING, .address = arg_utf8(call, 0, NULL)};
    Au3Decision decision = ask_network(call, &network);
    ask_network_free(&network);
    if (decision == AU3_REFUSE) return fail(call, NOT_KNOWN, 0, from_i32(0));
    if (decision == AU3_ANSWERED) return ping_result(call, network.milliseconds);
    if (os_address_find(arg_utf8(call, 0, NULL), &ip) != 0) return fail(call, NOT_KNOWN, 0, from_i32(0));
    double begin = os_clock();
    OsPing state = os_ping_start(ip, &socket);
    if (state == OS_PING_LATER) state = wait_for_answer(call, socket, begin + arg_int_or(call, 1, 4000));
    double taken = os_clock() - begin;
    os_ping_end(socket);
    if (state == OS_PING_OK) return ping_result(call, taken);
    int error = state == OS_PING_LATER ? NO_ANSWER : state == OS_PING_UNREACHABLE ? NOT_REACHABLE : NOT_KNOWN;
    return fail(call, error, 0, from_i32(0));
}

/* clang-format off */
const Builtin inet_builtins[] = {
    {"FtpSetProxy",      1, 4, ftp_set_proxy,       "FtpSetProxy(mode [, proxy_port [, username [, password]]])",  "The proxy to use for FTP.",                   NEEDS_NET, FULL},
    {"HttpSetProxy",     1, 4, http_set_proxy,      "HttpSetProxy(mode [, proxy_port [, username [, password]]])", "The proxy to use for HTTP.",                  NEEDS_NET, FULL},
    {"HttpSetUserAgent", 1, 1, http_set_user_agent, "HttpSetUserAgent(user_agent)",                                "The name under which HTTP requests are sent.", NEEDS_NET, FULL},
    {"InetClose",        1, 1, inet_close,          "InetClose(handle)",                                           "Ends a download.",                            NEEDS_NET, FULL},
    {"InetGet",          2, 4, inet_get,            "InetGet(URL, filename [, options [, background]])",           "Downloads into a file.",                      NEEDS_NET | NEEDS_FILE_WRITE, FULL},
    {"InetGetInfo",      0, 2, inet_get_info,       "InetGetInfo([handle [, index]])",                             "How far a download is.",                      NEEDS_NET, FULL},
    {"InetGetSize",      1, 2, inet_get_size,       "InetGetSize(URL [, options])",                                "The size of something on the net.",           NEEDS_NET, FULL},
    {"InetRead",         1, 2, inet_read,           "InetRead(URL [, options])",                                   "Downloads into a Binary.",                    NEEDS_NET, FULL},
    {"Ping",             1, 2, inet_ping,           "Ping(host [, timeout])",                                      "Milliseconds that a machine takes to answer.", NEEDS_NET, FULL},
};
/* clang-format on */
const int inet_builtins_count = sizeof inet_builtins / sizeof *inet_builtins;
