/* Help on the words of the language, see help_keyword.h: how the statement is written, and what it does. They have no pages as
 * functions have; words that belong to one statement share a row. */
#define _GNU_SOURCE
#include "help_keyword.h"
#include "help_page.h"

#include <string.h>
#include <strings.h>

typedef struct Row {
    const char *words;  /* with a blank behind each */
    const char *syntax; /* line by line */
    const char *help;
} Row;

static const Row rows[] = {
    {"If Then ElseIf Else EndIf ", "If condition Then\n    …\nElseIf condition Then\n    …\nElse\n    …\nEndIf",
     "Runs the first part whose condition is true. `If condition Then statement` in one line needs no EndIf."},
    {"For To Step Next ", "For $i = first To last [Step width]\n    …\nNext",
     "Counts. The limits are read once; the width is 1 unless told, and may be negative."},
    {"In ", "For $value In container\n    …\nNext",
     "Walks over the values of an array, a map or an object. Changing `$value` does not change an array."},
    {"While WEnd ", "While condition\n    …\nWEnd", "Repeats as long as the condition is true."},
    {"Do Until ", "Do\n    …\nUntil condition", "Repeats until the condition is true, at least once."},
    {"Switch EndSwitch ", "Switch value\n    Case 1, 3 To 5\n        …\n    Case Else\n        …\nEndSwitch",
     "Runs the first case that has the value. Texts are compared without case."},
    {"Select EndSelect ", "Select\n    Case condition\n        …\n    Case Else\n        …\nEndSelect",
     "Runs the first case whose condition is true."},
    {"Case ", "Case value, first To last\nCase condition\nCase Else", "A part of Switch (values) or Select (conditions)."},
    {"ContinueCase ", "ContinueCase", "Goes on in the case below, whatever its condition."},
    {"ContinueLoop ", "ContinueLoop [level]", "Begins the next round of the loop, or of the one that is so many levels out."},
    {"ExitLoop ", "ExitLoop [level]", "Leaves the loop, or so many loops."},
    {"Func EndFunc Volatile ", "Func Name($first, ByRef $second, $third = 3)\n    …\nEndFunc",
     "Defines a function. Without Return its value is 0."},
    {"Return ", "Return [value]", "Leaves the function, with a value."},
    {"ByRef ", "Func Name(ByRef $variable)", "The parameter is the caller's variable itself."},
    {"Exit ", "Exit [code]", "Ends the script with an exit code; functions of OnAutoItExitRegister run first."},
    {"Local Global Dim ", "Local $name [= value] [, $other …]\nLocal $array[4], $map[]\nGlobal …",
     "Declares variables: Local for this function, Global for all. Dim takes the variable that is there already, else as "
     "Local."},
    {"Static ", "Static $name [= value]", "A local variable that keeps its value between calls; it is set once."},
    {"Const ", "Const $NAME = value\nGlobal Const $NAME = value", "A variable that cannot be changed."},
    {"Enum ", "Enum [Step width] $FIRST [= 0], $SECOND, …", "Constants that count up. `Step *2` doubles."},
    {"ReDim ", "ReDim $array[rows][columns]", "Changes the size of an array and keeps what fits."},
    {"With EndWith ", "With $object\n    .Member = 1\nEndWith", "Inside, a dot at the start means a member of the object."},
    {"And Or Not ", "a And b\na Or b\nNot a", "Logic. The right side is not reached when the left one decides."},
    {"True False ", "True\nFalse", "The two values of type Bool."},
    {"Default ", "Default", "As an argument it asks for the usual value; a function of a script finds the keyword itself."},
    {"Null ", "Null", "The value of nothing."},
    {"#include ", "#include <Array.au3>\n#include \"file.au3\"", "Reads another file here."},
    {"#include-once ", "#include-once", "This file is read once, however often it is included."},
    {"#cs #ce #comments-start #comments-end ", "#cs\n    …\n#ce", "What stands between is a comment."},
    {"#OnAutoItStartRegister ", "#OnAutoItStartRegister \"Function\"", "Calls a function before the script begins."},
};

static bool has_word(const char *words, const char *word, size_t size) {
    for (; *words; words += strcspn(words, " ") + 1) {
        if (strcspn(words, " ") == size && strncasecmp(words, word, size) == 0) return true;
    }
    return false;
}

bool help_keyword(const char *word, HelpStyle style, Text *out) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!has_word(rows[i].words, word, strlen(word))) continue;
        for (const char *line = rows[i].syntax; *line; line += *line == '\n') {
            Text part = {0};
            size_t size = strcspn(line, "\n");
            text_add_bytes(&part, line, size);
            help_heading(text_string(&part), style, out);
            text_free(&part);
            line += size;
        }
        help_paragraph(rows[i].help, style, 4, 4, out);
        return true;
    }
    return false;
}
