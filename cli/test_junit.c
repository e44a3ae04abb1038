/* The results as JUnit XML, which CI servers read: a suite a file. Whatever scripts wrote, the document is well-formed: bytes
 * that are no UTF-8 and characters that XML does not know become U+FFFD. */
#include "test_run.h"

#include <string.h>
#include <utf8proc.h>

/* A character that may stand in XML 1.0. */
static bool is_allowed(utf8proc_int32_t point) {
    if (point < 32) return point == '\t' || point == '\n' || point == '\r';
    return point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point < 0xE000);
}

static void put_char(FILE *out, utf8proc_int32_t point, const char *bytes, size_t size) {
    switch (point) {
    case '<': fputs("&lt;", out); break;
    case '>': fputs("&gt;", out); break;
    case '&': fputs("&amp;", out); break;
    case '"': fputs("&quot;", out); break;
    case '\r': fputs("&#13;", out); break;
    default: fwrite(bytes, 1, size, out);
    }
}

static void put_bytes(FILE *out, const char *bytes, size_t size, bool attribute) {
    for (size_t at = 0; at < size;) {
        utf8proc_int32_t point = 0;
        utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at, (utf8proc_ssize_t)(size - at), &point);
        if (length <= 0 || !is_allowed(point))
            fputs("\xEF\xBF\xBD", out);
        else if (attribute && (point == '\n' || point == '\t'))
            fprintf(out, "&#%d;", (int)point);
        else
            put_char(out, point, bytes + at, (size_t)length);
        at += length > 0 ? (size_t)length : 1;
    }
}

static void put_attribute(FILE *out, const char *name, const char *value, size_t size) {
    fprintf(out, " %s=\"", name);
    put_bytes(out, value, size, true);
    fputc('"', out);
}

/* What servers show in a list: all of a short message, of a long one the first line. */
static size_t headline(const Text *message) {
    const char *text = text_string(message);
    size_t size = message->size;
    while (size && text[size - 1] == '\n') size--;
    return size <= 400 ? size : strcspn(text, "\n");
}

/* <NAME ... message="headline">text</NAME> */
static void put_reason(FILE *out, const char *name, const char *type, const Text *message) {
    const char *text = text_string(message);
    fprintf(out, "      <%s", name);
    put_attribute(out, "message", text, headline(message));
    if (type) put_attribute(out, "type", type, strlen(type));
    fputc('>', out);
    if (type) put_bytes(out, text, message->size, false);
    fprintf(out, "</%s>\n", name);
}

static void put_output(FILE *out, const char *indent, const Text *output) {
    if (!output->size) return;
    fprintf(out, "%s<system-out>", indent);
    put_bytes(out, output->data, output->size, false);
    fputs("</system-out>\n", out);
}

/* "tests/math_test.au3" is the class tests.math_test. */
static void put_class(FILE *out, const char *path) {
    Text name = {0};
    size_t length = strlen(path);
    if (length > 4 && text_same(path + length - 4, ".au3", 4)) length -= 4;
    text_set(&name, path, length);
    for (size_t i = 0; i < name.size; i++) {
        if (name.data[i] == '/') name.data[i] = '.';
    }
    put_attribute(out, "classname", text_string(&name), name.size);
    text_free(&name);
}

static void put_case(FILE *out, const TestFile *file, const TestCase *test) {
    fputs("    <testcase", out);
    put_attribute(out, "name", text_string(&test->name), test->name.size);
    put_class(out, file->path);
    put_attribute(out, "file", file->path, strlen(file->path));
    fprintf(out, " line=\"%u\" time=\"%.3f\">\n", (unsigned)test->line, test->seconds);
    if (test->status == TEST_FAILED) put_reason(out, "failure", "assertion", &test->message);
    if (test->status == TEST_ERROR) put_reason(out, "error", "error", &test->message);
    if (test->status == TEST_SKIPPED) put_reason(out, "skipped", NULL, &test->message);
    put_output(out, "      ", &test->output);
    fputs("    </testcase>\n", out);
}

static void put_counts(FILE *out, const TestFile *files, size_t count, double seconds) {
    size_t all = 0, counts[TEST_SKIPPED + 1] = {0};
    for (size_t i = 0; i < count; i++) {
        all += files[i].count;
        for (size_t k = 0; k < files[i].count; k++) counts[files[i].cases[k].status]++;
    }
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\" time=\"%.3f\">\n", all, counts[TEST_FAILED],
            counts[TEST_ERROR], counts[TEST_SKIPPED], seconds);
}

static void put_suite(FILE *out, const TestFile *file) {
    fputs("  <testsuite", out);
    put_attribute(out, "name", file->path, strlen(file->path));
    put_attribute(out, "file", file->path, strlen(file->path));
    put_counts(out, file, 1, file->seconds);
    for (size_t i = 0; i < file->count; i++) put_case(out, file, &file->cases[i]);
    put_output(out, "    ", &file->output);
    fputs("  </testsuite>\n", out);
}

bool test_junit_write(const TestRun *run, double seconds) {
    const char *name = run->options->test.junit_file;
    FILE *out = fopen(name, "w");
    if (out) {
        fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"au3 test\"", out);
        put_counts(out, run->files, run->end, seconds);
        for (size_t i = 0; i < run->end; i++) {
            if (run->files[i].count) put_suite(out, &run->files[i]);
        }
        fputs("</testsuites>\n", out);
        bool written = !ferror(out);
        if (fclose(out) == 0 && written) return true;
    }
    fprintf(stderr, "au3: cannot write %s\n", name);
    return false;
}
