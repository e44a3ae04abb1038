; GuiReBar.au3: made by generate.py; do not edit.
#include-once

#include "Memory.au3"
#include "RebarConstants.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagREBARINFO = "uint cbSize;uint fMask;handle himl"
Global Const $tagRBHITTESTINFO = "struct;long X;long Y;endstruct;uint flags;int iBand"

Func _GUICtrlRebar_AddBand($hWndRebar, $hWndChild, $iMinWidth = 100, $iDefaultWidth = 100, $sText = "", $iIndex = -1, $iStyle = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_AddToolBarBand($hWndRebar, $hWndToolbar, $sText = "", $iIndex = -1, $iStyle = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_BeginDrag($hWnd, $iIndex, $iPos = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_Create($hWnd, $iStyles = 0x513)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_DeleteBand($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_DragMove($hWnd, $iPos = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_EndDrag($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandBackColor($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandBorders($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandBordersEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandChildHandle($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandChildSize($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandForeColor($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandHeaderSize($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandID($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandIdealSize($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandLParam($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandLength($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandMargins($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandMarginsEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyle($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleBreak($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleChildEdge($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleFixedBMP($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleFixedSize($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleGripperAlways($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleHidden($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleHideTitle($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleNoGripper($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleNoVert($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleTopAlign($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleUseChevron($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandStyleVariableHeight($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandRect($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandRectEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBandText($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBarHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBarInfo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetBKColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetColorScheme($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetRowCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetRowHeight($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetTextColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_HitTest($hWnd, $iX = -1, $iY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_IDToIndex($hWnd, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_MaximizeBand($hWnd, $iIndex, $bIdeal = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_MinimizeBand($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_MoveBand($hWnd, $iIndexFrom, $iIndexTo)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandBackColor($hWnd, $iIndex, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandForeColor($hWnd, $iIndex, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandHeaderSize($hWnd, $iIndex, $iNewSize)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandID($hWnd, $iIndex, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandIdealSize($hWnd, $iIndex, $iNewSize)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandLength($hWnd, $iIndex, $iLength)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandLParam($hWnd, $iIndex, $lParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyle($hWnd, $iIndex, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleBreak($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleChildEdge($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleFixedBMP($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleFixedSize($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleGripperAlways($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleHidden($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleHideTitle($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleNoGripper($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleNoVert($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleTopAlign($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleUseChevron($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandStyleVariableHeight($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBandText($hWnd, $iIndex, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBKColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetBarInfo($hWnd, $hIml)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetColorScheme($hWnd, $iBtnHighlight, $iBtnShadow)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetTextColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetToolTips($hWnd, $hToolTip)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_SetUnicodeFormat($hWnd, $bUnicode = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRebar_ShowBand($hWnd, $iIndex, $bShow = True)
	Return __Au3_Missing()
EndFunc
