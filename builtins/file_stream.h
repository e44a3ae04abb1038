/* An open text or binary file as AutoIt sees it: an encoding, a position in bytes, lines.
 *
 * Reading is buffered, writing is not: what a script writes is in the file (and seen by every other reader) when the call
 * returns, and a failed write is reported by the call that made it. A write through any stream of an interpreter makes
 * the read buffers of all its streams stale (`writes` counts them). */
#ifndef AU3_BUILTINS_FILE_STREAM_H
#define AU3_BUILTINS_FILE_STREAM_H

#include "base/buffer.h"
#include "os/os.h"
#include "value.h"

/* The codes of FileOpen and FileGetEncoding. */
enum {
    ENCODING_BINARY = 16,
    ENCODING_UTF16LE = 32,
    ENCODING_UTF16BE = 64,
    ENCODING_UTF8_BOM = 128,
    ENCODING_UTF8 = 256,
    ENCODING_ANSI = 512,
    ENCODING_UTF16LE_PLAIN = 1024,
    ENCODING_UTF16BE_PLAIN = 2048,
    ENCODING_EXAMINE = 16384 /* look at the whole file */
};

/* The bits of FileOpen's mode beside the encodings. */
enum { MODE_APPEND = 1, MODE_OVERWRITE = 2, MODE_CREATE_PATH = 8 };

typedef struct FileStream {
    Heap *heap;
    OsFile file;
    int32_t encoding;
    bool writable;
    bool in_order;          /* a pipe or terminal: no positions */
    uint64_t volume, id;    /* as OsStat has them */
    int64_t position;       /* of the next read or write, in bytes */
    char *buffer;           /* NULL until the first read */
    int64_t buffer_start;   /* position of its first byte */
    size_t buffer_size;     /* valid bytes */
    uint64_t buffer_writes; /* *writes when it was filled */
    uint64_t *writes;       /* writes of the interpreter so far */
} FileStream;

/* Opens a native path with a mode of FileOpen: detects or applies the encoding, writes a BOM, goes behind it or to the end. */
OsError stream_open(FileStream *stream, Heap *heap, const char *native, int32_t mode, uint64_t *writes);
void stream_close(FileStream *stream);

/* What the bytes at the front of a file look like; `size` is all there is of it, or the part that is looked at. */
int32_t encoding_detect(const char *bytes, size_t size);
static inline bool encoding_is_wide(int32_t encoding) {
    return (encoding & (ENCODING_UTF16LE | ENCODING_UTF16BE | ENCODING_UTF16LE_PLAIN | ENCODING_UTF16BE_PLAIN)) != 0;
}
/* The length of the BOM that files of this encoding begin with: 0, 2 or 3. */
size_t encoding_bom_size(int32_t encoding);

/* Reads `count` units (bytes, or 16-bit units of a UTF-16 file), all when negative, into a String or Binary (as_text: always
 * a String); *got tells how many there were. ABORT when memory runs out. */
Value stream_read(FileStream *stream, int64_t count, bool as_text, size_t *got);
/* The next line without its end; UNSET at the end of the file, ABORT when memory runs out. `spill` is working room. */
Value stream_read_line(FileStream *stream, Buffer *spill);
/* Goes over one line; false at the end of the file. */
bool stream_skip_line(FileStream *stream, Buffer *spill);
void stream_rewind(FileStream *stream);

/* Encodes a value as this stream stores it and appends it to `out`. */
void stream_encode(const FileStream *stream, Value v, Buffer *out);
/* Writes bytes at the position. False when the stream is not writable or the system refused any part. */
bool stream_write(FileStream *stream, const char *bytes, size_t size);
bool stream_truncate(FileStream *stream);
/* As FileSetPos: origin 0 start, 1 here, 2 end. */
bool stream_seek(FileStream *stream, int64_t offset, int32_t origin);

#endif
