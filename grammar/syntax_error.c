/* What AutoIt says of a line that does not parse; its engineer replaces this file. */
#include "ast.h"
