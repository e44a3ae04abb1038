/* Where AutoIt marks an error in the default value of a parameter: it shows the line of the call, but at the column that the
 * fault has in the line of the Func. */
#include "interp.h"

#include <string.h>

/* The first character of the line that a position stands in, behind its leading blanks; NULL when there is none. */
static const char *line_start(const SourceMap *sources, Pos pos, const Source **source) {
    *source = source_find(sources, pos);
    if (!*source) return NULL;
    const char *p = (*source)->text + (pos - (*source)->base);
    while (p > (*source)->text && p[-1] != '\n' && p[-1] != '\r') p--;
    while (source_is_blank(*p)) p++;
    return p;
}

Pos default_error_pos(const Interp *in, Pos pos) {
    const SourceMap *sources = &in->program->sources;
    const Source *faulty, *calling;
    const char *func = line_start(sources, pos, &faulty);
    const char *call = line_start(sources, in->defaults_frame->call_pos, &calling);
    if (!func || !call) return pos;
    size_t column = (size_t)(faulty->text + (pos - faulty->base) - func), length = strcspn(call, "\r\n");
    return calling->base + (Pos)(call - calling->text + (ptrdiff_t)(column < length ? column : length));
}
