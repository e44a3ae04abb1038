; GuiDateTimePicker.au3: made by generate.py; do not edit.
#include-once

#include "DateTimeConstants.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Func _GUICtrlDTP_Create($hWnd, $iX, $iY, $iWidth = 120, $iHeight = 21, $iStyle = 0x00000000, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetMCColor($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetMCFont($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetMonthCal($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetRange($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetRangeEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetSystemTime($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_GetSystemTimeEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetFormat($hWnd, $sFormat)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetMCColor($hWnd, $iIndex, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetMCFont($hWnd, $hFont, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetRange($hWnd, ByRef $aRange)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetRangeEx($hWnd, ByRef $tRange)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetSystemTime($hWnd, ByRef $aDate)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlDTP_SetSystemTimeEx($hWnd, ByRef $tDate, $bFlag = False)
	Return __Au3_Missing()
EndFunc
