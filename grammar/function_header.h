/* The Func lines of the whole program: form, parameters, double names. A part of phase 2. */
#ifndef AU3_GRAMMAR_FUNCTION_HEADER_H
#define AU3_GRAMMAR_FUNCTION_HEADER_H

#include "scan.h"

/* Reports every faulty header in order, one error for each. */
void function_headers_check(Program *program, const Scan *scan);

#endif
