/* Gives scripts functions of the host: a new one with state, one that calls back into the script, a macro, and another
 * MsgBox. */
#include <au3.h>

#include <stdio.h>
#include <string.h>

typedef struct Stock {
    const char *names[3];
    int counts[3];
} Stock;

/* Stock(name): how many there are; @error 1 when there is no such thing. */
static void stock(void *user, Au3Call *call) {
    const Stock *all = user;
    const char *name = au3_value_as_text(call->args[0], NULL);
    call->error = 1;
    for (size_t i = 0; i < sizeof all->names / sizeof *all->names; i++) {
        if (strcmp(all->names[i], name) != 0) continue;
        call->result = au3_value_int(call->au3, all->counts[i]);
        call->error = 0;
    }
}

/* ForEachItem(function): calls a function of the script with each name; how many times. */
static void for_each_item(void *user, Au3Call *call) {
    const Stock *all = user;
    const char *function = au3_value_as_text(call->args[0], NULL);
    int calls = 0;
    for (; calls < 3; calls++) {
        Au3Value *name = au3_value_text(call->au3, all->names[calls], strlen(all->names[calls]));
        Au3Value *result = au3_call(call->au3, function, &name, 1);
        if (!result) return; /* the script has ended in it: by Exit, by a fatal error */
        au3_value_free(result);
        au3_value_free(name);
    }
    call->result = au3_value_int(call->au3, calls);
}

/* @UserName */
static void user_name(void *user, Au3Call *call) { call->result = au3_value_text(call->au3, user, strlen(user)); }

/* MsgBox in the place of AutoIt's. */
static void message(void *user, Au3Call *call) {
    (void)user;
    char line[200];
    snprintf(line, sizeof line, "[%s] ", au3_value_as_text(call->args[1], NULL));
    printf("%s%s\n", line, au3_value_as_text(call->args[2], NULL));
    call->result = au3_value_int(call->au3, 6); /* Yes */
}

static bool write_out(void *user, int stream, const char *bytes, size_t size) {
    (void)user;
    return fwrite(bytes, 1, size, stream == 2 ? stderr : stdout) == size;
}

static const char script[] = "Func Show($sName)\n"
                             "    ConsoleWrite($sName & ': ' & Stock($sName) & @LF)\n"
                             "EndFunc\n"
                             "ConsoleWrite(ForEachItem('Show') & ' items' & @LF)\n"
                             "If Stock('gold') = 0 And @error Then MsgBox(4, @UserName, 'no gold')\n";

int main(void) {
    Stock all = {{"tea", "coffee", "milk"}, {3, 0, 12}};
    Au3Host host = {.size = sizeof host, .write = write_out};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    Au3 *au3 = au3_new(&config);
    const Au3Function functions[] = {
        {.size = sizeof(Au3Function),
         .name = "Stock",
         .min = 1,
         .max = 1,
         .call = stock,
         .user = &all,
         .signature = "Stock(name)",
         .help = "How many of a thing are there."},
        {.size = sizeof(Au3Function), .name = "ForEachItem", .min = 1, .max = 1, .call = for_each_item, .user = &all},
        {.size = sizeof(Au3Function), .name = "MsgBox", .min = 3, .max = 5, .call = message},
        {.size = sizeof(Au3Function), .name = "@UserName", .call = user_name, .user = "embedder"},
    };
    bool ready = au3 != NULL;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) ready = ready && au3_register(au3, &functions[i]);
    ready = ready && au3_load(au3, "stock.au3", script, sizeof script - 1, 0) == AU3_LOADED;
    int code = ready ? au3_run(au3) : 1;
    au3_free(au3);
    return code;
}
