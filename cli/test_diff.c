/* How two texts differ, line by line: what both begin and end with is left out but for a few lines, the middle is compared by
 * the longest row of lines that both have, unless it is very long. */
#include "test_run.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 3, MIDDLE_MAX = 1000 };

typedef struct Lines {
    const char **start;
    size_t *size;
    size_t count;
} Lines;

static bool split(const char *text, Lines *lines) {
    size_t room = 1;
    for (const char *c = text; *c; c++) room += *c == '\n';
    *lines = (Lines){calloc(room, sizeof *lines->start), calloc(room, sizeof *lines->size), 0};
    if (!lines->start || !lines->size) return false;
    while (*text) {
        size_t size = strcspn(text, "\n");
        lines->start[lines->count] = text;
        lines->size[lines->count++] = size;
        text += size + (text[size] != 0);
    }
    return true;
}

static void lines_free(Lines *lines) {
    free(lines->start);
    free(lines->size);
}

static bool same(const Lines *a, size_t i, const Lines *b, size_t k) {
    return a->size[i] == b->size[k] && memcmp(a->start[i], b->start[k], a->size[i]) == 0;
}

static void show(const Lines *lines, size_t from, size_t to, char mark, Text *out) {
    for (; from < to; from++) text_printf(out, "%c %.*s\n", mark, (int)lines->size[from], lines->start[from]);
}

/* The parts of both texts that are compared. */
typedef struct Middle {
    const Lines *expected, *actual;
    size_t start, expected_end, actual_end;
} Middle;

/* longest[i * columns + k]: of the rows of lines from the i-th and k-th on. */
static unsigned short *longest_rows(const Middle *m, size_t rows, size_t columns) {
    unsigned short *longest = calloc((rows + 1) * (columns + 1), sizeof *longest);
    for (size_t i = rows; longest && i-- > 0;) {
        for (size_t k = columns; k-- > 0;) {
            unsigned short *here = &longest[i * (columns + 1) + k], down = here[columns + 1], right = here[1];
            bool equal = same(m->expected, m->start + i, m->actual, m->start + k);
            *here = equal ? (unsigned short)(here[columns + 2] + 1) : down > right ? down : right;
        }
    }
    return longest;
}

static void show_middle(const Middle *m, Text *out) {
    size_t rows = m->expected_end - m->start, columns = m->actual_end - m->start, i = 0, k = 0;
    unsigned short *longest = rows <= MIDDLE_MAX && columns <= MIDDLE_MAX ? longest_rows(m, rows, columns) : NULL;
    while (longest && i < rows && k < columns) {
        const unsigned short *here = &longest[i * (columns + 1) + k];
        size_t line = m->start + i, other = m->start + k;
        if (same(m->expected, line, m->actual, other)) {
            show(m->expected, line, line + 1, ' ', out);
            i++, k++;
        } else if (here[columns + 1] >= here[1]) {
            show(m->expected, line, line + 1, '-', out);
            i++;
        } else {
            show(m->actual, other, other + 1, '+', out);
            k++;
        }
    }
    show(m->expected, m->start + i, m->expected_end, '-', out);
    show(m->actual, m->start + k, m->actual_end, '+', out);
    free(longest);
}

static void show_difference(const Lines *expected, const Lines *actual, Text *out) {
    Middle m = {expected, actual, 0, expected->count, actual->count};
    while (m.start < m.expected_end && m.start < m.actual_end && same(expected, m.start, actual, m.start)) m.start++;
    while (m.expected_end > m.start && m.actual_end > m.start && same(expected, m.expected_end - 1, actual, m.actual_end - 1))
        m.expected_end--, m.actual_end--;
    size_t last = m.expected_end + CONTEXT < expected->count ? m.expected_end + CONTEXT : expected->count;
    show(expected, m.start > CONTEXT ? m.start - CONTEXT : 0, m.start, ' ', out);
    show_middle(&m, out);
    show(expected, m.expected_end, last, ' ', out);
}

void test_difference(const char *expected, const char *actual, Text *out) {
    Lines left, right;
    bool ok = split(expected, &left);
    ok = split(actual, &right) && ok;
    if (ok) show_difference(&left, &right, out);
    lines_free(&left);
    lines_free(&right);
}
