; GuiTab.au3: made by generate.py; do not edit.
#include-once

#include "Memory.au3"
#include "SendMessage.au3"
#include "TabConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagTCITEM = "uint Mask;dword State;dword StateMask;ptr Text;int TextMax;int Image;lparam Param"
Global Const $tagTCHITTESTINFO = "struct;long X;long Y;endstruct;uint Flags"

Func _GUICtrlTab_ActivateTab($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_ClickTab($hWnd, $iIndex, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_Create($hWnd, $iX, $iY, $iWidth = 150, $iHeight = 150, $iStyle = 0x00000040, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_DeleteAllItems($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_DeleteItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_DeselectAll($hWnd, $bExclude = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_FindTab($hWnd, $sText, $bInStr = False, $iStart = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetCurFocus($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetCurSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetDisplayRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetDisplayRectEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetExtendedStyle($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemParam($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemRect($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemRectEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemState($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetItemText($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetRowCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_HighlightItem($hWnd, $iIndex, $bHighlight = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_HitTest($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_InsertItem($hWnd, $iIndex, $sText, $iImage = -1, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_RemoveImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetCurFocus($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetCurSel($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetExtendedStyle($hWnd, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetImageList($hWnd, $hImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetItem($hWnd, $iIndex, $sText = -1, $iState = -1, $iImage = -1, $iParam = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetItemImage($hWnd, $iIndex, $iImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetItemParam($hWnd, $iIndex, $iParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetItemSize($hWnd, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetItemState($hWnd, $iIndex, $iState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetItemText($hWnd, $iIndex, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetMinTabWidth($hWnd, $iMinWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetPadding($hWnd, $iHorz, $iVert)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetToolTips($hWnd, $hToolTip)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTab_SetUnicodeFormat($hWnd, $bUnicode)
	Return __Au3_Missing()
EndFunc
