/* File mappings of kernel32. A section is memory of the interpreter, shared by name between its handles and views; one of a
 * file is read when it is made and written back when the last view or a flush asks for it. Other processes do not see it. */
#include "dll_file.h"
#include "dll_named.h"

/* Views of one section have the same address; each counts as a user. */
typedef struct DllSection {
    NamedObject named; /* first */
    bool writes;
    OsFile file;
    uint64_t size;
    uint8_t *bytes;
} DllSection;

static void section_write(const DllSection *section) {
    if (section->file != OS_NO_FILE && section->writes) os_write_at(section->file, 0, section->bytes, (size_t)section->size);
}

static void section_release(DllSection *section) {
    if (section->named.users == 1) section_write(section);
    if (!named_release(&section->named)) return;
    if (section->file != OS_NO_FILE) os_close(section->file);
    mem_free(section->bytes);
    mem_free(section);
}

static void close_mapping(void *handle) {
    section_release((DllSection *)((NamedHandle *)handle)->object);
    mem_free(handle);
}

static const HandleType mapping_type = {"mapping", close_mapping};

void dll_sections_free(DllState *state) {
    while (state->sections) {
        state->sections->users = 1;
        section_release((DllSection *)state->sections);
    }
}

/* Fills a section with a file's bytes; a larger section makes the file grow when it is written. */
static bool load_file(DllSection *section, const DllFile *file) {
    size_t done;
    unsigned mode = OS_READ | (section->writes ? OS_WRITE : 0u);
    if (os_open(file->native, mode, &section->file)) return false;
    return os_read_at(section->file, 0, section->bytes, (size_t)section->size, &done) == OS_OK;
}

static uint64_t make_section(Native *n, const DllFile *file, uint64_t size, Value name) {
    DllSection *section = size && size < INT32_MAX ? mem_calloc(n->heap, 1, sizeof *section) : NULL;
    uint8_t *bytes = section ? mem_calloc(n->heap, 1, (size_t)size) : NULL;
    if (!bytes) return mem_free(section), value_free(name), nat_fail(n, size ? WIN_NO_MEMORY : WIN_BAD_PARAMETER, 0);
    *section = (DllSection){.file = OS_NO_FILE, .size = size, .bytes = bytes};
    section->writes = file && file->writes && nat_u32(n, 2) & 0x44; /* PAGE_READWRITE, EXECUTE_READWRITE */
    named_add(&n->state->sections, &section->named, name);
    /* what the last view will write, when nobody can be told any more */
    if (section->writes && !call_may_write(n->call, size)) section->writes = false;
    bool loaded = !file || load_file(section, file);
    uint64_t handle = loaded ? named_handle(n, &mapping_type, &section->named) : nat_fail(n, WIN_ACCESS, 0);
    section_release(section);
    return handle;
}

/* CreateFileMapping(file, security, protection, size high, size low, name) */
static uint64_t create_mapping(Native *n) {
    uint64_t size = nat_u64(n, 3) << 32 | nat_u32(n, 4);
    int64_t length = 0;
    const DllFile *file = nat_i64(n, 0) == -1 ? NULL : dll_file(n, nat_u64(n, 0));
    if (!file && nat_i64(n, 0) != -1) return 0;
    if (file && file->file != OS_NO_FILE) os_size(file->file, &length);
    Value name = nat_text(n, 5);
    NamedObject *section = named_find(n->state->sections, name);
    n->state->last_error = section ? WIN_EXISTS : WIN_OK;
    if (!section) return make_section(n, file, size ? size : (uint64_t)length, name);
    value_free(name);
    return named_handle(n, &mapping_type, section);
}

/* OpenFileMapping(access, inherit, name) */
static uint64_t open_mapping(Native *n) {
    Value name = nat_text(n, 2);
    NamedObject *section = named_find(n->state->sections, name);
    value_free(name);
    return section ? named_handle(n, &mapping_type, section) : nat_fail(n, WIN_NO_FILE, 0);
}

/* MapViewOfFile(mapping, access, offset high, offset low, size) */
static uint64_t map_view(Native *n) {
    const NamedHandle *mapping = nat_object(n, nat_u64(n, 0), &mapping_type);
    uint64_t offset = nat_u64(n, 2) << 32 | nat_u32(n, 3);
    if (!mapping) return nat_fail(n, WIN_BAD_HANDLE, 0);
    DllSection *section = (DllSection *)mapping->object;
    if (offset >= section->size || nat_u64(n, 4) > section->size - offset) return nat_fail(n, WIN_ACCESS, 0);
    section->named.users++;
    return (uint64_t)(uintptr_t)(section->bytes + offset);
}

static DllSection *section_at(Native *n) {
    for (NamedObject *object = n->state->sections; object; object = object->next) {
        DllSection *section = (DllSection *)object;
        if (nat_u64(n, 0) - (uint64_t)(uintptr_t)section->bytes < section->size) return section;
    }
    nat_fail(n, WIN_BAD_ADDRESS, 0);
    return NULL;
}

static uint64_t unmap_view(Native *n) {
    DllSection *section = section_at(n);
    if (section) section_release(section);
    return section != NULL;
}

static uint64_t flush_view(Native *n) {
    const DllSection *section = section_at(n);
    if (section && (!section->writes || call_may_write(n->call, section->size))) section_write(section);
    return section != NULL;
}

/* clang-format off */
const DllRow mapping_rows[] = {
    {"kernel32", "CreateFileMapping*", create_mapping},
    {"kernel32", "OpenFileMapping*",   open_mapping},
    {"kernel32", "MapViewOfFile",      map_view},
    {"kernel32", "UnmapViewOfFile",    unmap_view},
    {"kernel32", "FlushViewOfFile",    flush_view},
};
/* clang-format on */
const int mapping_rows_count = sizeof mapping_rows / sizeof *mapping_rows;
