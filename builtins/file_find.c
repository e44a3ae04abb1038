/* FileFindFirstFile and FileFindNextFile. A search is a list made at once, in Windows' order of names; FileClose ends it. */
#include "file_state.h"

typedef struct FileSearch {
    PathList list;
    size_t next;
} FileSearch;

static void close_search(void *object) {
    FileSearch *search = object;
    path_list_free(&search->list);
    mem_free(search);
}

const HandleType search_type = {"search", close_search};

/* FileFindFirstFile(pattern): -1 when nothing matches, with @error 1 when the folder is there but empty. */
static Value file_find_first_file(Call *call) {
    FileState *state = file_state(call);
    FileSearch *search = mem_calloc(call->heap, 1, sizeof *search);
    if (!state || !search) {
        mem_free(search);
        return from_i32(-1);
    }
    bool found = path_list(call_paths(call), arg_str(call, 0), &search->list) == OS_OK;
    if (found && search->list.count > 0) {
        int32_t handle = handles_add(&state->handles, &search_type, search);
        if (handle) return from_i32(handle);
    }
    int32_t error = found && search->list.count == 0 && search->list.dots;
    close_search(search);
    return fail(call, error, 0, from_i32(-1));
}

/* What @extended tells of a file: 1 for a folder, or with flag 1 its attributes as letters. */
static void tell_kind(Call *call, const char *native) {
    uint32_t attributes;
    call->extended = file_is_folder(native);
    if (!arg_given(call, 1) || arg_int(call, 1) != 1 || os_attributes(native, &attributes)) return;
    Value text = file_attribute_text(call->heap, attributes);
    if (is_string(text)) call_extended_take(call, text);
}

/* FileFindNextFile(search [, flag]): the next name. */
static Value file_find_next_file(Call *call) {
    FileState *state = file_state(call);
    FileSearch *search = state ? handles_get(&state->handles, file_arg_handle(call), &search_type) : NULL;
    if (!search || search->next == search->list.count) return fail(call, 1, 0, VALUE_EMPTY);
    Buffer native;
    buffer_init(&native, call->heap);
    size_t i = search->next++;
    const char *path = path_list_native(&search->list, i, &native);
    tell_kind(call, path);
    buffer_free(&native);
    return path_name_text(call->heap, search->list.names[i]);
}

const Builtin file_find_builtins[] = {
    {"FileFindFirstFile", 1, 1, file_find_first_file, "FileFindFirstFile(pattern)", "Begins a search; -1 when nothing matches.",
     NEEDS_FILE_READ, FULL},
    {"FileFindNextFile", 1, 2, file_find_next_file, "FileFindNextFile(search [, flag = 0])",
     "The next name of a search; @error 1 at the end.", NEEDS_FILE_READ, FULL},
};
const int file_find_builtins_count = sizeof file_find_builtins / sizeof *file_find_builtins;
