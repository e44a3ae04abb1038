/* What a script means when it names a program to run: a file, a name on PATH, the command interpreter, au3 itself. */
#ifndef AU3_BUILTINS_PROGRAM_H
#define AU3_BUILTINS_PROGRAM_H

#include "builtin.h"
#include "command_line.h"
#include "os/os.h"

typedef enum ProgramKind {
    PROGRAM_NONE,
    PROGRAM_FILE,
    PROGRAM_SHELL, /* cmd.exe, which is part of au3: command.h */
} ProgramKind;

typedef struct ProgramSpot {
    ProgramKind kind;
    Buffer native; /* of a PROGRAM_FILE: its path */
    bool own;      /* it is au3, and reads its command line as AutoIt does */
    bool unfit;    /* of PROGRAM_NONE: there is such a file, but it cannot be run */
} ProgramSpot;

/* Finds a program: by its path, else (a bare name) in the working folder or on PATH; ".exe" may be missing or too much, case
 * does not matter. The caller ends the spot with program_free in every case. */
void program_find(Call *call, const char *name, ProgramSpot *spot);
static inline void program_free(ProgramSpot *spot) { buffer_free(&spot->native); }

/* Finds the program that a whole command line starts, as Windows does: a name in quotes, or the first words that are one.
 * `*rest` is where its arguments begin. */
void program_find_first(Call *call, const char *line, ProgramSpot *spot, const char **rest);

/* The native folder to start in: argument i, or the script's working folder. False when it is missing. */
bool program_folder(Call *call, int i, Buffer *out);

/* What a program is started with. */
typedef struct ProgramArguments {
    CommandLine line;
    Buffer variable; /* OsSpawn.variable; empty: none */
} ProgramArguments;

/* Takes the arguments apart for a PROGRAM_FILE. Words that are paths with a drive become native ones, because other programs
 * know no drives. False when memory runs out; the caller calls program_arguments_free in every case. */
bool program_arguments(Call *call, ProgramSpot *spot, const char *text, ProgramArguments *arguments);
void program_arguments_free(ProgramArguments *arguments);

#endif
