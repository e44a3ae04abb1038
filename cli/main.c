/* The au3 program: what the command line asks for is done by run.c, check.c, test.c or help.c. */
#include "au3.h"
#include "check.h"
#include "help.h"
#include "options.h"
#include "repl.h"
#include "run.h"
#include "test.h"

static int dispatch(const Options *options) {
    switch (options->mode) {
    case MODE_PROMPT: return repl_run(options);
    case MODE_FILE:
    case MODE_CODE:
    case MODE_STDIN: return options->stay ? repl_run(options) : run_script(options);
    case MODE_CHECK: return check_scripts(options);
    case MODE_TEST: return test_scripts(options);
    case MODE_HELP: return help_show(options);
    case MODE_VERSION: printf("au3 %s\n", au3_version()); return EXIT_CLEAN;
    case MODE_WRONG: break;
    }
    return EXIT_USAGE;
}

int main(int argc, char **argv) {
    Options options;
    options_read(&options, argc, (const char *const *)argv);
    int code = dispatch(&options);
    options_free(&options);
    return code;
}
