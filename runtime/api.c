/* The functions of au3.h about whole scripts: making an interpreter, loading, running. Diagnostics are api_diagnostic.c.
 *
 * An Au3 is an Interp with what it needs around it: its heap, the search path of #include, and the callback for diagnostics. */
#include "api.h"

#include "command_words.h"
#include "coverage.h"
#include "tables.h"

#include <stdlib.h>
#include <string.h>

const char *au3_version(void) { return AU3_VERSION; }

/* ---- making ---- */

static char *copy_text(const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = malloc(size);
    return copy ? memcpy(copy, text, size) : NULL;
}

static void free_folders(char **folders) {
    for (char **folder = folders; folder && *folder; folder++) free(*folder);
    free(folders);
}

static bool copy_folders(Au3 *au3, const Au3Config *config) {
    char **folders = calloc(config->include_count + 1, sizeof *folders);
    au3->include_path.folders = folders;
    for (size_t i = 0; folders && i < config->include_count; i++) {
        folders[i] = copy_text(config->include_folders[i]);
        if (!folders[i]) return false;
    }
    return folders != NULL;
}

static void report(void *user, const Diagnostic *diagnostic) { api_tell(user, diagnostic); }

static void effect(void *user, const char *line) {
    Au3 *au3 = user;
    au3->on_effect(au3->user, au3, line);
}

/* After the interpreter is there. */
static bool make_include_path(Au3 *au3, const Au3Config *config) {
    IncludePath *path = &au3->include_path;
    path->paths = path->host = au3->interp->paths;
    path->may_read = !(config->refused & AU3_RIGHT_FILE_READ);
    path->held = config->root || !path->may_read;
    if (config->root) path->host = paths_new(au3->heap, au3->interp->environment, NULL);
    return path->host != NULL;
}

static bool make(Au3 *au3, const Au3Config *config) {
    Host host;
    api_read_struct(&host, sizeof host, config->host);
    ParseHost parse_host = {.user = &au3->include_path, .open_include = include_path_open};
    au3->on_diagnostic = config->on_diagnostic;
    au3->user = config->user;
    au3->on_effect = config->on_effect;
    au3->on_coverage = config->on_coverage;
    au3->heap = heap_new(config->memory_limit);
    if (!au3->heap || !copy_folders(au3, config)) return false;
    InterpConfig inner = {.heap = au3->heap,
                          .host = &host,
                          .rights = ~config->refused & 0x7F,
                          .time_limit = config->time_limit * 1000,
                          .step_limit = config->step_limit,
                          .output_limit = config->output_limit,
                          .depth_limit = config->depth_limit,
                          .process_limit = config->process_limit,
                          .disk_limit = config->disk_limit,
                          .virtual_clock = config->virtual_clock,
                          .start_time = config->start_time,
                          .coverage = config->coverage,
                          .ansi_output = config->ansi_output,
                          .environment = config->environment,
                          .root = config->root,
                          .report = report,
                          .on_effect = config->on_effect ? effect : NULL,
                          .report_user = au3,
                          .parse_host = &parse_host};
    au3->interp = interp_new(&inner);
    if (!au3->interp) return false;
    if (!make_include_path(au3, config)) return false;
    bool mapped = true;
    for (size_t i = 0; i < config->drive_count; i++) {
        mapped = mapped && paths_map_drive(au3->interp->paths, config->drives[i].letter, config->drives[i].folder);
    }
    return mapped;
}

Au3 *au3_new(const Au3Config *config) {
    Au3Config full;
    api_read_struct(&full, sizeof full, config);
    Au3 *au3 = calloc(1, sizeof *au3);
    if (au3 && make(au3, &full)) return au3;
    au3_free(au3);
    return NULL;
}

static void tell_coverage(const Au3 *au3) {
    if (au3->on_coverage && au3->interp && coverage_untold(au3->interp))
        coverage_tell(au3->interp, au3->on_coverage, au3->user);
}

void au3_free(Au3 *au3) {
    if (!au3) return;
    au3->busy = true;
    tell_coverage(au3);
    while (au3->values) au3_value_free(au3->values);
    if (au3->include_path.host && au3->include_path.host != au3->include_path.paths) paths_free(au3->include_path.host);
    mem_free(au3->include_path.main);
    interp_free(au3->interp);
    api_free_functions(au3);
    free_folders(au3->include_path.folders);
    heap_close(au3->heap);
    free(au3);
}

/* Does AutoIt take a command line apart into these words? */
static bool spells(Au3 *au3, const char *spelling, int count, const char *const *words) {
    Buffer split;
    buffer_init(&split, au3->heap);
    bool same = command_words(spelling, &split) == (size_t)count && !split.failed;
    const char *word = split.data;
    for (int i = 0; same && i < count; i++, word += strlen(word) + 1) same = strcmp(word, words[i]) == 0;
    buffer_free(&split);
    return same;
}

bool au3_set_args(Au3 *au3, int count, const char *const *words, int options, const char *spelling) {
    bool counts = options >= 0 && options <= count;
    if (!counts || !interp_set_args(au3->interp, count, words, options)) return false;
    return !spelling || !spells(au3, spelling, count, words) || interp_set_command_line(au3->interp, spelling);
}

/* ---- loading ---- */

static Au3Load load_result(ParseResult result) {
    static const Au3Load results[] = {[PARSE_OK] = AU3_LOADED,
                                      [PARSE_FAILED] = AU3_LOAD_ERRORS,
                                      [PARSE_INCOMPLETE] = AU3_LOAD_INCOMPLETE,
                                      [PARSE_NO_MEMORY] = AU3_LOAD_NO_MEMORY};
    return results[result];
}

/* Tells of what loading found. Warnings with one of AutoIt's texts are about statements that end the script when reached. */
static void tell_found(Au3 *au3, Diagnostic *found, bool check) {
    for (; found; found = found->next) {
        if (check && found->code > MSG_OWN) found->severity = SEVERITY_ERROR;
        api_tell(au3, found);
    }
}

Au3Load au3_load(Au3 *au3, const char *name, const char *text, size_t size, unsigned flags) {
    Interp *in = au3->interp;
    if (au3->busy) return AU3_LOAD_ERRORS;
    au3->busy = au3->loaded = true;
    const DiagnosticList *list = &in->program->diagnostics;
    Diagnostic *last = list->last;
    ParseResult result = interp_load(in, name, text, size, flags & AU3_INTERACTIVE ? PARSE_INTERACTIVE : 0);
    if (result == PARSE_OK && flags & AU3_CHECK && !interp_check(in)) result = PARSE_NO_MEMORY;
    if (result != PARSE_INCOMPLETE) tell_found(au3, last ? last->next : list->first, flags & AU3_CHECK);
    if (result == PARSE_FAILED || result == PARSE_NO_MEMORY) in->exit_code = 1;
    au3->busy = false;
    return load_result(result);
}

Au3Load au3_load_file(Au3 *au3, const char *path, unsigned flags) {
    char *bytes, *name;
    size_t size;
    if (au3->busy) return AU3_LOAD_ERRORS;
    if (!include_path_main(&au3->include_path, au3->heap, path, &bytes, &size, &name)) return AU3_LOAD_NO_FILE;
    Au3Load result = size ? au3_load(au3, name, bytes, size, flags) : AU3_LOAD_EMPTY;
    if (size == 0) au3->interp->exit_code = 1;
    mem_free(bytes);
    mem_free(name);
    return result;
}

size_t au3_tree_text(Au3 *au3, char *text, size_t size) {
    Buffer out;
    buffer_init(&out, au3->heap);
    ast_dump(au3->interp->program, &out);
    return api_give_text(&out, text, size);
}

/* ---- running ---- */

int au3_run(Au3 *au3) {
    if (au3->busy) return 1; /* a callback of the host runs */
    au3->busy = true;
    int code = interp_run(au3->interp);
    tell_coverage(au3);
    au3->busy = false;
    return code;
}

bool au3_run_more(Au3 *au3) {
    if (au3->busy) return false;
    au3->busy = true;
    bool alive = interp_run_more(au3->interp);
    au3->busy = false;
    return alive;
}

int au3_exit_code(const Au3 *au3) { return au3->interp->exit_code; }

void au3_interrupt(Au3 *au3) { au3->interp->interrupted = 1; }

/* ---- help ---- */

_Static_assert((int)AU3_RIGHT_FILE_READ == NEEDS_FILE_READ && (int)AU3_RIGHT_NATIVE == NEEDS_NATIVE,
               "the rights of au3.h are the needs of builtin.h");
_Static_assert((int)AU3_FULL == FULL && (int)AU3_PARTLY == PARTLY && (int)AU3_WINDOWS == WINDOWS && (int)AU3_MISSING == MISSING,
               "the states of au3.h are those of builtin.h");

/* A function that the host put in the place of a builtin has none. */
static const char *page_of(const Builtin *row) {
    const char *name = row->needs & HOSTS_OWN ? "?" : row->name;
    size_t length = strlen(name);
    for (const LibraryFile *page = help_pages; page->name; page++) {
        if (strncmp(page->name, name, length) == 0 && strcmp(page->name + length, ".md") == 0) return page->text;
    }
    return NULL;
}

static Au3Help function_help(const Builtin *row) {
    return (Au3Help){.name = row->name,
                     .signature = row->signature,
                     .help = row->help,
                     .min = row->min,
                     .max = row->max,
                     .state = (Au3State)row->state,
                     .rights = row->needs & 0x7Fu,
                     .page = page_of(row)};
}

static Au3Help macro_help(const Macro *macro) {
    return (Au3Help){.name = macro->name,
                     .signature = macro->name,
                     .help = macro->help,
                     .macro = true,
                     .state = (Au3State)(macro->state & ~HOSTS_OWN)};
}

bool au3_help(const Au3 *au3, int index, Au3Help *help) {
    const Registry *registry = au3->interp->registry;
    int functions = 0;
    if (index < 0) return false;
    while (functions <= index && registry_at(registry, functions)) functions++;
    const Builtin *row = index < functions ? registry_at(registry, index) : NULL;
    const Macro *macro = row ? NULL : registry_macro_at(registry, index - functions);
    if (!row && !macro) return false;
    Au3Help full = row ? function_help(row) : macro_help(macro);
    api_write_struct(help, sizeof full, &full);
    return true;
}
