; GuiScrollBars.au3: made by generate.py; do not edit.
#include-once

#include "ScrollbarsConstants.au3"
#include "StructureConstants.au3"

Func _GUIScrollBars_EnableScrollBar($hWnd, $iSBflags = $SB_BOTH, $iArrows = $ESB_ENABLE_BOTH)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollBarInfoEx($hWnd, $iObject)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollBarRect($hWnd, $iObject)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollBarRGState($hWnd, $iObject)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollBarXYLineButton($hWnd, $iObject)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollBarXYThumbTop($hWnd, $iObject)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollBarXYThumbBottom($hWnd, $iObject)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfo($hWnd, $iBar, ByRef $tSCROLLINFO)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfoEx($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfoPage($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfoPos($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfoMin($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfoMax($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollInfoTrackPos($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollPos($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_GetScrollRange($hWnd, $iBar)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_Init($hWnd, $iMaxH = -1, $iMaxV = -1)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_ScrollWindow($hWnd, $iXAmount, $iYAmount)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_SetScrollInfo($hWnd, $iBar, $tSCROLLINFO, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_SetScrollInfoMin($hWnd, $iBar, $iMin)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_SetScrollInfoMax($hWnd, $iBar, $iMax)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_SetScrollInfoPage($hWnd, $iBar, $iPage)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_SetScrollInfoPos($hWnd, $iBar, $iPos)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_SetScrollRange($hWnd, $iBar, $iMinPos, $iMaxPos)
	Return __Au3_Missing()
EndFunc
Func _GUIScrollBars_ShowScrollBar($hWnd, $iBar, $bShow = True)
	Return __Au3_Missing()
EndFunc
