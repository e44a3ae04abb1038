/* The text of an INI file: sections, lines "key=value", and changes to it. Used by ini.c only.
 *
 * The text is kept as it is and only cut and joined, so that comments, blank lines and everything else that is not understood
 * survive a change. A BOM decides the encoding (UTF-16 either way, UTF-8), a file without one is ANSI. */
#ifndef AU3_BUILTINS_INI_FILE_H
#define AU3_BUILTINS_INI_FILE_H

#include "builtin.h"
#include "path.h"

typedef struct IniFile {
    Call *call;
    PathSpot spot;
    OsFile lock; /* while it is being changed */
    int32_t encoding;
    Value text;    /* an owned String without the BOM */
    bool readable; /* the file is there */
    const char *line_end;
} IniFile;

/* A part of the text. */
typedef struct IniSpan {
    const uint16_t *units;
    size_t length;
} IniSpan;

/* One line. */
typedef struct IniLine {
    size_t start, next; /* next: where the next line starts */
    bool header;        /* [name] */
    bool has_value;     /* there is a '=' */
    bool blank;
    IniSpan name;  /* of the section, or the key, without blanks around */
    IniSpan value; /* what is behind '=', without blanks around */
} IniLine;

/* Where a section lies. */
typedef struct IniSection {
    size_t start, body, end; /* of its header; of its lines; of the next header or the text's end */
    size_t tail;             /* behind its last line that is not blank: where new lines go */
    IniSpan name;
} IniSection;

/* Reads the file of argument 0; `change`: keeps it locked for others. The caller calls ini_close in every case. */
void ini_open(Call *call, IniFile *ini, bool change);
void ini_close(IniFile *ini);
const String *ini_text(const IniFile *ini);

/* The line at a position; false at the end of the text. */
bool ini_line(const IniFile *ini, size_t position, IniLine *line);
/* The first section of this name; "" is what stands before the first header and always there. */
bool ini_find(const IniFile *ini, IniSpan name, IniSection *section);
/* The first line of the section with this key. */
bool ini_find_key(const IniFile *ini, const IniSection *section, IniSpan key, IniLine *line);

/* Puts `lines` (an owned String, swallowed) in place of a part of the text; a line before it without an end gets one. False
 * when memory ran out. */
bool ini_replace_take(IniFile *ini, size_t from, size_t to, Value lines);
/* Writes the text back; false when the system refuses. */
bool ini_save(IniFile *ini);

IniSpan ini_span(const String *s);
/* Without blanks and tabs around. */
IniSpan ini_trim(IniSpan span);

#endif
