/* Short names in the 8.3 form of DOS. POSIX volumes have none, so they are computed: four letters of the name, '~', three
 * characters of a hash, three letters of the extension. The same name always gives the same short name, and the search in
 * path_find.c understands them. */
#include "path.h"
#include "path_private.h"

#include "compare.h"

#include <stdio.h>
#include <string.h>

static bool is_short_unit(uint16_t u) { return u > 32 && u < 127 && !strchr(".\"/\\[]:;|=,+*?<>", u); }

static bool is_short_name(const uint16_t *units, size_t length) {
    size_t stem = 0, extension = 0;
    while (stem < length && units[stem] != '.') {
        if (!is_short_unit(units[stem++])) return false;
    }
    for (size_t i = stem + 1; i < length; i++, extension++) {
        if (!is_short_unit(units[i])) return false;
    }
    return stem >= 1 && stem <= 8 && extension <= 3 && (stem == length || extension > 0);
}

static void append_letters(const uint16_t *units, size_t length, size_t most, char **out) {
    for (size_t i = 0; i < length && most > 0; i++) {
        if (!is_short_unit(units[i]) || units[i] == '~') continue;
        *(*out)++ = (char)unit_upper(units[i]);
        most--;
    }
}

void path_make_short(const char *name, char out[PATH_SHORT_SIZE]) {
    static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    uint16_t units[PATH_NAME_UNITS];
    size_t size = strlen(name), length = size <= PATH_NAME_UNITS ? path_decode_name(name, size, units) : 0;
    if (length == 0 || (is_short_name(units, length) && size < PATH_SHORT_SIZE)) {
        snprintf(out, PATH_SHORT_SIZE, "%.12s", name);
        return;
    }
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ unit_upper(units[i])) * 16777619u;
    hash ^= hash >> 15;
    size_t dot = length;
    while (dot > 0 && units[dot - 1] != '.') dot--;
    size_t stem = dot > 1 ? dot - 1 : length;
    append_letters(units, stem, 4, &out);
    *out++ = '~';
    for (int i = 0; i < 3; i++, hash >>= 5) *out++ = digits[hash & 31];
    if (dot > 1 && dot < length) {
        *out++ = '.';
        append_letters(units + dot, length - dot, 3, &out);
        if (out[-1] == '.') out--;
    }
    *out = 0;
}

/* The name on disk of the last part of text[0..end), "" when there is none. */
static bool name_on_disk(Paths *paths, const String *text, size_t end, char name[PATH_NAME_UNITS]) {
    Value prefix = str_substring(paths->heap, text, 0, end);
    PathSpot spot;
    bool found = is_string(prefix) && path_locate(paths, as_string(prefix), &spot) && spot.exists;
    const char *slash = found ? strrchr(buffer_text(&spot.native), '/') : NULL;
    bool fits = slash && strlen(slash + 1) < PATH_NAME_UNITS;
    if (fits) strcpy(name, slash + 1);
    if (is_string(prefix)) path_spot_free(&spot);
    value_free(prefix);
    return found && fits;
}

static bool is_plain_part(const uint16_t *part, size_t length) {
    if (length == 2 && part[1] == ':') return true;
    return length <= 2 && part[0] == '.' && part[length - 1] == '.';
}

/* Appends the part that ends at `end` of the text in its other form; a part that is too long for a short name keeps the
 * spelling of the script, a short one takes that of the disk. False: there is no such file. */
static bool append_part(Paths *paths, const String *text, size_t start, size_t end, bool to_short, StrBuf *out) {
    const uint16_t *part = text->units + start;
    size_t length = end - start;
    char name[PATH_NAME_UNITS], made[PATH_SHORT_SIZE];
    if (is_plain_part(part, length) || (!to_short && !is_short_name(part, length))) {
        strbuf_append(out, part, length);
        return true;
    }
    if (!name_on_disk(paths, text, end, name)) return false;
    path_make_short(name, made);
    if (to_short && strcmp(made, name) == 0) {
        strbuf_append(out, part, length); /* keeps the spelling of the script */
        return true;
    }
    Value other = path_name_text(paths->heap, to_short ? made : name);
    if (is_string(other)) strbuf_append(out, as_string(other)->units, as_string(other)->length);
    value_free(other);
    return true;
}

static Value other_form(Paths *paths, const String *text, bool to_short) {
    PathSpot spot;
    bool found = path_locate(paths, text, &spot) && spot.exists;
    path_spot_free(&spot);
    if (!found) return VALUE_UNSET;
    StrBuf out;
    strbuf_init(&out, paths->heap);
    for (size_t i = 0; i < text->length;) {
        if (path_is_separator(text->units[i])) {
            strbuf_append_unit(&out, text->units[i++]);
            continue;
        }
        size_t end = i;
        while (end < text->length && !path_is_separator(text->units[end])) end++;
        if (!append_part(paths, text, i, end, to_short, &out)) {
            strbuf_free(&out);
            return VALUE_UNSET;
        }
        i = end;
    }
    return strbuf_take(&out);
}

Value path_long(Paths *paths, const String *text) { return other_form(paths, text, false); }

Value path_short(Paths *paths, const String *text) { return other_form(paths, text, true); }
