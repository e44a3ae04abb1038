; ScrollBarsConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $SIF_POS = 4
Global Const $SIF_PAGE = 2
Global Const $SIF_RANGE = 1
Global Const $SIF_TRACKPOS = 16
Global Const $SIF_ALL = 23
Global Const $SB_HORZ = 0
Global Const $SB_VERT = 1
Global Const $SB_CTL = 2
Global Const $SB_BOTH = 3
Global Const $SB_LINELEFT = 0
Global Const $SB_LINERIGHT = 1
Global Const $SB_PAGELEFT = 2
Global Const $SB_PAGERIGHT = 3
Global Const $SB_THUMBPOSITION = 4
Global Const $SB_THUMBTRACK = 5
Global Const $SB_LINEDOWN = 1
Global Const $SB_LINEUP = 0
Global Const $SB_PAGEDOWN = 3
Global Const $SB_PAGEUP = 2
Global Const $SB_SCROLLCARET = 4
Global Const $SB_TOP = 6
Global Const $SB_BOTTOM = 7
Global Const $ESB_DISABLE_BOTH = 3
Global Const $ESB_DISABLE_DOWN = 2
Global Const $ESB_DISABLE_LEFT = 1
Global Const $ESB_DISABLE_LTUP = 1
Global Const $ESB_DISABLE_RIGHT = 2
Global Const $ESB_DISABLE_RTDN = 2
Global Const $ESB_DISABLE_UP = 1
Global Const $ESB_ENABLE_BOTH = 0
Global Const $OBJID_HSCROLL = -6
Global Const $OBJID_VSCROLL = -5
Global Const $OBJID_CLIENT = -4
