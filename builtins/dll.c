/* DllOpen, DllCall and their kin: arguments in, the array of the result out. How values become raw bits is in dll_type.c, who
 * answers in dll_table.c.
 *
 * Texts go to native code in buffers with room for 65,536 characters, whatever their length, because scripts rely on functions
 * filling in the text that they pass. */
#include "dll.h"

#include "array.h"
#include "base/text.h"
#include "os/native.h"
#include "path.h"
#include "struct.h"

enum { BAD_LIBRARY = 1, BAD_ARGUMENT_TYPE = 1, BAD_RESULT_TYPE = 2, NO_FUNCTION = 3, BAD_COUNT = 4, NO_STRUCT = 5 };

#define TEXT_UNITS    65536u
#define CLEARED_UNITS 255u /* behind a text: what is filled in without an end has one mostly */

/* One call in preparation: [0] is the result. */
typedef struct Transfer {
    Call *call;
    DllState *state;
    const Value *values; /* of argument i: values[2 * i - 1] */
    int count;           /* with the result */
    bool utf8;
    DllType types[NATIVE_ARGS];
    uint64_t raw[NATIVE_ARGS + 1];
    uint64_t cells[NATIVE_ARGS]; /* what '*' arguments point to */
    char *texts[NATIVE_ARGS];    /* buffers */
    size_t room[NATIVE_ARGS];    /* units in them */
} Transfer;

static Value value_of(const Transfer *t, int i) { return t->values[2 * i - 1]; }

/* ---- texts ---- */

static char *text_new(DllState *state, size_t units) {
    if (units > TEXT_UNITS) return mem_alloc(state->heap, 2 * (units + 1));
    if (state->spare_count > 0) return state->spare_texts[--state->spare_count];
    return mem_alloc(state->heap, 2 * ((size_t)TEXT_UNITS + 1));
}

static void text_free(DllState *state, char *text, size_t units) {
    if (text && units <= TEXT_UNITS && state->spare_count < DLL_SPARE_TEXTS)
        state->spare_texts[state->spare_count++] = text;
    else
        mem_free(text);
}

static size_t text_put(char *to, const String *s, bool wide, bool utf8) {
    if (wide) {
        memcpy(to, s->units, 2 * (size_t)s->length);
        return s->length;
    }
    if (utf8) return text_utf16_to_utf8(s->units, s->length, to);
    for (uint32_t i = 0; i < s->length; i++) to[i] = (char)text_to_ansi(s->units[i]);
    return s->length;
}

/* The text of argument i in a buffer; false when memory runs out. */
static bool text_in(Transfer *t, int i) {
    Value text = to_string(t->call->heap, value_of(t, i));
    if (is_abort(text)) return false;
    const String *s = as_string(text);
    bool wide = t->types[i].kind == DLL_WSTR;
    size_t units = t->utf8 && !wide ? 3 * (size_t)s->length : s->length;
    t->room[i] = units > TEXT_UNITS ? units : TEXT_UNITS;
    char *buffer = t->texts[i] = text_new(t->state, t->room[i]);
    size_t unit = wide ? 2 : 1;
    size_t length = buffer ? text_put(buffer, s, wide, t->utf8) : 0;
    value_free(text);
    if (!buffer) return false;
    size_t behind = t->room[i] - length < CLEARED_UNITS ? t->room[i] - length : CLEARED_UNITS;
    memset(buffer + unit * length, 0, unit * (behind + 1));
    memset(buffer + unit * t->room[i], 0, unit); /* whatever native code does, the text has an end */
    t->cells[i] = (uintptr_t)buffer;
    t->raw[i] = t->types[i].pointer ? (uintptr_t)&t->cells[i] : (uintptr_t)buffer;
    return true;
}

static Value text_out(const Transfer *t, int i) { return dll_text_at(t->call->heap, t->types[i].kind, t->cells[i], t->utf8); }

/* ---- arguments ---- */

/* Reads the types; 0 or the @error. */
static int32_t read_types(Transfer *t, Value result, const Value *arguments, int count) {
    t->values = arguments;
    t->count = 1;
    Value text = to_string(t->call->heap, result);
    bool known = is_string(text) && dll_type_parse(as_string(text), true, &t->types[0]);
    value_free(text);
    if (!known) return BAD_RESULT_TYPE;
    for (int i = 1; 2 * i <= count; i++, t->count++) {
        text = to_string(t->call->heap, arguments[2 * i - 2]);
        known = is_string(text) && dll_type_parse(as_string(text), false, &t->types[i]);
        value_free(text);
        if (!known) return BAD_ARGUMENT_TYPE;
        bool by_value = t->types[i].kind == DLL_STRUCT && !t->types[i].pointer;
        if (by_value && !is_struct(value_of(t, i))) return NO_STRUCT;
    }
    return 0;
}

static bool argument_in(Transfer *t, int i) {
    DllType type = t->types[i];
    Value v = value_of(t, i);
    if (type.kind == DLL_STR || type.kind == DLL_WSTR) return text_in(t, i);
    if (type.kind == DLL_STRUCT) {
        t->raw[i] = is_struct(v) ? (uintptr_t)as_struct(v)->memory : dll_to_raw(DLL_POINTER, v);
        return true;
    }
    t->cells[i] = dll_to_raw(type.kind, v);
    t->raw[i] = type.pointer ? (uintptr_t)&t->cells[i] : t->cells[i];
    return true;
}

static Value argument_out(const Transfer *t, int i) {
    DllType type = t->types[i];
    if (type.kind == DLL_STR || type.kind == DLL_WSTR) return text_out(t, i);
    if (type.kind == DLL_STRUCT && is_struct(value_of(t, i))) return value_copy(value_of(t, i));
    if (type.kind == DLL_STRUCT) return from_pointer(t->call->heap, t->raw[i]);
    return dll_from_raw(t->call->heap, type.kind, type.pointer ? t->cells[i] : t->raw[i]);
}

static Value result_out(const Transfer *t) {
    DllKind kind = t->types[0].kind;
    if (kind != DLL_STR && kind != DLL_WSTR) return dll_from_raw(t->call->heap, kind, t->raw[0]);
    if (!os_memory_usable(t->raw[0], 2, false)) return VALUE_EMPTY; /* a number that is no address */
    return dll_text_at(t->call->heap, kind, t->raw[0], t->utf8);
}

/* The array: the result, then every argument as the call left it. */
static Value make_array(const Transfer *t) {
    Array *array = array_new_1d(t->call->heap, (uint32_t)t->count);
    if (!array) return VALUE_ABORT;
    Value made = from_block(array);
    for (int i = 0; i < t->count; i++) {
        Value v = i ? argument_out(t, i) : result_out(t);
        if (is_abort(v)) return value_free(made), v;
        array->items[i] = v;
    }
    return made;
}

/* ---- the call ---- */

/* For rows a structure by value lies in as many arguments as it has 8 bytes, as AutoIt passes it. Returns how many arguments
 * there are then. */
static int spread_structs(const Transfer *t, uint64_t *slots) {
    int count = 0;
    for (int i = 1; i < t->count; i++) {
        bool by_value = t->types[i].kind == DLL_STRUCT && !t->types[i].pointer;
        const Struct *s = by_value ? as_struct(value_of(t, i)) : NULL;
        if (!s && count < NATIVE_ARGS) slots[count++] = t->raw[i];
        for (uint64_t at = 0; s && at < s->size && count < NATIVE_ARGS; at += 8) {
            memcpy(&slots[count++], s->memory + at, s->size - at < 8 ? (size_t)(s->size - at) : 8);
        }
    }
    return count;
}

static bool run_target(Transfer *t, const DllTarget *target) {
    DllState *state = t->state;
    uint64_t slots[NATIVE_ARGS] = {0};
    if (!target->row) return dll_call_foreign(target->address, t->types, t->raw, t->values, t->count);
    Native n = {.call = t->call, .heap = t->call->heap, .state = state, .args = slots, .wide = target->wide};
    n.count = spread_structs(t, slots);
    t->raw[0] = target->row->function(&n);
    return !n.failed;
}

static Value run_call(Transfer *t, const DllTarget *target) {
    DllState *state = t->state;
    bool ready = true;
    for (int i = 1; i < t->count && ready; i++) ready = argument_in(t, i);
    Call *outer = state->call;
    state->call = t->call;
    state->thread = os_thread_number();
    ready = ready && run_target(t, target);
    state->call = outer;
    if (!outer) dll_retire(state);
    Value result = ready ? make_array(t) : VALUE_ABORT;
    for (int i = 1; i < t->count; i++) text_free(state, t->texts[i], t->room[i]);
    return result;
}

/* The library of DllCall's first argument: a number of DllOpen, else a name; *opened tells that it is to be closed again. */
static bool library_of(Call *call, DllState *state, DllLibrary *library, bool *opened) {
    Value v = call->args[0];
    *opened = is_string(v);
    if (*opened) return dll_load(call, as_string(v), library);
    const DllLibrary *found = is_number(v) ? handles_get(&state->libraries, to_i32(v), &dll_library_type) : NULL;
    if (found) *library = *found;
    return found != NULL;
}

static bool function_of(Call *call, DllState *state, const DllLibrary *library, DllTarget *target) {
    return is_string(call->args[2]) && dll_symbol(state, library, arg_utf8(call, 2, NULL), target);
}

/* DllCall(dll, return_type, function [, type, value ...]) */
static Value dll_call(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    if (call->count % 2 == 0) return fail(call, BAD_COUNT, 0, from_i32(0));
    Transfer t = {.call = call, .state = state};
    int32_t error = read_types(&t, call->args[1], call->args + 3, call->count - 3);
    if (error) return fail(call, error, 0, from_i32(0));
    DllLibrary library;
    bool opened;
    if (!library_of(call, state, &library, &opened)) return fail(call, BAD_LIBRARY, 0, from_i32(0));
    DllTarget target;
    t.utf8 = !library.windows;
    bool found = function_of(call, state, &library, &target);
    Value result = found ? run_call(&t, &target) : fail(call, NO_FUNCTION, 0, from_i32(0));
    if (opened) dll_unload(&library);
    return result;
}

/* Functions of texts and numbers, which look neither at the disk nor at addresses that a script gives: name, type of the
 * result, types of the arguments. No others, and with no other types: a number in place of a text would be an address. */
static const char *const pure_functions[] = {
    "PathAddBackslashW bool wstr",
    "PathAppendW bool wstr wstr",
    "PathCanonicalizeW bool wstr wstr",
    "PathCommonPrefixW int wstr wstr wstr",
    "PathCompactPathExW bool wstr wstr uint dword",
    "PathCreateFromUrlW int wstr wstr dword* dword",
    "PathFindExtensionW wstr wstr",
    "PathFindFileNameW wstr wstr",
    "PathFindNextComponentW wstr wstr",
    "PathGetArgsW wstr wstr",
    "PathGetCharTypeW uint word",
    "PathGetDriveNumberW int wstr",
    "PathIsFileSpecW bool wstr",
    "PathIsLFNFileSpecW bool wstr",
    "PathIsRelativeW bool wstr",
    "PathIsRootW bool wstr",
    "PathIsSameRootW bool wstr wstr",
    "PathIsUNCServerShareW bool wstr",
    "PathIsUNCServerW bool wstr",
    "PathIsUNCW bool wstr",
    "PathMatchSpecW bool wstr wstr",
    "PathParseIconLocationW int wstr",
    "PathRelativePathToW bool wstr wstr dword wstr dword",
    "PathRemoveArgsW bool wstr",
    "PathRemoveBackslashW bool wstr",
    "PathRemoveExtensionW bool wstr",
    "PathRemoveFileSpecW bool wstr",
    "PathRenameExtensionW bool wstr wstr",
    "PathSkipRootW uint wstr",
    "PathSkipRootW wstr wstr",
    "PathStripPathW bool wstr",
    "PathStripToRootW bool wstr",
    "PathUndecorateW bool wstr",
    "PathUnquoteSpacesW bool wstr",
    "StrFormatByteSizeW int int64 wstr uint",
    "StrFormatKBSizeW int int64 wstr uint",
    "StrFromTimeIntervalW int wstr uint dword int",
    "UrlCanonicalizeW int wstr wstr dword* dword",
    "UrlCombineW int wstr wstr wstr dword* dword",
    "UrlCompareW int wstr wstr bool",
    "UrlCreateFromPathW int wstr wstr dword* dword",
    "UrlGetPartW int wstr wstr dword* dword dword",
    "UrlIsW bool wstr dword",
};

/* Takes `word` and the blank behind it off the front of *rest. */
static bool takes_word(const char **rest, Value word) {
    size_t length = strcspn(*rest, " ");
    const String *s = is_string(word) ? as_string(word) : NULL;
    bool same = s && s->length == length;
    for (size_t i = 0; same && i < length; i++) same = s->units[i] == (uint8_t)(*rest)[i];
    *rest += length + ((*rest)[length] == ' ');
    return same;
}

static bool is_called_so(const Call *call, const char *row) {
    bool same = takes_word(&row, call->args[2]) && takes_word(&row, call->args[1]);
    for (int i = 3; i < call->count && same; i += 2) same = takes_word(&row, call->args[i]);
    return same && !*row;
}

/* No size of a buffer (all "uint" and "dword*" are sizes) may be larger than the buffers are. */
static bool has_room(const Call *call) {
    for (int i = 4; i < call->count; i += 2) {
        const String *type = as_string(call->args[i - 1]);
        bool is_size = str_equal_ascii_nocase(type, "uint") || str_equal_ascii_nocase(type, "dword*");
        if (is_size && dll_to_raw(DLL_UINT, call->args[i]) > TEXT_UNITS) return false;
    }
    return true;
}

static bool is_pure(const Call *call) {
    bool known = is_string(call->args[0]) && str_equal_ascii_nocase(as_string(call->args[0]), "shlwapi.dll");
    size_t i = 0, count = sizeof pure_functions / sizeof *pure_functions;
    while (known && i < count && !is_called_so(call, pure_functions[i])) i++;
    return known && i < count && has_room(call);
}

/* __Au3_PureCall("shlwapi.dll", return_type, function [, type, value ...]): DllCall for functions that need no right. */
static Value dll_pure_call(Call *call) { return is_pure(call) ? dll_call(call) : fail(call, NO_FUNCTION, 0, from_i32(0)); }

/* __Au3_FullPath(path): as GetFullPathName */
static Value dll_full_path(Call *call) { return path_full(call_paths(call), arg_str(call, 0)); }

/* DllCallAddress(return_type, address [, type, value ...]) */
static Value dll_call_address(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    if (call->count % 2 != 0) return fail(call, BAD_COUNT, 0, from_i32(0));
    Transfer t = {.call = call, .state = state};
    int32_t error = read_types(&t, call->args[0], call->args + 2, call->count - 2);
    if (error) return fail(call, error, 0, from_i32(0));
    DllTarget target = {.address = dll_to_raw(DLL_POINTER, call->args[1])};
    if (!target.address) return fail(call, BAD_LIBRARY, 0, from_i32(0)); /* AutoIt ends in a crash */
    if (!dll_row_at(target.address, &target)) t.utf8 = !dll_callback_at(state, target.address);
    return run_call(&t, &target);
}

/* DllOpen(filename): its number, -1 when there is no such library. */
static Value dll_open(Call *call) {
    DllState *state = dll_state(call);
    DllLibrary found;
    if (!state) return VALUE_ABORT;
    if (!dll_load(call, arg_str(call, 0), &found)) return from_i32(-1);
    DllLibrary *library = mem_alloc(call->heap, sizeof *library);
    if (library) *library = found;
    int32_t number = library ? handles_add(&state->libraries, &dll_library_type, library) : 0;
    if (number) return from_i32(number);
    dll_unload(&found);
    mem_free(library);
    return VALUE_ABORT;
}

/* DllClose(dllhandle): 1, 0 when it was not open. */
static Value dll_close(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    if (!is_number(call->args[0])) return from_i32(0);
    DllLibrary *library = handles_get(&state->libraries, to_i32(call->args[0]), &dll_library_type);
    bool later =
        library && library->native && state->call && state->closed_count < (int)(sizeof state->closed / sizeof(void *));
    if (later) {
        state->closed[state->closed_count++] = library->native;
        library->native = NULL;
    }
    return from_i32(handles_close(&state->libraries, to_i32(call->args[0])));
}

/* clang-format off */
const Builtin dll_builtins[] = {
    {"DllCall",             3, 67, dll_call,              "DllCall(dll, return_type, function [, type, value [, ...]])",      "Calls a function of a native library.",                    NEEDS_NATIVE, FULL},
    {"DllCallAddress",      2, 66, dll_call_address,      "DllCallAddress(return_type, address [, type, value [, ...]])",     "Calls native code at an address.",                         NEEDS_NATIVE, FULL},
    {"DllCallbackFree",     1, 1,  dll_callback_free,     "DllCallbackFree(handle)",                                          "Gives back a callback.",                                   NEEDS_NATIVE, FULL},
    {"DllCallbackGetPtr",   1, 1,  dll_callback_get_ptr,  "DllCallbackGetPtr(handle)",                                        "The address at which native code calls a callback.",       NEEDS_NATIVE, FULL},
    {"DllCallbackRegister", 3, 3,  dll_callback_register, "DllCallbackRegister(function, return_type, params)",               "Makes a function of the script callable for native code.", NEEDS_NATIVE, FULL},
    {"DllClose",            1, 1,  dll_close,             "DllClose(dllhandle)",                                              "Closes a native library.",                                 NEEDS_NATIVE, FULL},
    {"__Au3_FullPath",      1,  1, dll_full_path,         "__Au3_FullPath(path)",                                               "The full path of a name; for WinAPIFiles.au3.", 0,                FULL},
    {"__Au3_PureCall",      3, 67, dll_pure_call,         "__Au3_PureCall(dll, return_type, function [, type, value [, ...]])", "Calls a function of texts and numbers; for WinAPIShPath.au3.", 0,       FULL},
    {"DllOpen",             1, 1,  dll_open,              "DllOpen(filename)",                                                "Opens a native library for DllCall.",                      NEEDS_NATIVE, FULL},
};
/* clang-format on */
const int dll_builtins_count = sizeof dll_builtins / sizeof *dll_builtins;
