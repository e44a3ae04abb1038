/* Values as texts of the prompt, see show.h: au3_value_show into a text that grows. */
#include "show.h"

#include <stdlib.h>

static void show(const Au3Value *value, const Au3Show *limits, Text *out) {
    size_t size = au3_value_show(value, limits, NULL, 0) + 1;
    char *text = malloc(size);
    if (!text) return;
    au3_value_show(value, limits, text, size);
    text_add_bytes(out, text, size - 1);
    free(text);
}

void show_brief(const Au3Value *value, int width, Text *out) {
    Au3Show limits = AU3_SHOW;
    limits.brief = true;
    limits.width = width;
    show(value, &limits, out);
}

void show_value(const Au3Value *value, bool color, int width, Text *out) {
    Au3Show limits = AU3_SHOW;
    limits.color = color;
    limits.line = width;
    show(value, &limits, out);
}
