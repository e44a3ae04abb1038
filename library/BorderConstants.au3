; BorderConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $BDR_RAISEDINNER = 4
Global Const $BDR_RAISEDOUTER = 1
Global Const $BDR_SUNKENINNER = 8
Global Const $BDR_SUNKENOUTER = 2
Global Const $EDGE_BUMP = 9
Global Const $EDGE_ETCHED = 6
Global Const $EDGE_RAISED = 5
Global Const $EDGE_SUNKEN = 10
Global Const $BF_ADJUST = 8192
Global Const $BF_BOTTOM = 8
Global Const $BF_DIAGONAL = 16
Global Const $BF_FLAT = 16384
Global Const $BF_LEFT = 1
Global Const $BF_MIDDLE = 2048
Global Const $BF_MONO = 32768
Global Const $BF_RIGHT = 4
Global Const $BF_SOFT = 4096
Global Const $BF_TOP = 2
Global Const $BF_BOTTOMLEFT = 9
Global Const $BF_BOTTOMRIGHT = 12
Global Const $BF_TOPLEFT = 3
Global Const $BF_TOPRIGHT = 6
Global Const $BF_RECT = 15
Global Const $BF_DIAGONAL_ENDBOTTOMLEFT = 25
Global Const $BF_DIAGONAL_ENDBOTTOMRIGHT = 28
Global Const $BF_DIAGONAL_ENDTOPLEFT = 19
Global Const $BF_DIAGONAL_ENDTOPRIGHT = 22
