/* Tables of program files for Windows; see pe_file.h. */
#include "pe_file.h"

Bytes pe_read(OsFile file, int64_t position, void *room, size_t size) {
    size_t done = 0;
    if (os_read_at(file, position, room, size, &done) != OS_OK) done = 0;
    return (Bytes){room, done};
}

enum { HEADER_ROOM = 24 + 256 };

/* Where the header is, and its bytes; empty for another kind of file. */
static Bytes header_of(OsFile file, uint8_t room[HEADER_ROOM], uint32_t *at) {
    uint8_t head[64];
    Bytes dos = pe_read(file, 0, head, sizeof head), none = {NULL, 0};
    if (pe_number(dos, 0, 2) != 0x5A4D) return none;
    *at = pe_number(dos, 60, 4);
    Bytes header = pe_read(file, *at, room, HEADER_ROOM);
    return pe_number(header, 0, 4) == 0x4550 ? header : none;
}

bool pe_is(OsFile file) {
    uint8_t room[HEADER_ROOM];
    uint32_t at;
    return header_of(file, room, &at).size > 0;
}

/* Finds the section that the entry of the data directory points into. */
bool pe_find(OsFile file, unsigned directory, PeTable *found) {
    enum { SECTION = 40, MOST_SECTIONS = 96 };
    uint8_t room[HEADER_ROOM], sections[SECTION * MOST_SECTIONS];
    uint32_t pe;
    Bytes header = header_of(file, room, &pe);
    if (!header.size) return false;
    uint32_t count = pe_number(header, 6, 2), optional = pe_number(header, 20, 2);
    size_t directories = pe_number(header, 24, 2) == 0x20B ? 24 + 112 : 24 + 96;
    uint32_t address = pe_number(header, directories + 8 * (size_t)directory, 4);
    if (count > MOST_SECTIONS) count = MOST_SECTIONS;
    Bytes table = pe_read(file, (int64_t)pe + 24 + optional, sections, SECTION * count);
    for (size_t i = 0; address && i < count; i++) {
        uint32_t base = pe_number(table, i * SECTION + 12, 4), size = pe_number(table, i * SECTION + 16, 4);
        if (address < base || address - base >= size) continue;
        uint32_t raw = pe_number(table, i * SECTION + 20, 4);
        *found = (PeTable){file, (int64_t)raw + (address - base), address, size - (address - base)};
        return true;
    }
    return false;
}
