; GuiEdit.au3: made by generate.py; do not edit.
#include-once

#include "EditConstants.au3"
#include "GuiStatusBar.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"
#include "ToolTipConstants.au3"

Func _GUICtrlEdit_AppendText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_BeginUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_CanUndo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_CharFromPos($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_Create($hWnd, $sText, $iX, $iY, $iWidth = 150, $iHeight = 150, $iStyle = 0x003010C4, $iExStyle = 0x00000200)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_EmptyUndoBuffer($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_EndUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_FmtLines($hWnd, $bSoftBreak = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_Find($hWnd, $bReplace = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetCueBanner($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetFirstVisibleLine($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetHandle($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetIMEStatus($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetLimitText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetLine($hWnd, $iLine)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetLineCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetMargins($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetModify($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetPasswordChar($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetRECT($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetRECTEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetTextLen($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetThumb($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_GetWordBreakProc($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_HideBalloonTip($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_InsertText($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_LineFromChar($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_LineIndex($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_LineLength($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_LineScroll($hWnd, $iHoriz, $iVert)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_PosFromChar($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_ReplaceSel($hWnd, $sText, $bUndo = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_Scroll($hWnd, $iDirection)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetCueBanner($hWnd, $sText, $bOnFocus = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetHandle($hWnd, $hMemory)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetIMEStatus($hWnd, $iComposition)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetLimitText($hWnd, $iLimit)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetMargins($hWnd, $iMargin = 0x1, $iLeft = 0xFFFF, $iRight = 0xFFFF)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetModify($hWnd, $bModified)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetPasswordChar($hWnd, $sDisplayChar = "0")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetReadOnly($hWnd, $bReadOnly)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetRECT($hWnd, $aRect)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetRECTEx($hWnd, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetRECTNP($hWnd, $aRect)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetRectNPEx($hWnd, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetSel($hWnd, $iStart, $iEnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetTabStops($hWnd, $aTabStops)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_SetWordBreakProc($hWnd, $iAddressFunc)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_ShowBalloonTip($hWnd, $sTitle, $sText, $iIcon)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlEdit_Undo($hWnd)
	Return __Au3_Missing()
EndFunc
