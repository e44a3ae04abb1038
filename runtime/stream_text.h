/* Bytes that arrive from other programs in pieces, read as text: UTF-8 where it is, else the ANSI code page. */
#ifndef AU3_RUNTIME_STREAM_TEXT_H
#define AU3_RUNTIME_STREAM_TEXT_H

#include "value.h"

#include <stddef.h>

/* How many of the bytes are whole characters: less than `size` when the last one may still be going on. */
size_t stream_text_whole(const char *bytes, size_t size);
/* The text of whole characters; ABORT when memory runs out. */
Value stream_text(Heap *heap, const char *bytes, size_t size);

#endif
