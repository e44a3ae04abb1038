/* Random and SRandom: the Mersenne Twister MT19937 of M. Matsumoto and T. Nishimura, seeded with 32 bits, so that a seed
 * gives the same numbers as in AutoIt.
 *
 * Each interpreter has its own generator; without SRandom it starts from random bytes of the system. Every successful
 * call takes one word, but none when both bounds are equal. */
#include "builtin.h"
#include "family.h"
#include "number.h"
#include "os/os.h"

enum { WORDS = 624, MIDDLE = 397 };
/* Spans from here up are not widened by one, so their maximum never comes out. */
#define WIDE_SPAN 0x7FFFFFF

typedef struct Generator {
    bool seeded;
    int next; /* WORDS: all used up */
    uint32_t words[WORDS];
} Generator;

static void seed_generator(Generator *g, uint32_t seed) {
    g->words[0] = seed;
    for (uint32_t i = 1; i < WORDS; i++) {
        uint32_t before = g->words[i - 1];
        g->words[i] = 1812433253u * (before ^ before >> 30) + i;
    }
    g->next = WORDS;
    g->seeded = true;
}

/* Makes the next 624 words: each from itself, its neighbour and the one 397 further on. */
static void twist(Generator *g) {
    for (int i = 0; i < WORDS; i++) {
        uint32_t mixed = (g->words[i] & 0x80000000u) | (g->words[(i + 1) % WORDS] & 0x7FFFFFFFu);
        g->words[i] = g->words[(i + MIDDLE) % WORDS] ^ mixed >> 1 ^ (mixed & 1 ? 0x9908B0DFu : 0);
    }
    g->next = 0;
}

static uint32_t next_word(Generator *g) {
    if (g->next == WORDS) twist(g);
    uint32_t word = g->words[g->next++];
    word ^= word >> 11;
    word ^= word << 7 & 0x9D2C5680u;
    word ^= word << 15 & 0xEFC60000u;
    return word ^ word >> 18;
}

/* NULL when memory runs out. */
static Generator *generator(Call *call) {
    Generator *g = call_state(call, FAMILY_RANDOM, sizeof *g, NULL);
    if (!g || g->seeded) return g;
    uint32_t seed;
    os_random(&seed, sizeof seed);
    seed_generator(g, seed);
    return g;
}

/* SRandom(seed) */
static Value random_seed(Call *call) {
    Generator *g = generator(call);
    if (!g) return VALUE_ABORT;
    seed_generator(g, (uint32_t)arg_int(call, 0));
    return from_i32(1);
}

static Value random_int(Call *call) {
    int32_t min = arg_int(call, 0), max = arg_int(call, 1);
    int64_t span = (int64_t)max - min;
    if (span < 0 || span > INT32_MAX) return fail(call, 1, 0, from_i32(0));
    if (span == 0) return from_i32(min);
    if (span < WIDE_SPAN) span++;
    Generator *g = generator(call);
    if (!g) return VALUE_ABORT;
    return from_i32((int32_t)(min + (int64_t)(next_word(g) >> 1) % span));
}

static Value random_double(Call *call, double min, double max) {
    if (min > max) return fail(call, 1, 0, from_i32(0));
    if (min == max) return from_double(min);
    Generator *g = generator(call);
    if (!g) return VALUE_ABORT;
    double result = min + next_word(g) / 4294967296.0 * (max - min);
    return result == result ? from_double(result) : (Value){0xFFF8000000000000u};
}

/* Random(min, max, flag): a Double from min up to, not including, max; with flag 1 an Int32 with both bounds. */
static Value random_number(Call *call) {
    if (call->count >= 2 && (is_array(call->args[0]) || is_array(call->args[1]))) return fail(call, 1, 0, from_i32(0));
    if (call->count == 3 && arg_int(call, 2) == 1) return random_int(call);
    if (call->count == 0) return random_double(call, 0, 1);
    if (call->count == 1) return random_double(call, 0, arg_double(call, 0));
    return random_double(call, arg_double(call, 0), arg_double(call, 1));
}

/* clang-format off */
const Builtin random_builtins[] = {
    {"Random",  0, 3, random_number, "Random([min, max [, flag]])", "A pseudo-random number; flag 1: a whole one.", 0, FULL},
    {"SRandom", 1, 1, random_seed,   "SRandom(seed)",               "Starts the random numbers from a seed.",       0, FULL},
};
/* clang-format on */
const int random_builtins_count = sizeof random_builtins / sizeof *random_builtins;
