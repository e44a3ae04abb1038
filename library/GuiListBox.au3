; GuiListBox.au3: made by generate.py; do not edit.
#include-once

#include "DirConstants.au3"
#include "ListBoxConstants.au3"
#include "SendMessage.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Func _GUICtrlListBox_AddFile($hWnd, $sFilePath)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_AddString($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_BeginUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_ClickItem($hWnd, $iIndex, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_Create($hWnd, $sText, $iX, $iY, $iWidth = 100, $iHeight = 200, $iStyle = 0x00B00002, $iExStyle = 0x00000200)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_DeleteString($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_Dir($hWnd, $sFilePath, $iAttributes = 0, $bBrackets = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_EndUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_FindString($hWnd, $sText, $bExact = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_FindInText($hWnd, $sText, $iStart = -1, $bWrapOK = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetAnchorIndex($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetCaretIndex($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetCurSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetHorizontalExtent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetItemData($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetItemHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetItemRect($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetItemRectEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetListBoxInfo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetLocale($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetLocaleCountry($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetLocaleLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetLocalePrimLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetLocaleSubLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetSel($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetSelCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetSelItems($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetSelItemsText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetText($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetTextLen($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_GetTopIndex($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_InitStorage($hWnd, $iItems, $iBytes)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_InsertString($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_ItemFromPoint($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_ReplaceString($hWnd, $iIndex, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_ResetContent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SelectString($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SelItemRange($hWnd, $iFirst, $iLast, $bSelect = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SelItemRangeEx($hWnd, $iFirst, $iLast)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetAnchorIndex($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetCaretIndex($hWnd, $iIndex, $bPartial = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetColumnWidth($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetCurSel($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetHorizontalExtent($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetItemData($hWnd, $iIndex, $iValue)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetItemHeight($hWnd, $iHeight, $iIndex = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetLocale($hWnd, $iLocal)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetSel($hWnd, $iIndex = -1, $iSelect = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetTabStops($hWnd, $aTabStops)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SetTopIndex($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_Sort($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_SwapString($hWnd, $iIndexA, $iIndexB)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListBox_UpdateHScroll($hWnd)
	Return __Au3_Missing()
EndFunc
