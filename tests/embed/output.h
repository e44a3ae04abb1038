/* What the tests of embedding share: the output of scripts collected in a text that ends in NUL. Beyond its room it is lost. */
#ifndef AU3_TESTS_EMBED_OUTPUT_H
#define AU3_TESTS_EMBED_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct Output {
    char text[1 << 16];
    size_t size;
} Output;

/* Au3Host.write; `user` is an Output. */
static inline bool collect(void *user, int stream, const char *bytes, size_t size) {
    Output *output = user;
    (void)stream;
    if (size > sizeof output->text - 1 - output->size) size = sizeof output->text - 1 - output->size;
    memcpy(output->text + output->size, bytes, size);
    output->size += size;
    output->text[output->size] = 0;
    return true;
}

#endif
