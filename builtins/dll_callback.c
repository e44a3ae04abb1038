/* Functions of the script that native code may call (DllCallbackRegister), as closures of libffi.
 *
 * A callback runs only while a DllCall of its interpreter is under way, and in its thread: at any other time there is no place
 * in the script to run at, and native code gets 0. The same once the script has ended in a callback. Numbers of callbacks are
 * slots, the lowest free one first; a registration that fails uses one up for good, as in AutoIt. */
#include "dll.h"

#include "os/native.h"

#include <ffi.h>

enum { BAD_RESULT = 1, BAD_PARAMETER = 2, BAD_FUNCTION = 3 };

struct DllCallback {
    DllCallback *next; /* of those that are given back */
    DllState *state;
    const Callable *function; /* NULL: the registration failed */
    ffi_closure *closure;
    void *code;
    ffi_cif cif;
    int count;
    DllType types[NATIVE_ARGS]; /* [0]: the result */
    ffi_type *ffi_types[NATIVE_ARGS];
};

/* ---- called by native code ---- */

static uint64_t read_raw(const ffi_type *type, const void *at) {
    uint64_t raw = 0;
    memcpy(&raw, at, type->size > sizeof raw ? sizeof raw : type->size);
    return raw;
}

static Value callback_argument(const DllCallback *callback, int i, const void *at) {
    DllType type = callback->types[i];
    Heap *heap = callback->state->heap;
    uint64_t raw = read_raw(callback->ffi_types[i], at);
    if (type.pointer || type.kind == DLL_STRUCT) return from_pointer(heap, raw);
    if (type.kind == DLL_STR || type.kind == DLL_WSTR) return dll_text_at(heap, type.kind, raw, false);
    return dll_from_raw(heap, type.kind, raw);
}

static uint64_t call_script(const DllCallback *callback, void **arguments) {
    Value values[NATIVE_ARGS];
    for (int i = 1; i < callback->count; i++) values[i] = callback_argument(callback, i, arguments[i - 1]);
    Value result = call_user(callback->state->call, callback->function, values + 1, callback->count - 1);
    for (int i = 1; i < callback->count; i++) value_free(values[i]);
    if (is_abort(result)) return 0;
    DllKind kind = callback->types[0].pointer ? DLL_POINTER : callback->types[0].kind;
    uint64_t raw = is_default(result) ? 0 : dll_to_raw(kind, result);
    value_free(result);
    return raw;
}

static void callback_entry(ffi_cif *cif, void *result, void **arguments, void *user) {
    const DllCallback *callback = user;
    const DllState *state = callback->state;
    bool here = state->call && state->thread == os_thread_number();
    uint64_t raw = here ? call_script(callback, arguments) : 0;
    DllKind kind = callback->types[0].pointer ? DLL_POINTER : callback->types[0].kind;
    if (kind == DLL_SHORT) raw = (uint64_t)(int64_t)(int16_t)raw;
    if (kind == DLL_INT) raw = (uint64_t)(int64_t)(int32_t)raw;
    if (kind != DLL_NONE) memcpy(result, &raw, cif->rtype->size < sizeof raw && kind == DLL_FLOAT ? 4 : sizeof raw);
}

/* ---- making ---- */

/* The types between semicolons; false: an unknown one. */
static bool parse_parameters(DllCallback *callback, Heap *heap, const String *text) {
    callback->count = 1;
    for (uint32_t start = 0, end; start < text->length; start = end + 1) {
        for (end = start; end < text->length && text->units[end] != ';';) end++;
        if (callback->count == NATIVE_ARGS) return false;
        Value part = str_substring(heap, text, start, end - start);
        bool known = !is_abort(part) && dll_type_parse(as_string(part), false, &callback->types[callback->count++]);
        value_free(part);
        if (!known) return false;
    }
    return true;
}

static int32_t read_callback(Call *call, DllCallback *callback) {
    callback->function = call_plain_function(call, call->args[0]);
    if (!callback->function) return BAD_FUNCTION;
    if (!dll_type_parse(arg_str(call, 1), true, &callback->types[0])) return BAD_RESULT;
    return parse_parameters(callback, call->heap, arg_str(call, 2)) ? 0 : BAD_PARAMETER;
}

static bool make_closure(DllCallback *callback) {
    for (int i = 0; i < callback->count; i++) callback->ffi_types[i] = dll_ffi_type(callback->types[i]);
    ffi_type *result = callback->ffi_types[0];
    if (ffi_prep_cif(&callback->cif, FFI_DEFAULT_ABI, (unsigned)callback->count - 1, result, callback->ffi_types + 1))
        return false;
    callback->closure = ffi_closure_alloc(sizeof(ffi_closure), &callback->code);
    if (!callback->closure) return false;
    return ffi_prep_closure_loc(callback->closure, &callback->cif, callback_entry, callback, callback->code) == FFI_OK;
}

static void callback_free(DllCallback *callback) {
    if (callback && callback->closure) ffi_closure_free(callback->closure);
    mem_free(callback);
}

/* DllCallbackRegister(function, return_type, params) */
Value dll_callback_register(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    int slot = 0;
    while (slot < DLL_CALLBACKS && state->callbacks[slot]) slot++;
    if (slot == DLL_CALLBACKS) return fail(call, BAD_FUNCTION, 0, from_i32(0));
    DllCallback *callback = state->callbacks[slot] = mem_calloc(call->heap, 1, sizeof *callback);
    if (!callback) return VALUE_ABORT;
    callback->state = state;
    int32_t error = read_callback(call, callback);
    if (!error && !make_closure(callback)) error = BAD_PARAMETER;
    if (!error) return from_i32(slot + 1);
    callback->function = NULL;
    return fail(call, error, 0, from_i32(0));
}

/* The callback of a number, NULL when there is none that works. */
static DllCallback *callback_arg(Call *call, DllState *state) {
    int32_t number = arg_int(call, 0);
    DllCallback *callback = number >= 1 && number <= DLL_CALLBACKS ? state->callbacks[number - 1] : NULL;
    return callback && callback->function ? callback : NULL;
}

/* DllCallbackGetPtr(handle): its address, 0 when there is none. */
Value dll_callback_get_ptr(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    const DllCallback *callback = callback_arg(call, state);
    return callback ? from_pointer(call->heap, (uintptr_t)callback->code) : from_i32(0);
}

/* DllCallbackFree(handle): 1, 0 when there is none. */
Value dll_callback_free(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    DllCallback *callback = callback_arg(call, state);
    if (!callback) return from_i32(0);
    state->callbacks[arg_int(call, 0) - 1] = NULL;
    callback->next = state->retired;
    state->retired = callback;
    if (!state->call) dll_retire(state);
    return from_i32(1);
}

void dll_retire(DllState *state) {
    while (state->retired) {
        DllCallback *callback = state->retired;
        state->retired = callback->next;
        callback_free(callback);
    }
    while (state->closed_count > 0) os_library_close(state->closed[--state->closed_count]);
}

void dll_callbacks_free(DllState *state) {
    dll_retire(state);
    for (int i = 0; i < DLL_CALLBACKS; i++) callback_free(state->callbacks[i]);
}

bool dll_callback_at(const DllState *state, uint64_t address) {
    for (int i = 0; i < DLL_CALLBACKS; i++) {
        if (state->callbacks[i] && (uintptr_t)state->callbacks[i]->code == address) return true;
    }
    return false;
}
