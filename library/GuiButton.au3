; GuiButton.au3: made by generate.py; do not edit.
#include-once

#include "ButtonConstants.au3"
#include "SendMessage.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagBUTTON_IMAGELIST = "ptr ImageList;struct;long Left;long Top;long Right;long Bottom;endstruct;uint Align"
Global Const $tagBUTTON_SPLITINFO = "uint mask;handle himlGlyph;uint uSplitStyle;struct;long X;long Y;endstruct"

Func _GUICtrlButton_Click($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_Create($hWnd, $sText, $iX, $iY, $iWidth, $iHeight, $iStyle = -1, $iExStyle = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_Enable($hWnd, $bEnable = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetCheck($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetFocus($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetIdealSize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetImage($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetNote($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetNoteLength($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetSplitInfo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetState($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_GetTextMargin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetCheck($hWnd, $iState = $BST_CHECKED)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetDontClick($hWnd, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetDropDownState($hWnd, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetFocus($hWnd, $bFocus = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetImage($hWnd, $sImageFile, $iIconID = -1, $bLarge = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetImageList($hWnd, $hImage, $iAlign = 0, $iLeft = 1, $iTop = 1, $iRight = 1, $iBottom = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetNote($hWnd, $sNote)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetShield($hWnd, $bRequired = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetSize($hWnd, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetSplitInfo($hWnd, $hImlGlyph = -1, $iSplitStyle = $BCSS_ALIGNLEFT, $iWidth = 0, $iHeight = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetState($hWnd, $bHighlighted = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetStyle($hWnd, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_SetTextMargin($hWnd, $iLeft = 1, $iTop = 1, $iRight = 1, $iBottom = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlButton_Show($hWnd, $bShow = True)
	Return __Au3_Missing()
EndFunc
