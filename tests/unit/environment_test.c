/* The environment of an interpreter: its variables, the folders that they name, and those that a root leaves. */
#include "check.h"
#include "environment.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct Place {
    Heap *heap;
    Environment *environment;
    Buffer out;
} Place;

static int place_setup(void **state) {
    static const char *const entries[] = {"HOME=/home/me/", "Path=/nowhere:/bin", "LANG=de_AT.UTF-8", "EMPTY=", NULL};
    Place *place = calloc(1, sizeof *place);
    place->heap = heap_new(0);
    place->environment = environment_new(place->heap, entries);
    buffer_init(&place->out, place->heap);
    *state = place;
    return place->environment ? 0 : -1;
}

static int place_teardown(void **state) {
    Place *place = *state;
    environment_free(place->environment);
    buffer_free(&place->out);
    size_t leaks = heap_close(place->heap);
    free(place);
    return leaks ? -1 : 0;
}

static const char *value(Place *place, const char *name) {
    buffer_clear(&place->out);
    return environment_get(place->environment, name, &place->out) ? buffer_text(&place->out) : NULL;
}

static void names_ignore_case_where_they_must(void **state) {
    Place *place = *state;
    assert_string_equal(value(place, "PATH"), "/nowhere:/bin");
    assert_true(environment_set(place->environment, "path", "/x")); /* the same variable, in its old place and spelling */
    assert_string_equal(environment_entry(place->environment, 1), "Path=/x");
    assert_true(environment_set(place->environment, "New", "1"));
    assert_string_equal(environment_entry(place->environment, 4), "New=1");
    assert_null(environment_entry(place->environment, 5));
    assert_true(environment_set(place->environment, "EMPTY", NULL));
    assert_null(value(place, "empty"));
    assert_null(environment_list(place->environment)[4]);
    assert_false(environment_set(place->environment, "", "x") || environment_set(place->environment, "a=b", "x"));
    for (int i = 0; i < 200; i++) {
        char name[16];
        snprintf(name, sizeof name, "N%d", i);
        assert_true(environment_set(place->environment, name, "v"));
    }
    assert_null(environment_list(place->environment)[204]);
}

static void nothing_reaches_the_process(void **state) {
    Place *place = *state;
    assert_true(environment_set(place->environment, "AU3_TEST_ONLY", "1"));
    assert_null(getenv("AU3_TEST_ONLY"));
    Environment *own = environment_new(place->heap, NULL);
    buffer_clear(&place->out);
    assert_true(environment_get(own, "PATH", &place->out));
    assert_string_equal(buffer_text(&place->out), getenv("PATH"));
    environment_free(own);
}

static const char *folder(Place *place, void (*append)(const Environment *environment, Buffer *out)) {
    buffer_clear(&place->out);
    append(place->environment, &place->out);
    return buffer_text(&place->out);
}

static void variables_name_folders(void **state) {
    Place *place = *state;
    assert_string_equal(folder(place, environment_home), "/home/me");
    assert_string_equal(folder(place, environment_data), "/home/me/.local/share");
    assert_string_equal(folder(place, environment_temp), "/tmp");
    assert_string_equal(folder(place, environment_language), "de_AT");
    assert_true(environment_set(place->environment, "PATH", "/nowhere:/bin"));
    buffer_clear(&place->out);
    assert_true(environment_find_program(place->environment, "sh", &place->out));
    assert_string_equal(buffer_text(&place->out), "/bin/sh");
}

static void a_root_hides_other_folders(void **state) {
    Place *place = *state;
    assert_true(environment_confine(place->environment, "/srv/box"));
    assert_memory_equal(folder(place, environment_home), "/srv/box/drive_c/Users/", 23);
    assert_true(environment_set(place->environment, "TMPDIR", "/srv/box/../../tmp"));
    assert_string_equal(folder(place, environment_temp), "/srv/box/drive_c/Windows/Temp");
    assert_true(environment_set(place->environment, "TMPDIR", "/srv/box/.."));
    assert_string_equal(folder(place, environment_temp), "/srv/box/drive_c/Windows/Temp");
    assert_true(environment_set(place->environment, "TMPDIR", "/srv/boxes"));
    assert_string_equal(folder(place, environment_temp), "/srv/box/drive_c/Windows/Temp");
    assert_true(environment_set(place->environment, "TMPDIR", "/srv/box/temp"));
    assert_string_equal(folder(place, environment_temp), "/srv/box/temp");
    assert_true(environment_set(place->environment, "HOME", "/srv/box"));
    assert_string_equal(folder(place, environment_home), "/srv/box");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_ignore_case_where_they_must, place_setup, place_teardown),
        cmocka_unit_test_setup_teardown(nothing_reaches_the_process, place_setup, place_teardown),
        cmocka_unit_test_setup_teardown(variables_name_folders, place_setup, place_teardown),
        cmocka_unit_test_setup_teardown(a_root_hides_other_folders, place_setup, place_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
