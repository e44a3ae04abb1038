/* What a prompt needs: texts that may be incomplete, values of expressions, functions that are replaced, errors that end a text
 * only, limits that begin anew, names. Sees au3.h only. */
#include "au3.h"

#include <stdio.h>
#include <string.h>

static int failures;

static void check(bool ok, const char *what) {
    if (ok) return;
    printf("failed: %s\n", what);
    failures++;
}

static Au3Load load(Au3 *au3, const char *text) { return au3_load(au3, "<prompt>", text, strlen(text), AU3_INTERACTIVE); }

/* Runs a text; false when the script ended. */
static bool run(Au3 *au3, const char *text) { return load(au3, text) == AU3_LOADED && au3_run_more(au3); }

/* The text ends in an expression with this value and type. */
static void gives(Au3 *au3, const char *text, const char *wanted, const char *type) {
    bool alive = run(au3, text);
    Au3Value *value = au3_result(au3);
    check(alive && value && strcmp(au3_value_as_text(value, NULL), wanted) == 0, text);
    check(strcmp(au3_value_type_name(value), type) == 0, type);
    au3_value_free(value);
}

static void values(void) {
    Au3 *au3 = au3_new(NULL);
    gives(au3, "1 + 2", "3", "Int32");
    gives(au3, "$_ & 'a'", "3a", "String");
    gives(au3, "StringLen('abc') + 1", "4", "Int32");
    gives(au3, "$x = 5\n$x * 1.5", "7.5", "Double");
    check(run(au3, "$x = 6") && !au3_result(au3), "an assignment has no value");
    check(run(au3, "If 1 Then\n$x\nEndIf") && !au3_result(au3), "nor has a block");
    check(!au3_value_type_name(NULL)[0], "nothing has no type");
    check(load(au3, "If 1 Then") == AU3_LOAD_INCOMPLETE, "an open block");
    check(load(au3, "#cs") == AU3_LOAD_INCOMPLETE, "an open comment");
    check(load(au3, "1 + _") == AU3_LOAD_INCOMPLETE, "an open line");
    check(load(au3, "EndIf") == AU3_LOAD_ERRORS, "hopeless");
    au3_free(au3);
}

static void replaced(void) {
    Au3 *au3 = au3_new(NULL);
    gives(au3, "Func A()\nStatic $n = 0\n$n += 1\nReturn $n & B(1)\nEndFunc\nFunc B($x)\nReturn 'old' & $x\nEndFunc\nA()",
          "1old1", "String");
    check(run(au3, "$b = B"), "a function as value");
    gives(au3, "Func B($x, $y = 2)\nReturn 'new' & $y\nEndFunc\nA()", "2new2", "String");
    gives(au3, "$b(0, 7)", "new7", "String");
    gives(au3, "Func A()\nStatic $n = 5\nReturn $n\nEndFunc\nA()", "5", "Int32");
    au3_free(au3);
}

static void errors(void) {
    Au3Config config = AU3_CONFIG;
    config.time_limit = 0.2;
    config.memory_limit = 64 << 20;
    Au3 *au3 = au3_new(&config);
    check(run(au3, "OnAutoItExitRegister('Bye')\nFunc Bye()\n$bye += 1\nEndFunc\nGlobal $bye = 0, $x = 1"), "begin");
    check(run(au3, "$x = 2\n$nope\n$x = 3") && au3_diagnostic_count(au3) == 1, "a fatal error ends the text");
    gives(au3, "$x", "2", "Int32");
    check(run(au3, "While 1\nWEnd") && au3_diagnostic_count(au3) == 2, "the time limit");
    check(run(au3, "While 1\nWEnd") && au3_diagnostic_count(au3) == 3, "again for the next text");
    check(run(au3, "$s = 'x'\nWhile 1\n$s &= $s\nWEnd") && au3_diagnostic_count(au3) == 4, "the memory limit");
    check(run(au3, "Func R()\nReturn R()\nEndFunc\nR()") && au3_diagnostic_count(au3) == 5, "calls too deep");
    au3_interrupt(au3);
    check(run(au3, "While 1\nWEnd") && au3_diagnostic_count(au3) == 6, "interrupted");
    gives(au3, "$bye", "0", "Int32");
    check(!run(au3, "Exit 4") && au3_exit_code(au3) == 4, "Exit ends the script");
    gives(au3, "$bye", "1", "Int32");
    check(!run(au3, "Exit") && au3_exit_code(au3) == 0, "and can be used again");
    check(au3_load(au3, "t", "$nope", 5, 0) == AU3_LOADED && !au3_run_more(au3),
          "not from a prompt: a fatal error ends the script");
    au3_free(au3);
}

typedef struct Found {
    int kinds[6];
    bool function, variable, constant;
} Found;

static bool see(void *user, const Au3Name *name) {
    Found *found = user;
    found->kinds[name->kind]++;
    if (name->kind == AU3_NAME_FUNCTION && strcmp(name->name, "Twice") == 0)
        found->function = strcmp(name->signature, "Twice($n, $m = 2)") == 0 && strcmp(name->help, "Doubles.") == 0;
    if (strcmp(name->name, "someThing") == 0) found->variable = !name->constant && strcmp(name->file, "<prompt>") == 0;
    if (strcmp(name->name, "C") == 0) found->constant = name->constant;
    return true;
}

static void names(void) {
    Au3 *au3 = au3_new(NULL);
    Found found = {0};
    check(run(au3,
              "$someThing = 1\nGlobal Const $C = 1\n; Doubles.\nFunc Twice($n, _\n  $m = 2) ; more\nEndFunc\nLocal $unset = $"
              "undeclared"),
          "begin");
    au3_names(au3, see, &found);
    check(found.kinds[AU3_NAME_BUILTIN] > 300 && found.kinds[AU3_NAME_MACRO] > 50, "builtins");
    check(found.kinds[AU3_NAME_KEYWORD] > 40 && found.kinds[AU3_NAME_INCLUDE] > 20, "words");
    check(found.kinds[AU3_NAME_FUNCTION] == 1 && found.kinds[AU3_NAME_VARIABLE] == 2, "each once, if it has a value");
    check(found.function && found.variable && found.constant, "what is told of them");
    au3_free(au3);
}

int main(void) {
    values();
    replaced();
    errors();
    names();
    return failures != 0;
}
