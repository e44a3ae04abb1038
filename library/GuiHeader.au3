; GuiHeader.au3: made by generate.py; do not edit.
#include-once

#include "HeaderConstants.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagHDHITTESTINFO = "struct;long X;long Y;endstruct;uint Flags;int Item"
Global Const $tagHDLAYOUT = "ptr Rect;ptr WindowPos"
Global Const $tagHDTEXTFILTER = "ptr Text;int TextMax"

Func _GUICtrlHeader_AddItem($hWnd, $sText, $iWidth = 50, $iAlign = 0, $iImage = -1, $bOnRight = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_ClearFilter($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_ClearFilterAll($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_Create($hWnd, $iStyle = 0x00000046)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_CreateDragImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_DeleteItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_EditFilter($hWnd, $iIndex, $bDiscard = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetBitmapMargin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItem($hWnd, $iIndex, ByRef $tItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemAlign($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemBitmap($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemDisplay($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemFlags($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemFormat($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemOrder($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemParam($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemRect($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemRectEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemText($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetItemWidth($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetOrderArray($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_HitTest($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_InsertItem($hWnd, $iIndex, $sText, $iWidth = 50, $iAlign = 0, $iImage = -1, $bOnRight = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_Layout($hWnd, ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_OrderToIndex($hWnd, $iOrder)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetBitmapMargin($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetFilterChangeTimeout($hWnd, $iTimeOut)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetHotDivider($hWnd, $iFlag, $iInputValue)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetImageList($hWnd, $hImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItem($hWnd, $iIndex, ByRef $tItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemAlign($hWnd, $iIndex, $iAlign)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemBitmap($hWnd, $iIndex, $hBitmap)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemDisplay($hWnd, $iIndex, $iDisplay)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemFlags($hWnd, $iIndex, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemFormat($hWnd, $iIndex, $iFormat)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemImage($hWnd, $iIndex, $iImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemOrder($hWnd, $iIndex, $iOrder)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemParam($hWnd, $iIndex, $iParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemText($hWnd, $iIndex, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetItemWidth($hWnd, $iIndex, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetOrderArray($hWnd, ByRef $aOrder)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlHeader_SetUnicodeFormat($hWnd, $bUnicode)
	Return __Au3_Missing()
EndFunc
