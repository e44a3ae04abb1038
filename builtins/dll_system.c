/* The machine, volumes, folders and processes in lists, as kernel32, shell32, advapi32 and ws2_32 tell of them; message boxes.
 */
#include "dll_native.h"

#include "environment.h"
#include "host.h"
#include "host_dialog.h"
#include "os/machine.h"
#include "os/process.h"
#include "path.h"
#include "windows_variable.h"

#include <stdlib.h>

/* ---- the machine ---- */

/* GlobalMemoryStatusEx(status): length, load in percent, then seven sizes */
static uint64_t memory_status(Native *n) {
    OsMemory memory;
    uint64_t sizes[7] = {0};
    uint32_t head[2] = {64, 0};
    if (!n->args[0] || !os_memory(&memory)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    sizes[0] = memory.total;
    sizes[1] = memory.available;
    sizes[2] = memory.total + memory.swap_total;
    sizes[3] = memory.available + memory.swap_free;
    sizes[4] = memory.addresses;
    sizes[5] = memory.addresses_free;
    if (memory.total) head[1] = (uint32_t)((memory.total - memory.available) * 100 / memory.total);
    memcpy(nat_ptr(n, 0), head, sizeof head);
    memcpy((char *)nat_ptr(n, 0) + 8, sizes, sizeof sizes);
    return 1;
}

/* GetSystemInfo(information): architecture 9 is x64; pages of 4096 bytes */
static uint64_t system_info(Native *n) {
    uint8_t info[48] = {9};
    uint32_t page = 4096, granularity = 65536, processors = 1, kind = 8664;
    uint64_t low = 0x10000, high = 0x7FFFFFFEFFFF, mask = 1;
    if (!n->args[0]) return 0;
    memcpy(info + 4, &page, 4);
    memcpy(info + 8, &low, 8);
    memcpy(info + 16, &high, 8);
    memcpy(info + 24, &mask, 8);
    memcpy(info + 32, &processors, 4);
    memcpy(info + 36, &kind, 4);
    memcpy(info + 40, &granularity, 4);
    memcpy(nat_ptr(n, 0), info, sizeof info);
    return 0;
}

/* GetSystemPowerStatus(status): on mains, without a battery */
static uint64_t power_status(Native *n) {
    const uint8_t status[12] = {1, 128, 255, 0, 255, 255, 255, 255, 255, 255, 255, 255};
    if (n->args[0]) memcpy(nat_ptr(n, 0), status, sizeof status);
    return n->args[0] != 0;
}

static uint64_t byte_order(Native *n) {
    uint32_t x = nat_u32(n, 0);
    return x >> 24 | (x >> 8 & 0xFF00) | (x << 8 & 0xFF0000) | x << 24;
}

static uint64_t byte_order_short(Native *n) { return (nat_u32(n, 0) & 0xFF) << 8 | (nat_u32(n, 0) >> 8 & 0xFF); }

/* ---- volumes ---- */

/* GetVolumeInformation(root, label, size, serial, longest name, flags, system, size) */
static uint64_t volume_information(Native *n) {
    Value root = nat_text(n, 0);
    PathSpot spot = {0};
    OsVolume volume;
    bool there = is_string(root) && path_locate(call_paths(n->call), as_string(root), &spot) && spot.exists;
    if (is_unset(root)) buffer_init(&spot.native, n->heap);
    there = there && os_volume(buffer_text(&spot.native), &volume) == OS_OK;
    Buffer label;
    buffer_init(&label, n->heap);
    if (there) os_volume_label(buffer_text(&spot.native), &label);
    if (there && nat_u32(n, 2)) nat_put_utf8(n, 1, nat_u32(n, 2), buffer_text(&label));
    if (there && nat_u32(n, 7)) nat_put_utf8(n, 6, nat_u32(n, 7), "NTFS");
    buffer_free(&label);
    path_spot_free(&spot);
    value_free(root);
    if (!there) return nat_fail(n, WIN_NO_PATH, 0);
    nat_put32(n, 3, (uint32_t)volume.serial);
    nat_put32(n, 4, 255);
    nat_put32(n, 5, 0x6);
    return 1;
}

/* GetLogicalDriveStrings(size, buffer): "C:\", NUL, ..., and one more NUL */
static uint64_t drive_strings(Native *n) {
    char letters[27], text[27 * 4 + 1];
    uint32_t length = 0;
    paths_drives(call_paths(n->call), letters);
    for (const char *letter = letters; *letter; letter++) {
        const char root[4] = {*letter, ':', '\\', 0};
        memcpy(text + length, root, 4);
        length += 4;
    }
    Value all = str_from_ansi(n->heap, text, length);
    return nat_put_take(n, 1, nat_u32(n, 0), all);
}

/* GetDiskFreeSpace(root, sectors in a cluster, bytes in a sector, free clusters, clusters) */
static uint64_t disk_free_space(Native *n) {
    Value root = nat_text(n, 0);
    PathSpot spot;
    OsVolume volume;
    if (!is_string(root)) return nat_fail(n, WIN_NO_PATH, 0);
    bool there = path_locate(call_paths(n->call), as_string(root), &spot) && spot.exists;
    there = there && os_volume(buffer_text(&spot.native), &volume) == OS_OK;
    path_spot_free(&spot);
    value_free(root);
    if (!there) return nat_fail(n, WIN_NO_PATH, 0);
    nat_put32(n, 1, 8);
    nat_put32(n, 2, 512);
    nat_put32(n, 3, (uint32_t)(volume.free / 4096));
    nat_put32(n, 4, (uint32_t)(volume.total / 4096));
    return 1;
}

/* ---- folders of the user ---- */

typedef struct Folder {
    int csidl;
    const char *variable, *below; /* a variable of Windows, and what stands behind it */
    const char *word;             /* or a folder of the desktop */
} Folder;

static const Folder folders[] = {
    {0x00, NULL, "", "DESKTOP"},          {0x05, NULL, "", "DOCUMENTS"},        {0x0D, NULL, "", "MUSIC"},
    {0x0E, NULL, "", "VIDEOS"},           {0x10, NULL, "", "DESKTOP"},          {0x1A, "APPDATA", "", NULL},
    {0x1C, "LOCALAPPDATA", "", NULL},     {0x23, "ProgramData", "", NULL},      {0x24, "windir", "", NULL},
    {0x25, "windir", "\\System32", NULL}, {0x26, "ProgramFiles", "", NULL},     {0x27, NULL, "", "PICTURES"},
    {0x28, "USERPROFILE", "", NULL},      {0x29, "windir", "\\SysWOW64", NULL}, {0x2B, "CommonProgramFiles", "", NULL},
    {0x14, "windir", "\\Fonts", NULL},
};

/* The path of a CSIDL, owned; UNSET when it is none that is here. */
static Value folder_path(Native *n, int csidl) {
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (folders[i].csidl != csidl) continue;
        Value path;
        if (folders[i].word) {
            Buffer native;
            buffer_init(&native, n->heap);
            environment_desktop(call_environment(n->call), folders[i].word, &native);
            path = path_from_native(call_paths(n->call), buffer_text(&native));
            buffer_free(&native);
        } else {
            path = windows_variable(n->call, folders[i].variable);
        }
        if (is_string(path)) str_append_ascii(n->heap, &path, folders[i].below, strlen(folders[i].below));
        return path;
    }
    return VALUE_UNSET;
}

/* SHGetSpecialFolderPath(window, buffer, folder, create) */
static uint64_t special_folder(Native *n) {
    Value path = folder_path(n, nat_i32(n, 2) & 0xFF);
    return is_unset(path) ? 0 : nat_put_take(n, 1, 260, path) < 260;
}

/* SHGetFolderPath(window, folder, token, flags, buffer): an HRESULT */
static uint64_t folder_of(Native *n) {
    Value path = folder_path(n, nat_i32(n, 1) & 0xFF);
    if (is_unset(path)) return 0x80070057;
    return nat_put_take(n, 4, 260, path) < 260 ? 0 : 0x80004005;
}

/* ---- lists of processes ---- */

typedef struct Snapshot {
    OsProcesses *list;
} Snapshot;

static void close_snapshot(void *object) {
    os_processes_close(((Snapshot *)object)->list);
    mem_free(object);
}

static const HandleType snapshot_type = {"snapshot", close_snapshot};

/* CreateToolhelp32Snapshot(flags, pid): of processes only */
static uint64_t create_snapshot(Native *n) {
    Snapshot *snapshot = mem_calloc(n->heap, 1, sizeof *snapshot);
    if (!snapshot) return nat_no_memory(n);
    bool open = nat_u32(n, 0) & 2 && os_processes_open(n->heap, &snapshot->list) == OS_OK;
    if (open) return nat_handle(n, &snapshot_type, snapshot);
    mem_free(snapshot);
    return nat_fail(n, WIN_NOT_SUPPORTED, UINT64_MAX);
}

/* Process32First, Process32Next(snapshot, entry): the pid at 8, the name at 44 */
static uint64_t next_process(Native *n) {
    Snapshot *snapshot = nat_object(n, nat_u64(n, 0), &snapshot_type);
    char *entry = nat_ptr(n, 1);
    int64_t pid;
    Buffer name;
    if (!snapshot || !entry) return nat_fail(n, WIN_BAD_HANDLE, 0);
    buffer_init(&name, n->heap);
    bool more = os_processes_next(snapshot->list, &pid, &name);
    uint32_t number = more ? (uint32_t)pid : 0;
    Value text = more ? str_from_utf8(n->heap, buffer_text(&name), name.length) : VALUE_UNSET;
    buffer_free(&name);
    if (!more) return nat_fail(n, WIN_NO_MORE_FILES, 0);
    memset(entry + 4, 0, 40);
    memcpy(entry + 8, &number, sizeof number);
    if (is_string(text)) nat_put_cut(entry + 44, n->wide, 260, as_string(text));
    value_free(text);
    return 1;
}

/* "Process32First" without a letter is the A form. */
static uint64_t next_process_a(Native *n) { return nat_call_as(n, next_process, false); }
static uint64_t next_process_w(Native *n) { return nat_call_as(n, next_process, true); }

/* ---- message boxes ---- */

/* MessageBox(window, text, title, flags): as MsgBox of the script */
static uint64_t message_box(Native *n) {
    char *text = nat_utf8(n, 1), *title = nat_utf8(n, 2);
    Dialog dialog = {.size = sizeof dialog, .kind = DIALOG_MESSAGE, .function = "MsgBox", .flags = nat_u32(n, 3)};
    dialog.text = text ? text : "";
    dialog.title = title ? title : "Error";
    dialog.initial = "";
    int buttons[DIALOG_BUTTONS_MAX];
    if (dialog_buttons(dialog.flags, buttons)) dialog_show(call_host(n->call), &dialog);
    free(dialog.result);
    mem_free(text);
    mem_free(title);
    return dialog.button > 0 ? (uint64_t)dialog.button : 0;
}

/* clang-format off */
const DllRow system_rows[] = {
    {"kernel32", "GlobalMemoryStatusEx",       memory_status},
    {"kernel32", "GetSystemInfo",              system_info},
    {"kernel32", "GetNativeSystemInfo",        system_info},
    {"kernel32", "GetSystemPowerStatus",       power_status},
    {"kernel32", "GetVolumeInformation*",      volume_information},
    {"kernel32", "GetLogicalDriveStrings*",    drive_strings},
    {"kernel32", "GetDiskFreeSpace*",          disk_free_space},
    {"kernel32", "CreateToolhelp32Snapshot",   create_snapshot},
    {"kernel32", "Process32First",             next_process_a},
    {"kernel32", "Process32Next",              next_process_a},
    {"kernel32", "Process32FirstW",            next_process_w},
    {"kernel32", "Process32NextW",             next_process_w},
    {"kernel32", "SetThreadExecutionState",    nat_one},
    {"shell32",  "SHGetSpecialFolderPath*",    special_folder},
    {"shell32",  "SHGetFolderPath*",           folder_of},
    {"ws2_32",   "htonl",                      byte_order},
    {"ws2_32",   "ntohl",                      byte_order},
    {"ws2_32",   "htons",                      byte_order_short},
    {"ws2_32",   "ntohs",                      byte_order_short},
    {"user32",   "MessageBox*",                message_box},
};
/* clang-format on */
const int system_rows_count = sizeof system_rows / sizeof *system_rows;
