; GuiComboBoxEx.au3: made by generate.py; do not edit.
#include-once

#include "DirConstants.au3"
#include "GuiComboBox.au3"
#include "Memory.au3"
#include "UDFGlobalID.au3"

Func _GUICtrlComboBoxEx_AddDir($hWnd, $sFilePath, $iAttributes = 0, $bBrackets = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_AddString($hWnd, $sText, $iImage = -1, $iSelectedImage = -1, $iOverlayImage = -1, $iIndent = -1, $iParam = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_BeginUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_Create($hWnd, $sText, $iX, $iY, $iWidth = 100, $iHeight = 200, $iStyle = 0x00200002, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_CreateSolidBitMap($hWnd, $iColor, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_DeleteString($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_EndUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_FindStringExact($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetComboBoxInfo($hWnd, ByRef $tInfo)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetComboControl($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetCurSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetDroppedControlRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetDroppedControlRectEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetDroppedState($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetDroppedWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetEditControl($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetEditSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetEditText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetExtendedStyle($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetExtendedUI($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemEx($hWnd, ByRef $tItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemHeight($hWnd, $iComponent = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemIndent($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemOverlayImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemParam($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemSelectedImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemText($hWnd, $iIndex, ByRef $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetItemTextLen($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetListArray($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetLocale($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetLocaleCountry($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetLocaleLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetLocalePrimLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetLocaleSubLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetMinVisible($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetTopIndex($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_GetUnicode($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_HasEditChanged($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_InitStorage($hWnd, $iNum, $iBytes)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_InsertString($hWnd, $sText, $iIndex = -1, $iImage = -1, $iSelectedImage = -1, $iOverlayImage = -1, $iIndent = -1, $iParam = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_LimitText($hWnd, $iLimit = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_ReplaceEditSel($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_ResetContent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetCurSel($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetDroppedWidth($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetEditSel($hWnd, $iStart, $iStop)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetEditText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetExtendedStyle($hWnd, $iExStyle, $iExMask = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetExtendedUI($hWnd, $bExtended = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetImageList($hWnd, $hHandle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItem($hWnd, $sText, $iIndex = 0, $iImage = -1, $iSelectedImage = -1, $iOverlayImage = -1, $iIndent = -1, $iParam = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemEx($hWnd, ByRef $tItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemHeight($hWnd, $iComponent, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemImage($hWnd, $iIndex, $iImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemIndent($hWnd, $iIndex, $iIndent)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemOverlayImage($hWnd, $iIndex, $iImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemParam($hWnd, $iIndex, $iParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetItemSelectedImage($hWnd, $iIndex, $iImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetMinVisible($hWnd, $iMinimum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetTopIndex($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_SetUnicode($hWnd, $bUnicode = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBoxEx_ShowDropDown($hWnd, $bShow = False)
	Return __Au3_Missing()
EndFunc
