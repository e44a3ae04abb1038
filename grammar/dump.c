/* Printing a tree (see ast.h); its engineer replaces this file. */
#include "ast.h"
