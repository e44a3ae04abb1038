; MathConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $MATH_ISNOTDIVISIBLE = 1
Global Const $MATH_ISDIVISIBLE = 2
Global Const $MATH_DEGREES = 57.295779513082302
