/* Windows paths on this system: texts, drives, the search without case, patterns, short names. */
#include "check.h"
#include "environment.h"
#include "path.h"

#include <stdio.h>
#include <stdlib.h>

/* Each test has an interpreter's paths with a fresh folder as drive T: and as working folder. */
typedef struct Place {
    Heap *heap;
    Environment *environment;
    Paths *paths;
    char root[64];
} Place;

static Value text(Place *place, const char *utf8) { return str_from_utf8(place->heap, utf8, strlen(utf8)); }

static int place_setup(void **state) {
    Place *place = calloc(1, sizeof *place);
    uint32_t salt;
    os_random(&salt, sizeof salt);
    snprintf(place->root, sizeof place->root, "/tmp/path-test-%08x", salt);
    place->heap = heap_new(0);
    *state = place;
    if (os_make_folder(place->root)) return -1;
    char variable[96];
    snprintf(variable, sizeof variable, "XDG_DATA_HOME=%s", place->root);
    place->environment = environment_new(place->heap, (const char *const[]){variable, NULL});
    place->paths = paths_new(place->heap, place->environment, NULL);
    paths_map_drive(place->paths, 't', place->root);
    Value folder = text(place, "T:\\");
    OsError error = paths_change(place->paths, as_string(folder));
    value_free(folder);
    return error ? -1 : 0;
}

static void remove_all(const char *folder) {
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (system(command)) abort();
}

static int place_teardown(void **state) {
    Place *place = *state;
    paths_free(place->paths);
    environment_free(place->environment);
    remove_all(place->root);
    size_t leaks = heap_close(place->heap);
    free(place);
    return leaks ? -1 : 0;
}

#define PLACE_TEST(f) cmocka_unit_test_setup_teardown(f, place_setup, place_teardown)

static void put(Place *place, const char *name) {
    char path[256];
    OsFile file;
    snprintf(path, sizeof path, "%s/%s", place->root, name);
    for (char *slash = strchr(path + strlen(place->root) + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        os_make_folder(path);
        *slash = '/';
    }
    if (path[strlen(path) - 1] == '/') return;
    assert_int_equal(os_open(path, OS_WRITE | OS_CREATE, &file), OS_OK);
    os_close(file);
}

static void assert_text(Place *place, Value owned, const char *expected) {
    assert_true(is_string(owned));
    char *utf8 = str_to_utf8(place->heap, as_string(owned), NULL);
    assert_string_equal(utf8, expected);
    mem_free(utf8);
    value_free(owned);
}

static void assert_full(Place *place, const char *given, const char *expected) {
    Value v = text(place, given);
    assert_text(place, path_full(place->paths, as_string(v)), expected);
    value_free(v);
}

static void texts_become_absolute(void **state) {
    Place *place = *state;
    put(place, "sub/");
    assert_full(place, "a", "T:\\a");
    assert_full(place, "a\\b/c", "T:\\a\\b\\c");
    assert_full(place, ".\\a\\.\\b", "T:\\a\\b");
    assert_full(place, "x\\..\\a", "T:\\a");
    assert_full(place, "..\\..\\a", "T:\\a");
    assert_full(place, "\\a", "T:\\a");
    assert_full(place, "/usr//bin/", "Z:\\usr\\bin\\");
    assert_full(place, "/", "Z:\\");
    assert_full(place, "c:\\Temp\\", "c:\\Temp\\");
    assert_full(place, "C:rel", "C:\\rel");
    assert_full(place, "T:", "T:\\");
    assert_full(place, "a. . ", "T:\\a");
    assert_full(place, "a.\\b", "T:\\a\\b");
    assert_full(place, "...", "T:\\");
    assert_full(place, " a", "T:\\ a");
    assert_full(place, "\\\\?\\T:\\a. \\..", "T:\\a. \\..");
    assert_full(place, "\\\\server\\share\\x", "\\\\server\\share\\x");
    Value v = text(place, "sub\\");
    assert_int_equal(paths_change(place->paths, as_string(v)), OS_OK);
    value_free(v);
    assert_full(place, "a", "T:\\sub\\a");
    assert_full(place, "T:a", "T:\\sub\\a");
    assert_full(place, "..", "T:\\");
    assert_full(place, "\\a", "T:\\a");
}

static void native_paths_get_their_drive(void **state) {
    Place *place = *state;
    char below[128];
    snprintf(below, sizeof below, "%s/x/y", place->root);
    assert_text(place, path_from_native(place->paths, below), "T:\\x\\y");
    assert_text(place, path_from_native(place->paths, place->root), "T:\\");
    assert_text(place, path_from_native(place->paths, "/"), "Z:\\");
    assert_text(place, path_from_native(place->paths, "/usr/bin"), "Z:\\usr\\bin");
    snprintf(below, sizeof below, "%s-not/x", place->root);
    Value v = path_from_native(place->paths, below);
    assert_int_equal(as_string(v)->units[0], 'Z');
    value_free(v);
    char letters[27];
    paths_drives(place->paths, letters);
    assert_string_equal(letters, "CTZ");
}

/* Where the text leads, below the root; *spot tells the rest. */
static void locate(Place *place, const char *given, PathSpot *spot, char below[128]) {
    Value v = text(place, given);
    path_locate(place->paths, as_string(v), spot);
    const char *native = buffer_text(&spot->native);
    size_t skip = strncmp(native, place->root, strlen(place->root)) == 0 ? strlen(place->root) : 0;
    snprintf(below, 128, "%s", native + skip);
    path_spot_free(spot);
    value_free(v);
}

static void assert_found(Place *place, const char *given, const char *expected) {
    PathSpot spot;
    char below[128];
    locate(place, given, &spot, below);
    assert_int_equal(spot.error, OS_OK);
    assert_true(spot.exists);
    assert_string_equal(below, expected);
}

static void assert_missing(Place *place, const char *given, const char *expected, bool no_folder) {
    PathSpot spot;
    char below[128];
    locate(place, given, &spot, below);
    assert_int_equal(spot.error, OS_OK);
    assert_false(spot.exists);
    assert_int_equal(spot.no_folder, no_folder);
    assert_string_equal(below, expected);
}

static void names_are_found_without_case(void **state) {
    Place *place = *state;
    put(place, "Dir One/File.Txt");
    put(place, "Dir One/\xC3\xA9t\xC3\xA9");
    put(place, "both/x");
    put(place, "both/X");
    assert_found(place, "Dir One\\File.Txt", "/Dir One/File.Txt");
    assert_found(place, "dir one/FILE.TXT", "/Dir One/File.Txt");
    assert_found(place, "t:\\DIR ONE\\", "/Dir One");
    assert_found(place, "DIR ONE\\\xC3\x89T\xC3\x89", "/Dir One/\xC3\xA9t\xC3\xA9");
    assert_found(place, "both\\x", "/both/x");
    assert_found(place, "both\\X", "/both/X");
    assert_found(place, "dir one\\file.txt ..", "/Dir One/File.Txt");
    assert_missing(place, "dir one\\New.txt", "/Dir One/New.txt", false);
    assert_missing(place, "none\\New.txt", "/none/New.txt", true);
    assert_missing(place, " both", "/ both", false);
    Value v = text(place, "DIR one");
    assert_int_equal(paths_change(place->paths, as_string(v)), OS_OK);
    value_free(v);
    assert_text(place, value_copy(from_string((String *)(uintptr_t)paths_working(place->paths))), "T:\\DIR one");
    assert_found(place, "file.txt", "/Dir One/File.Txt");
    v = text(place, "file.txt");
    assert_int_equal(paths_change(place->paths, as_string(v)), OS_NOT_FOLDER);
    value_free(v);
}

static void what_windows_refuses(void **state) {
    Place *place = *state;
    PathSpot spot;
    char below[128];
    put(place, "with:colon");
    put(place, "end. ");
    put(place, "aux.c");
    locate(place, "a*b", &spot, below);
    assert_int_equal(spot.error, OS_BAD_NAME);
    locate(place, "a\tb", &spot, below);
    assert_int_equal(spot.error, OS_BAD_NAME);
    locate(place, "", &spot, below);
    assert_int_equal(spot.error, OS_NOT_FOUND);
    locate(place, "Q:\\x", &spot, below);
    assert_int_equal(spot.error, OS_NOT_FOUND);
    locate(place, "\\\\server\\share\\x", &spot, below);
    assert_int_equal(spot.error, OS_NOT_FOUND);
    locate(place, "com1", &spot, below);
    assert_int_equal(spot.error, OS_BAD_NAME);
    assert_found(place, "nul", "/dev/null");
    assert_found(place, "sub\\NUL.txt", "/dev/null");
    assert_found(place, "with:colon", "/with:colon"); /* what is there can be reached all the same */
    assert_found(place, "end. ", "/end. ");
    assert_found(place, "AUX.C", "/aux.c");
    assert_missing(place, "null", "/null", false);
    assert_missing(place, "console.txt", "/console.txt", false);
}

static void names_that_are_no_utf8_survive(void **state) {
    Place *place = *state;
    static const char *const names[] = {"caf\xE9",     "\xFF\xFE",         "ok\xC3\xA9\xC3",
                                        "back\\slash", "\xF0\x9F\x98\x80", "\xED\xA0\x80"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[128];
        PathSpot spot;
        put(place, names[i]);
        snprintf(path, sizeof path, "%s/%s", place->root, names[i]);
        Value v = path_from_native(place->paths, path);
        assert_true(path_locate(place->paths, as_string(v), &spot) && spot.exists);
        assert_string_equal(buffer_text(&spot.native), path);
        path_spot_free(&spot);
        value_free(v);
    }
    Value v = path_name_text(place->heap, "a\xE9");
    assert_int_equal(as_string(v)->length, 2);
    assert_int_equal(as_string(v)->units[1], 0xDCE9);
    value_free(v);
}

static bool matches(Place *place, const char *pattern, const char *name) {
    Value p = text(place, pattern), n = text(place, name);
    bool result = path_matches(as_string(p)->units, as_string(p)->length, as_string(n)->units, as_string(n)->length);
    value_free(p);
    value_free(n);
    return result;
}

static void patterns_match_as_in_dos(void **state) {
    Place *place = *state;
    static const struct {
        const char *pattern, *name;
        bool matches;
    } cases[] = {{"*", "a.b", true},         {"*.*", "a", true},       {"*.*", "a.b", true},
                 {"*.txt", "A.TXT", true},   {"*.txt", "a", false},    {"a?.txt", "ab.txt", true},
                 {"a?.txt", "a.txt", false}, {"a.*", "a", true},       {"a.*", "ab", false},
                 {"*.", "a", true},          {"*.", "a.b", false},     {"*b*", "abc", true},
                 {"*b*", "ac", false},       {"**", "x", true},        {"a*b*c", "aXbYbZc", true},
                 {"a*b*c", "aXbYbZ", false}, {"?", "", false},         {"*.t*", "x.tar.gz", true},
                 {"", "a", false},           {"*.???", "a.txt", true}, {"\xC3\x89*", "\xC3\xA9t\xC3\xA9", true}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (matches(place, cases[i].pattern, cases[i].name) == cases[i].matches) continue;
        fail_msg("%s and %s", cases[i].pattern, cases[i].name);
    }
}

/* The names of a listing with '|' between them. */
static void assert_list(Place *place, const char *pattern, const char *expected, bool dots) {
    PathList list;
    char names[256] = "";
    Value v = text(place, pattern);
    assert_int_equal(path_list(place->paths, as_string(v), &list), OS_OK);
    for (size_t i = 0; i < list.count; i++) {
        if (i) strcat(names, "|");
        strcat(names, list.names[i]);
    }
    assert_string_equal(names, expected);
    assert_int_equal(list.dots, dots);
    path_list_free(&list);
    value_free(v);
}

static void listings_are_in_order(void **state) {
    Place *place = *state;
    PathList list;
    put(place, "Sub/b.txt");
    put(place, "Sub/A.txt");
    put(place, "Sub/c.log");
    put(place, "Sub/\xC3\xA9.txt");
    put(place, "Sub/_x.txt");
    put(place, "Sub/deep/");
    assert_list(place, "sub\\*", "A.txt|b.txt|c.log|deep|_x.txt|\xC3\xA9.txt", true);
    assert_list(place, "Sub/*.txt", "A.txt|b.txt|_x.txt|\xC3\xA9.txt", false);
    assert_list(place, "Sub\\B.TXT", "b.txt", false);
    assert_list(place, "Sub\\none", "", false);
    assert_list(place, "Sub", "Sub", false);
    assert_list(place, "Sub\\", "", false);
    assert_list(place, "Sub\\.", "Sub", false);
    assert_list(place, "T:s*", "Sub", false);
    Value v = text(place, "none\\*");
    assert_int_equal(path_list(place->paths, as_string(v), &list), OS_NOT_FOUND);
    path_list_free(&list);
    value_free(v);
}

static void short_names_lead_to_the_long_ones(void **state) {
    Place *place = *state;
    put(place, "A Long Folder Name/Some Long File.text");
    put(place, "A Long Folder Name/plain.txt");
    Value v = text(place, "A Long Folder Name\\Some Long File.text");
    Value made = path_short(place->paths, as_string(v));
    assert_true(is_string(made));
    assert_true(as_string(made)->length <= 25);
    for (uint32_t i = 0; i < as_string(made)->length; i++) assert_int_not_equal(as_string(made)->units[i], ' ');
    assert_text(place, path_long(place->paths, as_string(made)), "A Long Folder Name\\Some Long File.text");
    value_free(made);
    value_free(v);
    v = text(place, "A LONG FOLDER NAME\\plain.txt");
    assert_text(place, path_long(place->paths, as_string(v)), "A LONG FOLDER NAME\\plain.txt");
    value_free(v);
    v = text(place, "missing");
    assert_true(is_unset(path_long(place->paths, as_string(v))));
    assert_true(is_unset(path_short(place->paths, as_string(v))));
    value_free(v);
}

static void drive_c_is_made_when_first_used(void **state) {
    Place *place = *state;
    PathSpot spot;
    OsStat stat;
    char below[128], path[128];
    snprintf(path, sizeof path, "%s/au3/drive_c", place->root);
    assert_int_equal(os_stat(path, &stat), OS_NOT_FOUND);
    locate(place, "C:\\windows\\system32", &spot, below);
    assert_true(spot.exists);
    assert_string_equal(below, "/au3/drive_c/Windows/System32");
    assert_int_equal(os_stat(path, &stat), OS_OK);
}

static void two_interpreters_have_two_working_folders(void **state) {
    Place *place = *state;
    put(place, "one/");
    Paths *other = paths_new(place->heap, place->environment, NULL);
    Value v = text(place, "one");
    assert_int_equal(paths_change(place->paths, as_string(v)), OS_OK);
    assert_string_not_equal(paths_working_native(place->paths), paths_working_native(other));
    value_free(v);
    paths_free(other);
}

static void errors_have_windows_numbers(void **state) {
    (void)state;
    PathSpot file = {0}, folder = {.no_folder = true};
    assert_int_equal(path_error_number(OS_NOT_FOUND, &file), 2);
    assert_int_equal(path_error_number(OS_NOT_FOUND, &folder), 3);
    assert_int_equal(path_error_number(OS_IS_FOLDER, &file), 5);
    assert_int_equal(path_error_number(OS_BAD_NAME, &file), 123);
    assert_int_equal(path_error_number(OS_OK, &file), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        PLACE_TEST(texts_become_absolute),           PLACE_TEST(native_paths_get_their_drive),
        PLACE_TEST(names_are_found_without_case),    PLACE_TEST(what_windows_refuses),
        PLACE_TEST(names_that_are_no_utf8_survive),  PLACE_TEST(patterns_match_as_in_dos),
        PLACE_TEST(listings_are_in_order),           PLACE_TEST(short_names_lead_to_the_long_ones),
        PLACE_TEST(drive_c_is_made_when_first_used), PLACE_TEST(two_interpreters_have_two_working_folders),
        PLACE_TEST(errors_have_windows_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
