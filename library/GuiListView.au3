; GuiListView.au3: made by generate.py; do not edit.
#include-once

#include "Array.au3"
#include "GuiHeader.au3"
#include "ListViewConstants.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagLVBKIMAGE = "ulong Flags;hwnd hBmp;ptr Image;uint ImageMax;int XOffPercent;int YOffPercent"
Global Const $tagLVCOLUMN = "uint Mask;int Fmt;int CX;ptr Text;int TextMax;int SubItem;int Image;int Order;int cxMin;int cxDefault;int cxIdeal"
Global Const $tagLVGROUP = "uint Size;uint Mask;ptr Header;int HeaderMax;ptr Footer;int FooterMax;int GroupID;uint StateMask;uint State;uint Align;ptr  pszSubtitle;uint cchSubtitle;ptr pszTask;uint cchTask;ptr pszDescriptionTop;uint cchDescriptionTop;ptr pszDescriptionBottom;uint cchDescriptionBottom;int iTitleImage;int iExtendedImage;int iFirstItem;uint cItems;ptr pszSubsetTitle;uint cchSubsetTitle"
Global Const $tagLVINSERTMARK = "uint Size;dword Flags;int Item;dword Reserved"
Global Const $tagLVSETINFOTIP = "uint Size;dword Flags;ptr Text;int Item;int SubItem"

Func _GUICtrlListView_AddArray($hWnd, ByRef $aItems)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_AddColumn($hWnd, $sText, $iWidth = 50, $iAlign = -1, $iImage = -1, $bOnRight = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_AddItem($hWnd, $sText, $iImage = -1, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_AddSubItem($hWnd, $iIndex, $sText, $iSubItem, $iImage = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_ApproximateViewHeight($hWnd, $iCount = -1, $iCX = -1, $iCY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_ApproximateViewRect($hWnd, $iCount = -1, $iCX = -1, $iCY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_ApproximateViewWidth($hWnd, $iCount = -1, $iCX = -1, $iCY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_Arrange($hWnd, $iArrange = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_BeginUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_CancelEditLabel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_ClickItem($hWnd, $iIndex, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_CopyItems($hWnd_Source, $hWnd_Destination, $bDelFlag = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_Create($hWnd, $sHeaderText, $iX, $iY, $iWidth = 150, $iHeight = 150, $iStyle = 0x0000000D, $iExStyle = 0x00000000, $bCoInit = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_CreateDragImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_CreateSolidBitMap($hWnd, $iColor, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_DeleteAllItems($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_DeleteColumn($hWnd, $iCol)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_DeleteItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_DeleteItemsSelected($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_DrawDragImage(ByRef $hWnd, ByRef $aDrag)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_EditLabel($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_EnableGroupView($hWnd, $bEnable = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_EndUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_EnsureVisible($hWnd, $iIndex, $bPartialOK = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_FindInText($hWnd, $sText, $iStart = -1, $bWrapOK = True, $bReverse = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_FindItem($hWnd, $iStart, ByRef $tFindInfo, $sText = "")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_FindNearest($hWnd, $iX, $iY, $iDir = 0, $iStart = -1, $bWrapOK = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_FindParam($hWnd, $iParam, $iStart = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_FindText($hWnd, $sText, $iStart = -1, $bPartialOK = True, $bWrapOK = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetBkImage($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetCallbackMask($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetColumn($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetColumnCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetColumnOrder($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetColumnOrderArray($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetColumnWidth($hWnd, $iCol)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetCounterPage($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetEditControl($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetEmptyText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetExtendedListViewStyle($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetFocusedGroup($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetGroupCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetGroupInfo($hWnd, $iGroupID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetGroupInfoByIndex($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetGroupRect($hWnd, $iGroupID, $iGet = $LVGGR_GROUP)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetGroupState($hWnd, $iGroupID, $iMask)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetGroupViewEnabled($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetHeader($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetHotCursor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetHotItem($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetHoverTime($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetImageList($hWnd, $iImageList)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetInsertMark($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetInsertMarkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetInsertMarkRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetISearchString($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItem($hWnd, $iIndex, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemChecked($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemCut($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemDropHilited($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemEx($hWnd, ByRef $tItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemFocused($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemGroupID($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemImage($hWnd, $iIndex, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemIndent($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemParam($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemPosition($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemPositionX($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemPositionY($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemRect($hWnd, $iIndex, $iPart = 3)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemRectEx($hWnd, $iIndex, $iPart = 3)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemSelected($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemSpacing($hWnd, $bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemSpacingX($hWnd, $bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemSpacingY($hWnd, $bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemState($hWnd, $iIndex, $iMask)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemStateImage($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemText($hWnd, $iIndex, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemTextArray($hWnd, $iItem = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetItemTextString($hWnd, $iItem = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetNextItem($hWnd, $iStart = -1, $iSearch = 0, $iState = 8)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetNumberOfWorkAreas($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetOrigin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetOriginX($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetOriginY($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetOutlineColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetSelectedColumn($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetSelectedCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetSelectedIndices($hWnd, $bArray = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetSelectionMark($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetStringWidth($hWnd, $sString)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetSubItemRect($hWnd, $iIndex, $iSubItem, $iPart = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetTextBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetTextColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetTopIndex($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetView($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetViewDetails($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetViewLarge($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetViewList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetViewSmall($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetViewTile($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_GetViewRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_HideColumn($hWnd, $iCol)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_HitTest($hWnd, $iX = -1, $iY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_InsertColumn($hWnd, $iIndex, $sText, $iWidth = 50, $iAlign = -1, $iImage = -1, $bOnRight = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_InsertGroup($hWnd, $iIndex, $iGroupID, $sHeader, $iAlign = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_InsertItem($hWnd, $sText, $iIndex = -1, $iImage = -1, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_InsertMarkHitTest($hWnd, $iX = -1, $iY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_IsItemVisible($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_JustifyColumn($hWnd, $iIndex, $iAlign = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_MapIDToIndex($hWnd, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_MapIndexToID($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_MoveGroup($hWnd, $iGroupID, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_RedrawItems($hWnd, $iFirst, $iLast)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_RegisterSortCallBack($hWnd, $bNumbers = True, $bArrows = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_RemoveAllGroups($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_RemoveGroup($hWnd, $iGroupID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_Scroll($hWnd, $iDX, $iDY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetBkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetBkImage($hWnd, $sURL = "", $iStyle = 0, $iXOffset = 0, $iYOffset = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetCallBackMask($hWnd, $iMask)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetColumn($hWnd, $iIndex, $sText, $iWidth = -1, $iAlign = -1, $iImage = -1, $bOnRight = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetColumnOrder($hWnd, $sOrder)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetColumnOrderArray($hWnd, $aOrder)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetColumnWidth($hWnd, $iCol, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetExtendedListViewStyle($hWnd, $iExStyle, $iExMask = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetGroupInfo($hWnd, $iGroupID, $sHeader, $iAlign = 0, $iState = $LVGS_NORMAL)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetHotCursor($hWnd, $hCursor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetHotItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetHoverTime($hWnd, $iTime)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetIconSpacing($hWnd, $iCX, $iCY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetImageList($hWnd, $hHandle, $iType = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetInfoTip($hWnd, $iIndex, $sText, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetInsertMark($hWnd, $iIndex, $bAfter = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetInsertMarkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItem($hWnd, $sText, $iIndex = 0, $iSubItem = 0, $iImage = -1, $iParam = -1, $iIndent = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemChecked($hWnd, $iIndex, $bCheck = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemCount($hWnd, $iItems)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemCut($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemDropHilited($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemEx($hWnd, ByRef $tItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemFocused($hWnd, $iIndex, $bEnabled = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemGroupID($hWnd, $iIndex, $iGroupID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemImage($hWnd, $iIndex, $iImage, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemIndent($hWnd, $iIndex, $iIndent)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemParam($hWnd, $iIndex, $iParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemPosition($hWnd, $iIndex, $iCX, $iCY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemPosition32($hWnd, $iIndex, $iCX, $iCY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemSelected($hWnd, $iIndex, $bSelected = True, $bFocused = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemState($hWnd, $iIndex, $iState, $iStateMask)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemStateImage($hWnd, $iIndex, $iImage)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetItemText($hWnd, $iIndex, $sText, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetOutlineColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetSelectedColumn($hWnd, $iCol)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetSelectionMark($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetTextBkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetTextColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetToolTips($hWnd, $hToolTip)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetUnicodeFormat($hWnd, $bUnicode)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetView($hWnd, $iView)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SetWorkAreas($hWnd, $iLeft, $iTop, $iRight, $iBottom)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SimpleSort($hWnd, ByRef $vSortSense, $iCol, $bToggleSense = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SortItems($hWnd, $iCol)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_SubItemHitTest($hWnd, $iX = -1, $iY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlListView_UnRegisterSortCallBack($hWnd)
	Return __Au3_Missing()
EndFunc
