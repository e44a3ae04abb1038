/* Finding programs and taking their arguments apart; see program.h. Starting them is child.c. */
#include "program.h"

#include "command_words.h"
#include "environment.h"
#include "path.h"

#include <string.h>

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

static bool same_name(const char *a, const char *b) {
    while (*a && lower(*a) == lower(*b)) a++, b++;
    return lower(*a) == lower(*b);
}

static const char *base_name(const char *path) {
    const char *base = path;
    for (; *path; path++) {
        if (*path == '/' || *path == '\\' || *path == ':') base = path + 1;
    }
    return base;
}

static size_t without_exe(const char *name) {
    size_t length = strlen(name);
    return length > 4 && same_name(name + length - 4, ".exe") ? length - 4 : length;
}

/* ---- files ---- */

/* Is there a file to run under this name? */
static bool find_path(Call *call, const char *name, size_t length, ProgramSpot *spot) {
    PathSpot place;
    OsStat stat;
    Value text = str_from_utf8(call->heap, name, length);
    if (is_abort(text)) return false;
    bool found = path_locate(call_paths(call), as_string(text), &place) && place.exists;
    const char *native = buffer_text(&place.native);
    bool file = found && os_stat(native, &stat) == OS_OK && stat.kind == OS_FILE;
    found = file && os_may_run(native);
    spot->unfit = spot->unfit || (file && !found);
    if (found) buffer_append(&spot->native, place.native.data, place.native.length);
    path_spot_free(&place);
    value_free(text);
    return found;
}

/* Looks for a bare name on PATH: as it is, in lower case, without .exe. */
static bool find_on_path(Call *call, const char *name, Buffer *out) {
    const Environment *environment = call_environment(call);
    Buffer tried;
    if (!*name || strpbrk(name, "/\\:")) return false;
    if (environment_find_program(environment, name, out)) return true;
    buffer_init(&tried, out->heap);
    buffer_append(&tried, name, without_exe(name));
    bool found = environment_find_program(environment, buffer_text(&tried), out);
    for (size_t i = 0; i < tried.length; i++) tried.data[i] = lower(tried.data[i]);
    found = found || environment_find_program(environment, buffer_text(&tried), out);
    buffer_free(&tried);
    return found;
}

static bool is_au3(const char *native, Heap *heap) {
    OsStat program, own;
    Buffer path;
    if (strcmp(base_name(native), "au3") == 0) return true;
    if (os_stat(native, &program)) return false;
    buffer_init(&path, heap);
    os_program_path(&path);
    bool same = os_stat(buffer_text(&path), &own) == OS_OK && os_same_file(&program, &own);
    buffer_free(&path);
    return same;
}

/* A program of Windows' own folder, which others have on PATH. */
static bool in_windows_folder(const char *name) {
    static const char folder[] = "c:\\windows\\";
    for (size_t i = 0; folder[i]; i++) {
        char c = name[i] == '/' ? '\\' : lower(name[i]);
        if (c != folder[i]) return false;
    }
    return true;
}

void program_find(Call *call, const char *name, ProgramSpot *spot) {
    const char *base = base_name(name);
    size_t length = strlen(name), bare = without_exe(name);
    spot->kind = PROGRAM_NONE;
    spot->own = spot->unfit = false;
    buffer_init(&spot->native, call->heap);
    bool shell = same_name(base, "cmd.exe") || same_name(base, "cmd");
    bool found = find_path(call, name, length, spot) || (bare < length && find_path(call, name, bare, spot)) ||
                 (!shell && (base == name || in_windows_folder(name)) && find_on_path(call, base, &spot->native));
    if (!found && !shell) return;
    spot->own = found && is_au3(buffer_text(&spot->native), call->heap);
    spot->kind = found && !(shell && spot->own) ? PROGRAM_FILE : PROGRAM_SHELL; /* path.h shows cmd.exe as au3 */
}

/* ---- command lines ---- */

static const char *skip_blanks(const char *text) { return text + strspn(text, " \t"); }

static void find_copy(Call *call, const char *name, size_t length, ProgramSpot *spot) {
    Buffer copy;
    buffer_init(&copy, call->heap);
    buffer_append(&copy, name, length);
    program_find(call, buffer_text(&copy), spot);
    buffer_free(&copy);
}

void program_find_first(Call *call, const char *line, ProgramSpot *spot, const char **rest) {
    size_t length = strcspn(line + (*line == '"'), "\"");
    if (*line == '"') {
        find_copy(call, line + 1, length, spot);
        *rest = skip_blanks(line + 1 + length + (line[1 + length] == '"'));
        return;
    }
    for (length = strcspn(line, " \t");; length += 1 + strcspn(line + length + 1, " \t")) {
        find_copy(call, line, length, spot);
        *rest = skip_blanks(line + length);
        if (spot->kind != PROGRAM_NONE || length == 0 || !line[length]) return;
        program_free(spot);
    }
}

bool program_folder(Call *call, int i, Buffer *out) {
    const String *text = arg_given(call, i) ? arg_str(call, i) : &string_empty;
    PathSpot place;
    OsStat stat;
    if (text->length == 0) {
        buffer_append_str(out, paths_working_native(call_paths(call)));
        return true;
    }
    bool ok =
        path_locate(call_paths(call), text, &place) && !os_stat(buffer_text(&place.native), &stat) && stat.kind == OS_FOLDER;
    if (ok) buffer_append(out, place.native.data, place.native.length);
    path_spot_free(&place);
    return ok;
}

/* ---- arguments ---- */

static bool has_drive(const char *word) {
    char c = lower(word[0]);
    return c >= 'a' && c <= 'z' && word[1] == ':' && (word[2] == '\\' || word[2] == '/');
}

/* The native form of a path with a drive whose folder is there; other words as they are. */
static void append_native(Call *call, const char *word, Buffer *out) {
    PathSpot place = {0};
    Value text = VALUE_ABORT;
    bool native = has_drive(word);
    if (native) {
        text = str_from_utf8(call->heap, word, strlen(word));
        native = !is_abort(text) && path_locate(call_paths(call), as_string(text), &place) && !place.no_folder;
    }
    buffer_append_str(out, native ? buffer_text(&place.native) : word);
    buffer_append_char(out, 0);
    if (!is_abort(text)) path_spot_free(&place);
    value_free(text);
}

/* Words of `split` as the arguments of a program; takes the buffer over. */
static bool set_words(CommandLine *line, Buffer *split, size_t count, Heap *heap) {
    *line = (CommandLine){.text = *split, .count = count, .words = mem_calloc(heap, count + 1, sizeof *line->words)};
    if (!line->words || split->failed) return false;
    const char *word = line->text.data;
    for (size_t i = 0; i < count; i++, word += strlen(word) + 1) line->words[i] = word;
    return true;
}

static bool own_arguments(Call *call, ProgramSpot *spot, const char *text, ProgramArguments *arguments) {
    Buffer split;
    buffer_init(&split, call->heap);
    buffer_append(&split, buffer_text(&spot->native), spot->native.length + 1);
    size_t count = 1 + command_words(text, &split);
    buffer_printf(&arguments->variable, "AU3_COMMAND_LINE=%s", text);
    return set_words(&arguments->line, &split, count, call->heap);
}

bool program_arguments(Call *call, ProgramSpot *spot, const char *text, ProgramArguments *arguments) {
    CommandLine line;
    Buffer native;
    *arguments = (ProgramArguments){0};
    buffer_init(&arguments->variable, call->heap);
    if (spot->own) return own_arguments(call, spot, text, arguments);
    bool ok = command_line_split(&line, call->heap, buffer_text(&spot->native), text);
    buffer_init(&native, call->heap);
    for (size_t i = 0; ok && i < line.count; i++) append_native(call, line.words[i], &native);
    ok = set_words(&arguments->line, &native, ok ? line.count : 0, call->heap) && ok;
    command_line_free(&line);
    return ok;
}

void program_arguments_free(ProgramArguments *arguments) {
    command_line_free(&arguments->line);
    buffer_free(&arguments->variable);
}
