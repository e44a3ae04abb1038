/* au3 test: finds scripts that test, runs each in a process of its own, and reports. */
#ifndef AU3_CLI_TEST_H
#define AU3_CLI_TEST_H

#include "options.h"

/* Runs the tests of the options; the exit code of the program: 0 all passed, 1 failures, 2 no tests, 3 usage. */
int test_scripts(const Options *options);

#endif
