/* The list of candidates for a completion, see line_editor.h. */
#define _GNU_SOURCE
#include "line_editor.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

void completion_add(Completion *completion, const char *text) {
    if (completion->count == completion->room) {
        size_t room = completion->room * 2 + 32;
        char **list = realloc(completion->list, room * sizeof *list);
        if (!list) return;
        completion->list = list;
        completion->room = room;
    }
    char *copy = strdup(text);
    if (copy) completion->list[completion->count++] = copy;
}

static int compare_texts(const void *a, const void *b) {
    const char *left = *(char *const *)a, *right = *(char *const *)b;
    int order = strcasecmp(left, right);
    return order ? order : strcmp(left, right);
}

void completion_sort(Completion *out) {
    size_t kept = 0;
    if (out->count) qsort(out->list, out->count, sizeof *out->list, compare_texts);
    for (size_t i = 0; i < out->count; i++) {
        if (kept && strcasecmp(out->list[kept - 1], out->list[i]) == 0)
            free(out->list[i]);
        else
            out->list[kept++] = out->list[i];
    }
    out->count = kept;
}

void completion_free(Completion *completion) {
    for (size_t i = 0; i < completion->count; i++) free(completion->list[i]);
    free(completion->list);
    *completion = (Completion){0};
}
