; GuiMonthCal.au3: made by generate.py; do not edit.
#include-once

#include "DateTimeConstants.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Func _GUICtrlMonthCal_Create($hWnd, $iX, $iY, $iStyle = 0x00000000, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetCalendarBorder($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetCalendarCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetColor($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetColorArray($hWnd, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetCurSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetCurSelStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetFirstDOW($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetFirstDOWStr($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMaxSelCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMaxTodayWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMinReqHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMinReqRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMinReqRectArray($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMinReqWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthDelta($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthRange($hWnd, $bPartial = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthRangeMax($hWnd, $bPartial = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthRangeMaxStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthRangeMin($hWnd, $bPartial = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthRangeMinStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetMonthRangeSpan($hWnd, $bPartial = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetRange($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetRangeMax($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetRangeMaxStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetRangeMin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetRangeMinStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetSelRange($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetSelRangeMax($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetSelRangeMaxStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetSelRangeMin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetSelRangeMinStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetToday($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetTodayStr($hWnd, $sFormat = "%02d/%02d/%04d")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_HitTest($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetCalendarBorder($hWnd, $iBorderSize = 4, $bSetBorder = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetColor($hWnd, $iIndex, $iColor)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetCurSel($hWnd, $iYear, $iMonth, $iDay)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetDayState($hWnd, $aMasks)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetFirstDOW($hWnd, $sDay)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetMaxSelCount($hWnd, $iMaxSel)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetMonthDelta($hWnd, $iDelta)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetRange($hWnd, $iMinYear, $iMinMonth, $iMinDay, $iMaxYear, $iMaxMonth, $iMaxDay)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetSelRange($hWnd, $iMinYear, $iMinMonth, $iMinDay, $iMaxYear, $iMaxMonth, $iMaxDay)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetToday($hWnd, $iYear, $iMonth, $iDay)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlMonthCal_SetUnicodeFormat($hWnd, $bUnicode = False)
	Return __Au3_Missing()
EndFunc
