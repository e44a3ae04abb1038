/* Counting how often each line runs. A counted statement has a node in front of it that counts; without coverage there is none.
 * The lines that could have run come from the tree of the source: functions that were never called were never built. */
#ifndef AU3_RUNTIME_COVERAGE_H
#define AU3_RUNTIME_COVERAGE_H

#include "build.h"

/* The statement with a counter in front when the interpreter counts and the text is not the library's. `pos`: of its node. */
const Stmt *coverage_stmt(const Builder *builder, Pos pos, const Stmt *stmt);

typedef void (*CoverageTell)(void *user, const char *file, uint32_t line, uint64_t count);

/* Tells of each line with a statement, file by file, in order of lines, and begins to count anew. */
void coverage_tell(Interp *in, CoverageTell tell, void *user);
/* Whether something ran, or was loaded, since. */
bool coverage_untold(const Interp *in);

#endif
