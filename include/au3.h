/* au3.h: AutoIt v3 scripts inside your program. The header is the manual.
 *
 *     Au3Config config = AU3_CONFIG;
 *     Au3 *au3 = au3_new(&config);
 *     if (au3_load_file(au3, "report.au3", 0) == AU3_LOADED) exit_code = au3_run(au3);
 *     au3_free(au3);
 *
 * Texts      are UTF-8 and end in NUL. Paths are paths of the system; those that a script uses (C:\x) are translated inside.
 * Ownership  What you pass in is copied or only looked at during the call, unless its comment says otherwise. What you get
 *            belongs to the interpreter and is valid until au3_free, unless its comment says otherwise.
 * Threads    An interpreter may be used by one thread at a time. Two interpreters share nothing and need no lock. Only
 *            au3_interrupt may be called from any thread.
 * Pointers   An Au3 * is never NULL but for au3_free, nor is any other pointer unless its comment says so.
 * Callbacks  While one runs (of Au3Host or Au3Config, or a function of the host) its interpreter does not load or run: these
 *            functions do nothing then and give AU3_LOAD_ERRORS, 1 or false. Nor may it be freed. Values and globals can be
 *            used; au3_call works in functions of the host only, elsewhere it gives NULL. A callback returns: neither an
 *            exception nor longjmp may leave it.
 * Errors     Nothing here prints or ends the process. What is wrong with a script is a diagnostic (au3_diagnostic).
 * Versions   Structures begin with their size, set by you (the AU3_… initialisers do it): a program built with an older header
 *            goes on working with a newer library. Members that you leave out are 0, and 0 is always the default. */
#ifndef AU3_H
#define AU3_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(AU3_BUILDING)
#define AU3_API __declspec(dllexport)
#elif defined(_WIN32) && !defined(AU3_STATIC)
#define AU3_API __declspec(dllimport)
#elif defined(__GNUC__)
#define AU3_API __attribute__((visibility("default")))
#else
#define AU3_API
#endif

/* A structure that knows its size, all else 0. */
#ifdef __cplusplus
#define AU3_SIZED(type)                                                                                                        \
    [] {                                                                                                                       \
        type sized = type();                                                                                                   \
        sized.size = sizeof sized;                                                                                             \
        return sized;                                                                                                          \
    }()
#else
#define AU3_SIZED(type)                                                                                                        \
    { .size = sizeof(type) }
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* An interpreter with one script. */
typedef struct Au3 Au3;

/* The version of the library, "0.1.0". */
AU3_API const char *au3_version(void);

/* ---- the host: how a script reaches the outside ---- */

typedef enum Au3DialogKind {
    AU3_DIALOG_MESSAGE,   /* MsgBox */
    AU3_DIALOG_INPUT,     /* InputBox */
    AU3_DIALOG_OPEN_FILE, /* FileOpenDialog */
    AU3_DIALOG_SAVE_FILE, /* FileSaveDialog */
    AU3_DIALOG_FOLDER,    /* FileSelectFolder */
    AU3_DIALOG_CHOICE,    /* _ChooseColor and _ChooseFont: `initial` is the first choice, `result` has its form ("0xRRGGBB";
                             "name|size|weight|italic 2 + underlined 4 + struck 8|0xRRGGBB"); by default it is cancelled */
    AU3_DIALOG_TABLE      /* _ArrayDisplay: `text` is a table, one row a line, for a font of equal widths; one button, OK */
} Au3DialogKind;

/* One dialog, and after the call its answer. */
typedef struct Au3Dialog {
    size_t size; /* sizeof(Au3Dialog) of the library */
    Au3DialogKind kind;
    const char *function; /* "MsgBox", "InputBox" …: the name that scripted answers go by */
    const char *title;
    const char *text;
    uint32_t flags;      /* of MsgBox: buttons, icon, default button, modality; InputBox: the password character or 0;
                            file dialogs: AutoIt's options (4: several files, then one a line in `result`) */
    const char *initial; /* InputBox: the text to begin with; file dialogs: the folder */
    double timeout;      /* seconds; 0: none */
    /* the answer */
    int button;   /* MsgBox: the return value (1 OK, 2 Cancel, 3 Abort, 4 Retry, 5 Ignore, 6 Yes, 7 No, 10 Try again,
                     11 Continue, -1 timed out); other kinds: 1 OK, 2 Cancel, -1 timed out */
    char *result; /* text of InputBox and the file dialogs in memory from malloc, or NULL; the library frees it */
} Au3Dialog;

/* How a key is: down now, pressed since it was last asked about. */
enum { AU3_KEY_DOWN = 1, AU3_KEY_PRESSED = 2 };

/* An area of the screen in pixels; right and bottom are not in it. */
typedef struct Au3Rectangle {
    int left, top, right, bottom;
} Au3Rectangle;

/* What the host says to a process or to the network. */
typedef enum Au3Decision {
    AU3_ALLOW,   /* the system does it */
    AU3_REFUSE,  /* it fails as a right that is missing: 0 and @error */
    AU3_ANSWERED /* nothing is done; the script gets the answer in the structure */
} Au3Decision;

/* A process that a script wants to start, and the answer in its place: a process that has already ended. */
typedef struct Au3Process {
    size_t size;          /* sizeof(Au3Process) of the library */
    const char *function; /* "Run", "RunWait", "ShellExecute" … */
    const char *command;  /* the command line, as the script gave it */
    const char *folder;   /* in which it would run: a path of the system */
    /* the answer */
    int exit_code;
    char *output, *errors; /* what StdoutRead and StderrRead get, in memory from malloc, or NULL; the library frees it */
    size_t output_size, errors_size;
} Au3Process;

typedef enum Au3NetworkKind {
    AU3_NETWORK_RESOLVE, /* TCPNameToIP: `result` is the address */
    AU3_NETWORK_CONNECT, /* TCPConnect, UDPOpen */
    AU3_NETWORK_LISTEN,  /* TCPListen, UDPBind */
    AU3_NETWORK_GET,     /* InetGet, InetRead, InetGetSize: `result` is the document */
    AU3_NETWORK_PING     /* Ping: `milliseconds` is the time; less than 0: no answer */
} Au3NetworkKind;

/* A use of the network, and the answer in its place. Connections cannot be AU3_ANSWERED (that refuses them): a host changes
 * `port` or sets `result` to another address and allows them. */
typedef struct Au3Network {
    size_t size; /* sizeof(Au3Network) of the library */
    Au3NetworkKind kind;
    const char *function;
    const char *address; /* name, address or URL */
    int port;            /* 0: none */
    /* the answer */
    char *result; /* in memory from malloc, or NULL; the library frees it */
    size_t result_size;
    double milliseconds;
} Au3Network;

/* Callbacks, each with `user` first. Any may be NULL: then nothing is shown, reads end at once, dialogs take their default
 * answer, the system's clock is used. They are called on the thread that called au3_run. */
typedef struct Au3Host {
    size_t size; /* sizeof(Au3Host) */
    void *user;
    /* Writes to standard output (stream 1) or standard error (2). False when nobody reads any more (closed pipe): the
     * script then ends quietly. A host may collect output; size 0 sends out what it has collected. */
    bool (*write)(void *user, int stream, const char *bytes, size_t size);
    /* Reads up to `size` bytes of standard input; 0 at its end. */
    size_t (*read)(void *user, char *bytes, size_t size);
    /* Shows a dialog and fills in the answer. */
    void (*dialog)(void *user, Au3Dialog *dialog);
    /* Opens a document or address with the desktop's program; false: not possible. */
    bool (*open_document)(void *user, const char *path);
    /* Milliseconds of a clock that only goes forward; and a pause of that many milliseconds. */
    double (*clock)(void *user);
    void (*sleep)(void *user, double milliseconds);
    /* Would `read` return at once? NULL: it always does. */
    bool (*readable)(void *user);
    /* Seconds since 1970 in UTC, for @HOUR, _NowCalc, TimerInit …; NULL: the system's clock, or the virtual one (Au3Config). */
    double (*now)(void *user);
    /* Asked before a process is started and before the network is used, when the right is there. A line for cmd.exe is asked
     * about once, not each program in it; with `network`, downloads that are led to another address fail. */
    Au3Decision (*process)(void *user, Au3Process *process);
    Au3Decision (*network)(void *user, Au3Network *network);
    /* AU3_KEY_ bits of a key or mouse button by its virtual-key code (1 the left button, 13 Enter, 65 "A" …), for _IsPressed
     * and the functions of user32. NULL: none is ever pressed. */
    int (*key)(void *user, int code);
    /* Keeps the pointer of the mouse in an area (_MouseTrap); NULL lets it go. False: that cannot be done. No callback: as if
     * there were a pointer. */
    bool (*trap_mouse)(void *user, const Au3Rectangle *area);
} Au3Host;

/* ---- making an interpreter ---- */

/* What a script may be refused. A refused function fails as AutoIt's functions fail: it returns 0 and sets @error. */
enum {
    AU3_RIGHT_FILE_READ = 1,
    AU3_RIGHT_FILE_WRITE = 2,
    AU3_RIGHT_PROCESS = 4,
    AU3_RIGHT_NET = 8,
    AU3_RIGHT_DESKTOP = 16,
    AU3_RIGHT_REGISTRY = 32,
    AU3_RIGHT_NATIVE = 64
};

/* A drive letter of the script and the folder that it means. */
typedef struct Au3Drive {
    char letter;
    const char *folder; /* a path of the system */
} Au3Drive;

typedef struct Au3Config {
    size_t size;         /* sizeof(Au3Config) */
    const Au3Host *host; /* copied; NULL: no output, default answers */
    size_t memory_limit; /* bytes; 0: none. Reaching it is a fatal error of the script. */
    double time_limit;   /* seconds of each au3_run, au3_run_more and au3_call; 0: none. Likewise. */
    uint32_t refused;    /* AU3_RIGHT_ bits that the script does not have */
    /* Folders in which #include looks before the library's own files, in order. */
    const char *const *include_folders;
    size_t include_count;
    /* Told of each diagnostic when it arises: errors and warnings while loading; a fatal error when it happens, before the
     * script's exit functions run. `index` is for au3_diagnostic. */
    void (*on_diagnostic)(void *user, Au3 *au3, int index);
    void *user; /* for on_diagnostic */
    /* Told of each call of a function that touches the world (files, processes, network, dialogs, registry), allowed or
     * refused, when it has returned: one JSON object without a line end. */
    void (*on_effect)(void *user, Au3 *au3, const char *line);
    bool ansi_output; /* ConsoleWrite gives code page 1252, as AutoIt does, instead of UTF-8 */
    /* Further drives: Z: is / and C: a private folder from the start. */
    const Au3Drive *drives;
    size_t drive_count;
    /* The only folder of the disk that the script can see: Z: is this folder, C: is "drive_c" in it (made when needed), and
     * nothing leads out of it, no "..", no link; only `drives` and `include_folders` may lie elsewhere, and what au3_load_file
     * loads, with the files below its folder for #include. NULL: the whole disk. A program that the script starts is not
     * held by it: refuse AU3_RIGHT_PROCESS or answer Au3Host.process. au3_new gives NULL when it is no folder. */
    const char *root;
    /* The script's environment: "NAME=value", NULL behind the last. NULL: a copy of the process's. What EnvSet changes stays
     * in the interpreter and goes to the programs that it starts. */
    const char *const *environment;
    /* A clock of the script's own instead of the host's clock, sleep and now. It begins at `start_time` (seconds since 1970,
     * UTC). Sleep and other waits return at once and move it; a look at it takes 0.01 ms of it, and 2,000 steps take 1 ms, so
     * that loops that wait for a time end. time_limit stays one of real time. */
    bool virtual_clock;
    double start_time;
    /* Further limits; 0: none. Steps, bytes and processes are counted over the life of the interpreter. Reaching one is a fatal
     * error of the script. */
    uint64_t step_limit; /* loop turns and calls of functions */
    size_t output_limit; /* bytes written to standard output and standard error */
    int depth_limit;     /* calls of functions inside each other; never more than AutoIt's 1,899 */
    int process_limit;   /* processes started */
    /* Counts how often each line runs, from the next load on; on_coverage is told of each line with a statement at the end of
     * au3_run and, when something ran since, in au3_free: file by file, in order of lines. Counts of a line that was told twice
     * add up. The files of the library are left out. */
    bool coverage;
    void (*on_coverage)(void *user, const char *file, uint32_t line, uint64_t count);
    /* One more limit: bytes written to files, with the gaps that positions behind their ends make. What would go past it is not
     * written. Not counted: names, moves from one volume to another, the small files that say what is in the trash, downloads
     * (refuse AU3_RIGHT_NET or answer Au3Host.network), what programs write that the script starts. */
    uint64_t disk_limit;
} Au3Config;

#define AU3_CONFIG AU3_SIZED(Au3Config)

/* NULL when memory runs out, `root` is no folder, or a drive has no letter. `config` may be NULL: all defaults. */
AU3_API Au3 *au3_new(const Au3Config *config);

/* Frees the interpreter and everything that came from it. Not while it runs. NULL is allowed. */
AU3_API void au3_free(Au3 *au3);

/* Sets $CmdLine and $CmdLineRaw. The first `options` words stand in $CmdLineRaw only: what came before the arguments of
 * the script on the command line (options, the script's name). `spelling` is the command line as it was written, for
 * $CmdLineRaw; it may be NULL, and is not used when AutoIt would take it apart into other words. False when memory runs out. */
AU3_API bool au3_set_args(Au3 *au3, int count, const char *const *words, int options, const char *spelling);

/* ---- functions of the host ---- */

typedef struct Au3Value Au3Value;

/* One running call of a host's function or macro. */
typedef struct Au3Call {
    size_t size; /* sizeof(Au3Call) of the library */
    Au3 *au3;
    const char *name;
    Au3Value *const *args; /* the library's, valid during the call, NULL behind the last; one of them may also be the result */
    int count;             /* of arguments that were given */
    /* the answer */
    Au3Value *result;    /* is taken over by the library; NULL: 0 */
    int error, extended; /* @error and @extended after the call */
    const char *fatal;   /* ends the script with this sentence (copied); NULL: no */
    bool original;       /* call what this function replaces, with the same arguments, and give its result */
} Au3Call;

typedef struct Au3Function {
    size_t size;      /* sizeof(Au3Function) */
    const char *name; /* "Name" of a function, "@Name" of a macro; letters, digits and _ */
    int min, max;     /* number of arguments; 0 for a macro */
    /* Called on the thread that runs the script. See Callbacks above. */
    void (*call)(void *user, Au3Call *call);
    void *user;
    const char *signature; /* "Name(text, count = 1)", or NULL */
    const char *help;      /* one line, or NULL */
    uint32_t rights;       /* AU3_RIGHT_ bits: refused and told of like a built-in function that needs them */
} Au3Function;

/* Gives scripts a function or macro of the host, which they use like a built-in one; one of the same name is replaced. Before
 * anything is loaded. False: something is loaded already, no such name is possible, or memory ran out. */
AU3_API bool au3_register(Au3 *au3, const Au3Function *function);

/* ---- loading ---- */

typedef enum Au3Load {
    AU3_LOADED,          /* there may be warnings */
    AU3_LOAD_ERRORS,     /* see the diagnostics; the script cannot run */
    AU3_LOAD_INCOMPLETE, /* only with AU3_INTERACTIVE: the text ends inside a block, a continuation or a comment */
    AU3_LOAD_EMPTY,      /* the file has no bytes: AutoIt runs nothing and ends with exit code 1 */
    AU3_LOAD_NO_FILE,    /* the file cannot be read */
    AU3_LOAD_NO_MEMORY
} Au3Load;

enum {
    AU3_INTERACTIVE = 1, /* for a prompt. An open end is AU3_LOAD_INCOMPLETE, no error: ask for another line and load all again.
                            The last line may be any expression, see au3_result. A fatal error ends this text only, not the
                            script: au3_run_more returns true, and its exit functions do not run yet. */
    AU3_CHECK = 2        /* what would end the script when it gets there is an error, not a warning */
};

/* Reads and parses a script with its includes; nothing runs. The file may have any encoding that AutoIt knows. To check a
 * script, load it with AU3_CHECK and look at the diagnostics. */
AU3_API Au3Load au3_load_file(Au3 *au3, const char *path, unsigned flags);

/* The same for a text in memory (not necessarily NUL-terminated); `name` stands for the file in messages and macros. May be
 * called again after the script ran, to add further statements and functions; a function of the same name is replaced. */
AU3_API Au3Load au3_load(Au3 *au3, const char *name, const char *text, size_t size, unsigned flags);

/* The parsed tree as text, one node a line. Like snprintf: writes at most `size` bytes with the NUL, returns the length of
 * the whole text. */
AU3_API size_t au3_tree_text(Au3 *au3, char *text, size_t size);

/* ---- running ---- */

/* Runs the loaded script from its first line to its end, its start and exit functions included; returns the exit code (1
 * after a fatal error, which is the last diagnostic then). It may run again; variables keep their values. */
AU3_API int au3_run(Au3 *au3);

/* Runs only what was loaded last, and leaves the interpreter alive for more (a prompt). False when the script ended: by
 * Exit or a fatal error (but see AU3_INTERACTIVE); its exit functions have run then. */
AU3_API bool au3_run_more(Au3 *au3);

/* The exit code of the script, as far as it is known. */
AU3_API int au3_exit_code(const Au3 *au3);

/* Ends the running script soon with a fatal error "Interrupted". From any thread, also from a signal handler; the interpreter
 * must not be freed meanwhile. When nothing runs, it ends the next run or call instead, before that begins. */
AU3_API void au3_interrupt(Au3 *au3);

/* ---- diagnostics ---- */

typedef enum Au3Severity { AU3_ERROR, AU3_WARNING, AU3_NOTE } Au3Severity;

typedef struct Au3Diagnostic {
    size_t size; /* sizeof(Au3Diagnostic), set by you */
    Au3Severity severity;
    const char *message;   /* one sentence */
    const char *file;      /* as it was loaded; "<Name.au3>" for a file of the built-in library; "" when there is no place */
    uint32_t line, column; /* from 1; column in characters */
    uint32_t length;       /* bytes of the source at fault; 0: unknown */
    const char *label;     /* what is wrong at that place, a few words, or NULL */
    const char *hint;      /* what to do, or NULL */
} Au3Diagnostic;

#define AU3_DIAGNOSTIC AU3_SIZED(Au3Diagnostic)

/* How many there are, oldest first. */
AU3_API int au3_diagnostic_count(const Au3 *au3);

/* Fills in the index-th; false when there is none. */
AU3_API bool au3_diagnostic(const Au3 *au3, int index, Au3Diagnostic *diagnostic);

typedef enum Au3Form {
    AU3_FORM_PRETTY, /* for people: the source line with a caret, hints, the calls on the way there */
    AU3_FORM_COLOR,  /* the same with the colours of a terminal */
    AU3_FORM_AUTOIT  /* as AutoIt writes it with /ErrorStdOut, byte for byte */
} Au3Form;

/* The index-th as text. Like snprintf: writes at most `size` bytes with the NUL, returns the length of the whole text. */
AU3_API size_t au3_diagnostic_text(Au3 *au3, int index, Au3Form form, char *text, size_t size);

/* ---- values ----
 *
 * A value of a script, for calls and globals. It belongs to its interpreter: free it with au3_value_free when you are done, or
 * leave that to au3_free. Functions that make one return NULL when memory runs out; NULL may be passed to all of them, so
 * that a row of calls needs one check at its end. Arrays and maps are copied when they are passed, as in a script. To
 * another interpreter the value is like NULL. */

typedef enum Au3Type {
    AU3_NOTHING, /* of a NULL pointer */
    AU3_NULL,
    AU3_DEFAULT,
    AU3_BOOL,
    AU3_INT, /* Int32 and Int64 */
    AU3_DOUBLE,
    AU3_TEXT,
    AU3_BINARY,
    AU3_POINTER,
    AU3_ARRAY,
    AU3_MAP,
    AU3_STRUCT,
    AU3_FUNCTION,
    AU3_OBJECT
} Au3Type;

AU3_API Au3Value *au3_value_null(Au3 *au3);
AU3_API Au3Value *au3_value_bool(Au3 *au3, bool value);
AU3_API Au3Value *au3_value_int(Au3 *au3, int64_t value);
AU3_API Au3Value *au3_value_double(Au3 *au3, double value);
AU3_API Au3Value *au3_value_text(Au3 *au3, const char *text, size_t size);
AU3_API Au3Value *au3_value_binary(Au3 *au3, const void *bytes, size_t size);
/* An array of 1 to 64 dimensions whose elements are "". */
AU3_API Au3Value *au3_value_array(Au3 *au3, int dimensions, const size_t *sizes);
AU3_API Au3Value *au3_value_map(Au3 *au3);
AU3_API void au3_value_free(Au3Value *value);

AU3_API Au3Type au3_value_type(const Au3Value *value);

/* The name of its type as VarGetType gives it ("Int32", "String" …); "" for NULL. */
AU3_API const char *au3_value_type_name(const Au3Value *value);

/* The value converted as a script would do it. Text and bytes are valid until the next such call on the value; `size` may be
 * NULL. */
AU3_API bool au3_value_as_bool(const Au3Value *value);
AU3_API int64_t au3_value_as_int(const Au3Value *value);
AU3_API double au3_value_as_double(const Au3Value *value);
AU3_API const char *au3_value_as_text(Au3Value *value, size_t *size);
AU3_API const void *au3_value_as_binary(Au3Value *value, size_t *size);

/* How a value is shown. */
typedef struct Au3Show {
    size_t size;       /* sizeof(Au3Show) */
    bool brief;        /* one line without its end and without the type: "abc", Array[3] */
    bool color;        /* the type is written faintly, with the sequences of a terminal */
    int width;         /* characters of a text that are shown; 0: 2,000, with `brief` 60 */
    int rows, columns; /* elements of an array, map or structure that are shown; 0: 20 and 8 */
    int line;          /* characters in a line of the screen: columns of an array that go beyond are left out; 0: none are */
} Au3Show;

#define AU3_SHOW AU3_SIZED(Au3Show)

/* The value for people, as a prompt shows it: "abc" (String, 3), and a line end; below arrays, maps and structures what is in
 * them, as a small table. Like snprintf: writes at most `size` bytes with the NUL, returns the length of the whole text.
 * `limits` may be NULL. */
AU3_API size_t au3_value_show(const Au3Value *value, const Au3Show *limits, char *text, size_t size);

/* The size of an array in a dimension (from 0), of a map in dimension 0; with dimension -1 how many dimensions there are. 0 for
 * everything else. */
AU3_API size_t au3_value_size(const Au3Value *value, int dimension);

/* An element of an array, by one index for each dimension. NULL and false when there is none. */
AU3_API Au3Value *au3_value_at(const Au3Value *array, const size_t *index);
AU3_API bool au3_value_set_at(Au3Value *array, const size_t *index, const Au3Value *item);

/* An entry of a map by its key; the key of the n-th entry in the order in which they were added. */
AU3_API Au3Value *au3_value_get(const Au3Value *map, const Au3Value *key);
AU3_API bool au3_value_put(Au3Value *map, const Au3Value *key, const Au3Value *item);
AU3_API Au3Value *au3_value_key(const Au3Value *map, size_t n);

/* ---- reaching into the script ----
 *
 * After au3_run or au3_run_more, or while a function of the host is called. Names are those of the script, without regard to
 * case. */

/* Calls a function of the script or a built-in one ("Execute" evaluates an expression). As with the script's own Call, a name
 * that does not exist or a wrong number of arguments gives @error 0xDEAD. NULL when the script ended in it: by Exit or a
 * fatal error, which is the last diagnostic then. */
AU3_API Au3Value *au3_call(Au3 *au3, const char *name, Au3Value *const *args, int count);

/* @error after the last call; `extended` (may be NULL) gets @extended. */
AU3_API int au3_error(const Au3 *au3, int *extended);

/* A global variable, without the $. NULL when it does not exist; setting makes it. False when memory runs out. */
AU3_API Au3Value *au3_get(Au3 *au3, const char *name);
AU3_API bool au3_set(Au3 *au3, const char *name, const Au3Value *value);

/* The value of the bare expression that a text loaded with AU3_INTERACTIVE ended in, once au3_run_more has run it; a script
 * finds it in $_. NULL when the text ended in something else or was not run to its end. */
AU3_API Au3Value *au3_result(Au3 *au3);

/* ---- what there is ---- */

typedef enum Au3State { AU3_FULL, AU3_PARTLY, AU3_WINDOWS, AU3_MISSING } Au3State;

/* A built-in function or macro. */
typedef struct Au3Help {
    size_t size;           /* sizeof(Au3Help), set by you */
    const char *name;      /* "StringLeft"; of a macro without the @ */
    const char *signature; /* "StringLeft(text, count)"; of a macro the name */
    const char *help;      /* one line */
    bool macro;
    int min, max;     /* number of arguments */
    Au3State state;   /* AU3_PARTLY: not every case; AU3_WINDOWS: makes sense only there; AU3_MISSING: ends the script */
    uint32_t rights;  /* AU3_RIGHT_ bits that it needs */
    const char *page; /* of a function: its page of docs/builtins, Markdown; NULL when there is none */
} Au3Help;

#define AU3_HELP AU3_SIZED(Au3Help)

/* Fills in the index-th function, then macro, that scripts of this interpreter have; false behind the last. */
AU3_API bool au3_help(const Au3 *au3, int index, Au3Help *help);

typedef enum Au3NameKind {
    AU3_NAME_BUILTIN,
    AU3_NAME_FUNCTION, /* of the script and its includes */
    AU3_NAME_VARIABLE, /* a global that has a value now */
    AU3_NAME_MACRO,
    AU3_NAME_KEYWORD,
    AU3_NAME_INCLUDE, /* a file of the built-in library */
    AU3_NAME_KEY,     /* only at a cursor: a key of a map, a field of a structure */
    AU3_NAME_FILE     /* only at a cursor: a file or folder */
} Au3NameKind;

/* A name that the next line of a script could use. */
typedef struct Au3Name {
    size_t size; /* sizeof(Au3Name) of the library */
    Au3NameKind kind;
    const char *name;      /* as first written, without $ or @ */
    const char *signature; /* of functions: "Name($a, $b = 1)"; else NULL */
    const char *help;      /* one line: of the table of builtins, or from the comment above a function; or NULL */
    const char *file;      /* of functions and variables: where they first stand, as in Au3Diagnostic; else "" */
    bool constant;         /* a variable that cannot be changed */
    uint32_t line;         /* of functions: where Func stands in `file`, from 1; else 0 */
    const char *comment;   /* of functions: the lines of comment right above, without semicolons and rulers; or NULL */
    const char *text;      /* at a cursor: what replaces the word there ("StringLeft(", "$name", "key\"]"); else NULL */
    size_t from;           /* at a cursor: the byte of the text at which that word begins */
} Au3Name;

/* Calls `each` for all names that there are now, in no particular order, until it returns false. With a `text` only for what
 * the word before its byte `cursor` could become: functions, variables, macros and keywords that begin like it, whatever the
 * case; keys behind `$map.` and `$map["`; in other strings files; behind #include scripts. What `each` is shown is valid during
 * that call only. Nothing of the script runs for it. */
AU3_API void au3_complete(Au3 *au3, const char *text, size_t cursor, bool (*each)(void *user, const Au3Name *name), void *user);

#ifdef __cplusplus
}
#endif

#endif
