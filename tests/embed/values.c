/* Values in and out of a script: calls, globals, arrays, maps. Sees au3.h only. */
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <string.h>

static const char script[] = "Global $count = 3, $list[2][2] = [[1, 2], ['a', 'b']], $map[]\n"
                             "$map['key'] = 'value'\n"
                             "$map[7] = 1.5\n"
                             "Func Add($a, $b = 10)\n"
                             "$count += 1\n"
                             "Return SetError(4, 5, $a + $b)\n"
                             "EndFunc\n"
                             "Func Sum($array)\n"
                             "Local $sum = 0\n"
                             "For $item In $array\n"
                             "$sum += $item\n"
                             "Next\n"
                             "$array[0] = 'changed'\n"
                             "Return $sum\n"
                             "EndFunc\n"
                             "Func Fail()\n"
                             "Return $nope\n"
                             "EndFunc\n";

static void plain_values(Au3 *au3) {
    size_t size;
    Au3Value *text = au3_value_text(au3, "12\xC3\xA9\0x", 6);
    check(au3_value_type(text) == AU3_TEXT, "a text");
    check(strcmp(au3_value_as_text(text, &size), "12\xC3\xA9") == 0 && size == 6, "with a NUL inside");
    check(au3_value_as_int(text) == 12, "text as a number");
    au3_value_free(text);
    Au3Value *big = au3_value_int(au3, INT64_C(1) << 62);
    check(au3_value_type(big) == AU3_INT && au3_value_as_int(big) == INT64_C(1) << 62, "a big number");
    Au3Value *half = au3_value_double(au3, 0.5);
    check(strcmp(au3_value_as_text(half, NULL), "0.5") == 0 && au3_value_as_bool(half), "a double");
    Au3Value *bytes = au3_value_binary(au3, "\1\2", 2);
    check(strcmp(au3_value_as_text(bytes, NULL), "0x0102") == 0, "binary as text");
    check(memcmp(au3_value_as_binary(bytes, &size), "\1\2", 2) == 0 && size == 2, "binary");
    Au3Value *null = au3_value_null(au3), *yes = au3_value_bool(au3, true);
    check(au3_value_type(null) == AU3_NULL && au3_value_type(yes) == AU3_BOOL, "keywords");
    check(au3_value_type(NULL) == AU3_NOTHING && *au3_value_as_text(NULL, NULL) == 0, "no value");
    /* these are freed with the interpreter */
}

static void calls(Au3 *au3) {
    int extended;
    Au3Value *args[2] = {au3_value_int(au3, 5), au3_value_int(au3, 6)};
    Au3Value *sum = au3_call(au3, "add", args, 2);
    check(au3_value_as_int(sum) == 11, "a call");
    check(au3_error(au3, &extended) == 4 && extended == 5, "its @error and @extended");
    check(au3_value_as_int(au3_call(au3, "Add", args, 1)) == 15, "a default");
    check(au3_value_as_int(au3_get(au3, "count")) == 5, "a global that the calls changed");
    check(au3_call(au3, "Missing", NULL, 0) && au3_error(au3, NULL) == 0xDEAD, "no such function");
    Au3Value *code = au3_value_text(au3, "StringUpper('x') & $count", 25);
    check(strcmp(au3_value_as_text(au3_call(au3, "Execute", &code, 1), NULL), "X5") == 0, "Execute");
    check(au3_set(au3, "Count", args[1]) && au3_value_as_int(au3_get(au3, "COUNT")) == 6, "setting a global");
    check(au3_set(au3, "fresh", args[0]) && au3_value_as_int(au3_get(au3, "fresh")) == 5, "making a global");
    check(!au3_get(au3, "nope"), "no such global");
}

static void containers(Au3 *au3) {
    size_t sizes[2] = {3, 1}, index[2] = {1, 1};
    Au3Value *list = au3_get(au3, "list");
    check(au3_value_size(list, -1) == 2 && au3_value_size(list, 0) == 2 && au3_value_size(list, 5) == 0, "sizes");
    check(strcmp(au3_value_as_text(au3_value_at(list, index), NULL), "b") == 0, "an element");
    index[0] = 2;
    check(!au3_value_at(list, index), "no such element");
    Au3Value *array = au3_value_array(au3, 1, sizes);
    for (size_t i = 0; i < 3; i++) check(au3_value_set_at(array, &i, au3_value_int(au3, (int64_t)i + 1)), "set");
    check(au3_value_as_int(au3_call(au3, "Sum", &array, 1)) == 6, "an array as an argument");
    index[0] = 0;
    check(au3_value_as_int(au3_value_at(array, index)) == 1, "is not changed by the call");
    Au3Value *map = au3_get(au3, "map"), *key = au3_value_text(au3, "key", 3);
    check(au3_value_size(map, 0) == 2 && au3_value_as_int(au3_value_key(map, 1)) == 7, "a map");
    check(strcmp(au3_value_as_text(au3_value_get(map, key), NULL), "value") == 0, "an entry");
    check(au3_value_put(map, key, map) && au3_value_type(au3_value_get(map, key)) == AU3_MAP, "a map in itself is a copy");
    check(au3_value_type(au3_value_get(au3_get(au3, "map"), key)) == AU3_TEXT, "and the script's stays");
}

static void wrong_use(Au3 *au3) {
    Au3 *other = au3_new(NULL);
    Au3Value *foreign = au3_value_text(other, "foreign", 7), *map = au3_value_map(au3), *key = au3_value_int(au3, 1);
    Au3Value *array = au3_value_array(au3, 1, (size_t[]){1});
    check(!au3_set(au3, "count", foreign) && !au3_call(au3, "Add", &foreign, 1), "a value of another interpreter");
    check(!au3_value_put(map, key, foreign) && !au3_value_put(map, foreign, key), "in a map");
    check(!au3_value_set_at(array, (size_t[]){0}, foreign), "in an array");
    au3_free(other);
    check(au3_call(au3, "Add", NULL, -1) && au3_error(au3, NULL) == 0xDEAD, "less than no arguments");
    check(!au3_set_args(au3, -1, NULL, 0, NULL) && !au3_set_args(au3, 0, NULL, 1, NULL), "less than no words");
}

static void run_again(void) {
    static const char text[] = "Func Bye()\n$bye += 1\nEndFunc\nOnAutoItExitRegister('Bye')\n"
                               "Global $bye, $runs\n$runs += 1\nIf $runs = 1 Then Exit 9";
    Au3 *au3 = au3_new(NULL);
    check(au3_load(au3, "twice.au3", text, sizeof text - 1, 0) == AU3_LOADED && au3_run(au3) == 9, "the first run");
    check(au3_run(au3) == 0 && au3_exit_code(au3) == 0, "the second has an exit code of its own");
    check(au3_value_as_int(au3_get(au3, "runs")) == 2 && au3_value_as_int(au3_get(au3, "bye")) == 2, "and exit functions");
    au3_free(au3);
}

int main(void) {
    run_again();
    Au3 *au3 = au3_new(NULL);
    check(au3_load(au3, "values.au3", script, sizeof script - 1, 0) == AU3_LOADED && au3_run(au3) == 0, "run");
    plain_values(au3);
    calls(au3);
    containers(au3);
    wrong_use(au3);
    check(!au3_call(au3, "Fail", NULL, 0) && au3_diagnostic_count(au3) == 1, "a fatal error in a call");
    check(au3_value_as_int(au3_call(au3, "Add", (Au3Value *[]){au3_value_int(au3, 1)}, 1)) == 11, "and one more call");
    au3_free(au3);
    return failures > 0;
}
