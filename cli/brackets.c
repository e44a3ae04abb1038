/* Open brackets at the end of a text that is being typed, see brackets.h. Goes by characters, not by grammar: a line that the
 * parser will not like anyway may count as open, and a blank line ends it. */
#define _GNU_SOURCE
#include "brackets.h"

#include <string.h>
#include <strings.h>

typedef struct Line {
    const char *end; /* of its last word; NULL: it says nothing */
    int depth;       /* of brackets, behind it */
    bool goes_on;    /* it ends in a continuation mark */
} Line;

/* A string that is not closed makes the line wrong for good. */
static Line read_line(const char *at, int depth) {
    Line line = {NULL, depth, false};
    for (; *at && *at != '\n' && *at != ';'; at++) {
        if (*at == ' ' || *at == '\t' || *at == '\r') continue;
        line.goes_on = *at == '_' && (!line.end || line.end < at);
        if (*at == '"' || *at == '\'') {
            const char *close = at + 1 + strcspn(at + 1, *at == '"' ? "\"\n" : "'\n");
            if (*close != *at) return (Line){NULL, 0, false};
            at = close;
        } else if (*at == '(' || *at == '[') {
            line.depth++;
        } else if ((*at == ')' || *at == ']') && line.depth > 0) {
            line.depth--;
        }
        line.end = at + 1;
    }
    return line;
}

static bool begins(const char *line, const char *word) { return strncasecmp(line, word, strlen(word)) == 0; }

bool brackets_open(const char *text, size_t *end) {
    Line last = {NULL, 0, false};
    int comments = 0; /* #cs blocks that are open */
    for (const char *line = text; *line; line += strcspn(line, "\n"), line += *line == '\n') {
        const char *word = line + strspn(line, " \t");
        if (begins(word, "#cs") || begins(word, "#comments-start")) comments++;
        if (comments && (begins(word, "#ce") || begins(word, "#comments-end"))) comments--;
        bool code = !comments && *word != '#';
        last = code ? read_line(word, last.goes_on ? last.depth : 0) : (Line){NULL, 0, false};
    }
    if (last.end) *end = (size_t)(last.end - text);
    return last.end && last.depth > 0 && !last.goes_on;
}
