/* Children with functions for bodies, pipes that do not wait, the table of processes, sockets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "os/process.h"
#include "os/socket.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define UNUSED(state) (void)(state)

/* ---- children ---- */

/* Copies its input to its output with a mark, and tells how many descriptors it has. */
static int echo_body(void *argument) {
    char bytes[64];
    size_t size = os_stream_read(0, bytes, sizeof bytes);
    os_stream_write(1, argument, strlen(argument));
    os_stream_write(1, bytes, size);
    for (int i = 3; i < 100; i++) {
        if (dup2(i, i) >= 0) return 1;
    }
    return 42;
}

static OsFlow read_patiently(OsFile pipe, char *bytes, size_t size, size_t *done) {
    OsFlow flow = OS_FLOW_LATER;
    for (int i = 0; i < 1000 && flow == OS_FLOW_LATER; i++) {
        flow = os_pipe_read(pipe, bytes, size, done);
        if (flow == OS_FLOW_LATER) os_sleep(5);
    }
    return flow;
}

static void test_body(void **state) {
    UNUSED(state);
    char mark[] = "mark ", bytes[64] = "";
    OsSpawn spawn = {.program = "body", .body = echo_body, .argument = mark, .pipes = 3};
    size_t done;
    int code = 0;
    assert_int_equal(os_spawn(&spawn), OS_OK);
    os_pipe_at_once(spawn.stream[0]);
    os_pipe_at_once(spawn.stream[1]);
    assert_int_equal(os_pipe_read(spawn.stream[1], bytes, sizeof bytes, &done), OS_FLOW_LATER);
    assert_true(os_process_exists(spawn.pid));
    assert_int_equal(os_pipe_write(spawn.stream[0], "text", 4, &done), OS_FLOW_DONE);
    assert_int_equal(done, 4);
    assert_true(os_wait(spawn.pid, 5000, &code));
    assert_int_equal(code, 42);
    assert_false(os_process_exists(spawn.pid));
    assert_int_equal(read_patiently(spawn.stream[1], bytes, sizeof bytes, &done), OS_FLOW_DONE);
    assert_memory_equal(bytes, "mark text", 9);
    assert_int_equal(read_patiently(spawn.stream[1], bytes, sizeof bytes, &done), OS_FLOW_END);
    assert_int_equal(os_pipe_write(spawn.stream[0], "more", 4, &done), OS_FLOW_END);
    os_close(spawn.stream[0]);
    os_close(spawn.stream[1]);
}

static void test_variable(void **state) {
    UNUSED(state);
    const char *const words[] = {"sh", "-c", "exit $OS_TEST_VARIABLE", NULL};
    OsSpawn spawn = {.program = "/bin/sh", .arguments = words, .variable = "OS_TEST_VARIABLE=7"};
    int code = 0;
    assert_int_equal(os_spawn(&spawn), OS_OK);
    assert_true(os_wait(spawn.pid, 5000, &code));
    assert_int_equal(code, 7);
    assert_null(getenv("OS_TEST_VARIABLE"));
}

static int redirect_body(void *path) {
    OsFile saved, ignored;
    if (os_stream_to_path(1, path, OS_TO_FILE, &saved)) return 1;
    os_stream_write(1, "first ", 6);
    os_stream_restore(1, saved);
    if (os_stream_to_path(2, path, OS_TO_FILE_END, &saved) || os_stream_to_file(1, 2, &ignored)) return 2;
    os_stream_write(1, "second", 6);
    os_stream_restore(1, ignored);
    os_stream_restore(2, saved);
    if (os_stream_to_path(1, "/nowhere/at/all", OS_TO_FILE, &saved) != OS_NOT_FOUND) return 3;
    return 0;
}

static void test_redirect(void **state) {
    UNUSED(state);
    char path[] = "/tmp/process_test_XXXXXX";
    Heap *heap = heap_new(0);
    Buffer content;
    int code = -1, file = mkstemp(path);
    OsSpawn spawn = {.body = redirect_body, .argument = path};
    buffer_init(&content, heap);
    assert_int_equal(os_spawn(&spawn), OS_OK);
    assert_true(os_wait(spawn.pid, 5000, &code));
    assert_int_equal(code, 0);
    assert_int_equal(os_read_file(path, &content), OS_OK);
    assert_string_equal(buffer_text(&content), "first second");
    close(file);
    unlink(path);
    buffer_free(&content);
    assert_int_equal(heap_close(heap), 0);
}

static int sleep_body(void *argument) {
    (void)argument;
    os_sleep(60000);
    return 0;
}

static void test_end_and_forget(void **state) {
    UNUSED(state);
    OsSpawn spawn = {.program = "sleeper", .body = sleep_body};
    int code = 0;
    assert_int_equal(os_spawn(&spawn), OS_OK);
    assert_false(os_wait(spawn.pid, 0, &code));
    assert_int_equal(os_process_priority(spawn.pid, 0), OS_OK);
    assert_int_equal(os_process_end(spawn.pid, true), OS_OK);
    os_forget_child(spawn.pid);
    for (int i = 0; i < 400 && os_process_exists(spawn.pid); i++) os_sleep(5);
    assert_false(os_process_exists(spawn.pid));
    assert_int_equal(os_process_end(0, true), OS_NOT_FOUND);
    assert_int_equal(os_process_end(-1, true), OS_NOT_FOUND);
}

static void test_table(void **state) {
    UNUSED(state);
    Heap *heap = heap_new(0);
    OsProcesses *list;
    OsProcessStats stats;
    Buffer name;
    int64_t pid, last = 0;
    bool found = false;
    buffer_init(&name, heap);
    assert_int_equal(os_processes_open(heap, &list), OS_OK);
    while (os_processes_next(list, &pid, &name)) {
        assert_true(pid > last);
        last = pid;
        if (pid != os_process_id()) continue;
        found = true;
        assert_string_equal(buffer_text(&name), "process_test.exe");
    }
    os_processes_close(list);
    assert_true(found);
    assert_int_equal(os_process_stats(heap, os_process_id(), &stats), OS_OK);
    assert_true(stats.memory > 0 && stats.memory_peak >= stats.memory);
    assert_int_equal(os_process_stats(heap, 1 << 30, &stats), OS_NOT_FOUND);
    buffer_free(&name);
    assert_int_equal(heap_close(heap), 0);
}

/* ---- sockets ---- */

static OsAddress local(uint16_t port) {
    OsAddress address = {.port = port};
    assert_true(os_address_read("127.0.0.1", &address.ip));
    return address;
}

static uint16_t listen_somewhere(OsSocket *listener) {
    uint16_t port = (uint16_t)(20000 + os_process_id() % 20000);
    while (os_socket_listen(local(port), 5, listener) != 0) port++;
    return port;
}

static int receive_patiently(OsSocket socket, char *bytes, size_t size, size_t *done) {
    int error = OS_SOCKET_LATER;
    for (int i = 0; i < 1000 && error == OS_SOCKET_LATER; i++) {
        error = os_socket_receive(socket, bytes, size, done);
        if (error == OS_SOCKET_LATER) os_sleep(2);
    }
    return error;
}

static void test_connection(void **state) {
    UNUSED(state);
    OsSocket listener, client, server = OS_NO_SOCKET, other;
    char bytes[16];
    size_t done;
    uint16_t port = listen_somewhere(&listener);
    assert_int_equal(os_socket_listen(local(port), 5, &other), 10048);
    assert_int_equal(os_socket_accept(listener, &server), OS_SOCKET_LATER);
    assert_int_equal(os_socket_connect(local(port), &client), 0);
    assert_int_equal(os_socket_wait(client, 1000), 0);
    for (int i = 0; i < 100 && os_socket_accept(listener, &server); i++) os_sleep(2);
    assert_int_not_equal(server, OS_NO_SOCKET);
    assert_int_equal(os_socket_receive(server, bytes, sizeof bytes, &done), OS_SOCKET_LATER);
    assert_int_equal(os_socket_send(client, "hello", 5, &done), 0);
    assert_int_equal(done, 5);
    assert_int_equal(receive_patiently(server, bytes, sizeof bytes, &done), 0);
    assert_memory_equal(bytes, "hello", 5);
    os_socket_close(client);
    assert_int_equal(receive_patiently(server, bytes, sizeof bytes, &done), 0);
    assert_int_equal(done, 0);
    os_socket_close(server);
    os_socket_close(listener);
    assert_int_equal(os_socket_connect(local(port), &client), 0);
    assert_int_equal(os_socket_wait(client, 1000), 10061);
    os_socket_close(client);
}

static void test_datagrams(void **state) {
    UNUSED(state);
    OsSocket receiver, sender;
    OsAddress from, to = local((uint16_t)(41000 + os_process_id() % 20000));
    char bytes[8];
    size_t done;
    int error = OS_SOCKET_LATER;
    while (os_socket_datagram(&to, &receiver) != 0) to.port++;
    assert_int_equal(os_socket_datagram(NULL, &sender), 0);
    assert_int_equal(os_socket_receive_from(receiver, bytes, sizeof bytes, &done, &from), OS_SOCKET_LATER);
    assert_int_equal(os_socket_send_to(sender, to, "too long for it", 15), 0);
    assert_int_equal(os_socket_send_to(sender, to, "short", 5), 0);
    for (int i = 0; i < 500 && error == OS_SOCKET_LATER; i++) {
        error = os_socket_receive_from(receiver, bytes, sizeof bytes, &done, &from);
        if (error == OS_SOCKET_LATER) os_sleep(2);
    }
    assert_int_equal(error, OS_SOCKET_TOO_LONG);
    assert_int_equal(os_socket_receive_from(receiver, bytes, sizeof bytes, &done, &from), 0);
    assert_int_equal(done, 5);
    assert_int_equal(from.ip, to.ip);
    os_socket_close(sender);
    os_socket_close(receiver);
}

static void test_addresses(void **state) {
    UNUSED(state);
    uint32_t ip;
    assert_false(os_address_read("", &ip));
    assert_false(os_address_read(" 127.0.0.1", &ip));
    assert_false(os_address_read("127.0.0.256", &ip));
    assert_true(os_address_read("127.1", &ip));
    assert_int_equal(os_address_find("no such machine !", &ip), 11001);
    assert_int_equal(os_address_find("", &ip), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_body),           cmocka_unit_test(test_variable),  cmocka_unit_test(test_redirect),
        cmocka_unit_test(test_end_and_forget), cmocka_unit_test(test_table),     cmocka_unit_test(test_connection),
        cmocka_unit_test(test_datagrams),      cmocka_unit_test(test_addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
