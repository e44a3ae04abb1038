/* Macros that belong to the interpreter: where the script is, and string literals with variables in them. */
#include "eval.h"
#include "path.h"
#include "str.h"
#include "tables.h"

/* ---- the script's place ---- */

/* The Windows form of the script's path. */
static Value script_path(Call *call) {
    Interp *in = call->in;
    const char *name = in->script_name ? in->script_name : "";
    if (name[0] == '/') return path_from_native(in->paths, name);
    Value text = str_from_utf8(call->heap, name, strlen(name));
    if (is_abort(text)) return text;
    Value full = path_full(in->paths, as_string(text));
    value_free(text);
    return full;
}

/* Where the last part of a path begins. */
static size_t name_start(const String *path) {
    size_t i = path->length;
    while (i > 0 && path->units[i - 1] != '\\') i--;
    return i;
}

static Value macro_script_name(Call *call) {
    Value path = script_path(call);
    if (is_abort(path)) return path;
    size_t start = name_start(as_string(path));
    Value name = str_substring(call->heap, as_string(path), start, as_string(path)->length - start);
    value_free(path);
    return name;
}

/* Without a separator at the end, but for a root. */
static Value macro_script_dir(Call *call) {
    Value path = script_path(call);
    if (is_abort(path)) return path;
    size_t end = name_start(as_string(path));
    if (end > 3) end--;
    Value folder = str_substring(call->heap, as_string(path), 0, end);
    value_free(path);
    return folder;
}

static Value macro_script_full_path(Call *call) { return script_path(call); }

static Value macro_hot_key(Call *call) {
    (void)call;
    return VALUE_EMPTY;
}

/* Those that a node of the tree reads by itself (build_expr.c): their rows are for help and completion only. */
static Value macro_of_tree(Call *call) { return call_fatal(call, "this macro is read by the tree"); }

/* clang-format off */
const Macro core_macros[] = {
    {"error",          macro_of_tree,          "What went wrong in the last function call; 0: nothing.", FULL},
    {"exitCode",       macro_of_tree,          "The exit code; in functions of OnAutoItExitRegister only.", FULL},
    {"exitMethod",     macro_of_tree,          "1 when the script ended by Exit; in the same functions only.", FULL},
    {"extended",       macro_of_tree,          "What the last function call tells besides its result.", FULL},
    {"HotKeyPressed",  macro_hot_key,          "The key of the running HotKeySet function.",   PARTLY},
    {"NumParams",      macro_of_tree,          "How many arguments the running function was given.", FULL},
    {"ScriptDir",      macro_script_dir,       "Folder of the script.",                        FULL},
    {"ScriptFullPath", macro_script_full_path, "Path of the script.",                          FULL},
    {"ScriptLineNumber", macro_of_tree,        "The line of the script that this stands in.",  FULL},
    {"ScriptName",     macro_script_name,      "File name of the script.",                     FULL},
};
/* clang-format on */
const int core_macros_count = sizeof core_macros / sizeof *core_macros;
