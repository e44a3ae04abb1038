; GuiIPAddress.au3: made by generate.py; do not edit.
#include-once

#include "IPAddressConstants.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Func _GUICtrlIpAddress_Create($hWnd, $iX, $iY, $iWidth = 125, $iHeight = 25, $iStyles = 0x00000000, $iExstyles = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_ClearAddress($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_Destroy($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_Get($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_GetArray($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_GetEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_IsBlank($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_Set($hWnd, $sAddress)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_SetArray($hWnd, $aAddress)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_SetEx($hWnd, $tIP)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_SetFocus($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_SetFont($hWnd, $sFaceName = "Arial", $iFontSize = 12, $iFontWeight = 400, $bFontItalic = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_SetRange($hWnd, $iIndex, $iLowRange = 0, $iHighRange = 255)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlIpAddress_ShowHide($hWnd, $iState)
	Return __Au3_Missing()
EndFunc
