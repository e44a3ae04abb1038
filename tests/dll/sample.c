/* A shared library for the test of DllCall with real native code: every way of passing something, once. */
#include <ctype.h>
#include <stdint.h>
#include <string.h>

typedef struct Point {
    int32_t x, y;
} Point;

typedef struct Pair {
    double a;
    int64_t b;
} Pair;

typedef struct Large {
    int64_t values[4];
} Large;

#define EXPORT __attribute__((visibility("default")))

EXPORT int8_t negative_byte(void);
EXPORT int16_t negative_short(int16_t x);
EXPORT uint64_t sum_of_many(uint8_t a, uint16_t b, uint32_t c, uint64_t d, int32_t e, int64_t f, uint8_t g, uint16_t h,
                            int32_t i);
EXPORT double mixed(float a, double b, int c, double d, float e);
EXPORT float half(float x);
EXPORT void change(int8_t *a, int16_t *b, int32_t *c, int64_t *d, double *e, float *f, void **g);
EXPORT const char *upper(char *text);
EXPORT const char *greeting(void);
EXPORT int64_t point_sum(Point p);
EXPORT double pair_sum(Pair p);
EXPORT int64_t large_sum(Large l, int64_t more);
EXPORT double apply(double (*function)(int, double), int times);
EXPORT int count_text(int (*function)(const char *, int64_t), const char *text);
EXPORT void nothing(void);

int8_t negative_byte(void) { return -3; }
int16_t negative_short(int16_t x) { return (int16_t)(x - 1); }

uint64_t sum_of_many(uint8_t a, uint16_t b, uint32_t c, uint64_t d, int32_t e, int64_t f, uint8_t g, uint16_t h, int32_t i) {
    return a + b + c + d + (uint64_t)(int64_t)e + (uint64_t)f + g + h + (uint64_t)(int64_t)i;
}

double mixed(float a, double b, int c, double d, float e) { return (double)a + b * c - d / (double)e; }
float half(float x) { return x / 2; }

void change(int8_t *a, int16_t *b, int32_t *c, int64_t *d, double *e, float *f, void **g) {
    *a = (int8_t)(*a + 1);
    *b = (int16_t)(*b * 2);
    *c = -*c;
    *d *= 1000000;
    *e /= 4;
    *f += 0.5f;
    *g = (char *)*g + 1;
}

const char *upper(char *text) {
    for (char *at = text; *at; at++) *at = (char)toupper((unsigned char)*at);
    return text;
}

const char *greeting(void) { return "gr\xC3\xBC\xC3\x9F dich"; }

int64_t point_sum(Point p) { return p.x + p.y; }
double pair_sum(Pair p) { return p.a + (double)p.b; }
int64_t large_sum(Large l, int64_t more) { return l.values[0] + l.values[1] + l.values[2] + l.values[3] + more; }

double apply(double (*function)(int, double), int times) {
    double sum = 0;
    for (int i = 0; i < times; i++) sum = function(i, sum);
    return sum;
}

int count_text(int (*function)(const char *, int64_t), const char *text) { return function(text, (int64_t)strlen(text)); }

void nothing(void) {}
