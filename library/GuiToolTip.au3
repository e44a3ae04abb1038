; GuiToolTip.au3: made by generate.py; do not edit.
#include-once

#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "ToolTipConstants.au3"
#include "WinAPI.au3"

Global Const $_TOOLTIPCONSTANTS_ClassName = "tooltips_class32"
Global Const $_TT_ghTTDefaultStyle = 3
Global Const $tagNMTTDISPINFO = "struct;hwnd hWndFrom;uint_ptr IDFrom;INT Code;endstruct;ptr pText;wchar aText[80];ptr Instance;uint Flags;lparam Param"
Global Const $tagTOOLINFO = "uint Size;uint Flags;hwnd hWnd;uint_ptr ID;struct;long Left;long Top;long Right;long Bottom;endstruct;handle hInst;ptr Text;lparam Param;ptr Reserved"
Global Const $tagTTGETTITLE = "dword Size;uint Bitmap;uint TitleMax;ptr Title"
Global Const $tagTTHITTESTINFO = "hwnd Tool;struct;long X;long Y;endstruct;uint Size;uint Flags;hwnd hWnd;uint_ptr ID;struct;long Left;long Top;long Right;long Bottom;endstruct;handle hInst;ptr Text;lparam Param;ptr Reserved"

Func _GUIToolTip_Activate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_AddTool($hTool, $hWnd, $sText, $iID = 0, $iLeft = 0, $iTop = 0, $iRight = 0, $iBottom = 0, $iFlags = Default, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_AdjustRect($hWnd, ByRef $tRECT, $bLarger = True)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_BitsToTTF($iFlags)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_Create($hWnd, $iStyle = $_TT_ghTTDefaultStyle)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_Deactivate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_DelTool($hWnd, $hTool, $iID = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_EnumTools($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetBubbleHeight($hWnd, $hTool, $iID, $iFlags = Default)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetBubbleSize($hWnd, $hTool, $iID, $iFlags = Default)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetBubbleWidth($hWnd, $hTool, $iID, $iFlags = Default)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetCurrentTool($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetDelayTime($hWnd, $iDuration)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetMargin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetMarginEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetMaxTipWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetText($hWnd, $hTool, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetTipBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetTipTextColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetTitleBitMap($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetTitleText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetToolCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_GetToolInfo($hWnd, $hTool, $iID)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_HitTest($hWnd, $hTool, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_NewToolRect($hWnd, $hTool, $iID, $iLeft, $iTop, $iRight, $iBottom)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_Pop($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_PopUp($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetDelayTime($hWnd, $iDuration, $iTime)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetMargin($hWnd, $iLeft, $iTop, $iRight, $iBottom)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetMaxTipWidth($hWnd, $iWidth)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetTipBkColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetTipTextColor($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetTitle($hWnd, $sTitle, $iIcon = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetToolInfo($hWnd, $sText, $iID = 0, $iLeft = 0, $iTop = 0, $iRight = 0, $iBottom = 0, $iFlags = Default, $iParam = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_SetWindowTheme($hWnd, $sStyle)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_ToolExists($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_ToolToArray($hWnd, ByRef $tToolInfo, $iError)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_TrackActivate($hWnd, $bActivate = True, $hTool = 0, $iID = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_TrackPosition($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_Update($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIToolTip_UpdateTipText($hWnd, $hTool, $iID, $sText)
	Return __Au3_Missing()
EndFunc
