/* The system layer: files, folders, links, copies, attributes, environment, time, stacks, child processes. */
#include "check.h"
#include "os/os.h"

#include <stdlib.h>

/* Each test works in a folder of its own. */
typedef struct Place {
    Heap *heap;
    Buffer path;
    size_t length; /* of the folder with its '/' */
} Place;

static int place_setup(void **state) {
    Place *place = calloc(1, sizeof *place);
    uint32_t salt;
    os_random(&salt, sizeof salt);
    place->heap = heap_new(0);
    buffer_init(&place->path, place->heap);
    buffer_append_str(&place->path, "/tmp");
    buffer_printf(&place->path, "/os-test-%08x", salt);
    *state = place;
    if (os_make_folder(buffer_text(&place->path))) return -1;
    buffer_append_char(&place->path, '/');
    place->length = place->path.length;
    return 0;
}

/* A path in the folder; valid until the next call. */
static const char *at(Place *place, const char *name) {
    place->path.length = place->length;
    buffer_append_str(&place->path, name);
    return buffer_text(&place->path);
}

/* A copy of it, for calls with two paths. */
static char *dup_at(Place *place, const char *name) { return strdup(at(place, name)); }

static int place_teardown(void **state) {
    Place *place = *state;
    OsDir *dir;
    const char *name;
    char *names[64];
    size_t count = 0;
    if (os_dir_open(place->heap, at(place, ""), &dir)) return -1;
    while ((name = os_dir_next(dir)) != NULL && count < 64) names[count++] = strdup(name);
    os_dir_close(dir);
    for (size_t i = 0; i < count; i++) {
        if (os_remove_file(at(place, names[i]))) os_remove_folder(at(place, names[i]));
        free(names[i]);
    }
    OsError error = os_remove_folder(at(place, ""));
    buffer_free(&place->path);
    size_t leaks = heap_close(place->heap);
    free(place);
    return error || leaks ? -1 : 0;
}

#define PLACE_TEST(f) cmocka_unit_test_setup_teardown(f, place_setup, place_teardown)

static void put(Place *place, const char *name, const char *text) {
    OsFile file;
    assert_int_equal(os_open(at(place, name), OS_WRITE | OS_CREATE | OS_TRUNCATE, &file), OS_OK);
    assert_int_equal(os_write_at(file, 0, text, strlen(text)), OS_OK);
    assert_int_equal(os_close(file), OS_OK);
}

static void assert_content(Place *place, const char *name, const char *text) {
    Buffer out;
    buffer_init(&out, place->heap);
    assert_int_equal(os_read_file(at(place, name), &out), OS_OK);
    assert_string_equal(buffer_text(&out), text);
    buffer_free(&out);
}

static void files_are_read_and_written_at_positions(void **state) {
    Place *place = *state;
    OsFile file;
    char bytes[16] = "";
    size_t done;
    int64_t size;
    assert_int_equal(os_open(at(place, "a"), OS_READ, &file), OS_NOT_FOUND);
    assert_int_equal(os_open(at(place, "a"), OS_READ | OS_WRITE | OS_CREATE, &file), OS_OK);
    assert_int_equal(os_write_at(file, 3, "xyz", 3), OS_OK);
    assert_int_equal(os_read_at(file, 0, bytes, 16, &done), OS_OK);
    assert_int_equal(done, 6);
    assert_memory_equal(bytes, "\0\0\0xyz", 6);
    assert_int_equal(os_truncate(file, 4), OS_OK);
    assert_int_equal(os_size(file, &size), OS_OK);
    assert_int_equal(size, 4);
    assert_int_equal(os_read_at(file, 10, bytes, 16, &done), OS_OK);
    assert_int_equal(done, 0);
    assert_int_equal(os_sync(file), OS_OK);
    assert_int_equal(os_close(file), OS_OK);
    assert_int_equal(os_open(at(place, "a"), OS_WRITE | OS_NEW, &file), OS_EXISTS);
    assert_int_equal(os_open(at(place, ""), OS_READ, &file), OS_IS_FOLDER);
    assert_int_equal(os_open(at(place, "a/b"), OS_READ, &file), OS_NOT_FOLDER);
}

static void a_full_disk_is_an_error(void **state) {
    (void)state;
    OsFile file;
    if (os_open("/dev/full", OS_WRITE, &file)) skip();
    assert_int_equal(os_write_at(file, 0, "x", 1), OS_NO_SPACE);
    os_close(file);
}

static void files_without_a_size_are_read(void **state) {
    Place *place = *state;
    Buffer out;
    buffer_init(&out, place->heap);
    if (os_read_file("/proc/self/status", &out)) skip();
    assert_true(out.length > 100);
    buffer_free(&out);
}

static void folders_are_listed_and_removed(void **state) {
    Place *place = *state;
    OsDir *dir;
    size_t count = 0;
    assert_int_equal(os_make_folder(at(place, "d")), OS_OK);
    assert_int_equal(os_make_folder(at(place, "d")), OS_EXISTS);
    put(place, "d/one", "1");
    put(place, "d/two", "2");
    assert_int_equal(os_remove_folder(at(place, "d")), OS_NOT_EMPTY);
    assert_int_equal(os_dir_open(place->heap, at(place, "d"), &dir), OS_OK);
    while (os_dir_next(dir)) count++;
    os_dir_close(dir);
    assert_int_equal(count, 2);
    assert_int_equal(os_dir_open(place->heap, at(place, "d/one"), &dir), OS_NOT_FOLDER);
    assert_int_equal(os_remove_file(at(place, "d/one")), OS_OK);
    assert_int_equal(os_remove_file(at(place, "d/two")), OS_OK);
    assert_int_equal(os_remove_folder(at(place, "d")), OS_OK);
}

static void names_are_renamed(void **state) {
    Place *place = *state;
    put(place, "a", "aaa");
    put(place, "b", "bbb");
    char *a = dup_at(place, "a"), *b = dup_at(place, "b"), *c = dup_at(place, "c");
    assert_int_equal(os_rename_new(a, b), OS_EXISTS);
    assert_int_equal(os_rename_new(a, c), OS_OK);
    assert_int_equal(os_rename(c, b), OS_OK);
    assert_int_equal(os_rename(c, b), OS_NOT_FOUND);
    assert_content(place, "b", "aaa");
    free(a);
    free(b);
    free(c);
}

static void links_share_the_file_or_lead_to_the_folder(void **state) {
    Place *place = *state;
    OsStat one, two;
    put(place, "a", "aaa");
    os_make_folder(at(place, "d"));
    char *a = dup_at(place, "a"), *b = dup_at(place, "b"), *d = dup_at(place, "d"), *l = dup_at(place, "l");
    assert_int_equal(os_hard_link(a, b), OS_OK);
    assert_int_equal(os_hard_link(a, b), OS_EXISTS);
    assert_int_equal(os_stat(a, &one) + os_stat(b, &two), OS_OK);
    assert_true(os_same_file(&one, &two));
    assert_int_equal(one.names, 2);
    assert_int_equal(os_folder_link(d, l), OS_OK);
    assert_int_equal(os_stat(l, &one) + os_stat_link(l, &two), OS_OK);
    assert_true(one.kind == OS_FOLDER && !one.link && two.link);
    assert_int_equal(os_remove_file(l), OS_OK);
    free(a);
    free(b);
    free(d);
    free(l);
}

static void copies_keep_times_and_modes(void **state) {
    Place *place = *state;
    OsStat from, to;
    put(place, "a", "content");
    put(place, "b", "longer content");
    char *a = dup_at(place, "a"), *b = dup_at(place, "b");
    int64_t time = INT64_C(1000000000) * 1000000000;
    assert_int_equal(os_set_times(a, time, OS_KEEP_TIME, OS_KEEP_TIME), OS_OK);
    assert_int_equal(os_set_attributes(a, OS_ATTRIB_READONLY | OS_ATTRIB_ARCHIVE), OS_OK);
    assert_int_equal(os_copy_file(a, b), OS_OK);
    assert_int_equal(os_copy_file(a, a), OS_EXISTS);
    assert_int_equal(os_stat(a, &from) + os_stat(b, &to), OS_OK);
    assert_int_equal(to.modified, time);
    assert_int_equal(to.mode, from.mode);
    assert_content(place, "b", "content");
    assert_content(place, "a", "content");
    free(a);
    free(b);
}

/* As on Windows, where a copy is written into the file that is there. */
static void a_copy_reaches_all_names_of_the_target(void **state) {
    Place *place = *state;
    put(place, "a", "new");
    put(place, "b", "old and longer");
    char *a = dup_at(place, "a"), *b = dup_at(place, "b"), *c = dup_at(place, "c");
    assert_int_equal(os_hard_link(b, c), OS_OK);
    assert_int_equal(os_copy_file(a, b), OS_OK);
    assert_content(place, "c", "new");
    free(a);
    free(b);
    free(c);
}

static void attributes_are_kept(void **state) {
    Place *place = *state;
    uint32_t attributes;
    put(place, "a", "");
    const char *a = at(place, "a");
    assert_int_equal(os_attributes(a, &attributes), OS_OK);
    assert_int_equal(attributes, OS_ATTRIB_ARCHIVE);
    OsError error = os_set_attributes(a, OS_ATTRIB_READONLY | OS_ATTRIB_HIDDEN);
    if (error == OS_UNSUPPORTED) skip(); /* a volume without extended attributes */
    assert_int_equal(error, OS_OK);
    assert_int_equal(os_attributes(a, &attributes), OS_OK);
    assert_int_equal(attributes, OS_ATTRIB_READONLY | OS_ATTRIB_HIDDEN);
    assert_int_equal(os_set_attributes(a, OS_ATTRIB_NORMAL), OS_OK);
    assert_int_equal(os_attributes(a, &attributes), OS_OK);
    assert_int_equal(attributes, OS_ATTRIB_NORMAL);
    assert_int_equal(os_attributes(at(place, ""), &attributes), OS_OK);
    assert_int_equal(attributes, OS_ATTRIB_FOLDER);
}

/* Not tried with the calls that would take the device away from everybody. */
static void the_null_device_stays_as_it_is(void **state) {
    (void)state;
    assert_int_equal(os_set_times("/dev/null", 0, OS_KEEP_TIME, 0), OS_ACCESS);
    assert_int_equal(os_set_attributes("/dev/null", OS_ATTRIB_READONLY), OS_ACCESS);
}

static void the_environment_of_the_process_can_be_read(void **state) {
    Place *place = *state;
    Buffer out;
    buffer_init(&out, place->heap);
    assert_true(os_env_get("PATH", &out));
    assert_false(os_env_get("Au3_Test_Name", &out) || os_env_get("", &out) || os_env_get("a=b", &out));
    buffer_clear(&out);
    assert_true(os_env_entry(0, &out));
    assert_non_null(strchr(buffer_text(&out), '='));
    assert_false(os_env_entry(1000000, &out));
    buffer_free(&out);
}

static void the_calendar_is_right(void **state) {
    (void)state;
    OsCalendar c, again;
    os_calendar(INT64_C(951782400123) * 1000000, true, &c); /* 29 February 2000, a Tuesday */
    assert_true(c.year == 2000 && c.month == 2 && c.day == 29 && c.hour == 0 && c.millisecond == 123);
    assert_true(c.weekday == 3 && c.yearday == 60);
    assert_int_equal(os_calendar_time(&c, true), INT64_C(951782400123) * 1000000);
    os_calendar(-1, true, &c);
    assert_true(c.year == 1969 && c.second == 59 && c.millisecond == 999);
    int64_t now = os_now();
    os_calendar(now, false, &c);
    os_calendar(os_calendar_time(&c, false), false, &again);
    assert_memory_equal(&c, &again, sizeof c);
}

static void sleep_takes_its_time(void **state) {
    (void)state;
    double start = os_clock();
    os_sleep(15);
    assert_true(os_clock() - start >= 15);
    os_sleep(-5);
    os_sleep(0);
}

static int recurse(int depth) {
    volatile char room[1000];
    room[0] = 1;
    return depth > 0 ? recurse(depth - 1) + room[0] : 0;
}

typedef struct StackTest {
    int result;
    char *lowest, *here;
} StackTest;

static void on_stack(void *argument, void *lowest) {
    StackTest *test = argument;
    char here;
    test->lowest = lowest;
    test->here = &here;
    test->result = recurse(50000);
}

static void big_stacks_work(void **state) {
    (void)state;
    StackTest test = {0};
    for (int i = 0; i < 3; i++) {
        assert_true(os_run_on_stack((size_t)512 << 20, on_stack, &test));
        assert_int_equal(test.result, 50000);
    }
    assert_false(os_run_on_stack(SIZE_MAX / 2, on_stack, &test));
    assert_non_null(os_stack_limit());
    assert_true((char *)os_stack_limit() < (char *)&test);
}

static void children_run(void **state) {
    Place *place = *state;
    int code = 0;
    char bytes[64] = "";
    size_t done;
    const char *const words[] = {"sh", "-c", "cat; echo out; pwd; echo err >&2; exit 7", NULL};
    OsSpawn spawn = {.program = "/bin/sh", .arguments = words, .folder = "/", .pipes = 1 | 2 | 8};
    assert_int_equal(os_spawn(&spawn), OS_OK);
    assert_int_equal(os_write_at(spawn.stream[0], 0, "in\n", 3), OS_OK);
    os_close(spawn.stream[0]);
    assert_true(os_wait(spawn.pid, -1, &code));
    assert_int_equal(code, 7);
    assert_int_equal(os_read_at(spawn.stream[1], 0, bytes, sizeof bytes - 1, &done), OS_OK);
    assert_string_equal(bytes, "in\nout\n/\nerr\n");
    os_close(spawn.stream[1]);
    assert_true(spawn.stream[2] == OS_NO_FILE);
    OsSpawn missing = {.program = "/no/such/program", .arguments = words};
    assert_int_equal(os_spawn(&missing), OS_NOT_FOUND);
    OsSpawn nowhere = {.program = "/bin/sh", .arguments = words, .folder = "/no/such/folder"};
    assert_int_equal(os_spawn(&nowhere), OS_NOT_FOUND);
    Buffer found;
    buffer_init(&found, place->heap);
    assert_true(os_find_program("sh", &found));
    assert_true(os_may_run(buffer_text(&found)));
    assert_false(os_find_program("no-such-program-anywhere", &found));
    buffer_free(&found);
}

static void waiting_has_an_end(void **state) {
    (void)state;
    int code = 0;
    const char *const words[] = {"sleep", "30", NULL};
    OsSpawn spawn = {.program = "/bin/sleep", .arguments = words};
    if (os_spawn(&spawn)) skip();
    assert_false(os_wait(spawn.pid, 10, &code));
    os_end_process(spawn.pid);
    assert_true(os_wait(spawn.pid, 5000, &code));
    assert_int_equal(code, 128 + 15);
}

static void a_closed_pipe_is_an_error_and_no_death(void **state) {
    (void)state;
    int code = 0;
    const char *const words[] = {"true", NULL};
    OsSpawn spawn = {.program = "/bin/true", .arguments = words, .pipes = 1};
    assert_int_equal(os_spawn(&spawn), OS_OK);
    assert_true(os_wait(spawn.pid, -1, &code));
    assert_int_not_equal(os_write_at(spawn.stream[0], 0, "x", 1), OS_OK);
    os_close(spawn.stream[0]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        PLACE_TEST(files_are_read_and_written_at_positions),
        PLACE_TEST(a_full_disk_is_an_error),
        PLACE_TEST(files_without_a_size_are_read),
        PLACE_TEST(folders_are_listed_and_removed),
        PLACE_TEST(names_are_renamed),
        PLACE_TEST(links_share_the_file_or_lead_to_the_folder),
        PLACE_TEST(copies_keep_times_and_modes),
        PLACE_TEST(a_copy_reaches_all_names_of_the_target),
        PLACE_TEST(attributes_are_kept),
        PLACE_TEST(the_null_device_stays_as_it_is),
        PLACE_TEST(the_environment_of_the_process_can_be_read),
        PLACE_TEST(the_calendar_is_right),
        PLACE_TEST(sleep_takes_its_time),
        PLACE_TEST(big_stacks_work),
        PLACE_TEST(children_run),
        PLACE_TEST(waiting_has_an_end),
        PLACE_TEST(a_closed_pipe_is_an_error_and_no_death),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
