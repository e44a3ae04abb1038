/* Which library and which function a script means: Windows' own libraries are answered by the rows of dll_tables (one file per
 * DLL), other names are loaded from the system.
 *
 * A row is seen by scripts as an address: that of the row itself, plus 1 for its W form and 2 for its A form. No code and no
 * memory of a script can be there, so DllCallAddress knows such an address for sure. */
#include "dll.h"

#include "family.h"
#include "os/native.h"
#include "path.h"

#include <stdio.h>

/* Windows' libraries. Their functions are in the table or missing (@error 3); the second name is where they stand. */
static const char *const windows_names[][2] = {
    {"kernel32", "kernel32"}, {"kernelbase", "kernel32"},
    {"ntdll", "ntdll"},       {"user32", "user32"},
    {"gdi32", "gdi32"},       {"advapi32", "advapi32"},
    {"shell32", "shell32"},   {"shlwapi", "shlwapi"},
    {"msvcrt", "msvcrt"},     {"ucrtbase", "msvcrt"},
    {"ole32", "ole32"},       {"combase", "ole32"},
    {"oleaut32", "oleaut32"}, {"rpcrt4", "rpcrt4"},
    {"version", "version"},   {"psapi", "psapi"},
    {"ws2_32", "ws2_32"},     {"wsock32", "ws2_32"},
    {"comctl32", "comctl32"}, {"comdlg32", "comdlg32"},
    {"crypt32", "crypt32"},   {"bcrypt", "bcrypt"},
    {"gdiplus", "gdiplus"},   {"uxtheme", "uxtheme"},
    {"dwmapi", "dwmapi"},     {"netapi32", "netapi32"},
    {"mpr", "mpr"},           {"winmm", "winmm"},
    {"wininet", "wininet"},   {"userenv", "userenv"},
    {"secur32", "secur32"},   {"setupapi", "setupapi"},
    {"iphlpapi", "iphlpapi"}, {"imm32", "imm32"},
    {"dbghelp", "dbghelp"},   {"powrprof", "powrprof"},
    {"sensapi", "sensapi"},   {"sfc", "sfc"},
    {"connect", "connect"},   {"credui", "credui"},
    {"winspool", "winspool"}, {"winspool.drv", "winspool"},
    {"wtsapi32", "wtsapi32"}, {"urlmon", "urlmon"},
};

/* Libraries that have another name here. */
static const char *const system_names[][2] = {{"sqlite3", "libsqlite3.so.0"}, {"sqlite3_x64", "libsqlite3.so.0"}};

/* ---- state ---- */

static void close_library(void *object) {
    dll_unload(object);
    mem_free(object);
}

static void state_free(void *data) {
    DllState *state = data;
    if (!state->heap) return;
    dll_callbacks_free(state);
    handles_free(&state->objects);
    dll_sections_free(state);
    dll_memory_free_all(state);
    handles_free(&state->libraries);
    for (int i = 0; i < state->spare_count; i++) mem_free(state->spare_texts[i]);
    mem_free(state->index);
}

const HandleType dll_library_type = {"library", close_library};

DllState *dll_state(Call *call) {
    DllState *state = call_state(call, FAMILY_DLL, sizeof *state, state_free);
    if (!state || state->heap) return state;
    state->heap = state->libraries.heap = state->objects.heap = call->heap;
    return state;
}

/* ---- rows ---- */

static uint32_t name_hash(const char *dll, const char *name, size_t length) {
    uint32_t hash = 2166136261u;
    while (*dll) hash = (hash ^ (uint8_t)*dll++) * 16777619u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (uint8_t)name[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static void index_add(DllState *state, const DllRow *row, size_t length, char suffix) {
    char name[80];
    snprintf(name, sizeof name, "%.*s%.1s", (int)length, row->name, &suffix);
    uint32_t slot = name_hash(row->dll, name, strlen(name));
    while (state->index[slot % state->index_size].row) slot++;
    state->index[slot % state->index_size] = (DllIndexEntry){row, suffix == 'W'};
}

static bool index_make(DllState *state) {
    uint32_t count = 0, size = 64;
    for (const DllTable *table = dll_tables; table->rows; table++) count += 2 * (uint32_t)*table->count;
    while (size < 2 * count) size *= 2;
    state->index = mem_calloc(state->heap, size, sizeof *state->index);
    if (!state->index) return false;
    state->index_size = size;
    for (const DllTable *table = dll_tables; table->rows; table++) {
        for (int i = 0; i < *table->count; i++) {
            const DllRow *row = &table->rows[i];
            size_t length = strlen(row->name);
            bool both = row->name[length - 1] == '*';
            if (both) index_add(state, row, length - 1, 'A');
            index_add(state, row, both ? length - 1 : length, both ? 'W' : 0);
        }
    }
    return true;
}

/* "Name*" stands for NameA and NameW. */
static bool row_is(const DllIndexEntry *entry, const char *dll, const char *name) {
    if (strcmp(entry->row->dll, dll) != 0) return false;
    size_t length = strlen(entry->row->name);
    if (entry->row->name[length - 1] != '*') return strcmp(entry->row->name, name) == 0;
    return strncmp(entry->row->name, name, length - 1) == 0 && name[length - 1] == (entry->wide ? 'W' : 'A') && !name[length];
}

static bool find_exactly(DllState *state, const char *dll, const char *name, DllTarget *target) {
    uint32_t slot = name_hash(dll, name, strlen(name));
    for (; state->index[slot % state->index_size].row; slot++) {
        const DllIndexEntry *entry = &state->index[slot % state->index_size];
        if (!row_is(entry, dll, name)) continue;
        *target = (DllTarget){.row = entry->row, .wide = entry->wide};
        return true;
    }
    return false;
}

bool dll_find(DllState *state, const char *dll, const char *name, DllTarget *target) {
    if (!*name || (!state->index && !index_make(state))) return false;
    return find_exactly(state, dll, name, target);
}

uint64_t dll_row_address(const DllTarget *target) {
    size_t length = strlen(target->row->name);
    bool both = target->row->name[length - 1] == '*';
    return (uint64_t)(uintptr_t)target->row + (both ? (target->wide ? 1 : 2) : 0);
}

bool dll_row_at(uint64_t address, DllTarget *target) {
    for (const DllTable *table = dll_tables; table->rows; table++) {
        uint64_t first = (uintptr_t)table->rows, size = (uint64_t)*table->count * sizeof(DllRow);
        if (address < first || address >= first + size) continue;
        uint64_t rest = (address - first) % sizeof(DllRow);
        if (rest > 2) return false;
        *target = (DllTarget){.row = &table->rows[(address - first) / sizeof(DllRow)], .wide = rest == 1};
        return true;
    }
    return false;
}

/* ---- libraries ---- */

/* The name in lower case without ".dll" and blanks at its end; false when it is too long or no ASCII. *folder: where its path
 * ends. */
static bool plain_name(const String *text, char *name, size_t size, uint32_t *folder) {
    uint32_t end = text->length, start = 0, length = 0;
    while (end > 0 && text->units[end - 1] == ' ') end--;
    for (uint32_t i = 0; i < end; i++) {
        if (text->units[i] == '\\' || text->units[i] == '/') start = i + 1;
    }
    *folder = start;
    for (uint32_t i = start; i < end; i++) {
        uint16_t unit = text->units[i];
        if (unit == 0 || unit > 127 || length + 1 >= size) return false;
        name[length++] = (char)(unit >= 'A' && unit <= 'Z' ? unit | 32 : unit);
    }
    name[length] = 0;
    if (length > 4 && strcmp(name + length - 4, ".dll") == 0) name[length - 4] = 0;
    return true;
}

/* A path counts when it leads to Windows' own folder or to the working folder. */
static bool windows_folder(const String *text, uint32_t length) {
    static const char *const folders[] = {"", ".\\", "c:\\windows\\", "c:\\windows\\system32\\", "c:\\windows\\syswow64\\"};
    char folder[32] = "";
    if (length >= sizeof folder) return false;
    for (uint32_t i = 0; i < length; i++) {
        uint16_t unit = text->units[i];
        folder[i] = (char)(unit == '/' ? '\\' : unit > 127 ? '?' : unit >= 'A' && unit <= 'Z' ? unit | 32 : unit);
    }
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (strcmp(folder, folders[i]) == 0) return true;
    }
    return false;
}

static const char *find_name(const char *const table[][2], size_t count, const char *name) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(table[i][0], name) == 0) return table[i][1];
    }
    return NULL;
}

const char *dll_windows_name(const String *text) {
    char name[64];
    uint32_t folder;
    if (!plain_name(text, name, sizeof name, &folder) || !windows_folder(text, folder)) return NULL;
    return find_name(windows_names, sizeof windows_names / sizeof *windows_names, name);
}

/* A module is seen by scripts as the address of its line in the table. */
uint64_t dll_module_address(const char *windows) {
    for (size_t i = 0; i < sizeof windows_names / sizeof *windows_names; i++) {
        if (strcmp(windows_names[i][1], windows) == 0) return (uint64_t)(uintptr_t)&windows_names[i];
    }
    return 0;
}

const char *dll_module_at(uint64_t address) {
    uint64_t first = (uintptr_t)windows_names;
    bool inside = address >= first && address < first + sizeof windows_names && (address - first) % sizeof *windows_names == 0;
    return inside ? windows_names[(address - first) / sizeof *windows_names][1] : NULL;
}

/* A name of the system's own: as the system looks for it, else as a path of the script. */
static void *load_native(Call *call, const String *text) {
    char plain[64];
    uint32_t folder = 0;
    bool known = plain_name(text, plain, sizeof plain, &folder);
    const char *alias = known ? find_name(system_names, sizeof system_names / sizeof *system_names, plain) : NULL;
    char *name = str_to_utf8(call->heap, text, NULL);
    void *library = name && *name && !folder ? os_library_open(name) : NULL;
    mem_free(name);
    PathSpot spot;
    if (!library && text->length > 0) {
        path_locate(call_paths(call), text, &spot);
        if (spot.error == OS_OK && spot.exists) library = os_library_open(buffer_text(&spot.native));
        path_spot_free(&spot);
    }
    return !library && alias ? os_library_open(alias) : library;
}

bool dll_load(Call *call, const String *name, DllLibrary *library) {
    *library = (DllLibrary){.windows = dll_windows_name(name)};
    if (!library->windows) library->native = load_native(call, name);
    return library->windows || library->native;
}

void dll_unload(DllLibrary *library) {
    if (library->native) os_library_close(library->native);
}

bool dll_symbol(DllState *state, const DllLibrary *library, const char *name, DllTarget *target) {
    *target = (DllTarget){0};
    if (!library->windows) {
        target->address = *name ? os_library_symbol(library->native, name) : 0;
        return target->address != 0;
    }
    char ansi[80];
    if (dll_find(state, library->windows, name, target)) return true;
    if (snprintf(ansi, sizeof ansi, "%sA", name) >= (int)sizeof ansi) return false;
    return *name && dll_find(state, library->windows, ansi, target);
}
