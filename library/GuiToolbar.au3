; GuiToolbar.au3: made by generate.py; do not edit.
#include-once

#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "ToolbarConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Global Const $tagTBADDBITMAP = "handle hInst;uint_ptr ID"
Global Const $tagTBINSERTMARK = "int Button;dword Flags"
Global Const $tagTBMETRICS = "uint Size;dword Mask;int XPad;int YPad;int XBarPad;int YBarPad;int XSpacing;int YSpacing"

Func _GUICtrlToolbar_AddBitmap($hWnd, $iButtons, $hInst, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_AddButton($hWnd, $iID, $iImage, $iString = 0, $iStyle = 0, $iState = 4, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_AddButtonSep($hWnd, $iWidth = 6)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_AddString($hWnd, $sString)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_ButtonCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_CheckButton($hWnd, $iCommandID, $bCheck = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_ClickAccel($hWnd, $sAccelKey, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_ClickButton($hWnd, $iCommandID, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_ClickIndex($hWnd, $iIndex, $sButton = "left", $bMove = False, $iClicks = 1, $iSpeed = 1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_CommandToIndex($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_Create($hWnd, $iStyle = 0x00000800, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_Customize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_DeleteButton($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_EnableButton($hWnd, $iCommandID, $bEnable = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_FindToolbar($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetAnchorHighlight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetBitmapFlags($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonBitmap($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonInfo($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonInfoEx($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonParam($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonRect($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonRectEx($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonSize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonState($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonStyle($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetButtonText($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetColorScheme($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetDisabledImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetExtendedStyle($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetHotImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetHotItem($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetImageList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetInsertMark($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetInsertMarkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetMaxSize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetMetrics($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetPadding($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetRows($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetString($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyle($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleAltDrag($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleCustomErase($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleFlat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleList($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleRegisterDrop($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleTransparent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetStyleWrapable($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetTextRows($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_HideButton($hWnd, $iCommandID, $bHide = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_HighlightButton($hWnd, $iCommandID, $bHighlight = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_HitTest($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IndexToCommand($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_InsertButton($hWnd, $iIndex, $iID, $iImage, $sText = "", $iStyle = 0, $iState = 4, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_InsertMarkHitTest($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IsButtonChecked($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IsButtonEnabled($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IsButtonHidden($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IsButtonHighlighted($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IsButtonIndeterminate($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_IsButtonPressed($hWnd, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_LoadBitmap($hWnd, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_LoadImages($hWnd, $iBitMapID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_MapAccelerator($hWnd, $sAccelKey)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_MoveButton($hWnd, $iOldPos, $iNewPos)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_PressButton($hWnd, $iCommandID, $bPress = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetAnchorHighlight($hWnd, $bAnchor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetBitmapSize($hWnd, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonBitMap($hWnd, $iCommandID, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonInfo($hWnd, $iCommandID, $iImage = -3, $iState = -1, $iStyle = -1, $iWidth = -1, $iParam = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonInfoEx($hWnd, $iCommandID, $tButton)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonParam($hWnd, $iCommandID, $iParam)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonSize($hWnd, $iHeight, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonState($hWnd, $iCommandID, $iState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonStyle($hWnd, $iCommandID, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonText($hWnd, $iCommandID, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetButtonWidth($hWnd, $iMin, $iMax)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetCmdID($hWnd, $iIndex, $iCommandID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetColorScheme($hWnd, $iHighlight, $iShadow)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetDisabledImageList($hWnd, $hImageList)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetDrawTextFlags($hWnd, $iMask, $iDTFlags)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetExtendedStyle($hWnd, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetHotImageList($hWnd, $hImageList)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetHotItem($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetImageList($hWnd, $hImageList)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetIndent($hWnd, $iIndent)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetIndeterminate($hWnd, $iCommandID, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetInsertMark($hWnd, $iButton, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetInsertMarkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetMaxTextRows($hWnd, $iMaxRows)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetMetrics($hWnd, $iXPad, $iYPad, $iXSpacing, $iYSpacing)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetPadding($hWnd, $iCX, $iCY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetParent($hWnd, $hParent)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetRows($hWnd, $iRows, $bLarger = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyle($hWnd, $iStyle)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleAltDrag($hWnd, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleCustomErase($hWnd, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleFlat($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleList($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleRegisterDrop($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleToolTips($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleTransparent($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetStyleWrapable($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetToolTips($hWnd, $hToolTip)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetUnicodeFormat($hWnd, $bUnicode = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlToolbar_SetWindowTheme($hWnd, $sTheme)
	Return __Au3_Missing()
EndFunc
