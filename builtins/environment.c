/* What surrounds a script: environment variables, the timer, the title of AutoIt's own window.
 *
 * The variables are the interpreter's own (environment.h); the clock is the host's; the window is only a name. */
#include "environment.h"
#include "builtin.h"
#include "family.h"
#include "host.h"
#include "os/os.h"
#include "windows_variable.h"

#include <math.h>

/* TimerInit counts in tenths of a microsecond, as Windows' performance counter does. */
#define TICKS_PER_MILLISECOND 10000.0

/* EnvGet(name): "" when there is no such variable. */
static Value env_get(Call *call) {
    const char *name = arg_utf8(call, 0, NULL);
    Buffer value;
    buffer_init(&value, call->heap);
    bool found = environment_get(call_environment(call), name, &value);
    Value result = found ? str_from_utf8(call->heap, value.data ? value.data : "", value.length) : value_copy(VALUE_EMPTY);
    buffer_free(&value);
    if (found) return result;
    Value windows = windows_variable(call, name);
    return is_unset(windows) ? result : windows;
}

/* EnvSet(name, value): without a value the variable is removed. */
static Value env_set(Call *call) {
    const char *name = arg_utf8(call, 0, NULL);
    const char *value = call->count > 1 ? arg_utf8(call, 1, NULL) : "";
    return from_i32(environment_set(call_environment(call), name, *value ? value : NULL));
}

/* EnvUpdate(): nothing to tell anybody here. */
static Value env_update(Call *call) {
    (void)call;
    return from_i32(1);
}

/* Only whole ticks are counted. */
static double ticks(Call *call) { return floor(call_clock(call) * TICKS_PER_MILLISECOND); }

/* TimerInit(): a mark for TimerDiff. */
static Value timer_init(Call *call) { return from_double(ticks(call)); }

/* TimerDiff(mark): milliseconds since then. */
static Value timer_diff(Call *call) { return from_foreign_double((ticks(call) - arg_double(call, 0)) / TICKS_PER_MILLISECOND); }

/* ---- the window ---- */

typedef struct Title {
    Value text; /* a String, or not one yet */
} Title;

static void free_title(void *state) { value_free(((Title *)state)->text); }

/* AutoItWinGetTitle() */
static Value title_get(Call *call) {
    const Title *title = call_state(call, FAMILY_TITLE, sizeof *title, free_title);
    if (!title) return VALUE_ABORT;
    return is_string(title->text) ? value_copy(title->text) : str_from_ascii(call->heap, "AutoIt v3");
}

/* AutoItWinSetTitle(title): up to the first NUL. */
static Value title_set(Call *call) {
    Title *title = call_state(call, FAMILY_TITLE, sizeof *title, free_title);
    const String *s = arg_str(call, 0);
    size_t length = 0;
    while (length < s->length && s->units[length]) length++;
    Value text = title ? str_substring(call->heap, s, 0, length) : VALUE_ABORT;
    if (is_abort(text)) return VALUE_ABORT;
    value_store(&title->text, text);
    return from_i32(1);
}

/* clang-format off */
const Builtin environment_builtins[] = {
    {"AutoItWinGetTitle", 0, 0, title_get,  "AutoItWinGetTitle()",      "The title of AutoIt's own window.",        0,             FULL},
    {"AutoItWinSetTitle", 1, 1, title_set,  "AutoItWinSetTitle(title)", "Sets the title of AutoIt's own window.",   0,             FULL},
    {"EnvGet",    1, 1, env_get,            "EnvGet(name)",           "The value of an environment variable.",    NEEDS_PROCESS, FULL},
    {"EnvSet",    1, 2, env_set,            "EnvSet(name [, value])", "Sets or removes an environment variable.", NEEDS_PROCESS, FULL},
    {"EnvUpdate", 0, 0, env_update,         "EnvUpdate()",            "Announces a changed environment.",         0,             FULL},
    {"TimerDiff", 1, 1, timer_diff,         "TimerDiff(mark)",        "Milliseconds since a TimerInit.",          0,             FULL},
    {"TimerInit", 0, 0, timer_init,         "TimerInit()",            "A point in time to measure from.",         0,             FULL},
};
/* clang-format on */
const int environment_builtins_count = sizeof environment_builtins / sizeof *environment_builtins;
