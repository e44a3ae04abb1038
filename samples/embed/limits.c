/* Runs scripts that nobody has looked at: without rights, within limits. Each ends, and the program goes on. */
#include <au3.h>

#include <stdio.h>
#include <string.h>

static void run(const char *script) {
    Au3Config config = AU3_CONFIG;
    config.refused = ~0u;
    config.memory_limit = 64 << 20;
    config.time_limit = 2;
    config.step_limit = 5000000;
    config.output_limit = 10000;
    config.depth_limit = 500;
    Au3 *au3 = au3_new(&config);
    if (au3_load(au3, "unknown.au3", script, strlen(script), 0) == AU3_LOADED) au3_run(au3);
    Au3Diagnostic last = AU3_DIAGNOSTIC;
    bool ended = au3_diagnostic(au3, au3_diagnostic_count(au3) - 1, &last);
    printf("%s\n    exit code %d, %s\n", script, au3_exit_code(au3), ended ? last.message : "no error");
    au3_free(au3);
}

int main(void) {
    run("While True\nWEnd");
    run("Func F()\nF()\nEndFunc\nF()");
    run("Local $s = 'x'\nWhile True\n$s &= $s\nWEnd");
    run("While True\nConsoleWrite('flood')\nWEnd");
    run("FileDelete('*')\nIf @error Then Exit 3");
    run("Sleep(1000000)");
    return 0;
}
