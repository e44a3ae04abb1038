/* au3_complete: what the word at a cursor could become. The text is looked at up to the cursor only, line by line and without
 * parsing: it is mostly not finished. Names come from api_names; keys of maps from the globals as they are now, which nothing
 * but looking is done to; files from the folders where the script would look. */
#define _GNU_SOURCE
#include "api.h"

#include "base/text.h"
#include "map.h"
#include "os/os.h"
#include "path.h"
#include "struct.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    CALLABLE = 1 << AU3_NAME_BUILTIN | 1 << AU3_NAME_FUNCTION,
    VARIABLES = 1 << AU3_NAME_VARIABLE,
    MACROS = 1 << AU3_NAME_MACRO,
    KEYWORDS = 1 << AU3_NAME_KEYWORD,
    INCLUDES = 1 << AU3_NAME_INCLUDE
};

typedef struct Search {
    Au3 *au3;
    bool (*each)(void *user, const Au3Name *name);
    void *user;
    const char *text;
    size_t cursor;
    size_t from, size; /* the word before the cursor, without $ and @ */
    size_t replaced;   /* where the part begins that is replaced */
    unsigned kinds;    /* 1 << Au3NameKind */
    const char *before, *behind;
    char quote;    /* of the string that the cursor is in */
    bool brackets; /* functions get one */
    bool dot;      /* a key behind a dot */
    bool ended;    /* `each` has had enough */
    Buffer out;
} Search;

/* ---- texts ---- */

static bool is_name(char c) { return isalnum((unsigned char)c) || c == '_'; }

static const char *line_of(const char *text, size_t at) {
    while (at > 0 && text[at - 1] != '\n') at--;
    return text + at;
}

/* Where the string begins that is open at the end, behind its quote; NULL when there is none. *comment: it is one. */
static const char *open_string(const char *at, const char *end, bool *comment) {
    const char *start = NULL;
    *comment = false;
    for (; at < end && !*comment; at++) {
        if (start && *at == start[-1])
            start = NULL;
        else if (!start && (*at == '"' || *at == '\''))
            start = at + 1;
        else if (!start && *at == ';')
            *comment = true;
    }
    return start;
}

/* ---- telling of one ---- */

static const char *typed(const Search *search) { return search->text + search->from; }

static bool begins(const Search *search, const char *name) {
    return strncasecmp(name, typed(search), search->size) == 0 && strnlen(name, search->size) == search->size;
}

/* What cannot be typed is not offered. */
static bool has_control(const char *text) {
    size_t size = strlen(text), length;
    for (size_t at = 0; at < size; at += length) {
        if (text_is_control(text_decode_utf8(text + at, size - at, &length))) return true;
    }
    return false;
}

static bool offer(Search *search, Au3Name name, const char *before, const char *behind) {
    if (has_control(name.name)) return !search->ended;
    buffer_clear(&search->out);
    buffer_append_str(&search->out, before);
    buffer_append_str(&search->out, name.name);
    buffer_append_str(&search->out, behind);
    name.size = sizeof name;
    name.text = buffer_text(&search->out);
    name.from = search->replaced;
    if (!name.file) name.file = "";
    search->ended = search->ended || !search->each(search->user, &name);
    return !search->ended;
}

/* ---- names ---- */

static bool offer_name(void *user, const Au3Name *name) {
    Search *search = user;
    bool function = name->kind == AU3_NAME_FUNCTION || name->kind == AU3_NAME_BUILTIN;
    if (!(search->kinds & 1u << name->kind) || !begins(search, name->name)) return true;
    if (name->name[0] == '_' && name->name[1] == '_' && search->size < 2) return true; /* private by custom */
    return offer(search, *name, search->before, function && search->brackets ? "(" : search->behind);
}

/* The variables of the text itself: those of a function that is being typed exist nowhere else. */
static void offer_variables_of_text(Search *search) {
    for (const char *at = search->text; (at = strchr(at, '$')) && !search->ended; at++) {
        char name[256];
        size_t size = 0;
        while (is_name(at[1 + size])) size++;
        if (at + 1 + size == search->text + search->cursor || size == 0 || size >= sizeof name) continue;
        memcpy(name, at + 1, size);
        name[size] = 0;
        if (begins(search, name)) offer(search, (Au3Name){.kind = AU3_NAME_VARIABLE, .name = name}, "$", "");
    }
}

static void offer_directives(Search *search) {
    static const char *const words[] = {"ce",          "cs", "include", "include-once", "NoTrayIcon", "OnAutoItStartRegister",
                                        "RequireAdmin"};
    search->replaced--;
    for (size_t i = 0; i < sizeof words / sizeof *words && !search->ended; i++) {
        if (begins(search, words[i])) offer(search, (Au3Name){.kind = AU3_NAME_KEYWORD, .name = words[i]}, "#", "");
    }
}

static void offer_words(Search *search) {
    char sign = search->from ? search->text[search->from - 1] : 0;
    if (sign == '#') {
        offer_directives(search);
        return;
    }
    if (sign == '$' || sign == '@') {
        search->replaced--;
        search->before = sign == '$' ? "$" : "@";
        search->kinds = sign == '$' ? VARIABLES : MACROS;
        if (sign == '$') offer_variables_of_text(search);
    } else {
        if (search->size == 0) return;
        search->kinds = CALLABLE | KEYWORDS;
        search->brackets = search->text[search->cursor] != '(';
    }
    if (!search->ended) api_names(search->au3, offer_name, search);
}

/* ---- keys ---- */

/* The start of `$name.key["key"][2]` that ends here; NULL when it is something else. */
static const char *chain_start(const char *text, const char *end) {
    for (const char *at = end; at > text;) {
        if (at[-1] == ']') {
            while (at > text && at[-1] != '[') at--;
            if (at > text) at--;
            continue;
        }
        const char *name = at;
        while (name > text && is_name(name[-1])) name--;
        if (name == at || name == text) return NULL;
        if (name[-1] == '$') return name - 1;
        if (name[-1] != '.') return NULL;
        at = name - 1;
    }
    return NULL;
}

/* What is in a container under this key (a view); UNSET when there is nothing. */
static Value item_of(Search *search, Value container, const char *key, size_t size, bool number) {
    Heap *heap = search->au3->heap;
    Value found = VALUE_UNSET;
    if (is_array(container) && number) {
        size_t index = strtoul(key, NULL, 10);
        const Array *array = as_array(container);
        return array->head.sub == 1 && index < array->count ? array->items[index] : VALUE_UNSET;
    }
    if (!is_map(container)) return VALUE_UNSET;
    Value plain = number ? from_i64(heap, strtol(key, NULL, 10)) : str_from_utf8(heap, key, size);
    if (is_abort(plain)) return VALUE_UNSET;
    const Value *place = map_find(as_map(container), plain);
    if (place) found = *place;
    value_free(plain);
    return found;
}

/* Takes the next `.key` or `[key]` of the chain; false when it is no plain key. */
static bool take_key(const char **at, const char **key, size_t *size, bool *number) {
    char first = **at, quote_or_digit = (*at)[1];
    bool quoted = first == '[' && (quote_or_digit == '"' || quote_or_digit == '\'');
    *key = *at + (quoted ? 2 : 1);
    *size = 0;
    *number = first == '[' && !quoted;
    while (quoted ? (*key)[*size] && (*key)[*size] != quote_or_digit : is_name((*key)[*size])) ++*size;
    for (size_t i = 0; *number && i < *size; i++) *number = isdigit((unsigned char)(*key)[i]);
    bool plain = *size > 0 && (quoted || first == '.' || *number);
    *at = *key + *size + quoted + (first == '[');
    return plain;
}

/* The value of the chain, owned; UNSET when there is none. */
static Value chain_value(Search *search, const char *start, const char *end) {
    char name[256];
    size_t size = 1;
    while (is_name(start[size])) size++;
    if (size > sizeof name) return VALUE_UNSET;
    memcpy(name, start + 1, size - 1);
    name[size - 1] = 0;
    Value root = interp_get_global(search->au3->interp, name), value = root;
    for (const char *at = start + size; at < end && !is_unset(value);) {
        const char *key;
        bool number;
        value = take_key(&at, &key, &size, &number) && at <= end ? item_of(search, value, key, size, number) : VALUE_UNSET;
    }
    Value copy = is_unset(value) || is_abort(value) ? VALUE_UNSET : value_copy(value);
    if (!is_unset(root) && !is_abort(root)) value_free(root);
    return copy;
}

static bool is_plain_name(const char *name) {
    while (is_name(*name)) name++;
    return !*name;
}

static void offer_key(Search *search, const char *key) {
    if (!begins(search, key)) return;
    if (search->dot && !is_plain_name(key)) return;
    if (!strpbrk(key, "\"'")) offer(search, (Au3Name){.kind = AU3_NAME_KEY, .name = key}, "", search->behind);
}

static void offer_keys_of_map(Search *search, const Map *map) {
    uint32_t position = 0;
    Value key, item;
    while (!search->ended && map_next(map, &position, &key, &item)) {
        char *text = is_string(key) ? str_to_utf8(search->au3->heap, as_string(key), NULL) : NULL;
        if (text) offer_key(search, text);
        mem_free(text);
    }
}

static void offer_fields(Search *search, const Struct *s) {
    for (uint32_t i = 0; i < s->field_count && !search->ended; i++) {
        const StructField *field = &s->fields[i];
        char name[256];
        if (field->name_length == 0 || field->name_length * 3 >= sizeof name) continue;
        name[text_utf16_to_utf8(s->definition->units + field->name_start, field->name_length, name)] = 0;
        offer_key(search, name);
    }
}

/* Behind `$map.` and `$map["`, `end` being the place of the dot or bracket; false when that is something else. */
static bool offer_keys(Search *search, const char *end) {
    const char *start = chain_start(line_of(search->text, search->cursor), end);
    if (!start) return false;
    Value value = chain_value(search, start, end);
    if (is_map(value)) offer_keys_of_map(search, as_map(value));
    if (is_struct(value) && *end == '.') offer_fields(search, as_struct(value));
    bool found = is_map(value) || is_struct(value);
    if (!is_unset(value)) value_free(value);
    return found;
}

/* ---- files ---- */

static bool is_script(const char *name) {
    size_t size = strlen(name);
    return size > 4 && strcasecmp(name + size - 4, ".au3") == 0;
}

/* A name in a folder; false when `each` has had enough. */
static void offer_file(Search *search, const char *name, const char *native, bool scripts) {
    OsStat stat;
    bool hidden = name[0] == '.' && (search->size == 0 || *typed(search) != '.');
    if (search->quote && strchr(name, search->quote)) return; /* it would have to be doubled */
    if (hidden || !begins(search, name) || !text_is_utf8(name, strlen(name)) || os_stat(native, &stat) != OS_OK) return;
    bool folder = stat.kind == OS_FOLDER;
    const char *separator = search->from && typed(search)[-1] == '/' ? "/" : scripts ? "/" : "\\";
    if (folder || !scripts || is_script(name))
        offer(search, (Au3Name){.kind = AU3_NAME_FILE, .name = name}, "", folder ? separator : search->behind);
}

/* Leaves of the word what stands behind the last separator; the part before it goes to `folder`. */
static void split_path(Search *search, Buffer *folder) {
    size_t start = search->from, end = search->cursor;
    while (end > start && search->text[end - 1] != '/' && search->text[end - 1] != '\\') end--;
    buffer_append(folder, search->text + start, end - start);
    search->from = search->replaced = end;
    search->size = search->cursor - end;
}

/* The files of a folder that the script would find under this name ("", "C:\x\", "../"). */
static void offer_files(Search *search, Buffer *folder, bool scripts) {
    Heap *heap = search->au3->heap;
    PathList list;
    Buffer native;
    buffer_append_char(folder, '*');
    Value pattern = str_from_utf8(heap, buffer_text(folder), folder->length);
    if (is_abort(pattern)) return;
    buffer_init(&native, heap);
    if (path_list(search->au3->interp->paths, as_string(pattern), &list) == OS_OK) {
        for (size_t i = 0; i < list.count && !search->ended; i++) {
            offer_file(search, list.names[i], path_list_native(&list, i, &native), scripts);
        }
    }
    path_list_free(&list);
    buffer_free(&native);
    value_free(pattern);
}

/* The scripts of a folder of the host's. */
static void offer_scripts(Search *search, const char *folder, const char *inside) {
    Heap *heap = search->au3->heap;
    OsDir *dir;
    const char *name;
    Buffer path;
    buffer_init(&path, heap);
    buffer_printf(&path, "%s/%s", folder, inside);
    if (os_dir_open(heap, buffer_text(&path), &dir) == OS_OK) {
        size_t length = path.length;
        while (!search->ended && (name = os_dir_next(dir))) {
            path.length = length;
            buffer_printf(&path, "/%s", name);
            offer_file(search, name, buffer_text(&path), true);
        }
        os_dir_close(dir);
    }
    buffer_free(&path);
}

/* The name behind #include < or " in the line; NULL when the line is none. */
static const char *include_name(const char *line, const char *cursor) {
    static const char word[] = "#include";
    while (*line == ' ' || *line == '\t') line++;
    if (strncasecmp(line, word, sizeof word - 1) != 0) return NULL;
    line += sizeof word - 1;
    line += strspn(line, " \t");
    return *line && strchr("<\"'", *line) && line < cursor ? line + 1 : NULL;
}

static void offer_includes(Search *search, const char *name) {
    const char closing[] = {name[-1] == '<' ? '>' : name[-1], 0};
    Buffer folder;
    search->from = search->replaced = (size_t)(name - search->text);
    search->size = search->cursor - search->from;
    search->behind = search->text[search->cursor] == closing[0] ? "" : closing;
    search->kinds = INCLUDES;
    buffer_init(&folder, search->au3->heap);
    split_path(search, &folder);
    if (folder.length == 0) api_names(search->au3, offer_name, search);
    char **folders = search->au3->include_path.folders;
    for (; folders && *folders && !search->ended; folders++) offer_scripts(search, *folders, buffer_text(&folder));
    if (!search->ended) offer_files(search, &folder, true);
    buffer_free(&folder);
}

/* In a string: a key behind `$map["`, else a file. */
static void offer_in_string(Search *search, const char *start) {
    const char quote = start[-1], *bracket = start - 1;
    const char closing[] = {quote, bracket > search->text && bracket[-1] == '[' ? ']' : 0, 0};
    Buffer folder;
    search->from = search->replaced = (size_t)(start - search->text);
    search->size = search->cursor - search->from;
    search->quote = quote;
    search->behind = search->text[search->cursor] == quote ? "" : closing;
    if (closing[1] && offer_keys(search, bracket - 1)) return;
    buffer_init(&folder, search->au3->heap);
    split_path(search, &folder);
    offer_files(search, &folder, false);
    buffer_free(&folder);
}

/* ---- the whole ---- */

static void offer_all(Search *search) {
    const char *cursor = search->text + search->cursor, *line = line_of(search->text, search->cursor);
    const char *include = include_name(line, cursor);
    bool comment;
    const char *string = open_string(line, cursor, &comment);
    while (search->from > 0 && is_name(search->text[search->from - 1])) search->from--;
    search->replaced = search->from;
    search->size = search->cursor - search->from;
    search->dot = search->from > 0 && search->text[search->from - 1] == '.' && !string;
    if (include)
        offer_includes(search, include);
    else if (string)
        offer_in_string(search, string);
    else if (search->dot && !comment)
        offer_keys(search, search->text + search->from - 1);
    else if (!comment)
        offer_words(search);
}

void au3_complete(Au3 *au3, const char *text, size_t cursor, bool (*each)(void *user, const Au3Name *name), void *user) {
    if (!text) {
        api_names(au3, each, user);
        return;
    }
    Search search = {
        .au3 = au3, .each = each, .user = user, .text = text, .cursor = strnlen(text, cursor), .before = "", .behind = ""};
    search.from = search.cursor;
    buffer_init(&search.out, au3->heap);
    offer_all(&search);
    buffer_free(&search.out);
}
