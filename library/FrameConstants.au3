; FrameConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $DFC_BUTTON = 4
Global Const $DFC_CAPTION = 1
Global Const $DFC_MENU = 2
Global Const $DFC_POPUPMENU = 5
Global Const $DFC_SCROLL = 3
Global Const $DFCS_BUTTON3STATE = 8
Global Const $DFCS_BUTTONCHECK = 0
Global Const $DFCS_BUTTONPUSH = 16
Global Const $DFCS_BUTTONRADIO = 4
Global Const $DFCS_BUTTONRADIOIMAGE = 1
Global Const $DFCS_BUTTONRADIOMASK = 2
Global Const $DFCS_CAPTIONCLOSE = 0
Global Const $DFCS_CAPTIONHELP = 4
Global Const $DFCS_CAPTIONMAX = 2
Global Const $DFCS_CAPTIONMIN = 1
Global Const $DFCS_CAPTIONRESTORE = 3
Global Const $DFCS_MENUARROW = 0
Global Const $DFCS_MENUARROWRIGHT = 4
Global Const $DFCS_MENUBULLET = 2
Global Const $DFCS_MENUCHECK = 1
Global Const $DFCS_SCROLLCOMBOBOX = 5
Global Const $DFCS_SCROLLDOWN = 1
Global Const $DFCS_SCROLLLEFT = 2
Global Const $DFCS_SCROLLRIGHT = 3
Global Const $DFCS_SCROLLSIZEGRIP = 8
Global Const $DFCS_SCROLLSIZEGRIPRIGHT = 16
Global Const $DFCS_SCROLLUP = 0
Global Const $DFCS_ADJUSTRECT = 8192
Global Const $DFCS_CHECKED = 1024
Global Const $DFCS_FLAT = 16384
Global Const $DFCS_HOT = 4096
Global Const $DFCS_INACTIVE = 256
Global Const $DFCS_PUSHED = 512
Global Const $DFCS_TRANSPARENT = 2048
