; GuiMenu.au3: made by generate.py; do not edit.
#include-once

#include "MenuConstants.au3"
#include "StructureConstants.au3"
#include "WinAPI.au3"

Global Const $tagMENUBARINFO = "dword Size;struct;long Left;long Top;long Right;long Bottom;endstruct;handle hMenu;handle hWndMenu;bool Focused"
Global Const $tagMDINEXTMENU = "handle hMenuIn;handle hMenuNext;hwnd hWndNext"
Global Const $tagMENUGETOBJECTINFO = "dword Flags;uint Pos;handle hMenu;ptr RIID;ptr Obj"
Global Const $tagTPMPARAMS = "uint Size;struct;long Left;long Top;long Right;long Bottom;endstruct"

Func _GUICtrlMenu_AddMenuItem($hMenu, $sText, $iCmdID = 0, $hSubMenu = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_AppendMenu($hMenu, $iFlags, $iNewItem, $vNewItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_CalculatePopupWindowPosition($iX, $iY, $iWidth, $iHeight, $iFlags = 0, $tExclude = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_CheckMenuItem($hMenu, $iItem, $bCheck = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_CheckRadioItem($hMenu, $iFirst, $iLast, $iCheck, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_CreateMenu($iStyle = $MNS_CHECKORBMP)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_CreatePopup($iStyle = $MNS_CHECKORBMP)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_DeleteMenu($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_DestroyMenu($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_DrawMenuBar($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_EnableMenuItem($hMenu, $iItem, $iState = 0, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_EndMenu()
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_FindItem($hMenu, $sText, $bInStr = False, $iStart = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_FindParent($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemBmp($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemBmpChecked($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemBmpUnchecked($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemChecked($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemCount($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemData($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemDefault($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemDisabled($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemEnabled($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemGrayed($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemHighlighted($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemID($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemInfo($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemRect($hWnd, $hMenu, $iItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemRectEx($hWnd, $hMenu, $iItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemState($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemStateEx($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemSubMenu($hMenu, $iItem)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemText($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetItemType($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenu($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuBackground($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuBarInfo($hWnd, $iItem = 0, $iObject = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuContextHelpID($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuData($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuDefaultItem($hMenu, $bByPos = True, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuHeight($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuInfo($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetMenuStyle($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_GetSystemMenu($hWnd, $bRevert = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_InsertMenuItem($hMenu, $iIndex, $sText, $iCmdID = 0, $hSubMenu = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_InsertMenuItemEx($hMenu, $iIndex, ByRef $tMenu, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_IsMenu($hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_LoadMenu($hInst, $sMenuName)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_MapAccelerator($hMenu, $sAccelKey)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_MenuItemFromPoint($hWnd, $hMenu, $iX = -1, $iY = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_RemoveMenu($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemBitmaps($hMenu, $iItem, $hChecked, $hUnChecked, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemBmp($hMenu, $iItem, $hBitmap, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemBmpChecked($hMenu, $iItem, $hBitmap, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemBmpUnchecked($hMenu, $iItem, $hBitmap, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemChecked($hMenu, $iItem, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemData($hMenu, $iItem, $iData, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemDefault($hMenu, $iItem, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemDisabled($hMenu, $iItem, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemEnabled($hMenu, $iItem, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemGrayed($hMenu, $iItem, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemHighlighted($hMenu, $iItem, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemID($hMenu, $iItem, $iID, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemInfo($hMenu, $iItem, ByRef $tInfo, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemState($hMenu, $iItem, $iState, $bState = True, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemSubMenu($hMenu, $iItem, $hSubMenu, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemText($hMenu, $iItem, $sText, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetItemType($hMenu, $iItem, $iType, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenu($hWnd, $hMenu)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuBackground($hMenu, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuContextHelpID($hMenu, $iHelpID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuData($hMenu, $iData)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuDefaultItem($hMenu, $iItem, $bByPos = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuHeight($hMenu, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuInfo($hMenu, ByRef $tInfo)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_SetMenuStyle($hMenu, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMenu_TrackPopupMenu($hMenu, $hWnd, $iX = -1, $iY = -1, $iAlignX = 1, $iAlignY = 1, $iNotify = 0, $iButtons = 0)
	Return __Au3_Missing()
EndFunc
