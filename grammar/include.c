/* #include: the name on the line, and once-tracking by full name.
 *
 * The host resolves names and reads files; it must give the same full name for the same file, also for the main source. */
#include "include.h"

#include <string.h>

bool include_parse(Arena *arena, const char *text, const char *end, IncludeName *name) {
    while (text < end && source_is_blank(*text)) text++;
    while (end > text && source_is_blank(end[-1])) end--;
    if (end - text < 2 || !strchr("\"'<", *text)) return false;
    char closing = *text == '<' ? '>' : *text;
    name->system = closing == '>';
    text++;
    if (memchr(text, closing, (size_t)(end - text)) != end - 1) return false;
    end--;
    while (text < end && source_is_blank(*text)) text++;
    while (end > text && source_is_blank(end[-1])) end--;
    name->text = arena_strdup(arena, text, (size_t)(end - text));
    return true;
}

static bool is_known(const SourceMap *map, const char *full_name) {
    for (const Source *source = map->first; source; source = source->next)
        if (source->once && strcmp(source->name, full_name) == 0) return true;
    return false;
}

/* What the host gave; freed even when the arena fails. */
typedef struct File {
    char *bytes, *full_name;
    size_t size;
} File;

static Source *add_file(SourceMap *map, const File *file, Pos at) {
    Arena *arena = map->arena;
    jmp_buf *outer = arena->on_failure, here;
    if (setjmp(here)) {
        mem_free(file->bytes);
        mem_free(file->full_name);
        arena->on_failure = outer;
        longjmp(*outer, 1);
    }
    arena->on_failure = &here;
    Source *source = source_add(map, file->full_name, file->bytes, file->size, at);
    arena->on_failure = outer;
    return source;
}

IncludeResult include_open(Program *program, const Source *from, const IncludeName *name, Pos at, Source **added) {
    const ParseHost *host = &program->host;
    File file = {0};
    if (!host->open_include || !host->open_include(host->user, program->heap, name->text, name->system, from->name, &file.bytes,
                                                   &file.size, &file.full_name))
        return INCLUDE_MISSING;
    bool known = is_known(&program->sources, file.full_name);
    *added = known ? NULL : add_file(&program->sources, &file, at);
    mem_free(file.bytes);
    mem_free(file.full_name);
    if (known) return INCLUDE_SKIPPED;
    return *added ? INCLUDE_ADDED : INCLUDE_MISSING;
}
