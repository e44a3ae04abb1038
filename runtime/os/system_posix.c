/* The process's surroundings on POSIX systems: environment, user, folders, machine. */
#define _GNU_SOURCE
#include "os_posix.h"

#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <unistd.h>

extern char **environ;

/* ---- environment ---- */

bool os_env_get(const char *name, Buffer *out) {
    const char *value = *name && !strchr(name, '=') ? getenv(name) : NULL;
    if (value) buffer_append_str(out, value);
    return value != NULL;
}

bool os_env_entry(size_t n, Buffer *out) {
    char **entry = environ;
    for (; entry && *entry && n > 0; n--) entry++;
    if (!entry || !*entry) return false;
    buffer_append_str(out, *entry);
    return true;
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

void os_account_folder(Buffer *out) { append_user(out, true, "/"); }

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

size_t os_processors(void) {
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (size_t)count : 1;
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
