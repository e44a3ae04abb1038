/* The process's surroundings on POSIX systems: environment, user, folders, machine. */
#define _GNU_SOURCE
#include "os_posix.h"

#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <pthread.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <unistd.h>

extern char **environ;

/* ---- environment ---- */

/* The environment is one for the whole process and POSIX gives it no lock. This is the lock: it guards state that is global
 * anyway and holds none itself. */
static pthread_mutex_t environment_lock = PTHREAD_MUTEX_INITIALIZER;

void os_env_hold(void) { pthread_mutex_lock(&environment_lock); }
void os_env_release(void) { pthread_mutex_unlock(&environment_lock); }

/* The entry of a variable: the exact name, else one that differs in case only. The lock is held. */
static const char *find_variable(const char *name) {
    size_t length = strlen(name);
    const char *similar = NULL;
    for (char **entry = environ; entry && *entry; entry++) {
        if (strncasecmp(*entry, name, length) != 0 || (*entry)[length] != '=') continue;
        if (strncmp(*entry, name, length) == 0) return *entry;
        if (!similar) similar = *entry;
    }
    return similar;
}

bool os_env_get(const char *name, Buffer *out) {
    if (!*name || strchr(name, '=')) return false;
    pthread_mutex_lock(&environment_lock);
    const char *entry = find_variable(name);
    if (entry) buffer_append_str(out, entry + strlen(name) + 1);
    pthread_mutex_unlock(&environment_lock);
    return entry != NULL;
}

bool os_env_set(const char *name, const char *value) {
    if (!*name || strchr(name, '=')) return false;
    pthread_mutex_lock(&environment_lock);
    const char *entry = find_variable(name);
    char *spelling = entry ? strndup(entry, strlen(name)) : strdup(name);
    bool ok = spelling && (value ? setenv(spelling, value, 1) : unsetenv(spelling)) == 0;
    free(spelling);
    pthread_mutex_unlock(&environment_lock);
    return ok;
}

bool os_env_entry(size_t n, Buffer *out) {
    pthread_mutex_lock(&environment_lock);
    char **entry = environ;
    for (; entry && *entry && n > 0; n--) entry++;
    bool found = entry && *entry;
    if (found) buffer_append_str(out, *entry);
    pthread_mutex_unlock(&environment_lock);
    return found;
}

/* The value of a variable that names a folder: absolute, without '/' at its end. */
static bool folder_variable(const char *name, Buffer *out) {
    size_t start = out->length;
    if (os_env_get(name, out) && out->length > start && out->data[start] == '/') {
        while (out->length > start + 1 && out->data[out->length - 1] == '/') out->length--;
        return true;
    }
    if (!out->failed) out->length = start;
    return false;
}

/* ---- folders ---- */

int64_t os_process_id(void) { return getpid(); }

void os_current_folder(Buffer *out) {
    char *folder = getcwd(NULL, 0);
    /* A removed folder has no name; "(unreachable)..." has no meaning. */
    buffer_append_str(out, folder && *folder == '/' ? folder : "/");
    free(folder);
}

static void append_user(Buffer *out, bool home, const char *fallback) {
    enum { ROOM = 4096 };
    char room[ROOM];
    struct passwd entry, *found = NULL;
    getpwuid_r(geteuid(), &entry, room, sizeof room, &found);
    buffer_append_str(out, !found ? fallback : home ? found->pw_dir : found->pw_name);
}

void os_home_folder(Buffer *out) {
    if (!folder_variable("HOME", out)) append_user(out, true, "/");
}

void os_temp_folder(Buffer *out) {
    if (!folder_variable("TMPDIR", out)) buffer_append_str(out, "/tmp");
}

/* Appends the value of XDG_word_DIR="$HOME/x" in the text of user-dirs.dirs; false when it is not there. */
static bool configured_folder(const char *text, const char *word, Buffer *out) {
    Buffer key;
    buffer_init(&key, out->heap);
    buffer_printf(&key, "XDG_%s_DIR=\"", word);
    const char *line = strstr(text, buffer_text(&key));
    const char *value = line ? line + key.length : NULL;
    bool at_start = line == text || (line && line[-1] == '\n');
    buffer_free(&key);
    if (!value || !at_start) return false;
    if (strncmp(value, "$HOME", 5) == 0) {
        os_home_folder(out);
        value += 5;
    } else if (*value != '/') {
        return false;
    }
    buffer_append(out, value, strcspn(value, "\"\n"));
    while (out->length > 1 && out->data[out->length - 1] == '/') out->length--;
    return true;
}

void os_user_folder(const char *word, Buffer *out) {
    Buffer path, text;
    buffer_init(&path, out->heap);
    buffer_init(&text, out->heap);
    if (!folder_variable("XDG_CONFIG_HOME", &path)) {
        os_home_folder(&path);
        buffer_append_str(&path, "/.config");
    }
    buffer_append_str(&path, "/user-dirs.dirs");
    bool found = os_read_file(buffer_text(&path), &text) == OS_OK && configured_folder(buffer_text(&text), word, out);
    buffer_free(&text);
    buffer_free(&path);
    if (!found) os_home_folder(out);
}

void os_program_path(Buffer *out) {
    if (os_real_path("/proc/self/exe", out) != OS_OK) buffer_append_str(out, "/usr/bin/au3");
}

/* ---- user and machine ---- */

void os_user_name(Buffer *out) { append_user(out, false, "user"); }

void os_computer_name(Buffer *out) {
    char name[256] = "";
    if (gethostname(name, sizeof name - 1) != 0 || !*name) strcpy(name, "localhost");
    buffer_append_str(out, name);
}

void os_language(Buffer *out) {
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    Buffer value;
    buffer_init(&value, out->heap);
    for (size_t i = 0; i < 3 && value.length == 0; i++) os_env_get(variables[i], &value);
    const char *text = buffer_text(&value);
    size_t length = strcspn(text, ".@");
    bool real = length >= 2 && strncmp(text, "C", length) != 0 && strncmp(text, "POSIX", length) != 0;
    if (real)
        buffer_append(out, text, length);
    else
        buffer_append_str(out, "en_US");
    buffer_free(&value);
}

void os_machine(Buffer *out) {
    struct utsname system;
    buffer_append_str(out, uname(&system) == 0 ? system.machine : "x86_64");
}

void os_release(Buffer *out) {
    struct utsname system;
    buffer_append_str(out, uname(&system) == 0 ? system.release : "0");
}

static bool is_public_address(const struct ifaddrs *entry) {
    return entry->ifa_addr && entry->ifa_addr->sa_family == AF_INET && !(entry->ifa_flags & IFF_LOOPBACK) &&
           entry->ifa_flags & IFF_UP;
}

bool os_ip_address(size_t n, Buffer *out) {
    struct ifaddrs *list = NULL;
    if (getifaddrs(&list) != 0) return false;
    const struct ifaddrs *entry = list;
    while (entry && (!is_public_address(entry) || n-- > 0)) entry = entry->ifa_next;
    if (entry) {
        struct sockaddr_in address;
        char text[INET_ADDRSTRLEN] = "";
        memcpy(&address, entry->ifa_addr, sizeof address);
        inet_ntop(AF_INET, &address.sin_addr, text, sizeof text);
        buffer_append_str(out, text);
    }
    freeifaddrs(list);
    return entry != NULL;
}

void os_random(void *bytes, size_t size) {
    char *next = bytes;
    while (size > 0) {
        ssize_t n = getrandom(next, size, 0);
        if (n < 0 && errno != EINTR) break;
        if (n < 0) continue;
        next += n;
        size -= (size_t)n;
    }
    for (; size > 0; size--) *next++ = (char)(os_now() >> (size % 8)); /* a kernel without getrandom */
}
