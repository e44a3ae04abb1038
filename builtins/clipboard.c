/* ClipPut and ClipGet. On a display the clipboard is the desktop's, through wl-copy or xclip; without one, or without such a
 * program, each interpreter has a clipboard of its own. */
#include "base/buffer.h"
#include "builtin.h"
#include "family.h"
#include "helper_program.h"

#include <string.h>

typedef struct Clipboard {
    Value text; /* owned; UNSET: nothing was put */
} Clipboard;

static void destroy(void *data) { value_free(((Clipboard *)data)->text); }

static Clipboard *own_clipboard(Call *call) {
    Clipboard *clipboard = call_state(call, FAMILY_CLIPBOARD, sizeof *clipboard, destroy);
    if (clipboard && clipboard->text.bits == 0) clipboard->text = VALUE_UNSET;
    return clipboard;
}

/* ---- the desktop's ---- */

static bool put_with(Call *call, const char *const *words, const char *text, size_t size) {
    return helper_run(call, &(HelperRun){.words = words, .input = text, .input_size = size, .wait = true});
}

static bool desktop_put(Call *call) {
    static const char *const wayland[] = {"wl-copy", NULL}, *const empty[] = {"wl-copy", "--clear", NULL},
                             *const x[] = {"xclip", "-selection", "clipboard", "-in", NULL};
    size_t size;
    const char *text = arg_utf8(call, 0, &size);
    if (!helper_has_display(call)) return false;
    return put_with(call, size ? wayland : empty, text, size) || put_with(call, x, text, size);
}

static bool desktop_get(Call *call, Buffer *out) {
    static const char *const wayland[] = {"wl-paste", "--no-newline", NULL}, *const x[] = {"xclip", "-selection", "clipboard",
                                                                                           "-out", NULL};
    if (!helper_has_display(call)) return false;
    if (helper_run(call, &(HelperRun){.words = wayland, .output = out, .wait = true})) return true;
    buffer_clear(out);
    return helper_run(call, &(HelperRun){.words = x, .output = out, .wait = true});
}

/* ---- the functions ---- */

/* The clipboard ends a text at its first NUL. */
static Value text_to_zero(Heap *heap, const String *text) {
    size_t length = 0;
    while (length < text->length && text->units[length]) length++;
    return str_substring(heap, text, 0, length);
}

/* ClipPut(text) */
static Value clip_put(Call *call) {
    Clipboard *clipboard = own_clipboard(call);
    if (!clipboard) return VALUE_ABORT;
    Value text = VALUE_UNSET;
    if (!desktop_put(call)) text = text_to_zero(call->heap, arg_str(call, 0));
    value_store(&clipboard->text, text);
    return from_i32(1);
}

/* ClipGet(): @error 1 when there is no text. */
static Value clip_get(Call *call) {
    Buffer text;
    Clipboard *clipboard = own_clipboard(call);
    if (!clipboard) return VALUE_ABORT;
    Value result = value_copy(clipboard->text);
    if (!is_string(result)) {
        buffer_init(&text, call->heap);
        result = desktop_get(call, &text) ? str_from_utf8(call->heap, buffer_text(&text), text.length) : VALUE_EMPTY;
        buffer_free(&text);
    }
    bool empty = is_string(result) && as_string(result)->length == 0;
    return empty ? fail(call, 1, 0, result) : result;
}

/* clang-format off */
const Builtin clipboard_builtins[] = {
    {"ClipGet", 0, 0, clip_get, "ClipGet()",      "The text of the clipboard.",   NEEDS_DESKTOP, FULL},
    {"ClipPut", 1, 1, clip_put, "ClipPut(value)", "Puts text into the clipboard.", NEEDS_DESKTOP, FULL},
};
/* clang-format on */
const int clipboard_builtins_count = sizeof clipboard_builtins / sizeof *clipboard_builtins;
