/* The functions of au3.h about diagnostics, and help for texts and structures that go out. */
#include "api.h"

#include <string.h>

/* ---- texts and structures ---- */

size_t api_give_text(Buffer *buffer, char *text, size_t size) {
    const char *whole = buffer_text(buffer);
    size_t length = buffer->failed ? 0 : buffer->length, part = length < size ? length : size ? size - 1 : 0;
    if (size) {
        memcpy(text, whole, part);
        text[part] = 0;
    }
    buffer_free(buffer);
    return length;
}

void api_read_struct(void *to, size_t size, const void *from) {
    size_t given = 0;
    memset(to, 0, size);
    if (!from) return;
    memcpy(&given, from, sizeof given);
    memcpy(to, from, given < size ? given : size);
}

void api_write_struct(void *to, size_t size, const void *from) {
    size_t given, head = sizeof given;
    memcpy(&given, to, head);
    if (given > size) given = size;
    if (given > head) memcpy((char *)to + head, (const char *)from + head, given - head);
}

/* ---- the list ---- */

static const Diagnostic *find(const Au3 *au3, int index) {
    const Diagnostic *diagnostic = index < 0 ? NULL : au3->interp->program->diagnostics.first;
    while (diagnostic && index-- > 0) diagnostic = diagnostic->next;
    return diagnostic;
}

static int index_of(const Au3 *au3, const Diagnostic *wanted) {
    int index = 0;
    const Diagnostic *diagnostic = au3->interp->program->diagnostics.first;
    for (; diagnostic && diagnostic != wanted; diagnostic = diagnostic->next) index++;
    return index;
}

int au3_diagnostic_count(const Au3 *au3) { return index_of(au3, NULL); }

void api_tell(Au3 *au3, const Diagnostic *diagnostic) {
    if (au3->on_diagnostic) au3->on_diagnostic(au3->user, au3, index_of(au3, diagnostic));
}

bool au3_diagnostic(const Au3 *au3, int index, Au3Diagnostic *out) {
    static const Au3Severity severities[] = {
        [SEVERITY_ERROR] = AU3_ERROR, [SEVERITY_WARNING] = AU3_WARNING, [SEVERITY_NOTE] = AU3_NOTE};
    const Diagnostic *diagnostic = find(au3, index);
    if (!diagnostic) return false;
    Location place = source_locate(&au3->interp->program->sources, diagnostic->pos);
    Au3Diagnostic full = {.severity = severities[diagnostic->severity],
                          .message = diagnostic->message,
                          .file = place.source ? place.source->name : "",
                          .line = place.line,
                          .column = place.column,
                          .length = diagnostic->length,
                          .label = diagnostic->label,
                          .hint = diagnostic->hint};
    api_write_struct(out, sizeof full, &full);
    return true;
}

/* ---- as text ---- */

typedef struct PathForm {
    Paths *paths;
    char *text;
} PathForm;

/* Files in their Windows form; what is no file ("<stdin>") as it is. */
static const char *windows_path(void *user, const char *name) {
    PathForm *form = user;
    Value path = *name == '/' ? path_from_native(form->paths, name) : VALUE_ABORT;
    if (is_abort(path)) return name;
    mem_free(form->text);
    form->text = str_to_utf8(mem_heap(as_string(path)), as_string(path), NULL);
    value_free(path);
    return form->text ? form->text : name;
}

size_t au3_diagnostic_text(Au3 *au3, int index, Au3Form form, char *text, size_t size) {
    const Diagnostic *diagnostic = find(au3, index);
    const SourceMap *sources = &au3->interp->program->sources;
    PathForm path = {au3->interp->paths, NULL};
    Buffer out;
    buffer_init(&out, au3->heap);
    if (diagnostic && form == AU3_FORM_AUTOIT)
        diagnostic_print_autoit(diagnostic, sources, windows_path, &path, &out);
    else if (diagnostic)
        diagnostic_print_pretty(diagnostic, sources, form == AU3_FORM_COLOR, &out);
    mem_free(path.text);
    return api_give_text(&out, text, size);
}
