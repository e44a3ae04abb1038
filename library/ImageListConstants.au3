; ImageListConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $ILC_MASK = 1
Global Const $ILC_COLOR = 0
Global Const $ILC_COLORDDB = 254
Global Const $ILC_COLOR4 = 4
Global Const $ILC_COLOR8 = 8
Global Const $ILC_COLOR16 = 16
Global Const $ILC_COLOR24 = 24
Global Const $ILC_COLOR32 = 32
Global Const $ILC_PALETTE = 2048
Global Const $ILC_MIRROR = 8192
Global Const $ILC_PERITEMMIRROR = 32768
Global Const $ILCF_MOVE = 0
Global Const $ILCF_SWAP = 1
Global Const $ILD_NORMAL = 0
Global Const $ILD_TRANSPARENT = 1
Global Const $ILD_BLEND25 = 2
Global Const $ILD_BLEND50 = 4
Global Const $ILD_MASK = 16
Global Const $ILD_IMAGE = 32
Global Const $ILD_ROP = 64
Global Const $ILD_OVERLAYMASK = 3840
Global Const $ILS_NORMAL = 0
Global Const $ILS_GLOW = 1
Global Const $ILS_SHADOW = 2
Global Const $ILS_SATURATE = 4
Global Const $ILS_ALPHA = 8
