/* libFuzzer target: bytes as a program, scanned, checked, parsed and printed; and as an expression. Nothing is run.
 *
 * The first byte chooses: bit 0 the interactive flag, bit 1 a program whose allocations begin to fail. */
#include "grammar/parse.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool open_include(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                         char **full_name) {
    (void)user, (void)system, (void)from;
    if (strcmp(name, "a.au3") != 0) return false;
    static const char text[] = "#include-once\nFunc A($x = 1)\nReturn $x\nEndFunc\n";
    *bytes = mem_alloc(heap, sizeof text);
    *full_name = mem_alloc(heap, sizeof "a.au3");
    *size = sizeof text - 1;
    if (*bytes) memcpy(*bytes, text, sizeof text);
    if (*full_name) memcpy(*full_name, "a.au3", sizeof "a.au3");
    return *bytes && *full_name;
}

static const void *find_builtin(void *user, const char *name, size_t length) { return length % 2 ? user : name; }

static void print(Program *program, Heap *heap) {
    Buffer out;
    buffer_init(&out, heap);
    ast_dump(program, &out);
    for (const Diagnostic *found = program->diagnostics.first; found; found = found->next) {
        diagnostic_print_autoit(found, &program->sources, NULL, NULL, &out);
        diagnostic_print_pretty(found, &program->sources, false, &out);
        if (out.length > 100000) break;
    }
    buffer_free(&out);
}

static void parse_expression(Program *program, const char *text, size_t size) {
    Arena arena;
    arena_init(&arena, program->heap);
    program_parse_expression(program, &arena, text, size);
    program_forget_expression(program);
    arena_reset(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    Heap *heap = heap_new(64u << 20);
    ParseHost host = {.user = heap, .open_include = open_include, .find_builtin = find_builtin};
    if (data[0] & 2) heap_fail_at(heap, (uint64_t)data[0] + 1);
    Program *program = program_new(heap, &host);
    const char *text = (const char *)data + 1;
    if (program) {
        ParseResult result = program_parse(program, "fuzz.au3", text, size - 1, data[0] & PARSE_INTERACTIVE);
        parse_expression(program, text, size - 1);
        if (result != PARSE_NO_MEMORY) print(program, heap);
    }
    program_free(program);
    if (heap_close(heap) != 0) __builtin_trap();
    return 0;
}
