; Date.au3: made by generate.py; do not edit.
#include-once

#include "DateTimeConstants.au3"
#include "Memory.au3"
#include "Security.au3"
#include "StructureConstants.au3"
#include "WinAPI.au3"
#include "WinAPILocale.au3"

Func _DateAdd($sType, $iNumber, $sDate)
	Return __Au3_Missing()
EndFunc
Func _DateDayOfWeek($iDayNum, $iFormat = Default)
	Return __Au3_Missing()
EndFunc
Func _DateDaysInMonth($iYear, $iMonthNum)
	Return __Au3_Missing()
EndFunc
Func _DateDiff($sType, $sStartDate, $sEndDate)
	Return __Au3_Missing()
EndFunc
Func _DateIsLeapYear($iYear)
	Return __Au3_Missing()
EndFunc
Func _DateIsValid($sDate)
	Return __Au3_Missing()
EndFunc
Func _DateLastWeekdayNum($iWeekdayNum)
	Return __Au3_Missing()
EndFunc
Func _DateLastMonthNum($iMonthNum)
	Return __Au3_Missing()
EndFunc
Func _DateLastMonthYear($iMonthNum, $iYear)
	Return __Au3_Missing()
EndFunc
Func _DateNextWeekdayNum($iWeekdayNum)
	Return __Au3_Missing()
EndFunc
Func _DateNextMonthNum($iMonthNum)
	Return __Au3_Missing()
EndFunc
Func _DateNextMonthYear($iMonthNum, $iYear)
	Return __Au3_Missing()
EndFunc
Func _DateTimeFormat($sDate, $sType)
	Return __Au3_Missing()
EndFunc
Func _DateTimeSplit($sDate, ByRef $aDatePart, ByRef $iTimePart)
	Return __Au3_Missing()
EndFunc
Func _DateToDayOfWeek($iYear, $iMonth, $iDay)
	Return __Au3_Missing()
EndFunc
Func _DateToDayOfWeekISO($iYear, $iMonth, $iDay)
	Return __Au3_Missing()
EndFunc
Func _DateToDayValue($iYear, $iMonth, $iDay)
	Return __Au3_Missing()
EndFunc
Func _DateToMonth($iMonNum, $iFormat = Default)
	Return __Au3_Missing()
EndFunc
Func _DayValueToDate($iJulianDate, ByRef $iYear, ByRef $iMonth, ByRef $iDay)
	Return __Au3_Missing()
EndFunc
Func _Date_JulianDayNo($iYear, $iMonth, $iDay)
	Return __Au3_Missing()
EndFunc
Func _JulianToDate($iJDay, $sSep = "/")
	Return __Au3_Missing()
EndFunc
Func _Now()
	Return __Au3_Missing()
EndFunc
Func _NowCalc()
	Return __Au3_Missing()
EndFunc
Func _NowCalcDate()
	Return __Au3_Missing()
EndFunc
Func _NowDate()
	Return __Au3_Missing()
EndFunc
Func _NowTime($sType = 3)
	Return __Au3_Missing()
EndFunc
Func _SetDate($iDay, $iMonth = 0, $iYear = 0)
	Return __Au3_Missing()
EndFunc
Func _SetTime($iHour, $iMinute, $iSecond = 0, $iMSeconds = 0)
	Return __Au3_Missing()
EndFunc
Func _TicksToTime($iTicks, ByRef $iHours, ByRef $iMins, ByRef $iSecs)
	Return __Au3_Missing()
EndFunc
Func _TimeToTicks($iHours = @HOUR, $iMins = @MIN, $iSecs = @SEC)
	Return __Au3_Missing()
EndFunc
Func _WeekNumberISO($iYear = @YEAR, $iMonth = @MON, $iDay = @MDAY)
	Return __Au3_Missing()
EndFunc
Func _WeekNumber($iYear = @YEAR, $iMonth = @MON, $iDay = @MDAY, $iWeekStart = 1)
	Return __Au3_Missing()
EndFunc
Func _DaysInMonth($iYear)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_CompareFileTime($tFileTime1, $tFileTime2)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSDateTimeToFileTime($iFatDate, $iFatTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSDateToArray($iDosDate)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSDateTimeToArray($iDosDate, $iDosTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSDateTimeToStr($iDosDate, $iDosTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSDateToStr($iDosDate)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSTimeToArray($iDosTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_DOSTimeToStr($iDosTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_EncodeFileTime($iMonth, $iDay, $iYear, $iHour = 0, $iMinute = 0, $iSecond = 0, $iMSeconds = 0)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_EncodeSystemTime($iMonth, $iDay, $iYear, $iHour = 0, $iMinute = 0, $iSecond = 0, $iMSeconds = 0)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_FileTimeToArray(ByRef $tFileTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_FileTimeToStr(ByRef $tFileTime, $iFmt = 0)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_FileTimeToDOSDateTime($tFileTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_FileTimeToLocalFileTime($tFileTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_FileTimeToSystemTime($tFileTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetFileTime($hFile)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetLocalTime()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetSystemTime()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetSystemTimeAdjustment()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetSystemTimeAsFileTime()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetSystemTimes()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetTickCount()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_GetTimeZoneInformation()
	Return __Au3_Missing()
EndFunc
Func _Date_Time_LocalFileTimeToFileTime($tLocalTime)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SetFileTime($hFile, $tCreateTime, $tLastAccess, $tLastWrite)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SetLocalTime($tSYSTEMTIME)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SetSystemTime($tSYSTEMTIME)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SetSystemTimeAdjustment($iAdjustment, $bDisabled)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SetTimeZoneInformation($iBias, $sStdName, $tStdDate, $iStdBias, $sDayName, $tDayDate, $iDayBias)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SystemTimeToArray(ByRef $tSYSTEMTIME)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SystemTimeToDateStr(ByRef $tSYSTEMTIME, $iFmt = 0)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SystemTimeToDateTimeStr(ByRef $tSYSTEMTIME, $iFmt = 0)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SystemTimeToFileTime($tSYSTEMTIME)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SystemTimeToTimeStr(ByRef $tSYSTEMTIME)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_SystemTimeToTzSpecificLocalTime($tUTC, $tTimeZone = 0)
	Return __Au3_Missing()
EndFunc
Func _Date_Time_TzSpecificLocalTimeToSystemTime($tLocalTime, $tTimeZone = 0)
	Return __Au3_Missing()
EndFunc
