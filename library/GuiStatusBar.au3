; GuiStatusBar.au3: made by generate.py; do not edit.
#include-once

#include "Memory.au3"
#include "SendMessage.au3"
#include "StatusBarConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagBORDERS = "int BX;int BY;int RX"

Func _GUICtrlStatusBar_Create($hWnd, $vPartEdge = -1, $vPartText = "", $iStyles = -1, $iExStyles = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_EmbedControl($hWnd, $iPart, $hControl, $iFit = 4)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetBorders($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetBordersHorz($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetBordersRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetBordersVert($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetIcon($hWnd, $iIndex = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetParts($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetRect($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetRectEx($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetText($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetTextFlags($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetTextLength($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetTextLengthEx($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetTipText($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_GetWidth($hWnd, $iPart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_IsSimple($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_Resize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetBkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetIcon($hWnd, $iPart, $hIcon = -1, $sIconFile = "")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetMinHeight($hWnd, $iMinHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetParts($hWnd, $aParts = -1, $aPartWidth = 25)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetSimple($hWnd, $bSimple = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetText($hWnd, $sText = "", $iPart = 0, $iUFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetTipText($hWnd, $iPart, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_SetUnicodeFormat($hWnd, $bUnicode = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlStatusBar_ShowHide($hWnd, $iState)
	Return __Au3_Missing()
EndFunc
