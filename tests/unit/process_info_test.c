/* What the system tells of processes and of the machine. */
#include "check.h"
#include "os/machine_info.h"
#include "os/process_info.h"

#include <string.h>

static void a_process_tells_of_itself(void **state) {
    Heap *heap = *state;
    OsProcessInfo info;
    assert_int_equal(os_process_info(heap, os_process_id(), &info), OS_OK);
    assert_true(info.parent > 0);
    assert_true(info.started > 0 && info.started <= os_now());
    assert_true(info.memory > 0 && info.memory_peak >= info.memory);
    assert_true(info.handles > 2);
    assert_true(info.processors != 0);
    assert_non_null(strstr(buffer_text(&info.program), "process_info_test"));
    assert_true(info.arguments.length > 0 && info.threads.length > 0 && info.folder.length > 0);
    os_process_info_free(&info);
}

static void no_process_tells_nothing(void **state) {
    Heap *heap = *state;
    OsProcessInfo info;
    assert_int_equal(os_process_info(heap, 999999999, &info), OS_NOT_FOUND);
    os_process_info_free(&info);
}

static void memory_is_copied_or_not(void **state) {
    char text[] = "some text", copy[sizeof text] = "";
    (void)state;
    uint64_t address = (uint64_t)(uintptr_t)text;
    assert_true(os_process_memory(os_process_id(), address, copy, sizeof copy, false));
    assert_string_equal(copy, "some text");
    copy[0] = 'S';
    assert_true(os_process_memory(os_process_id(), address, copy, sizeof copy, true));
    assert_string_equal(text, "Some text");
    assert_false(os_process_memory(os_process_id(), 16, copy, sizeof copy, false));
}

static void the_machine_has_figures(void **state) {
    Heap *heap = *state;
    OsMachineInfo info;
    os_machine_info(heap, &info);
    assert_true(info.processors > 0 && info.page_size > 0);
    assert_true(info.processes > 0 && info.threads > 0);
    assert_true(info.kernel >= info.idle);
    assert_true(info.battery >= -1 && info.battery <= 100);
}

static int setup(void **state) {
    *state = heap_new(0);
    return *state ? 0 : -1;
}

static int teardown(void **state) { return heap_close(*state) == 0 ? 0 : -1; }

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_process_tells_of_itself, setup, teardown),
        cmocka_unit_test_setup_teardown(no_process_tells_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(memory_is_copied_or_not, setup, teardown),
        cmocka_unit_test_setup_teardown(the_machine_has_figures, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
