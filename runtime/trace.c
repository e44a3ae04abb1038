/* Calls that touch the world: refused when the right is missing, and told, one JSON object a line, when somebody listens.
 *
 * {"ms":12.5,"file":"/x/a.au3","line":3,"function":"FileDelete","args":["C:\\a.txt"],"result":1,"error":0,"allowed":true}
 * Texts are cut at TEXT_LIMIT units; arrays and maps show their size only. */
#include "array.h"
#include "base/text.h"
#include "binary.h"
#include "interp.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_LIMIT = 200, BYTES_LIMIT = 64 };

static void put_escaped(Buffer *out, const char *bytes, size_t size) {
    buffer_append_char(out, '"');
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\') buffer_append_char(out, '\\');
        if (c < 32)
            buffer_printf(out, "\\u%04x", c);
        else
            buffer_append_char(out, (char)c);
    }
    buffer_append_char(out, '"');
}

/* The name of a file, whose bytes may be anything: those that are no UTF-8 become U+FFFD. */
static void put_name(Buffer *out, const char *name) {
    size_t left = strlen(name);
    Buffer clean;
    buffer_init(&clean, out->heap);
    for (size_t length; left; name += length, left -= length) {
        char bytes[8];
        buffer_append(&clean, bytes, text_encode_utf8(text_decode_utf8(name, left, &length), bytes));
    }
    if (!clean.failed && clean.length) put_escaped(out, clean.data, clean.length);
    if (!clean.failed && !clean.length) buffer_append_str(out, "\"\"");
    out->failed = out->failed || clean.failed;
    buffer_free(&clean);
}

static void put_text(Buffer *out, const String *text) {
    char bytes[TEXT_LIMIT * 3 + 8];
    size_t length = text->length < TEXT_LIMIT ? text->length : TEXT_LIMIT;
    size_t size = text_utf16_to_utf8(text->units, length, bytes);
    if (length < text->length) size += text_encode_utf8(0x2026, bytes + size);
    put_escaped(out, bytes, size);
}

static void put_binary(Buffer *out, const Binary *binary) {
    uint32_t shown = binary->size < BYTES_LIMIT ? binary->size : BYTES_LIMIT;
    buffer_append_str(out, "\"0x");
    for (uint32_t i = 0; i < shown; i++) buffer_printf(out, "%02X", binary->bytes[i]);
    buffer_append_str(out, shown < binary->size ? "\xE2\x80\xA6\"" : "\"");
}

/* A value that prints as a number or short word. */
static void put_plain(Buffer *out, Value v) {
    char text[64];
    int length = to_short_text(v, text);
    bool finite = is_int(v) || (is_double(v) && as_double(v) - as_double(v) == 0);
    if (finite)
        buffer_append(out, text, (size_t)length);
    else
        put_escaped(out, text, (size_t)length);
}

static void put_value(Buffer *out, Value v) {
    if (is_ref(v)) v = *as_ref(v);
    if (is_string(v))
        put_text(out, as_string(v));
    else if (is_binary(v))
        put_binary(out, as_binary(v));
    else if (is_bool(v))
        buffer_append_str(out, as_bool(v) ? "true" : "false");
    else if (is_null(v))
        buffer_append_str(out, "null");
    else if (is_array(v))
        buffer_printf(out, "\"Array[%u]\"", as_array(v)->count);
    else if (is_map(v))
        buffer_printf(out, "\"Map[%u]\"", map_count(as_map(v)));
    else
        put_plain(out, v);
}

/* With one digit behind the point, whatever the locale of the host has there. */
static void put_time(Buffer *out, double milliseconds) {
    double tenths = milliseconds > 0 && milliseconds < 1e17 ? milliseconds * 10 + 0.5 : 0;
    buffer_printf(out, "%lld.%d", (long long)tenths / 10, (int)((long long)tenths % 10));
}

static void put_call(Buffer *out, const Call *call, Value result, bool allowed) {
    const Interp *in = call->in;
    Location place = source_locate(&in->program->sources, in->statement_pos);
    const char *file = place.source ? place.source->name : "";
    buffer_append_str(out, "{\"ms\":");
    put_time(out, interp_clock(in) - in->started);
    buffer_append_str(out, ",\"file\":");
    put_name(out, file);
    buffer_printf(out, ",\"line\":%u,\"function\":\"%s\",\"args\":[", place.line, call->row->name);
    for (int i = 0; i < call->count; i++) {
        if (i) buffer_append_char(out, ',');
        put_value(out, call->args[i]);
    }
    buffer_append_str(out, "],\"result\":");
    if (is_abort(result))
        buffer_append_str(out, "null");
    else
        put_value(out, result);
    buffer_printf(out, ",\"error\":%d,\"allowed\":%s}", call->error, allowed ? "true" : "false");
}

/* Memory does not suffice for the line: a script must not do anything unseen because it has used up its memory. */
static void tell_briefly(const Call *call, bool allowed) {
    enum { ROOM = 256 };
    char line[ROOM];
    snprintf(
        line, ROOM,
        "{\"ms\":0.0,\"file\":\"\",\"line\":%u,\"function\":\"%.60s\",\"args\":[],\"result\":null,\"error\":%d,\"allowed\":%s}",
        source_locate(&call->in->program->sources, call->in->statement_pos).line, call->row->name, call->error,
        allowed ? "true" : "false");
    call->in->on_effect(call->in->report_user, line);
}

Value call_gated(Call *call) {
    Interp *in = call->in;
    Pos pos = in->statement_pos;
    bool allowed = (call->row->needs & ~in->rights) == 0;
    Value result = allowed ? call->row->function(call) : call_refused(call);
    in->statement_pos = pos;
    if (!in->on_effect) return result;
    Buffer line;
    buffer_init(&line, in->heap);
    put_call(&line, call, result, allowed);
    if (line.failed)
        tell_briefly(call, allowed);
    else
        in->on_effect(in->report_user, buffer_text(&line));
    buffer_free(&line);
    return result;
}
