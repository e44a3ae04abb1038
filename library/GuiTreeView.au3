; GuiTreeView.au3: made by generate.py; do not edit.
#include-once

#include "GuiImageList.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "TreeViewConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagTVINSERTSTRUCT = "handle Parent;handle InsertAfter;struct;struct;uint Mask;handle hItem;uint State;uint StateMask;ptr Text;int TextMax;int Image;int SelectedImage;int Children;lparam Param;endstruct;int Integral;uint uStateEx;hwnd hwnd;int iExpandedImage;int iReserved;endstruct"

Func _GUICtrlTreeView_Add($hWnd, $hSibling, $sText, $iImage = -1, $iSelImage = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_AddChild($hWnd, $hParent, $sText, $iImage = -1, $iSelImage = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_AddChildFirst($hWnd, $hParent, $sText, $iImage = -1, $iSelImage = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_AddFirst($hWnd, $hSibling, $sText, $iImage = -1, $iSelImage = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_BeginUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_ClickItem($hWnd, $hItem, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Create($hWnd, $iX, $iY, $iWidth = 150, $iHeight = 150, $iStyle = 0x00000037, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_CreateDragImage($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_CreateSolidBitMap($hWnd, $iColor, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Delete($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_DeleteAll($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_DeleteChildren($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_DisplayRect($hWnd, $hItem, $bTextOnly = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_DisplayRectEx($hWnd, $hItem, $bTextOnly = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_EditText($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_EndEdit($hWnd, $bCancel = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_EndUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_EnsureVisible($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Expand($hWnd, $hItem = 0, $bExpand = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_ExpandedOnce($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_FindItem($hWnd, $sText, $bInStr = False, $hStart = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_FindItemEx($hWnd, $sTreePath, $hStart = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetBold($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetChecked($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetChildCount($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetChildren($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetCut($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetDropTarget($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetEditControl($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetExpanded($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetFirstChild($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetFirstItem($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetFirstVisible($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetFocused($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetImageIndex($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetImageListIconHandle($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetIndent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetInsertMarkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetISearchString($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetItemByIndex($hWnd, $hItem, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetItemHandle($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetItemParam($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetLastChild($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetLineColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetNext($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetNextChild($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetNextSibling($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetNextVisible($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetNormalImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetOverlayImageIndex($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetParentHandle($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetParentParam($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetPrev($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetPrevChild($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetPrevSibling($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetPrevVisible($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetScrollTime($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetSelected($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetSelectedImageIndex($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetSelection($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetSiblingCount($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetState($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetStateImageIndex($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetStateImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetText($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetTextColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetTree($hWnd, $hItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetVisible($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_GetVisibleCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_HitTest($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_HitTestEx($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_HitTestItem($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Index($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_InsertItem($hWnd, $sItem_Text, $hItem_Parent = 0, $hItem_After = 0, $iImage = -1, $iSelImage = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_IsFirstItem($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_IsParent($hWnd, $hParent, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Level($hWnd, $hItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_MapAccIDToItem($hWnd, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_MapItemToAccID($hWnd, $hTreeItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SelectItem($hWnd, $hItem, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SelectItemByIndex($hWnd, $hItem, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetBkColor($hWnd, $vRGBColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetBold($hWnd, $hItem, $bFlag = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetChecked($hWnd, $hItem, $bCheck = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetCheckedByIndex($hWnd, $hItem, $iIndex, $bCheck = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetChildren($hWnd, $hItem, $bFlag = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetCut($hWnd, $hItem, $bFlag = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetDropTarget($hWnd, $hItem, $bFlag = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetFocused($hWnd, $hItem, $bFlag = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetHeight($hWnd, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetIcon($hWnd, $hItem = 0, $sIconFile = "", $iIconID = 0, $iImageMode = 6)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetImageIndex($hWnd, $hItem, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetIndent($hWnd, $iIndent)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetInsertMark($hWnd, $hItem, $bAfter = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetInsertMarkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetItemHeight($hWnd, $hItem, $iIntegral)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetItemParam($hWnd, $hItem, $iParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetLineColor($hWnd, $vRGBColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetNormalImageList($hWnd, $hImageList)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetOverlayImageIndex($hWnd, $hItem, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetScrollTime($hWnd, $iTime)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetSelected($hWnd, $hItem, $bFlag = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetSelectedImageIndex($hWnd, $hItem, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetState($hWnd, $hItem, $iState = 0, $bSetState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetStateImageIndex($hWnd, $hItem, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetStateImageList($hWnd, $hImageList)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetText($hWnd, $hItem = 0, $sText = "")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetTextColor($hWnd, $vRGBColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetToolTips($hWnd, $hToolTip)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_SetUnicodeFormat($hWnd, $bFormat = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlTreeView_Sort($hWnd)
	Return __Au3_Missing()
EndFunc
