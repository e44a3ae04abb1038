/* printf for native rows: arguments are raw bits, texts are addresses. */
#ifndef AU3_BUILTINS_DLL_FORMAT_H
#define AU3_BUILTINS_DLL_FORMAT_H

#include "dll_native.h"

/* The text of format argument `format` with the arguments from `first` on, owned; UNSET when the format is no text, ABORT when
 * memory runs out (n->failed is set). What a plain %s points to has the width of the function. */
Value native_format(Native *n, int format, int first);

#endif
