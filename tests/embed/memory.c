/* All of au3.h with less memory than it needs: every function fails as it says, and nothing crashes, leaks or reads what is not
 * its own (the sanitizers look). Sees au3.h only. */
#include "au3.h"
#include "check.h"

#include <stdio.h>
#include <string.h>

static int finished;

static bool each(void *user, const Au3Name *name) {
    int *count = user;
    *count += name->name != NULL;
    return true;
}

static void effect(void *user, Au3 *au3, const char *line) {
    (void)user, (void)au3;
    check(line[0] == '{', "a line");
}

static void hosts(void *user, Au3Call *call) {
    (void)user;
    call->result = au3_call(call->au3, "Join", call->args, call->count);
    call->error = 1;
}

static void prepare(Au3 *au3) {
    static const char *const words[] = {"a", "b c"};
    Au3Function function = {
        .size = sizeof function, .name = "Hosts", .max = 3, .call = hosts, .signature = "Hosts(x)", .help = "x"};
    au3_register(au3, &function);
    function.name = "@Hour";
    function.max = 0;
    au3_register(au3, &function);
    au3_set_args(au3, 2, words, 0, "a \"b c\"");
}

static void run(Au3 *au3) {
    static const char script[] = "#include <Array.au3>\nGlobal $map[], $list[2] = [1, 'x']\n$map.list = $list\n"
                                 "Func Join($x)\nReturn $x & 'y'\nEndFunc\nFileExists('x')\nHosts(5)\nExit 4";
    Au3Load loaded = au3_load(au3, "memory.au3", script, sizeof script - 1, 0);
    finished += loaded == AU3_LOADED && au3_run(au3) == 4;
    au3_load(au3, "wrong", "If", 2, AU3_CHECK);
    au3_load(au3, "prompt", "1+1", 3, AU3_INTERACTIVE);
    au3_run_more(au3);
    au3_value_free(au3_result(au3));
}

static void values(Au3 *au3) {
    size_t size = 3, index = 0;
    Au3Value *text = au3_value_text(au3, "h\xC3\xA9llo", 6), *map = au3_value_map(au3), *array = au3_value_array(au3, 1, &size);
    au3_value_put(map, text, array);
    au3_value_put(map, au3_value_int(au3, INT64_C(1) << 60), map);
    au3_value_set_at(array, &index, map);
    au3_value_free(au3_value_get(map, text));
    au3_value_at(array, &index);
    au3_value_key(map, 0);
    check(strlen(au3_value_as_text(text, &size)) == size, "a text and its length");
    check(au3_value_as_binary(text, &size) && size <= 6, "its bytes");
    au3_value_binary(au3, "xx", 2);
    au3_set(au3, "made", map);
    au3_get(au3, "made");
    au3_call(au3, "Join", &text, 1);
    au3_call(au3, "Execute", &text, 1);
    au3_call(au3, "Nothing", NULL, 0);
    au3_value_free(text);
    au3_value_free(map);
}

static void texts(Au3 *au3) {
    char text[300];
    int count = 0;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    Au3Value *map = au3_get(au3, "map");
    memset(text, 'x', sizeof text);
    au3_tree_text(au3, text, sizeof text);
    check(strlen(text) < sizeof text, "the tree");
    au3_value_show(map, NULL, text, sizeof text);
    check(strlen(text) < sizeof text, "a value");
    au3_complete(au3, "$map.", 5, each, &count);
    au3_complete(au3, NULL, 0, each, &count);
    au3_diagnostic(au3, 0, &diagnostic);
    for (int form = AU3_FORM_PRETTY; form <= AU3_FORM_AUTOIT; form++) {
        size_t length = au3_diagnostic_text(au3, 0, (Au3Form)form, text, sizeof text);
        check(strlen(text) == (length < sizeof text ? length : sizeof text - 1), "a diagnostic");
    }
}

int main(void) {
    static const char *const folders[] = {"/tmp"};
    static const Au3Drive drives[] = {{'q', "/tmp"}};
    int made = 0, limits = 0;
    for (size_t limit = 20000; limit < 1400000; limit += limit < 150000 ? 307 : 2503, limits++) {
        Au3Config config = AU3_CONFIG;
        config.memory_limit = limit;
        config.on_effect = effect;
        config.include_folders = folders;
        config.include_count = config.drive_count = 1;
        config.drives = drives;
        config.coverage = limit % 3 == 0;
        Au3 *au3 = au3_new(&config);
        if (!au3) continue;
        made++;
        prepare(au3);
        run(au3);
        values(au3);
        texts(au3);
        au3_free(au3);
    }
    check(made > 0 && made < limits, "some limits are too small for an interpreter");
    check(finished > 0 && finished < made, "and some for the script");
    return failures > 0;
}
