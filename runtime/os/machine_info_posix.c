/* Figures of the whole machine, as Linux shows them in /proc and /sys. */
#define _GNU_SOURCE
#include "os/machine_info.h"
#include "os_posix.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SECOND INT64_C(1000000000)
#define POWER  "/sys/class/power_supply/"

static bool read_text(const char *path, Buffer *out) {
    buffer_clear(out);
    return os_read_file(path, out) == OS_OK;
}

/* "cpu user nice system idle iowait irq softirq steal": ticks. */
static void take_times(OsMachineInfo *info, const char *text) {
    uint64_t ticks[8] = {0};
    long rate = sysconf(_SC_CLK_TCK);
    if (rate <= 0 || strncmp(text, "cpu ", 4) != 0) return;
    char *at = (char *)text + 4;
    for (int i = 0; i < 8; i++) ticks[i] = strtoull(at, &at, 10);
    int64_t unit = SECOND / rate;
    info->idle = (int64_t)(ticks[3] + ticks[4]) * unit;
    info->user = (int64_t)(ticks[0] + ticks[1]) * unit;
    info->kernel = (int64_t)(ticks[2] + ticks[5] + ticks[6] + ticks[7]) * unit + info->idle;
}

static int64_t bytes_of(const char *text, const char *name) {
    const char *found = strstr(text, name);
    return found ? (int64_t)strtoull(found + strlen(name), NULL, 10) * 1024 : 0;
}

static void take_memory(OsMachineInfo *info, const char *text) {
    info->committed = bytes_of(text, "\nCommitted_AS:");
    info->commit_limit = bytes_of(text, "\nCommitLimit:");
    info->file_cache = bytes_of(text, "\nCached:");
    info->kernel_memory = bytes_of(text, "\nSlab:");
}

static void count_processes(Heap *heap, OsMachineInfo *info) {
    OsDir *dir;
    if (os_dir_open(heap, "/proc", &dir)) return;
    for (const char *name; (name = os_dir_next(dir)) != NULL;) info->processes += *name >= '1' && *name <= '9';
    os_dir_close(dir);
}

/* The content of a file of a power supply. */
static const char *supply_text(const char *name, const char *file, Buffer *out) {
    char path[256];
    snprintf(path, sizeof path, POWER "%.100s/%s", name, file);
    if (!read_text(path, out)) buffer_clear(out);
    return buffer_text(out);
}

static void take_supply(OsMachineInfo *info, const char *name, Buffer *text) {
    if (strncmp(supply_text(name, "type", text), "Battery", 7) != 0) {
        const char *online = supply_text(name, "online", text);
        if (*online) info->external_power = *online == '1';
        return;
    }
    const char *capacity = supply_text(name, "capacity", text);
    if (*capacity) info->battery = atoi(capacity);
    info->charging = strncmp(supply_text(name, "status", text), "Charging", 8) == 0;
}

static void take_power(Heap *heap, OsMachineInfo *info, Buffer *text) {
    OsDir *dir;
    info->external_power = info->battery = -1;
    if (os_dir_open(heap, POWER, &dir)) return;
    for (const char *name; (name = os_dir_next(dir)) != NULL;) take_supply(info, name, text);
    os_dir_close(dir);
}

void os_machine_info(Heap *heap, OsMachineInfo *info) {
    Buffer text;
    *info = (OsMachineInfo){0};
    buffer_init(&text, heap);
    info->processors = (int)sysconf(_SC_NPROCESSORS_ONLN);
    info->page_size = (int)sysconf(_SC_PAGESIZE);
    if (read_text("/proc/stat", &text)) take_times(info, buffer_text(&text));
    if (read_text("/proc/meminfo", &text)) take_memory(info, buffer_text(&text));
    if (read_text("/proc/loadavg", &text)) { /* "0.1 0.2 0.3 running/threads last" */
        const char *slash = strchr(buffer_text(&text), '/');
        info->threads = slash ? strtoll(slash + 1, NULL, 10) : 0;
    }
    count_processes(heap, info);
    take_power(heap, info, &text);
    buffer_free(&text);
}
