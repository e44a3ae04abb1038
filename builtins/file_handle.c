/* Builtins that read and write files, through handles or by name. What a file is called is in file.c, searching in
 * file_find.c; the work on an open file is in file_stream.c. */
#include "file_state.h"

#include "array.h"
#include "binary.h"
#include "family.h"
#include "str.h"

#include <string.h>

/* ---- the state ---- */

static void close_file(void *object) {
    stream_close(object);
    mem_free(object);
}

const HandleType file_type = {"file", close_file};

static void destroy_state(void *data) {
    FileState *state = data;
    handles_free(&state->handles);
    buffer_free(&state->scratch);
}

FileState *file_state(Call *call) {
    FileState *state = call_state(call, FAMILY_FILE, sizeof *state, destroy_state);
    if (state && !state->heap) {
        state->heap = state->handles.heap = call->heap;
        buffer_init(&state->scratch, call->heap);
    }
    return state;
}

/* ---- opening by name ---- */

/* The folders that mode 8 asks for: those above the file, or the whole path when it ends in a separator. */
static void make_path(Call *call, PathSpot *spot) {
    const char *native = buffer_text(&spot->native);
    const char *slash = strrchr(native, '/');
    if (spot->separator) {
        file_make_folders(native, call->heap);
        return;
    }
    Buffer folder;
    buffer_init(&folder, call->heap);
    if (slash > native) {
        buffer_append(&folder, native, (size_t)(slash - native));
        spot->no_folder = !file_make_folders(buffer_text(&folder), call->heap);
    }
    buffer_free(&folder);
}

static OsError open_spot(Call *call, PathSpot *spot, int32_t mode, FileStream *stream) {
    FileState *state = file_state(call);
    bool writes = mode > 0 && mode & (MODE_APPEND | MODE_OVERWRITE);
    if (!state) return OS_NO_MEMORY;
    if (writes && mode & MODE_CREATE_PATH) make_path(call, spot);
    const char *native = buffer_text(&spot->native);
    OsStat stat;
    if (spot->separator && (os_stat(native, &stat) || stat.kind != OS_FOLDER)) return OS_BAD_NAME;
    if (writes && !file_may_change(native)) return OS_ACCESS;
    OsError error = stream_open(stream, call->heap, native, mode, &state->writes);
    if (!error && writes && !spot->exists) path_created(call_paths(call), native);
    if (!error && os_stat(native, &stat) == OS_OK) {
        stream->volume = stat.volume;
        stream->id = stat.id;
    }
    return error;
}

bool file_open_name(Call *call, int32_t mode, FileStream *stream, int *number) {
    PathSpot spot;
    path_locate(call_paths(call), arg_str(call, 0), &spot);
    OsError error = spot.error ? spot.error : open_spot(call, &spot, mode, stream);
    *number = path_error_number(error, &spot);
    path_spot_free(&spot);
    return error == OS_OK;
}

/* The stream that argument 0 means: an open handle, or the file of that name, opened for this call alone. */
typedef struct Target {
    FileStream *stream; /* NULL: there is none */
    FileStream own;
} Target;

static bool target_open(Call *call, int32_t mode, Target *target) {
    FileState *state = file_state(call);
    int number;
    target->stream = NULL;
    if (!file_arg_is_name(call))
        target->stream = state ? handles_get(&state->handles, file_arg_handle(call), &file_type) : NULL;
    else if (file_open_name(call, mode, &target->own, &number))
        target->stream = &target->own;
    return target->stream != NULL;
}

static void target_close(Target *target) {
    if (target->stream == &target->own) stream_close(&target->own);
}

static FileStream *handle_arg(Call *call) {
    FileState *state = file_state(call);
    return state ? handles_get(&state->handles, file_arg_handle(call), &file_type) : NULL;
}

/* ---- FileOpen, FileClose ---- */

/* FileOpen(name [, mode]): the number of the handle, -1 with Windows' error number in @extended. */
static Value file_open(Call *call) {
    FileState *state = file_state(call);
    FileStream *stream = mem_calloc(call->heap, 1, sizeof *stream);
    int number = 8;
    int32_t mode = call->count > 1 ? arg_int(call, 1) : 0, handle = 0;
    bool writes = mode > 0 && mode & (MODE_APPEND | MODE_OVERWRITE);
    if (writes && !call_allowed(call, NEEDS_FILE_WRITE))
        number = 5;
    else if (state && stream && file_open_name(call, mode, stream, &number)) {
        handle = handles_add(&state->handles, &file_type, stream);
        if (handle) return from_i32(handle);
        stream_close(stream);
    }
    mem_free(stream);
    return fail(call, 0, number, from_i32(-1));
}

static Value file_close(Call *call) {
    FileState *state = file_state(call);
    return from_i32(state && handles_close(&state->handles, file_arg_handle(call)));
}

/* ---- reading ---- */

static bool is_beyond_end(const FileStream *stream) {
    int64_t size;
    return !stream->in_order && os_size(stream->file, &size) == OS_OK && stream->position > size;
}

/* FileRead(file [, count]): counts are bytes, or 16-bit units in UTF-16 files; @extended says how many came. */
static Value file_read(Call *call) {
    Target target;
    if (!target_open(call, 0, &target)) return fail(call, 1, 0, VALUE_EMPTY);
    int32_t count = arg_int_or(call, 1, -1);
    size_t got = 0;
    Value result = stream_read(target.stream, count, false, &got);
    bool beyond = got == 0 && is_beyond_end(target.stream);
    target_close(&target);
    if (got == 0 && (count > 0 || beyond)) {
        value_free(result);
        return fail(call, -1, 0, VALUE_EMPTY);
    }
    return fail(call, 0, (int32_t)got, result);
}

/* The last line; of a UTF-16 file always "", as AutoIt gives it. */
static Value last_line(FileStream *stream, Buffer *spill) {
    Value last = VALUE_EMPTY;
    while (encoding_is_wide(stream->encoding) && stream_skip_line(stream, spill)) continue;
    for (;;) {
        Value line = stream_read_line(stream, spill);
        if (is_unset(line)) return last;
        value_free(last);
        last = line;
        if (is_abort(line)) return line;
    }
}

/* Line `number` counted from the start, or, where the file is open for writing, from the current place: 1 the first, -1 (or
 * the largest number) the last. */
static Value numbered_line(Call *call, FileStream *stream, int32_t number, Buffer *spill) {
    if (number < 1 && number != -1) return fail(call, 1, 0, VALUE_EMPTY);
    if (!stream->writable) stream_rewind(stream);
    if (number == -1 || number == INT32_MAX) return last_line(stream, spill);
    for (; number > 1; number--) {
        if (!stream_skip_line(stream, spill)) break;
    }
    return stream_read_line(stream, spill);
}

/* FileReadLine(file [, number]) */
static Value file_read_line(Call *call) {
    Target target;
    FileState *state = file_state(call);
    if (!state || !target_open(call, 0, &target)) return fail(call, 1, 0, VALUE_EMPTY);
    Value line = call->count > 1 ? numbered_line(call, target.stream, arg_int(call, 1), &state->scratch)
                                 : stream_read_line(target.stream, &state->scratch);
    target_close(&target);
    return is_unset(line) ? fail(call, -1, 0, VALUE_EMPTY) : line;
}

typedef struct Lines {
    Value *items;
    uint32_t count, capacity;
} Lines;

static bool lines_add(Heap *heap, Lines *lines, Value line_take) {
    if (lines->count == lines->capacity) {
        uint32_t capacity = lines->capacity ? lines->capacity * 2 : 64;
        Value *items = mem_realloc(heap, lines->items, capacity * sizeof *items);
        if (!items) {
            value_free(line_take);
            return false;
        }
        lines->items = items;
        lines->capacity = capacity;
    }
    lines->items[lines->count++] = line_take;
    return true;
}

/* The lines as an array value; the lines are used up. */
static Value lines_to_array(Heap *heap, Lines *lines) {
    Array *array = array_new_1d(heap, lines->count);
    if (array) memcpy(array->items, lines->items, lines->count * sizeof *lines->items); /* "" needs no freeing */
    for (uint32_t i = 0; !array && i < lines->count; i++) value_free(lines->items[i]);
    return array ? from_block(array) : VALUE_ABORT;
}

static bool read_lines(FileStream *stream, Buffer *spill, Lines *lines) {
    for (;;) {
        Value line = stream_read_line(stream, spill);
        if (is_unset(line)) return true;
        if (is_abort(line) || lines->count == ARRAY_MAX_COUNT || !lines_add(stream->heap, lines, line)) return false;
    }
}

/* FileReadToArray(file): the lines from the position on. */
static Value file_read_to_array(Call *call) {
    Target target;
    FileState *state = file_state(call);
    if (!state || !target_open(call, 0, &target)) return fail(call, 1, 0, from_i32(0));
    Lines lines = {0};
    Value result = VALUE_ABORT;
    if (read_lines(target.stream, &state->scratch, &lines)) {
        if (lines.count)
            result = fail(call, 0, (int32_t)lines.count, lines_to_array(call->heap, &lines));
        else
            result = fail(call, 2, 0, from_i32(0));
    } else {
        for (uint32_t i = 0; i < lines.count; i++) value_free(lines.items[i]);
    }
    mem_free(lines.items);
    target_close(&target);
    return result;
}

/* ---- writing ---- */

static bool ends_in_newline(Value text) {
    if (!is_string(text)) return false;
    const String *s = as_string(text);
    uint16_t last = s->length ? s->units[s->length - 1] : 0;
    return last == '\n' || last == '\r';
}

static void append_newline(const FileStream *stream, Buffer *out) {
    switch (stream->encoding) {
    case ENCODING_BINARY: break;
    case ENCODING_UTF16LE:
    case ENCODING_UTF16LE_PLAIN: buffer_append(out, "\r\0\n", 4); break;
    case ENCODING_UTF16BE:
    case ENCODING_UTF16BE_PLAIN: buffer_append(out, "\0\r\0\n", 4); break;
    default: buffer_append(out, "\r\n", 2); break;
    }
}

static bool may_write(Call *call, const FileStream *stream, size_t size) {
    return !stream->writable || file_may_write(call, stream->file, stream->in_order ? 0 : stream->position, size);
}

static Value write_value(Call *call, bool line) {
    Target target;
    FileState *state = file_state(call);
    if (!state || !target_open(call, MODE_APPEND, &target)) return from_i32(0);
    Buffer *bytes = &state->scratch;
    buffer_clear(bytes);
    stream_encode(target.stream, call->args[1], bytes);
    if (line && !is_binary(call->args[1]) && !ends_in_newline(call->args[1])) append_newline(target.stream, bytes);
    bool ok = !bytes->failed && may_write(call, target.stream, bytes->length) &&
              stream_write(target.stream, bytes->data, bytes->length);
    target_close(&target);
    return from_i32(ok);
}

/* FileWrite(file, data): appends when given a name. */
static Value file_write(Call *call) { return write_value(call, false); }

/* FileWriteLine(file, text): with CR LF unless the text ends in either. */
static Value file_write_line(Call *call) { return write_value(call, true); }

/* ---- positions ---- */

static Value file_flush(Call *call) {
    FileStream *stream = handle_arg(call);
    return from_bool(stream && stream->writable && os_sync(stream->file) == OS_OK);
}

static Value file_get_pos(Call *call) {
    FileStream *stream = handle_arg(call);
    return stream ? from_i64(call->heap, stream->position) : fail(call, 1, 0, from_i32(0));
}

static Value file_set_pos(Call *call) {
    FileStream *stream = handle_arg(call);
    return from_bool(stream && stream_seek(stream, to_whole(call->args[1]), arg_int(call, 2)));
}

static Value file_set_end(Call *call) {
    FileStream *stream = handle_arg(call);
    return from_bool(stream && may_write(call, stream, 0) && stream_truncate(stream));
}

/* FileGetEncoding(file [, mode]): the mode (how much is looked at) changes nothing but for large files. */
static Value file_get_encoding(Call *call) {
    Target target;
    int32_t mode = arg_int_or(call, 1, 1) == 2 ? ENCODING_EXAMINE : 0;
    if (!target_open(call, mode, &target)) return from_i32(-1);
    int32_t encoding = target.stream->encoding;
    target_close(&target);
    return from_i32(encoding);
}

const Builtin file_handle_builtins[] = {
    {"FileClose", 1, 1, file_close, "FileClose(handle)", "Closes a file or a search.", NEEDS_FILE_READ, FULL},
    {"FileFlush", 1, 1, file_flush, "FileFlush(handle)", "Brings what was written to the disk.", NEEDS_FILE_WRITE, FULL},
    {"FileGetEncoding", 1, 2, file_get_encoding, "FileGetEncoding(file [, mode = 1])",
     "The encoding of a file: 16 binary, 32/64 UTF-16, 128/256 UTF-8, 512 ANSI.", NEEDS_FILE_READ, FULL},
    {"FileGetPos", 1, 1, file_get_pos, "FileGetPos(handle)", "The position in an open file, in bytes.", NEEDS_FILE_READ, FULL},
    {"FileOpen", 1, 2, file_open, "FileOpen(name [, mode = 0])",
     "Opens a file: 0 read, 1 append, 2 overwrite, +8 make folders, + an encoding; -1 on failure.", NEEDS_FILE_READ, FULL},
    {"FileRead", 1, 2, file_read, "FileRead(file [, count])", "Reads text, or a Binary from binary files.", NEEDS_FILE_READ,
     FULL},
    {"FileReadLine", 1, 2, file_read_line, "FileReadLine(file [, line = 1])",
     "The next line, or line n; @error -1 past the last.", NEEDS_FILE_READ, FULL},
    {"FileReadToArray", 1, 1, file_read_to_array, "FileReadToArray(file)", "All lines as an array.", NEEDS_FILE_READ, FULL},
    {"FileSetEnd", 1, 1, file_set_end, "FileSetEnd(handle)", "Cuts or extends an open file at its position.", NEEDS_FILE_WRITE,
     FULL},
    {"FileSetPos", 3, 3, file_set_pos, "FileSetPos(handle, offset, origin)",
     "Moves the position: origin 0 start, 1 here, 2 end.", NEEDS_FILE_READ, FULL},
    {"FileWrite", 2, 2, file_write, "FileWrite(file, data)", "Writes text or a Binary; appends when given a name.",
     NEEDS_FILE_WRITE, FULL},
    {"FileWriteLine", 2, 2, file_write_line, "FileWriteLine(file, text)", "Writes text and a line end.", NEEDS_FILE_WRITE,
     FULL},
};
const int file_handle_builtins_count = sizeof file_handle_builtins / sizeof *file_handle_builtins;
