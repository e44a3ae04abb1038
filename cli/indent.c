/* Indentation by the first word of the line before, see indent.h. */
#define _GNU_SOURCE
#include "indent.h"

#include "text.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

enum { STEP = 4 };

static bool starts_with(const char *line, size_t size, const char *word) {
    size_t length = strlen(word);
    return size >= length && strncasecmp(line, word, length) == 0 && (size == length || !text_is_name(line[length]));
}

static bool opens_block(const char *line, size_t size) {
    static const char *const words[] = {"Func", "For", "While", "Do", "Select", "Switch", "With", "Case", "Else", "ElseIf"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (starts_with(line, size, words[i])) return true;
    }
    if (!starts_with(line, size, "If")) return false;
    while (size > 0 && (line[size - 1] == ' ' || line[size - 1] == '\t')) size--;
    return size > 4 && strncasecmp(line + size - 4, "Then", 4) == 0;
}

static size_t line_start(const char *text, size_t at) {
    while (at > 0 && text[at - 1] != '\n') at--;
    return at;
}

size_t indent_of_next(const char *text, size_t size) {
    size_t start = line_start(text, size), blanks = 0;
    while (start + blanks < size && text[start + blanks] == ' ') blanks++;
    return blanks + (opens_block(text + start + blanks, size - start - blanks) ? STEP : 0);
}

/* How many blocks deep a line that begins so stands out of what is before it. */
static size_t steps_out(const char *line, size_t size) {
    static const char *const words[] = {"EndFunc", "EndIf", "Next", "WEnd", "Until", "EndWith", "Else", "ElseIf", "Case"};
    if (starts_with(line, size, "EndSelect") || starts_with(line, size, "EndSwitch")) return 2;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (starts_with(line, size, words[i])) return 1;
    }
    return 0;
}

size_t indent_surplus(const char *text, size_t size) {
    size_t start = line_start(text, size), blanks = 0;
    if (start == 0) return 0;
    while (start + blanks < size && text[start + blanks] == ' ') blanks++;
    if (blanks != indent_of_next(text, start - 1)) return 0;
    size_t above = line_start(text, start - 1);
    above += strspn(text + above, " ");
    bool first_case = starts_with(text + above, size - above, "Select") || starts_with(text + above, size - above, "Switch");
    size_t steps = steps_out(text + start + blanks, size - start - blanks);
    if (first_case && steps > 0) steps--;
    return steps * STEP < blanks ? steps * STEP : blanks;
}
