/* The inside of the machine: the interpreter, its frames, functions and globals. Seen by runtime/ only.
 *
 * All state hangs off one Interp. Frames lie in a stack of chunks that never move, so that a ByRef parameter can point
 * to its variable. Fatal errors end the run: whoever finds one calls raise_error and returns ABORT; all callers pass it on. */
#ifndef AU3_RUNTIME_INTERP_H
#define AU3_RUNTIME_INTERP_H

#include "array.h"
#include "base/arena.h"
#include "builtin.h"
#include "function.h"
#include "grammar/parse.h"
#include "grammar/resolve.h"
#include "host.h"
#include "map.h"
#include "node.h"
#include "option.h"

#include <stdatomic.h>

/* Nested user function calls that work; entering one more is fatal. */
#define CALL_DEPTH_MAX 1899
/* Back-edges and calls between two looks at the clock. */
#define FUEL 2000
/* The same when there is a time limit, and what a builtin counts: so that no more than a few long calls go by unseen. */
#define FUEL_TIMED 50
#define CALL_COST  7

enum { GLOBAL_CONST = 1, GLOBAL_STATIC = 2 };

/* A global variable. Its address never changes. */
struct Global {
    Value value; /* UNSET until declared */
    Symbol *symbol;
    uint8_t flags; /* GLOBAL_ */
    Global *next;
};

typedef struct ParamInfo {
    Symbol *symbol;
    uint8_t flags;        /* PARAM_ */
    const Expr *fallback; /* default, or NULL */
} ParamInfo;

/* A Static variable of a function. */
struct StaticCell {
    Value value;
    bool done;
    StaticCell *next;
};

struct UserFunction {
    Callable head;
    const Function *source;
    bool built;
    uint16_t param_count, required;
    ParamInfo *params;
    uint32_t slot_count;
    uint32_t frame_size;     /* bytes, with the flags of constants */
    bool any_const, dynamic; /* of resolve.h */
    ScopeName *names;        /* of the slots */
    const Stmt *body;
    StaticCell *cells;
    StaticCell *kept; /* those of an earlier build, in their order: the next one takes them over */
    UserFunction *next;
};

/* A variable that Assign made in a frame whose function has no slot for it. */
typedef struct SideName {
    Symbol *symbol;
    Value value;
    struct SideName *next;
} SideName;

/* The object of a running With. */
typedef struct WithScope {
    Value object;
    struct WithScope *outer;
} WithScope;

struct Frame {
    Interp *in;
    Frame *caller;
    UserFunction *function; /* NULL: top level */
    Pos call_pos;           /* of the call in the caller */
    int32_t num_params;
    Value result;
    SideName *names;
    WithScope *with;
    uint8_t *consts; /* one flag for each slot, or NULL */
    Value slots[];
};

typedef struct StackChunk {
    struct StackChunk *previous;
    char *end;
    char data[];
} StackChunk;

/* A call whose default values are being evaluated; those around it. */
typedef struct DefaultsScope {
    const Frame *frame;
    const struct DefaultsScope *outer;
} DefaultsScope;

typedef enum AbortReason {
    ABORT_NONE,
    ABORT_FATAL,    /* Interp.fatal says why */
    ABORT_EXIT,     /* Exit, or nobody reads the output any more */
    ABORT_STATEMENT /* only the running statement is given up (some builtins fail so) */
} AbortReason;

#define FATAL_CALLS 24

/* A fatal error, before it is made a Diagnostic. */
typedef struct Fatal {
    MessageCode code;
    AutoItForm form;
    Pos pos;
    Pos stated;      /* an error in a default value or in Execute: the call, which AutoIt shows; else NO_POS */
    bool in_text;    /* in the text of Execute, which is gone when the error is shown: */
    uint32_t column; /* its place there */
    uint32_t length;
    char *text; /* MSG_OWN: the sentence; memory of the heap */
    const char *label, *hint;
    const Symbol *unknown; /* the undeclared variable: its hint is made with the diagnostic */
    struct {
        Pos pos;
        const char *function;
    } calls[FATAL_CALLS];              /* innermost first */
    uint32_t call_count, calls_hidden; /* hidden: the outermost ones are not shown */
} Fatal;

typedef struct ExitHandler {
    const UserFunction *function;
    bool late; /* registered while exit functions run: does not run */
    struct ExitHandler *next;
} ExitHandler;

typedef struct AdlibEntry {
    const UserFunction *function;
    double interval, due; /* milliseconds of the host's clock */
    struct AdlibEntry *next;
} AdlibEntry;

typedef struct FamilyState {
    int family;
    void *data;
    void (*destroy)(void *data);
    struct FamilyState *next;
} FamilyState;

typedef struct ExecuteEntry ExecuteEntry;
typedef struct CountStmt CountStmt;
typedef struct Registry Registry;

struct Interp {
    Heap *heap;
    Host host;
    Program *program;
    Arena nodes; /* the run tree; lives as long as the interpreter */
    ConstExpr *constants;
    Value pending; /* a constant that is being given a node */
    UserFunction *functions;
    Registry *registry;
    ParseHost include_host; /* finds included files */
    /* running */
    union {
        struct {
            int32_t error, extended; /* @error, @extended */
        };
        uint64_t outcome; /* both */
    };
    Value extended_text;        /* @extended while its number is EXTENDED_TEXT */
    const Frame *outcome_frame; /* which function set them itself (SetError); others do not leave it. Only when not 0 */
    int32_t fuel;               /* steps until the next look at the clock and the limits */
    int32_t stretch;            /* what is given for that each time */
    int32_t call_cost;          /* what a call of a builtin, which may take long, takes of it besides */
    _Atomic int interrupted;    /* set from another thread, see interp_hurry */
    int32_t depth;
    Frame *top_frame; /* of the top level */
    int32_t loop_levels;
    char *stack_limit; /* lowest address the C stack may reach */
    char *top;         /* of the frame stack */
    StackChunk *chunk;
    AbortReason abort;
    Fatal fatal;
    bool catching;              /* Execute runs, and catches errors; the end of an Execute inside ends that */
    bool event;                 /* the call that begins now is for an event */
    const Frame *execute_frame; /* the frame in which Execute runs, and where that call stands */
    Pos execute_pos;
    Pos execute_base;              /* where its text begins in the space of positions */
    const DefaultsScope *defaults; /* of the calls whose default values are being evaluated */
    /* ends */
    int32_t exit_code;
    int32_t exit_method;
    bool exit_given; /* Exit had a number */
    bool exiting;    /* exit functions are running: @exitCode and @exitMethod exist */
    ExitHandler *exit_handlers;
    /* tables */
    Global *globals;
    bool must_declare;
    bool expands_variables; /* some text of the program mentions Opt("ExpandEnvStrings") or Opt("ExpandVarStrings") */
    Options options;
    AdlibEntry *adlib;
    bool in_adlib;
    double deadline; /* of the host's clock in milliseconds; 0: none */
    double time_limit;
    uint64_t step_limit, steps;  /* 0: no limit; those that were granted so far */
    size_t output_limit, output; /* 0: no limit; bytes written so far */
    int32_t depth_limit;
    int process_limit, processes; /* 0: no limit; those that were started */
    uint64_t disk_limit, written; /* 0: no limit; bytes that went to files */
    bool limit_reached;           /* the script was ended by a limit: its exit functions do not run */
    bool virtual_clock;
    double virtual_ms, start_time; /* what has gone by on it; where it began, in seconds since 1970 */
    Object *error_object;          /* the newest error function of objects (object_error.c); not held, NULL: none */
    Frame *host_frame;             /* of the script, while a function of the host is called; else NULL */
    FamilyState *families;
    ExecuteEntry **execute_cache;
    Pos statement_pos; /* of the statement running in builtins that show it */
    struct Environment *environment;
    struct Paths *paths;
    uint32_t rights; /* NEEDS_ allowed */
    uint32_t gate;   /* NEEDS_ that a builtin may have without further look: none of them while effects are told */
    void (*on_effect)(void *user, const char *line);
    double started;    /* of the host's clock */
    char *script_name; /* native path of the main source, or what stands for it ("-e") */
    /* Tells of a fatal error before the exit functions run. */
    void (*report)(void *user, const Diagnostic *diagnostic);
    void *report_user;
    bool coverage;         /* lines are counted (coverage.c) */
    bool coverage_untold;  /* something was built since the counts were told */
    CountStmt *counted;    /* the counters, last one first */
    struct Buffer *caught; /* takes standard output while a test looks at it, or NULL */
    bool ansi_output;
    bool output_closed; /* nobody reads standard output any more */
    bool prompt;        /* the text loaded last came from one: a fatal error ends that text only */
    Value shown;        /* of the bare expression at the end of such a text; else UNSET */
};

/* ---- life (run.c) ---- */

typedef struct InterpConfig {
    Heap *heap;                                      /* stays the caller's */
    const Host *host;                                /* copied; NULL: none */
    uint32_t rights;                                 /* NEEDS_ */
    void (*on_effect)(void *user, const char *line); /* told of each call that touches the world, as JSON; NULL: nobody */
    double time_limit;                               /* milliseconds; 0: none */
    uint64_t step_limit;                             /* likewise, as in Au3Config */
    size_t output_limit;
    int depth_limit;
    int process_limit;
    uint64_t disk_limit;
    bool virtual_clock;
    double start_time;
    bool coverage;                  /* count how often each line runs */
    bool ansi_output;               /* text goes out in code page 1252 */
    const char *const *environment; /* as in Au3Config */
    const char *root;
    void (*report)(void *user, const Diagnostic *diagnostic);
    void *report_user;
    const ParseHost *parse_host; /* its find_builtin and builtin_name are the interpreter's own */
} InterpConfig;

/* NULL when memory runs out. */
Interp *interp_new(const InterpConfig *config);
void interp_free(Interp *in);

/* Parses a main source; may be called again to add a further text (REPL). */
ParseResult interp_load(Interp *in, const char *name, const char *bytes, size_t size, int flags);

/* Looks for what will go wrong beyond what does not parse (grammar/check.h); false when memory runs out. */
bool interp_check(Interp *in);

/* Runs the program's top level with its start and exit functions; the exit code. */
int interp_run(Interp *in);

/* Runs only what was loaded last, its start functions included; false when the script ended (Exit or a fatal error that was
 * not in a text of a prompt). */
bool interp_run_more(Interp *in);

/* Sets $CmdLine and $CmdLineRaw; the first `options` words stand in $CmdLineRaw only. */
bool interp_set_args(Interp *in, int argc, const char *const *argv, int options);
/* Sets $CmdLineRaw. */
bool interp_set_command_line(Interp *in, const char *text);

/* Calls a builtin from outside of a run: "Call" and "Execute" lead anywhere. ABORT when the script ended in it. */
Value interp_call_outside(Interp *in, const char *builtin, const Value *args, int count);

/* A global variable by name (UNSET when there is none), and setting it (takes the value over; false: out of memory). */
Value interp_get_global(Interp *in, const char *name);
bool interp_set_global(Interp *in, const char *name, Value owned);

/* Makes the recorded fatal error a diagnostic in the program's arena. */
const Diagnostic *interp_diagnostic(Interp *in);

bool frames_init(Interp *in);
void frames_free(Interp *in);

/* ---- errors (error.c) ---- */

/* Records a fatal error (the first one wins) and returns ABORT. */
Value raise_error(Frame *frame, MessageCode code, Pos pos);
Value raise_form(Frame *frame, MessageCode code, Pos pos, AutoItForm form);
Value raise_own(Frame *frame, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
Value raise_memory(Frame *frame, Pos pos);
/* The statement that AutoIt counts as running for code of a default value or of Execute in a frame; NO_POS: that of the code.
 */
Pos stated_pos(const Interp *in, const Frame *frame);
/* Forgets a fatal error that Execute caught. */
void error_clear(Interp *in);
/* As raise_error for statements. */
Flow raise_flow(Frame *frame, MessageCode code, Pos pos);
/* What a statement returns when an expression of it gave ABORT: FLOW_ABORT, or goes on behind it (ABORT_STATEMENT). */
Flow stmt_abort(const Stmt *stmt, Frame *frame);
/* The same for a statement that chooses what runs next: once Execute has caught the error, AutoIt goes on with the next line,
 * the first body. */
Flow stmt_abort_into(const Stmt *stmt, Frame *frame, const Stmt *body);
/* Whether Execute catches the error that ended a statement. */
bool error_caught(const Interp *in);
/* "Variable used without being declared." with a hint. */
Value raise_undeclared(Frame *frame, const Symbol *symbol, Pos pos);

/* ---- variables (scope.c) ---- */

/* The global of a symbol, made (unset) when there is none yet; NULL when memory runs out. */
Global *global_of(Interp *in, Symbol *symbol);
/* The variable that a name means in a frame now, NULL when none is declared. */
Value *scope_find(Frame *frame, const Symbol *symbol);
/* Its slot number in the function, -1 when it has none. */
int scope_slot(const UserFunction *function, const Symbol *symbol);
/* The place to assign a plain value to in a function: the visible variable, else a new local. NULL after an error was raised.
 */
Value *scope_assign_place(Frame *frame, const SlotExpr *slot);
/* A local made by name (Assign). */
Value *scope_make_local(Frame *frame, Symbol *symbol);
bool scope_is_const(const Frame *frame, const Symbol *symbol);

/* The object of the innermost With that runs, in this function or one that called it; NULL: none. */
static inline const WithScope *scope_with(const Frame *frame) {
    while (frame && !frame->with) frame = frame->caller;
    return frame ? frame->with : NULL;
}

/* ---- running (run.c, call.c) ---- */

/* Calls a user function with values (borrowed); missing parameters take their defaults. */
Value call_user_values(Frame *frame, UserFunction *function, const Value *args, int count, Pos pos);
/* Calls a function for an event (start, exit, timer): without arguments, its parameters undeclared. */
Value call_event(Frame *frame, UserFunction *function, Pos pos);
/* Calls any function value; the count is checked by the caller. */
Value call_builtin_values(Frame *frame, const Builtin *row, const Value *args, int count, Pos pos);
/* The result of a builtin whose right is missing: 0 with @error 1. */
Value call_refused(Call *call);
/* Runs a builtin that is not let through at once: its right is missing, or somebody wants to know of it (trace.c). */
Value call_gated(Call *call);
/* Looks at the clock, timers, limits; false: the run is over. */
bool interp_pump(Frame *frame);
/* Milliseconds of the script's clock: the virtual one or the host's. */
double interp_clock(const Interp *in);
/* Milliseconds of the clock of the time limit: real even when the script's is not. */
double interp_limit_clock(const Interp *in);
/* Ends the script because a limit was reached; returns ABORT. */
Value raise_limit(Frame *frame, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Waits with timers running; false: the run is over. */
bool interp_sleep(Frame *frame, double milliseconds);

/* The run was stopped by a limit: says where. */
Flow poll_stopped(Frame *frame, Pos pos);

static inline bool interp_interrupted(Interp *in) { return atomic_load_explicit(&in->interrupted, memory_order_relaxed); }

/* Behind a step that may have taken long: an interruption is to be seen by the next poll, not FUEL such steps later. */
static inline void interp_hurry(Interp *in) {
    if (__builtin_expect(interp_interrupted(in), 0)) in->fuel = 1;
}

static inline bool interp_poll(Frame *frame) { return --frame->in->fuel > 0 || interp_pump(frame); }

/* ---- frames ---- */

/* Room of `size` bytes on the frame stack; NULL when memory runs out. Given back by setting Interp.top. */
void *stack_push_slow(Interp *in, size_t size);
static inline void *stack_push(Interp *in, size_t size) {
    char *place = in->top;
    if ((size_t)(in->chunk->end - place) < size) return stack_push_slow(in, size);
    in->top = place + size;
    return place;
}
void stack_pop_slow(Interp *in, void *place);
/* Gives back everything from `place` on. */
static inline void stack_pop(Interp *in, void *place) {
    if ((char *)place < in->chunk->data || (char *)place >= in->chunk->end) {
        stack_pop_slow(in, place);
    } else {
        in->top = place;
    }
}

/* Frees the trees that Execute keeps. */
void execute_forget(Interp *in);

/* ---- functions ---- */

/* Makes the run tree of a function; false after an error was raised. */
bool function_build(Interp *in, UserFunction *function);
/* The runtime's record of a function of the tree. NULL when memory runs out. */
UserFunction *function_of(Interp *in, Function *source);
/* After further functions were loaded: what calls functions is built anew, so that it finds the new ones. False: out of memory.
 */
bool functions_renew(Interp *in);
const Callable *builtin_callable(Interp *in, const Builtin *row);
const Builtin *callable_builtin(const Callable *callable);
/* The function that a value is or names; NULL for none. */
const Callable *callable_of(Interp *in, Value target);
/* Whether Call can give a function that many arguments. */
bool callable_takes(const Callable *callable, int count);
/* Whether Call spreads an argument. */
bool is_arg_array(Value v);
static inline UserFunction *callable_user(const Callable *callable) { return (UserFunction *)(uintptr_t)callable; }

/* ---- registry ---- */

Registry *registry_new(Heap *heap);
void registry_free(Registry *registry);
const Builtin *registry_find(const Registry *registry, const char *name, size_t length);
const Macro *registry_find_macro(const Registry *registry, const char *name, size_t length);
/* Adds a row, or puts it in the place of the one with its name; false: no room. Both must outlive the registry. Before anything
 * is looked up. */
bool registry_put(Registry *registry, const Builtin *row);
bool registry_put_macro(Registry *registry, const Macro *macro);
const Builtin *registry_at(const Registry *registry, int index); /* NULL behind the last */
const Macro *registry_macro_at(const Registry *registry, int index);

#endif
