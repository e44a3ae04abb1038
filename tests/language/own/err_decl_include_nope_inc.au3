#include "nope.inc"
