; GuiComboBox.au3: made by generate.py; do not edit.
#include-once

#include "ComboConstants.au3"
#include "DirConstants.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagCOMBOBOXINFO = "dword Size;struct;long EditLeft;long EditTop;long EditRight;long EditBottom;endstruct;struct;long BtnLeft;long BtnTop;long BtnRight;long BtnBottom;endstruct;dword BtnState;hwnd hCombo;hwnd hEdit;hwnd hList"

Func _GUICtrlComboBox_AddDir($hWnd, $sFilePath, $iAttributes = 0, $bBrackets = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_AddString($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_AutoComplete($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_BeginUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_Create($hWnd, $sText, $iX, $iY, $iWidth = 100, $iHeight = 120, $iStyle = 0x00200042, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_DeleteString($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_EndUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_FindString($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_FindStringExact($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetComboBoxInfo($hWnd, ByRef $tInfo)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetCueBanner($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetCurSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetDroppedControlRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetDroppedControlRectEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetDroppedState($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetDroppedWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetEditSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetEditText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetExtendedUI($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetHorizontalExtent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetItemHeight($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLBText($hWnd, $iIndex, ByRef $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLBTextLen($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetListArray($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLocale($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLocaleCountry($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLocaleLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLocalePrimLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetLocaleSubLang($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetMinVisible($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_GetTopIndex($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_InitStorage($hWnd, $iNum, $iBytes)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_InsertString($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_LimitText($hWnd, $iLimit = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_ReplaceEditSel($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_ResetContent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SelectString($hWnd, $sText, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetCueBanner($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetCurSel($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetDroppedWidth($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetEditSel($hWnd, $iStart, $iStop)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetEditText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetExtendedUI($hWnd, $bExtended = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetHorizontalExtent($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetItemHeight($hWnd, $iHeight, $iComponent = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetLocale($hWnd, $iLocal)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetMinVisible($hWnd, $iMinimum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_SetTopIndex($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlComboBox_ShowDropDown($hWnd, $bShow = False)
	Return __Au3_Missing()
EndFunc
