; UpDownConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $UDS_WRAP = 1
Global Const $UDS_SETBUDDYINT = 2
Global Const $UDS_ALIGNRIGHT = 4
Global Const $UDS_ALIGNLEFT = 8
Global Const $UDS_ARROWKEYS = 32
Global Const $UDS_HORZ = 64
Global Const $UDS_NOTHOUSANDS = 128
Global Const $GUI_SS_DEFAULT_UPDOWN = 8
