; ProgressConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $PBS_MARQUEE = 8
Global Const $PBS_SMOOTH = 1
Global Const $PBS_SMOOTHREVERSE = 16
Global Const $PBS_VERTICAL = 4
Global Const $GUI_SS_DEFAULT_PROGRESS = 0
Global Const $PBM_DELTAPOS = 1027
Global Const $PBM_GETBARCOLOR = 1039
Global Const $PBM_GETBKCOLOR = 1038
Global Const $PBM_GETPOS = 1032
Global Const $PBM_GETRANGE = 1031
Global Const $PBM_GETSTATE = 1041
Global Const $PBM_GETSTEP = 1037
Global Const $PBM_SETBARCOLOR = 1033
Global Const $PBM_SETBKCOLOR = 8193
Global Const $PBM_SETMARQUEE = 1034
Global Const $PBM_SETPOS = 1026
Global Const $PBM_SETRANGE = 1025
Global Const $PBM_SETRANGE32 = 1030
Global Const $PBM_SETSTATE = 1040
Global Const $PBM_SETSTEP = 1028
Global Const $PBM_STEPIT = 1029
