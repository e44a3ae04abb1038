/* The standard library as help sees it: all of its functions, whether the script includes them or not. */
#ifndef AU3_CLI_HELP_LIBRARY_H
#define AU3_CLI_HELP_LIBRARY_H

#include "au3.h"

/* An interpreter that has read all files of the library and runs nothing; NULL when memory runs out. The caller frees it. */
Au3 *help_library(Au3 *au3);

#endif
