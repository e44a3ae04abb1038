/* Reading, writing and lines of an open file; see file_stream.h. Encodings are judged in file_encoding.c.
 *
 * All reads go through one view: the buffered bytes from the position on. A line that lies whole in the view is decoded from
 * there; only lines across two fillings are copied together first. */
#include "file_stream.h"

#include "base/text.h"
#include "binary.h"
#include "str.h"

#include <string.h>

enum { BUFFER_SIZE = 65536, SAMPLE_SIZE = 65536 };

/* ---- opening ---- */

/* The one encoding that counts when a mode names several; 0 when it names none. */
static int32_t encoding_of_mode(int32_t mode) {
    static const int32_t order[] = {ENCODING_BINARY, ENCODING_UTF16LE, ENCODING_UTF16BE,       ENCODING_UTF8_BOM,
                                    ENCODING_ANSI,   ENCODING_UTF8,    ENCODING_UTF16LE_PLAIN, ENCODING_UTF16BE_PLAIN};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        if (mode & order[i]) return order[i];
    }
    return 0;
}

/* The kind without BOM of an encoding. */
static int32_t encoding_plain(int32_t encoding) {
    switch (encoding) {
    case ENCODING_UTF16LE: return ENCODING_UTF16LE_PLAIN;
    case ENCODING_UTF16BE: return ENCODING_UTF16BE_PLAIN;
    case ENCODING_UTF8_BOM: return ENCODING_UTF8;
    default: return encoding;
    }
}

/* The encoding of what is in the file already. */
static OsError examine(FileStream *stream, int32_t mode, int32_t *encoding) {
    Buffer sample;
    buffer_init(&sample, stream->heap);
    int64_t size = 0;
    os_size(stream->file, &size);
    size_t wanted = mode & ENCODING_EXAMINE && size > SAMPLE_SIZE ? (size_t)size : SAMPLE_SIZE, done = 0;
    if ((int64_t)wanted > size && size > 0) wanted = (size_t)size;
    char *room = buffer_reserve(&sample, wanted);
    OsError error = room ? os_read_at(stream->file, 0, room, wanted, &done) : OS_NO_MEMORY;
    if (!error) *encoding = encoding_detect(room, done);
    buffer_free(&sample);
    return error;
}

static bool write_bom(FileStream *stream) {
    switch (stream->encoding) {
    case ENCODING_UTF16LE: return stream_write(stream, "\xFF\xFE", 2);
    case ENCODING_UTF16BE: return stream_write(stream, "\xFE\xFF", 2);
    case ENCODING_UTF8_BOM: return stream_write(stream, "\xEF\xBB\xBF", 3);
    default: return true;
    }
}

/* A file without content: the mode alone decides. */
static OsError begin_new(FileStream *stream, int32_t flag) {
    stream->encoding = flag ? flag : ENCODING_UTF8;
    if (!stream->writable) stream->encoding = encoding_plain(stream->encoding);
    return !stream->writable || write_bom(stream) ? OS_OK : OS_NO_SPACE;
}

static OsError begin_existing(FileStream *stream, int32_t mode, int32_t flag, int64_t size) {
    int32_t found = ENCODING_UTF8;
    OsError error = flag == ENCODING_BINARY || stream->in_order ? OS_OK : examine(stream, mode, &found);
    bool flag_counts = flag && (flag == ENCODING_BINARY || !encoding_bom_size(found));
    stream->encoding = flag_counts ? encoding_plain(flag) : found;
    stream->position = stream->writable ? size : (int64_t)encoding_bom_size(stream->encoding);
    return error;
}

static OsError begin(FileStream *stream, int32_t mode) {
    int64_t size = 0;
    OsError error = os_size(stream->file, &size);
    if (error) return error;
    int32_t flag = encoding_of_mode(mode);
    bool empty = size == 0 && (stream->writable || flag);
    return empty ? begin_new(stream, flag) : begin_existing(stream, mode, flag, size);
}

OsError stream_open(FileStream *stream, Heap *heap, const char *native, int32_t mode, uint64_t *writes) {
    *stream = (FileStream){.heap = heap, .file = OS_NO_FILE, .writes = writes};
    if (mode < 0) mode = ENCODING_BINARY; /* as AutoIt does with Default */
    stream->writable = mode & (MODE_APPEND | MODE_OVERWRITE);
    unsigned flags = OS_READ;
    if (stream->writable) flags |= OS_WRITE | OS_CREATE;
    if ((mode & (MODE_APPEND | MODE_OVERWRITE)) == MODE_OVERWRITE) flags |= OS_TRUNCATE;
    OsStat stat;
    stream->in_order = !os_stat(native, &stat) && stat.kind == OS_OTHER;
    OsError error = os_open(native, flags, &stream->file);
    if (error == OS_ACCESS && stream->writable && stream->in_order)
        error = os_open(native, flags & ~(unsigned)OS_READ, &stream->file);
    if (error) return error;
    if (flags & OS_TRUNCATE) ++*writes;
    error = begin(stream, mode);
    if (error) stream_close(stream);
    return error;
}

void stream_close(FileStream *stream) {
    if (stream->file != OS_NO_FILE) os_close(stream->file);
    stream->file = OS_NO_FILE;
    mem_free(stream->buffer);
    stream->buffer = NULL;
}

/* ---- the view ---- */

/* Bytes from the position on, at least one unless the file ends here; *size may be less than what the file holds. NULL when
 * there are none. */
static const char *stream_view(FileStream *stream, size_t *size) {
    int64_t offset = stream->position - stream->buffer_start;
    bool fresh = stream->in_order || stream->buffer_writes == *stream->writes;
    if (stream->buffer && fresh && offset >= 0 && offset < (int64_t)stream->buffer_size) {
        *size = stream->buffer_size - (size_t)offset;
        return stream->buffer + offset;
    }
    *size = 0;
    if (!stream->buffer) stream->buffer = mem_alloc(stream->heap, BUFFER_SIZE);
    if (!stream->buffer) return NULL;
    stream->buffer_start = stream->position;
    stream->buffer_writes = *stream->writes;
    if (os_read_at(stream->file, stream->position, stream->buffer, BUFFER_SIZE, &stream->buffer_size)) stream->buffer_size = 0;
    *size = stream->buffer_size;
    return *size ? stream->buffer : NULL;
}

/* ---- counted reads ---- */

static Value decode_wide(Heap *heap, const char *bytes, size_t size, bool big) {
    String *s = str_alloc(heap, size / 2);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < size / 2; i++) {
        uint8_t first = (uint8_t)bytes[2 * i], second = (uint8_t)bytes[2 * i + 1];
        s->units[i] = (uint16_t)(big ? first << 8 | second : second << 8 | first);
    }
    return from_string(s);
}

static Value decode(const FileStream *stream, const char *bytes, size_t size, bool as_text) {
    switch (stream->encoding) {
    case ENCODING_BINARY: return as_text ? str_from_ansi(stream->heap, bytes, size) : binary_new(stream->heap, bytes, size);
    case ENCODING_ANSI: return str_from_ansi(stream->heap, bytes, size);
    case ENCODING_UTF16LE:
    case ENCODING_UTF16LE_PLAIN: return decode_wide(stream->heap, bytes, size, false);
    case ENCODING_UTF16BE:
    case ENCODING_UTF16BE_PLAIN: return decode_wide(stream->heap, bytes, size, true);
    default: return str_from_utf8(stream->heap, bytes, size);
    }
}

/* Collects up to `wanted` bytes (negative: all) from the position on. */
static bool collect(FileStream *stream, int64_t wanted, Buffer *out) {
    int64_t left = 0;
    os_size(stream->file, &left);
    left -= stream->position;
    while (wanted < 0 || (int64_t)out->length < wanted) {
        /* One byte more than the file is said to hold finds its end in one read. */
        size_t step = left > (int64_t)out->length ? (size_t)left - out->length + 1 : BUFFER_SIZE, done = 0;
        if (wanted >= 0 && (int64_t)step > wanted - (int64_t)out->length) step = (size_t)wanted - out->length;
        char *room = buffer_reserve(out, step);
        if (!room) return false;
        if (os_read_at(stream->file, stream->position, room, step, &done) || done == 0) break;
        out->length += done;
        stream->position += (int64_t)done;
    }
    return true;
}

Value stream_read(FileStream *stream, int64_t count, bool as_text, size_t *got) {
    size_t unit = encoding_is_wide(stream->encoding) ? 2 : 1, size = 0;
    int64_t wanted = count < 0 ? -1 : count > INT64_MAX / 2 ? INT64_MAX : count * (int64_t)unit;
    *got = 0;
    if (wanted >= 0 && wanted < BUFFER_SIZE) {
        const char *bytes = stream_view(stream, &size);
        if ((int64_t)size >= wanted && bytes) {
            stream->position += wanted;
            *got = (size_t)count;
            return decode(stream, bytes, (size_t)wanted, as_text);
        }
    }
    Buffer bytes;
    buffer_init(&bytes, stream->heap);
    if (stream->in_order && stream_view(stream, &size)) { /* what is buffered of a pipe cannot be read again */
        buffer_append(&bytes, stream->buffer + (stream->position - stream->buffer_start), size);
        stream->position += (int64_t)size;
    }
    Value result =
        collect(stream, wanted, &bytes) && !bytes.failed ? decode(stream, bytes.data, bytes.length, as_text) : VALUE_ABORT;
    *got = bytes.length / unit;
    buffer_free(&bytes);
    return result;
}

/* ---- lines ---- */

static const char *find_end_narrow(const char *bytes, size_t size) {
    const char *lf = memchr(bytes, '\n', size);
    const char *cr = memchr(bytes, '\r', lf ? (size_t)(lf - bytes) : size);
    return cr ? cr : lf;
}

/* `low` and `high` are the places of the two bytes of a unit. */
static const char *find_end_wide(const char *bytes, size_t size, size_t low, size_t high) {
    for (size_t i = 0; i + 1 < size; i += 2) {
        char c = bytes[i + low];
        if ((c == '\n' || c == '\r') && !bytes[i + high]) return bytes + i;
    }
    return NULL;
}

static const char *find_end(const FileStream *stream, const char *bytes, size_t size) {
    if (!encoding_is_wide(stream->encoding)) return find_end_narrow(bytes, size);
    bool big = stream->encoding == ENCODING_UTF16BE || stream->encoding == ENCODING_UTF16BE_PLAIN;
    return find_end_wide(bytes, size, big, !big);
}

/* Goes over the line end at the position: CR, LF or CR LF. */
static void skip_end(FileStream *stream) {
    size_t size, unit = encoding_is_wide(stream->encoding) ? 2 : 1;
    const char *bytes = stream_view(stream, &size);
    size_t low = unit == 2 && !bytes[0] ? 1 : 0; /* big-endian: the low byte is the second */
    bool cr = bytes[low] == '\r';
    stream->position += (int64_t)unit;
    if (!cr) return;
    bytes = size >= 2 * unit ? bytes + unit : stream_view(stream, &size);
    if (!bytes || size < unit || bytes[low] != '\n' || (unit == 2 && bytes[!low])) return;
    stream->position += (int64_t)unit;
}

/* The view in whole units; half a unit at its end is only that of the file. */
static const char *line_view(FileStream *stream, size_t *size, size_t unit) {
    const char *bytes = stream_view(stream, size);
    if (bytes && *size < unit) {
        stream->buffer_size = 0; /* the buffer may end here, and the file go on */
        bytes = stream_view(stream, size);
    }
    *size -= *size % unit;
    return *size ? bytes : NULL;
}

/* The bytes of the next line, in the buffer or in `spill`. False at the end of the file. */
static bool next_line(FileStream *stream, Buffer *spill, const char **line, size_t *length) {
    size_t size, unit = encoding_is_wide(stream->encoding) ? 2 : 1;
    bool any = false;
    const char *bytes, *end = NULL;
    buffer_clear(spill);
    while (!end && !spill->failed && (bytes = line_view(stream, &size, unit)) != NULL) {
        any = true;
        end = find_end(stream, bytes, size);
        size_t part = end ? (size_t)(end - bytes) : size;
        stream->position += (int64_t)part;
        if (end && spill->length == 0 && part + 2 * unit <= size) { /* the line end is in the buffer as well */
            skip_end(stream);
            *line = bytes;
            *length = part;
            return true;
        }
        buffer_append(spill, bytes, part);
        if (end) skip_end(stream);
    }
    *line = spill->data;
    *length = spill->length;
    return any;
}

Value stream_read_line(FileStream *stream, Buffer *spill) {
    const char *line;
    size_t length;
    if (!next_line(stream, spill, &line, &length)) return spill->failed ? VALUE_ABORT : VALUE_UNSET;
    if (spill->failed) return VALUE_ABORT;
    return length ? decode(stream, line, length, true) : VALUE_EMPTY;
}

bool stream_skip_line(FileStream *stream, Buffer *spill) {
    const char *line;
    size_t length;
    return next_line(stream, spill, &line, &length);
}

void stream_rewind(FileStream *stream) { stream->position = (int64_t)encoding_bom_size(stream->encoding); }

/* ---- writing and positions ---- */

bool stream_write(FileStream *stream, const char *bytes, size_t size) {
    if (!stream->writable) return false;
    if (size == 0) return true;
    ++*stream->writes;
    if (os_write_at(stream->file, stream->position, bytes, size)) return false;
    stream->position += (int64_t)size;
    return true;
}

bool stream_truncate(FileStream *stream) {
    if (!stream->writable) return false;
    ++*stream->writes;
    return os_truncate(stream->file, stream->position) == OS_OK;
}

bool stream_seek(FileStream *stream, int64_t offset, int32_t origin) {
    int64_t base = 0;
    if (origin < 0 || origin > 2) return false;
    if (origin == 1) base = stream->position;
    if (origin == 2 && os_size(stream->file, &base)) return false;
    if (offset > 0 ? base > INT64_MAX - offset : base + offset < 0) return false;
    stream->position = base + offset;
    return true;
}
