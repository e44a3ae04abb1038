/* The input of a fuzz target, taken byte by byte; 0 behind its end. */
#ifndef AU3_TESTS_FUZZ_INPUT_H
#define AU3_TESTS_FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>

typedef struct Input {
    const uint8_t *bytes;
    size_t left;
} Input;

static inline unsigned next_byte(Input *input) {
    if (!input->left) return 0;
    input->left--;
    return *input->bytes++;
}

static inline unsigned next_word(Input *input) {
    unsigned high = next_byte(input);
    return high << 8 | next_byte(input);
}

#endif
