/* Downloads through libcurl; see transfer.h.
 *
 * Nothing here touches an interpreter: the thread of a download has its own copy of the request, memory from malloc, and shares
 * only the figures, under a lock. A file is written under another name beside it and takes its name when it is complete. */
#define _GNU_SOURCE
#include "os_posix.h"
#include "transfer.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY_MOST    ((size_t)1 << 31)
#define CONNECT_MS     30000L
#define REDIRECTS_MOST 10L

/* What is used of libcurl. */
typedef struct Library {
    CURL *(*init)(void);
    void (*cleanup)(CURL *);
    CURLcode (*setopt)(CURL *, CURLoption, ...);
    CURLcode (*getinfo)(CURL *, CURLINFO, ...);
    CURLcode (*perform)(CURL *);
    struct curl_slist *(*append)(struct curl_slist *, const char *);
    void (*free_all)(struct curl_slist *);
} Library;

struct OsTransfer {
    Library library;
    OsTransferRequest request; /* its texts are in `texts` */
    char *texts[6];
    char *part; /* the name of the unfinished file */
    OsFile file;
    char *data;
    size_t size, capacity;
    CURL *curl;
    int32_t file_error; /* Windows' number */
    bool wanted_only_size;
    pthread_t thread;
    pthread_mutex_t lock; /* for what follows */
    OsTransferFigures figures;
    bool stopped;
};

/* ---- libcurl ---- */

static bool load(Library *library) {
    void *handle = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!handle) return false;
    static const char *const names[] = {"curl_easy_init",    "curl_easy_cleanup", "curl_easy_setopt",   "curl_easy_getinfo",
                                        "curl_easy_perform", "curl_slist_append", "curl_slist_free_all"};
    void *found[7];
    for (size_t i = 0; i < 7; i++) {
        found[i] = dlsym(handle, names[i]);
        if (!found[i]) return false;
    }
    memcpy(library, found, sizeof found); /* ISO C knows no cast from data to functions; POSIX says that they are alike */
    return true;
}

/* ---- in the thread ---- */

static bool is_stopped(OsTransfer *t) {
    pthread_mutex_lock(&t->lock);
    bool stopped = t->stopped;
    pthread_mutex_unlock(&t->lock);
    return stopped;
}

static bool keep_in_memory(OsTransfer *t, const char *bytes, size_t size) {
    if (t->size + size > MEMORY_MOST) return false;
    if (t->size + size > t->capacity) {
        size_t capacity = t->capacity * 2 + size;
        char *bigger = realloc(t->data, capacity);
        if (!bigger) return false;
        t->data = bigger;
        t->capacity = capacity;
    }
    memcpy(t->data + t->size, bytes, size);
    return true;
}

static size_t take(char *bytes, size_t unit, size_t count, void *user) {
    OsTransfer *t = user;
    size_t size = unit * count;
    if (t->wanted_only_size) return 0;
    if (t->file == OS_NO_FILE) {
        if (!keep_in_memory(t, bytes, size)) return 0;
    } else {
        OsError error = os_write_at(t->file, (int64_t)t->size, bytes, size);
        if (error) {
            t->file_error = error == OS_NO_SPACE ? 112 : 5;
            return 0;
        }
    }
    t->size += size;
    return size;
}

/* Called while data comes and while nothing comes; anything but 0 ends the transfer. */
static int progress(void *user, curl_off_t total, curl_off_t now, curl_off_t out_total, curl_off_t out_now) {
    OsTransfer *t = user;
    (void)out_total;
    (void)out_now;
    pthread_mutex_lock(&t->lock);
    t->figures.read = (int64_t)now;
    t->figures.total = (int64_t)total;
    bool stopped = t->stopped;
    pthread_mutex_unlock(&t->lock);
    return stopped;
}

static int32_t windows_number(CURLcode code) {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return 12007;
    case CURLE_COULDNT_CONNECT: return 12029;
    case CURLE_OPERATION_TIMEDOUT: return 12002;
    case CURLE_SSL_CONNECT_ERROR: return 12157;
    case CURLE_PEER_FAILED_VERIFICATION: return 12045;
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: return 12030;
    default: return 0;
    }
}

static void set_options(OsTransfer *t, struct curl_slist *headers) {
    const OsTransferRequest *r = &t->request;
    CURLcode (*set)(CURL *, CURLoption, ...) = t->library.setopt;
    set(t->curl, CURLOPT_URL, r->url);
    set(t->curl, CURLOPT_PROTOCOLS_STR, "http,https,ftp");
    set(t->curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https,ftp");
    set(t->curl, CURLOPT_USERAGENT, r->agent);
    set(t->curl, CURLOPT_HTTPHEADER, headers);
    set(t->curl, CURLOPT_PROXY, r->proxy ? r->proxy : "");
    set(t->curl, CURLOPT_NOPROXY, r->without_proxy ? r->without_proxy : "");
    if (r->proxy_user) set(t->curl, CURLOPT_PROXYUSERPWD, r->proxy_user);
    set(t->curl, CURLOPT_FOLLOWLOCATION, 1L);
    set(t->curl, CURLOPT_MAXREDIRS, r->one_address ? 0L : REDIRECTS_MOST);
    set(t->curl, CURLOPT_FAILONERROR, 1L);
    set(t->curl, CURLOPT_NOSIGNAL, 1L);
    set(t->curl, CURLOPT_CONNECTTIMEOUT_MS, CONNECT_MS);
    set(t->curl, CURLOPT_NOPROGRESS, 0L);
    set(t->curl, CURLOPT_XFERINFOFUNCTION, progress);
    set(t->curl, CURLOPT_XFERINFODATA, t);
    set(t->curl, CURLOPT_WRITEFUNCTION, take);
    set(t->curl, CURLOPT_WRITEDATA, t);
    set(t->curl, CURLOPT_TRANSFERTEXT, (long)r->text);
    set(t->curl, CURLOPT_SSL_VERIFYPEER, (long)!r->any_certificate);
    set(t->curl, CURLOPT_SSL_VERIFYHOST, r->any_certificate ? 0L : 2L);
}

/* HTTP or FTP says how much there is when it begins to send; that is enough for the size. */
static CURLcode perform(OsTransfer *t) {
    curl_off_t total = -1;
    struct curl_slist *headers = t->library.append(NULL, "Accept:"); /* none, as AutoIt */
    if (t->request.reload && headers) t->library.append(headers, "Pragma: no-cache");
    set_options(t, headers);
    CURLcode code = t->library.perform(t->curl);
    t->library.getinfo(t->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &total);
    if (t->wanted_only_size && code == CURLE_WRITE_ERROR) code = CURLE_OK;
    t->library.free_all(headers);
    pthread_mutex_lock(&t->lock);
    if (!t->wanted_only_size) t->figures.read = (int64_t)t->size;
    t->figures.total = total > 0 ? (int64_t)total : t->wanted_only_size ? 0 : (int64_t)t->size;
    pthread_mutex_unlock(&t->lock);
    return code;
}

static bool open_part(OsTransfer *t) {
    uint32_t salt;
    os_random(&salt, sizeof salt);
    if (asprintf(&t->part, "%s.%08x.part", t->request.file, salt) < 0) t->part = NULL;
    OsError error = t->part ? os_open(t->part, OS_WRITE | OS_NEW, &t->file) : OS_NO_MEMORY;
    OsStat stat;
    bool folder = !os_stat(t->request.file, &stat) && stat.kind == OS_FOLDER;
    if (error || folder) t->file_error = error == OS_NOT_FOUND || error == OS_NOT_FOLDER ? 3 : 5;
    return !t->file_error;
}

/* Gives the complete file its name, or removes the part. */
static void close_part(OsTransfer *t, bool complete) {
    if (t->file == OS_NO_FILE) return;
    OsError error = os_close(t->file);
    t->file = OS_NO_FILE;
    if (complete && !error) error = os_rename(t->part, t->request.file);
    if (complete && error) t->file_error = 5;
    if (!complete || error) os_remove_file(t->part);
}

static void *run(void *user) {
    OsTransfer *t = user;
    CURLcode code = CURLE_OUT_OF_MEMORY;
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    bool ready = !t->request.file || open_part(t);
    t->curl = ready ? t->library.init() : NULL;
    if (t->curl) {
        code = perform(t);
        t->library.cleanup(t->curl);
    }
    close_part(t, code == CURLE_OK && !is_stopped(t));
    OsTransferState state = t->file_error                          ? OS_TRANSFER_NO_FILE
                            : code != CURLE_OK                     ? OS_TRANSFER_REFUSED
                            : t->size == 0 && !t->wanted_only_size ? OS_TRANSFER_EMPTY
                                                                   : OS_TRANSFER_OK;
    pthread_mutex_lock(&t->lock);
    t->figures.state = state;
    t->figures.number = t->file_error ? t->file_error : windows_number(code);
    if (state != OS_TRANSFER_OK) t->figures.read = t->figures.total = 0;
    pthread_mutex_unlock(&t->lock);
    return NULL;
}

/* ---- outside of it ---- */

static const char *copy(OsTransfer *t, size_t i, const char *text, bool *ok) {
    if (!text) return NULL;
    t->texts[i] = strdup(text);
    *ok = *ok && t->texts[i];
    return t->texts[i];
}

static void free_memory(OsTransfer *t) {
    for (size_t i = 0; i < 6; i++) free(t->texts[i]);
    free(t->part);
    free(t->data);
    pthread_mutex_destroy(&t->lock);
    free(t);
}

OsTransfer *os_transfer_start(const OsTransferRequest *request) {
    OsTransfer *t = calloc(1, sizeof *t);
    if (!t) return NULL;
    bool ok = load(&t->library);
    pthread_mutex_init(&t->lock, NULL);
    t->request = *request;
    t->request.url = copy(t, 0, request->url, &ok);
    t->request.file = copy(t, 1, request->file, &ok);
    t->request.agent = copy(t, 2, request->agent, &ok);
    t->request.proxy = copy(t, 3, request->proxy, &ok);
    t->request.proxy_user = copy(t, 4, request->proxy_user, &ok);
    t->request.without_proxy = copy(t, 5, request->without_proxy, &ok);
    t->file = OS_NO_FILE;
    t->wanted_only_size = request->size_only;
    if (ok && pthread_create(&t->thread, NULL, run, t) == 0) return t;
    free_memory(t);
    return NULL;
}

OsTransferFigures os_transfer_figures(OsTransfer *transfer) {
    pthread_mutex_lock(&transfer->lock);
    OsTransferFigures figures = transfer->figures;
    pthread_mutex_unlock(&transfer->lock);
    return figures;
}

const char *os_transfer_data(const OsTransfer *transfer, size_t *size) {
    *size = transfer->data ? transfer->size : 0;
    return transfer->data ? transfer->data : "";
}

void os_transfer_free(OsTransfer *transfer) {
    pthread_mutex_lock(&transfer->lock);
    transfer->stopped = true;
    pthread_mutex_unlock(&transfer->lock);
    pthread_join(transfer->thread, NULL);
    free_memory(transfer);
}
