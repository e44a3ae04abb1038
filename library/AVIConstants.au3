; AVIConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $ACS_CENTER = 1
Global Const $ACS_TRANSPARENT = 2
Global Const $ACS_AUTOPLAY = 4
Global Const $ACS_TIMER = 8
Global Const $ACS_NONTRANSPARENT = 16
Global Const $GUI_SS_DEFAULT_AVI = 2
Global Const $ACM_OPENA = 1124
Global Const $ACM_PLAY = 1125
Global Const $ACM_STOP = 1126
Global Const $ACM_ISPLAYING = 1128
Global Const $ACM_OPENW = 1127
Global Const $ACN_START = 1
Global Const $ACN_STOP = 2
