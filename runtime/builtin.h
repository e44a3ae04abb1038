/* What a file of builtins sees: the row of the table, the call, helpers for arguments and errors.
 *
 * A builtin is a plain function `Value name(Call *call)`. It reads its arguments through the helpers, returns an owned value,
 * and reports errors with fail(). It never aborts for bad data. */
#ifndef AU3_RUNTIME_BUILTIN_H
#define AU3_RUNTIME_BUILTIN_H

#include "convert.h"
#include "str.h"
#include "value.h"

/* The AutoIt whose rules these are, as @AutoItVersion and version resources tell it. */
#define AUTOIT_VERSION        "3.3.15.0"
#define AUTOIT_VERSION_COMMAS "3, 3, 15, 0"

typedef struct Interp Interp;
typedef struct Frame Frame;
typedef struct Au3Host Host;
typedef struct Call Call;
typedef struct Builtin Builtin;
typedef struct Macro Macro;

typedef Value (*BuiltinFunction)(Call *call);

/* What a builtin touches; compared with the rights of the interpreter before the call. */
enum {
    NEEDS_FILE_READ = 1,
    NEEDS_FILE_WRITE = 2,
    NEEDS_PROCESS = 4,
    NEEDS_NET = 8,
    NEEDS_DESKTOP = 16,
    NEEDS_REGISTRY = 32,
    NEEDS_NATIVE = 64,
    HOSTS_OWN = 1024,    /* no right: a function of the host (au3_register) */
    KEEPS_OUTCOME = 512, /* no right: @error is the script's own; it outlives the function that calls this builtin */
    NEEDS_PLACES = 256,  /* no right: variables are passed as places, all arguments (Call) */
    NEEDS_PLACE = 128    /* no right: the builtin changes the variable that is its first argument, see arg_place */
};

typedef enum BuiltinState { FULL, PARTLY, WINDOWS, MISSING } BuiltinState;

/* One row of a table; see CONTRIBUTING.md. */
struct Builtin {
    const char *name;
    int16_t min, max; /* number of arguments */
    BuiltinFunction function;
    const char *signature; /* StringLeft(text, count) */
    const char *help;      /* one line */
    uint16_t needs;        /* NEEDS_ */
    uint16_t state;        /* BuiltinState */
};

#define CALL_TEMPS 8

/* One running call. */
struct Call {
    Interp *in;
    Heap *heap;
    const Value *args; /* borrowed */
    int count;         /* arguments given */
    union {
        struct {
            int32_t error, extended;
        };
        uint64_t outcome; /* both, moved as one: a wide load of two narrow stores would stall */
    };
    union {
        const Builtin *row;
        const Macro *macro; /* in the function of a macro */
    };
    Frame *frame; /* of the caller; for the interpreter's own builtins */
    int temp_count;
    Value temps[CALL_TEMPS]; /* converted arguments, freed after the call */
};

/* ---- arguments; i counts from 0 ---- */

/* True when argument i is there and is not the keyword Default. */
static inline bool arg_given(const Call *call, int i) { return i < call->count && !is_default(call->args[i]); }
/* The text of argument i, valid until the builtin returns; "" when not there. Never NULL: when memory runs out the text is
 * empty and the call ends in the memory error whatever the builtin returns. */
const String *arg_str(Call *call, int i);
/* A NUL-terminated UTF-8 copy with the same lifetime (for paths and names); *size may be NULL. */
const char *arg_utf8(Call *call, int i, size_t *size);
static inline int32_t arg_int(const Call *call, int i) {
    if (i >= call->count) return 0;
    return is_i32(call->args[i]) ? as_i32(call->args[i]) : to_i32(call->args[i]);
}
static inline int32_t arg_int_or(const Call *call, int i, int32_t fallback) {
    return arg_given(call, i) ? arg_int(call, i) : fallback;
}
static inline int64_t arg_i64(const Call *call, int i) { return i < call->count ? to_i64(call->args[i]) : 0; }
static inline double arg_double(const Call *call, int i) { return i < call->count ? to_double(call->args[i]) : 0; }
static inline bool arg_bool(const Call *call, int i) { return i < call->count && to_bool(call->args[i]); }

/* The place of the variable or element that was given as argument i, for builtins whose row has NEEDS_PLACE (first argument
 * only); NULL when the argument is no variable: call->args[i] is then a plain value. */
static inline Value *arg_place(const Call *call, int i) {
    return i < call->count && is_ref(call->args[i]) ? as_ref(call->args[i]) : NULL;
}

/* ---- results ---- */

/* Sets @error and @extended and gives back the (owned) result. */
static inline Value fail(Call *call, int32_t error, int32_t extended, Value result) {
    call->error = error;
    call->extended = extended;
    return result;
}

/* Makes @extended a text (swallowed), as one builtin of AutoIt does; its number is this one then. */
#define EXTENDED_TEXT (-2147470000)
void call_extended_take(Call *call, Value text);

/* Ends the script with a fatal error of our own making (a clear sentence, not one of AutoIt's texts); returns ABORT. */
Value call_fatal(Call *call, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Sets @error and gives up the running statement without a message, as a few builtins of AutoIt do; returns ABORT. */
Value call_drop_statement(Call *call, int32_t error);
/* The function is known but not there yet: ends the script and names it. The `function` of MISSING rows. */
Value builtin_missing(Call *call);

/* ---- the interpreter's services ---- */

const Host *call_host(const Call *call);
/* May the script do this (one NEEDS_ bit)? For rights that depend on the arguments; those of the row are checked before. */
bool call_allowed(Call *call, uint32_t need);
/* Counts one more process that is started; false when the limit is reached, and the run is over. */
bool call_may_start(Call *call);
/* Counts bytes that are about to go to files (and gaps that a file gets); false when the limit is reached: they are not to be
 * written then, and the run is over. Whether there is such a limit at all. */
bool call_may_write(Call *call, uint64_t bytes);
bool call_disk_limited(const Call *call);
/* How many processes the script may still start; negative: no limit. Whoever takes some away gives them to a program. */
int call_starts_left(const Call *call);
void call_take_starts(Call *call, int count);
/* The script's clock, which may be a virtual one: milliseconds that only go forward; nanoseconds since 1970 in UTC. */
double call_clock(const Call *call);
int64_t call_now(const Call *call);
/* Waits that many milliseconds, with timers (AdlibRegister) running; false: the run is over, return VALUE_ABORT. */
bool call_sleep(Call *call, double milliseconds);
/* Has the script been interrupted, or is its time up? For builtins that may take long: they stop, and the fatal error comes at
 * the next turn of a loop or call of a function. */
bool call_expired(const Call *call);
/* Private data of one family of builtins, one pointer per family and interpreter, freed with `destroy` at its end. */
void *call_state(Call *call, int family, size_t size, void (*destroy)(void *state));
/* The value of an AutoItSetOption (option.h). */
int32_t call_option(const Call *call, int option);

/* The user function that a value is or names, for native code to call: NULL when there is none, or it has ByRef or optional
 * parameters. */
const Callable *call_plain_function(Call *call, Value target);
/* Runs such a function from within a running builtin; ABORT when the script ends in it. */
Value call_user(Call *call, const Callable *function, const Value *args, int count);

/* A macro (@Name): computed on each use. */
struct Macro {
    const char *name; /* without the @ */
    BuiltinFunction function;
    const char *help;
    uint16_t state; /* BuiltinState, and HOSTS_OWN */
};

#endif
