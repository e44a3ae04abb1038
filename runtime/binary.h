/* Binary: a counted run of bytes, immutable. */
#ifndef AU3_RUNTIME_BINARY_H
#define AU3_RUNTIME_BINARY_H

#include "value.h"

#include <stddef.h>

struct Binary {
    Block head;
    uint32_t size;
    uint8_t bytes[];
};

/* ABORT when memory runs out; with bytes NULL the content is zero. */
Value binary_new(Heap *heap, const void *bytes, size_t size);

/* What Binary() makes of any value (a Binary gains a reference): text of the form 0x and an even number of hex digits gives
 * those bytes, other text its ANSI bytes; numbers their bytes in memory, lowest first; arrays and the like none. */
Value binary_from_value(Heap *heap, Value v);

#endif
