; ScrollBarConstants.au3: made by generate.py; do not edit.
#include-once

#include "ScrollbarsConstants.au3"
