; Date.au3: dates, times and the structures that Windows keeps them in.
;
; Days are counted by their Julian number (2000/01/01 is 2451545), a FILETIME is one Int64. Native are only the clock and the
; time zone. Setting the clock of the machine always fails here.
#include-once

; ---- includes (generate.py)
#include "DateTimeConstants.au3"
#include "Memory.au3"
#include "Security.au3"
#include "StructureConstants.au3"
#include "WinAPI.au3"
#include "WinAPILocale.au3"
; ---- end of includes

; ---- counting days ----

; The Julian number of a day of the Gregorian calendar; months count from March on, so that leap days come last.
Func __au3_date_number($iYear, $iMonth, $iDay)
	$iYear += 4800 - ($iMonth < 3)
	$iMonth = Mod($iMonth + 9, 12)
	Return Int($iDay + Int((153 * $iMonth + 2) / 5) + 365 * $iYear + Floor($iYear / 4) - Floor($iYear / 100) + Floor($iYear / 400) - 32045, 1)
EndFunc

; The other way round: [year, month, day].
Func __au3_date_of($iNumber)
	Local $iDays = $iNumber + 32044, $iEras = Floor($iDays / 146097), $iYear, $iMonth, $aDate[3]
	$iDays -= $iEras * 146097
	$iYear = Int(($iDays - Int($iDays / 1460) + Int($iDays / 36524) - Int($iDays / 146096)) / 365)
	$iDays -= 365 * $iYear + Int($iYear / 4) - Int($iYear / 100)
	$iMonth = Int((5 * $iDays + 2) / 153)
	$aDate[2] = $iDays - Int((153 * $iMonth + 2) / 5) + 1
	$aDate[1] = $iMonth + ($iMonth < 10 ? 3 : -9)
	$aDate[0] = $iYear + $iEras * 400 - 4800 + ($aDate[1] < 3)
	Return $aDate
EndFunc

Func __au3_date_days($iYear, $iMonth)
	If $iMonth = 2 Then Return 28 + _DateIsLeapYear($iYear)
	Return 30 + BitXOR(BitAND($iMonth, 1), $iMonth > 7)
EndFunc

Func __au3_date_good($iYear, $iMonth, $iDay)
	If Not StringIsInt($iYear) Or Not StringIsInt($iMonth) Or Not StringIsInt($iDay) Then Return False
	If $iYear < 1000 Or $iYear > 2999 Or $iMonth < 1 Or $iMonth > 12 Then Return False
	Return $iDay >= 1 And $iDay <= __au3_date_days($iYear, Number($iMonth))
EndFunc

; [year, month, day, hour, minute, second, parts of the time] of a date text; @error 1 when it is none.
Func __au3_date_parse($sDate)
	Local $aDay, $aTime, $aAll[7]
	_DateTimeSplit($sDate, $aDay, $aTime)
	If Not __au3_date_good($aDay[1], $aDay[2], $aDay[3]) Then Return SetError(1, 0, 0)
	If $aTime[0] == 1 Or $aTime[1] < 0 Or $aTime[1] > 23 Then Return SetError(1, 0, 0)
	If $aTime[2] < 0 Or $aTime[2] > 59 Or $aTime[3] < 0 Or $aTime[3] > 59 Then Return SetError(1, 0, 0)
	For $i = 1 To 3
		$aAll[$i - 1] = $aDay[$i]
		$aAll[$i + 2] = $aTime[$i]
	Next
	$aAll[6] = Number($aTime[0])
	Return $aAll
EndFunc

; The text of a day number and the seconds since midnight, with as many parts of the time as given.
Func __au3_date_text($iNumber, $iSeconds = 0, $iParts = 0)
	Local $aDate = __au3_date_of($iNumber)
	Local $sText = StringFormat("%04d/%02d/%02d", $aDate[0], $aDate[1], $aDate[2])
	If $iParts > 1 Then $sText &= StringFormat(" %02d:%02d", Int($iSeconds / 3600), Mod(Int($iSeconds / 60), 60))
	If $iParts > 2 Then $sText &= StringFormat(":%02d", Mod($iSeconds, 60))
	Return $sText
EndFunc

; ---- calculation ----

; A date moved by a number of units: D, M, Y, w, h, n (minutes), s.
Func _DateAdd($sType, $iNumber, $sDate)
	Local $sUnit = StringLower(StringLeft($sType, 1)), $aDate = __au3_date_parse($sDate), $bBad = @error
	If $sUnit = "" Or Not StringInStr("d,m,y,w,h,n,s", $sUnit) Then Return SetError(1, 0, 0)
	If Not StringIsInt($iNumber) Then Return SetError(2, 0, 0)
	If $bBad Then Return SetError(3, 0, 0)
	$iNumber = Number($iNumber)
	Local $iMonth = $aDate[0] * 12 + $aDate[1] - 1, $iSeconds = $aDate[3] * 3600 + $aDate[4] * 60 + $aDate[5]
	If $sUnit = "m" Then $iMonth += $iNumber
	If $sUnit = "y" Then $iMonth += $iNumber * 12
	Local $iYear = Floor($iMonth / 12), $iDay = $aDate[2]
	$iMonth = $iMonth - 12 * $iYear + 1
	If $iDay > __au3_date_days($iYear, $iMonth) Then $iDay = __au3_date_days($iYear, $iMonth)
	Local $iDays = __au3_date_number($iYear, $iMonth, $iDay)
	Switch $sUnit
		Case "d"
			$iDays += $iNumber
		Case "w"
			$iDays += $iNumber * 7
		Case "h"
			$iSeconds += $iNumber * 3600
		Case "n"
			$iSeconds += $iNumber * 60
		Case "s"
			$iSeconds += $iNumber
	EndSwitch
	Local $iMore = Floor($iSeconds / 86400)
	Local $sText = __au3_date_text($iDays + $iMore, $iSeconds - $iMore * 86400, $aDate[6])
	Return ($sUnit = "m" Or $sUnit = "y") ? StringRegExpReplace($sText, "^0+", "") : $sText
EndFunc

; The name of a day, 1 being Sunday (with 128 in the format: Monday).
Func _DateDayOfWeek($iDayNum, $iFormat = Default)
	Local Static $aNames[7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
	If $iFormat = Default Then $iFormat = 0
	$iDayNum = Int($iDayNum)
	If $iDayNum < 1 Or $iDayNum > 7 Then Return SetError(1, 0, "")
	Local $sName = $aNames[Mod($iDayNum - 1 + (BitAND($iFormat, 128) ? 1 : 0), 7)]
	Return BitAND($iFormat, 1) ? StringLeft($sName, 3) : $sName
EndFunc

Func _DateDaysInMonth($iYear, $iMonthNum)
	$iMonthNum = Int($iMonthNum)
	If $iMonthNum < 1 Or $iMonthNum > 12 Then Return False
	$iYear = Int($iYear)
	If StringLen($iYear) <> 4 Then Return SetError(1, 0, 0)
	Return __au3_date_days($iYear, Number($iMonthNum))
EndFunc

; The whole units between two dates.
Func _DateDiff($sType, $sStartDate, $sEndDate)
	Local $sUnit = StringLower(StringLeft($sType, 1)), $aFrom = __au3_date_parse($sStartDate), $bBadFrom = @error
	Local $aTo = __au3_date_parse($sEndDate), $bBadTo = @error
	If $sUnit = "" Or Not StringInStr("d,m,y,w,h,n,s", $sUnit) Then Return SetError(1, 0, 0)
	If $bBadFrom Then Return SetError(2, 0, 0)
	If $bBadTo Then Return SetError(3, 0, 0)
	If $sUnit = "," Then Return 0
	Local $nSeconds = ($aTo[3] - $aFrom[3]) * 3600 + ($aTo[4] - $aFrom[4]) * 60 + $aTo[5] - $aFrom[5]
	Local $nAll = 86400.0 * (__au3_date_number($aTo[0], $aTo[1], $aTo[2]) - __au3_date_number($aFrom[0], $aFrom[1], $aFrom[2])) + $nSeconds
	; A time in only one of the dates is seen by months and years alone.
	If $aFrom[6] < 2 Or $aTo[6] < 2 Then $nAll -= $nSeconds
	Local $iMonths = ($aTo[0] - $aFrom[0]) * 12 + $aTo[1] - $aFrom[1]
	Local $bShort = $aTo[2] < $aFrom[2] Or ($aTo[2] = $aFrom[2] And $nSeconds < 0)
	Switch $sUnit
		Case "d"
			Return 1.0 * Floor($nAll / 86400)
		Case "w"
			Return Int(Floor($nAll / 86400) / 7)
		Case "h"
			Return 1.0 * Floor($nAll / 3600)
		Case "n"
			Return 1.0 * Floor($nAll / 60)
		Case "m"
			Return Int($iMonths - $bShort, 1)
		Case "y"
			Return Int($aTo[0] - $aFrom[0] - ($aTo[1] < $aFrom[1] Or ($aTo[1] = $aFrom[1] And $bShort)), 1)
	EndSwitch
	Return $nAll
EndFunc

Func _DateIsLeapYear($iYear)
	If Not StringIsInt($iYear) Then Return SetError(1, 0, 0)
	If Mod($iYear, 400) = 0 Then Return 1
	Return (Mod($iYear, 4) = 0 And Mod($iYear, 100) <> 0) ? 1 : 0
EndFunc

Func _DateIsValid($sDate)
	__au3_date_parse($sDate)
	Return SetError(0, 0, @error ? 0 : 1)
EndFunc

; The number before or behind one of 1 to $iCount, going round. @error 1: no whole number, 2: out of range.
Func __au3_date_step($iNumber, $iStep, $iCount)
	If Not StringIsInt($iNumber) Then Return SetError(1, 0, 0)
	If $iNumber < 1 Or $iNumber > $iCount Then Return SetError(2, 0, 0)
	Return Mod($iNumber - 1 + $iStep + $iCount, $iCount) + 1
EndFunc

Func _DateLastWeekdayNum($iWeekdayNum)
	Local $iDay = __au3_date_step($iWeekdayNum, -1, 7)
	Return SetError(@error, 0, $iDay)
EndFunc

Func _DateNextWeekdayNum($iWeekdayNum)
	Local $iDay = __au3_date_step($iWeekdayNum, 1, 7)
	Return SetError(@error, 0, $iDay)
EndFunc

Func _DateLastMonthNum($iMonthNum)
	Local $iMonth = __au3_date_step($iMonthNum, -1, 12)
	Return @error ? SetError(@error, 0, 0) : StringFormat("%02d", $iMonth)
EndFunc

Func _DateNextMonthNum($iMonthNum)
	Local $iMonth = __au3_date_step($iMonthNum, 1, 12)
	Return @error ? SetError(@error, 0, 0) : StringFormat("%02d", $iMonth)
EndFunc

; The year of the month before.
Func _DateLastMonthYear($iMonthNum, $iYear)
	If Not StringIsInt($iYear) Then Return SetError(1, 0, 0)
	__au3_date_step($iMonthNum, -1, 12)
	Return @error ? SetError(@error, 0, 0) : StringFormat("%04d", $iYear - ($iMonthNum = 1))
EndFunc

Func _DateNextMonthYear($iMonthNum, $iYear)
	If Not StringIsInt($iYear) Then Return SetError(1, 0, 0)
	__au3_date_step($iMonthNum, 1, 12)
	Return @error ? SetError(@error, 0, 0) : StringFormat("%04d", $iYear + ($iMonthNum = 12))
EndFunc

; 0 date and time, 1 long date, 2 short date, 3 time, all as in the United States; 4 HH:MM, 5 HH:MM:SS.
Func _DateTimeFormat($sDate, $sType)
	Local $aDate = __au3_date_parse($sDate)
	If @error Then Return SetError(1, 0, "")
	If Not IsNumber($sType) Or $sType < 0 Or $sType > 5 Or $sType <> Int($sType) Then Return SetError(2, 0, "")
	Local $bTime = $aDate[6] > 1, $sShort = $aDate[1] & "/" & $aDate[2] & "/" & $aDate[0], $sClock = ""
	If $bTime Then $sClock = StringFormat("%d:%02d:%02d %s", Mod($aDate[3] + 11, 12) + 1, $aDate[4], $aDate[5], $aDate[3] < 12 ? "AM" : "PM")
	Switch $sType
		Case 0
			Return $bTime ? $sShort & " " & $sClock : $sShort
		Case 1
			Return _DateDayOfWeek(_DateToDayOfWeek($aDate[0], $aDate[1], $aDate[2])) & ", " & _DateToMonth($aDate[1]) & " " & $aDate[2] & ", " & $aDate[0]
		Case 2
			Return $sShort
		Case 3
			Return $sClock
		Case 4
			Return $bTime ? StringFormat("%02d:%02d", $aDate[3], $aDate[4]) : ""
	EndSwitch
	Return $bTime ? StringFormat("%02d:%02d:%02d", $aDate[3], $aDate[4], $aDate[5]) : ""
EndFunc

; The parts of a date and of the time behind it, each with their count in front.
Func _DateTimeSplit($sDate, ByRef $aDatePart, ByRef $iTimePart)
	Local $aHalves = StringSplit($sDate, " T")
	$aDatePart = __au3_date_parts(StringSplit($aHalves[1], "/-."), -1)
	If $aHalves[0] > 1 Then
		$iTimePart = __au3_date_parts(StringSplit($aHalves[2], ":"), 0)
	Else
		Local $aNone[4] = ["", 0, 0, 0]
		$iTimePart = $aNone
	EndIf
	Return 1
EndFunc

; The first three as numbers.
Func __au3_date_parts($aParts, $iBad)
	If UBound($aParts) < 4 Then ReDim $aParts[4]
	For $i = 1 To 3
		$aParts[$i] = StringIsInt($aParts[$i]) ? Number($aParts[$i]) : $iBad
	Next
	Return $aParts
EndFunc

; 1 is Sunday.
Func _DateToDayOfWeek($iYear, $iMonth, $iDay)
	If Not _DateIsValid($iYear & "/" & $iMonth & "/" & $iDay) Then Return SetError(1, 0, "")
	$iYear = Number($iYear)
	$iMonth = Number($iMonth)
	; Months count from March on; fractions, which the text of a date hides, keep their part.
	Local $iEarly = Int((14 - $iMonth) / 12)
	$iYear -= $iEarly
	$iMonth += 12 * $iEarly - 2
	Return Mod(Number($iDay) + $iYear + Int($iYear / 4) - Int($iYear / 100) + Int($iYear / 400) + Int(31 * $iMonth / 12), 7) + 1
EndFunc

; 1 is Monday.
Func _DateToDayOfWeekISO($iYear, $iMonth, $iDay)
	Local $iWeekday = _DateToDayOfWeek($iYear, $iMonth, $iDay)
	If @error Then Return SetError(1, 0, "")
	Return $iWeekday < 2 ? 7 : $iWeekday - 1
EndFunc

; The days of a calendar: what is not whole is cut off, and True or "5x" count as numbers.
Func __au3_date_whole($iYear, $iMonth, $iDay)
	Return __au3_date_good(Int($iYear), Int($iMonth), Int($iDay))
EndFunc

Func _DateToDayValue($iYear, $iMonth, $iDay)
	If Not __au3_date_whole($iYear, $iMonth, $iDay) Then Return SetError(1, 0, "")
	If StringIsInt($iYear) And StringIsInt($iMonth) And StringIsInt($iDay) Then Return __au3_date_number(Number($iYear), Number($iMonth), Number($iDay)) - 0.5
	$iYear = Number($iYear)
	$iMonth = Number($iMonth)
	If $iMonth < 3 Then
		$iYear -= 1
		$iMonth += 12
	EndIf
	Local $iCentury = Int($iYear / 100)
	Return 2 - $iCentury + Int($iCentury / 4) + $iDay + Int(1461 * ($iYear + 4716) / 4) + Int(153 * ($iMonth + 1) / 5) - 1524.5
EndFunc

Func _DateToMonth($iMonNum, $iFormat = Default)
	Local Static $aNames[12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
	If $iFormat = Default Then $iFormat = 0
	$iMonNum = Int($iMonNum)
	If $iMonNum < 1 Or $iMonNum > 12 Then Return SetError(1, 0, "")
	Return BitAND($iFormat, 1) ? StringLeft($aNames[$iMonNum - 1], 3) : $aNames[$iMonNum - 1]
EndFunc

Func _DayValueToDate($iJulianDate, ByRef $iYear, ByRef $iMonth, ByRef $iDay)
	If Not IsNumber($iJulianDate) Or $iJulianDate < 0 Then Return SetError(1, 0, 0)
	Local $aDate = __au3_date_of(Int(Floor($iJulianDate + 0.5)))
	$iYear = StringFormat("%04d", $aDate[0])
	$iMonth = StringFormat("%02d", $aDate[1])
	$iDay = StringFormat("%02d", $aDate[2])
	Return $iYear & "/" & $iMonth & "/" & $iDay
EndFunc

; The year followed by the number of the day in it.
Func _Date_JulianDayNo($iYear, $iMonth, $iDay)
	If Not __au3_date_whole($iYear, $iMonth, $iDay) Then Return SetError(1, 0, "")
	Local $iDays = 0
	For $i = 1 To Number($iMonth) - 1
		$iDays += __au3_date_days($iYear, $i)
	Next
	Return $iYear * 1000 + $iDays + $iDay
EndFunc

Func _JulianToDate($iJDay, $sSep = "/")
	Local $iYear = Int($iJDay / 1000), $iDay = Mod($iJDay, 1000)
	If $iDay > 365 + _DateIsLeapYear($iYear) Then Return SetError(1, 0, "")
	If $iDay < 1 Then Return StringFormat("%04d", $iYear) & $sSep & "01" & $sSep & StringFormat("%02d", $iDay)
	Return StringReplace(__au3_date_text(__au3_date_number($iYear, 1, $iDay)), "/", $sSep)
EndFunc

Func _Now()
	Return _DateTimeFormat(_NowCalc(), 0)
EndFunc

Func _NowCalc()
	Return @YEAR & "/" & @MON & "/" & @MDAY & " " & @HOUR & ":" & @MIN & ":" & @SEC
EndFunc

Func _NowCalcDate()
	Return @YEAR & "/" & @MON & "/" & @MDAY
EndFunc

Func _NowDate()
	Return _DateTimeFormat(_NowCalc(), 2)
EndFunc

Func _NowTime($sType = 3)
	If $sType < 3 Or $sType > 5 Then $sType = 3
	Return _DateTimeFormat(_NowCalc(), Number($sType))
EndFunc

; PARTLY: the clock of the machine is never set; the call fails.
Func _SetDate($iDay, $iMonth = 0, $iYear = 0)
	#forceref $iDay, $iMonth, $iYear
	Return SetError(1, 0, 0)
EndFunc

; PARTLY: the clock of the machine is never set; the call fails.
Func _SetTime($iHour, $iMinute, $iSecond = 0, $iMSeconds = 0)
	#forceref $iHour, $iMinute, $iSecond, $iMSeconds
	Return SetError(1, 0, 0)
EndFunc

; Milliseconds into hours, minutes and seconds.
Func _TicksToTime($iTicks, ByRef $iHours, ByRef $iMins, ByRef $iSecs)
	If Number($iTicks) < 0 Then Return SetError(1, 0, 0)
	Local $iAll = Int(Number($iTicks) / 1000)
	$iHours = Int($iAll / 3600)
	$iMins = Mod(Int($iAll / 60), 60)
	$iSecs = Mod($iAll, 60)
	Return 1
EndFunc

Func _TimeToTicks($iHours = @HOUR, $iMins = @MIN, $iSecs = @SEC)
	If Not StringIsInt($iHours) Or Not StringIsInt($iMins) Or Not StringIsInt($iSecs) Then Return SetError(1, 0, 0)
	Local $iTicks = 1000 * ($iHours * 3600 + $iMins * 60 + $iSecs)
	Return (IsString($iHours) Or IsString($iMins) Or IsString($iSecs)) ? Number($iTicks, 3) : $iTicks
EndFunc

; The first week of a year is the one with its first Thursday. A day without a day of the week (30 February, the year 999) still
; gets a number, so the weeks are not counted but estimated: 36 / 256 is a seventh, and two months are a bit longer than eight weeks.
Func _WeekNumberISO($iYear = @YEAR, $iMonth = @MON, $iDay = @MDAY)
	If $iDay < 1 Or $iDay > 31 Then Return SetError(1, 0, -1)
	If Int($iMonth) < 1 Or Int($iMonth) > 12 Then Return SetError(2, 0, -1)
	If $iYear < 1 Or $iYear > 2999 Then Return SetError(3, 0, -1)
	Local $iWeekday = Number(_DateToDayOfWeekISO($iYear, $iMonth, $iDay)), $iFirst = Number(_DateToDayOfWeekISO($iYear, 1, 1)), $iNext
	If $iMonth = 1 And $iFirst > 4 And $iDay - 1 < 8 - $iFirst Then Return _WeekNumberISO($iYear - 1, 12, 31)
	If $iMonth = 12 And $iDay > 28 Then
		$iNext = Number(_DateToDayOfWeekISO($iYear + 1, 1, 1))
		If $iNext > 1 And $iNext <= 4 And 31 - $iDay < $iNext - 1 Then Return 1
	EndIf
	Return Int(($iFirst < 5 ? 1 : 0) + 4 * ($iMonth - 1) + (2 * ($iMonth - 1) + $iDay - 1 + $iFirst - $iWeekday + 6) * 36 / 256)
EndFunc

; Weeks counted from 1 January on, in AutoIt's own way.
Func _WeekNumber($iYear = @YEAR, $iMonth = @MON, $iDay = @MDAY, $iWeekStart = 1)
	If $iDay < 1 Or $iDay > 31 Then Return SetError(1, 0, -1)
	If Int($iMonth) < 1 Or Int($iMonth) > 12 Then Return SetError(3, 0, -1)
	If $iYear < 1 Or $iYear > 2999 Then Return SetError(4, 0, -1)
	If $iWeekStart < 1 Or $iWeekStart > 2 Then Return SetError(2, 0, -1)
	Local $aDate = __au3_date_parse($iYear & "/" & $iMonth & "/" & $iDay)
	If @error Or Not StringIsInt($iYear) Or $aDate[0] = 2999 Then Return 1 ; the year behind 2999 is no year
	If $aDate[1] = 12 And $aDate[2] - 31 + __au3_date_lead($aDate[0] + 1, $iWeekStart) >= 0 Then Return 1
	Local $iInYear = __au3_date_number($aDate[0], $aDate[1], $aDate[2]) - __au3_date_number($aDate[0], 1, 0)
	Return Int(Floor(($iInYear + __au3_date_lead($aDate[0], $iWeekStart)) / 7)) + 1
EndFunc

; How many days of its first week lie before a year; a year that begins on a Saturday is the odd one.
Func __au3_date_lead($iYear, $iWeekStart)
	Local $iFirst = Mod(__au3_date_number($iYear, 1, 1), 7) + 1
	If $iWeekStart = 2 Then Return $iFirst - 1
	Return $iFirst = 6 ? -1 : $iFirst
EndFunc

Func _DaysInMonth($iYear)
	Local $aDays[13] = [12]
	For $i = 1 To 12
		$aDays[$i] = __au3_date_days($iYear, $i)
	Next
	Return $aDays
EndFunc

; ---- structures ----

Func __au3_filetime($iTime)
	Local $tTime = DllStructCreate($tagFILETIME)
	DllStructSetData($tTime, 1, BitAND($iTime, 0xFFFFFFFF))
	DllStructSetData($tTime, 2, Int(Floor($iTime / 0x100000000)))
	Return $tTime
EndFunc

; The Int64 of a FILETIME.
Func __au3_filetime_value($tTime)
	If IsPtr($tTime) Then $tTime = DllStructCreate($tagFILETIME, $tTime)
	Return Int(DllStructGetData($tTime, 2) * 0x100000000 + DllStructGetData($tTime, 1), 2)
EndFunc

; month, day, year, hour, minute, second, milliseconds, day of the week (0 Sunday).
Func __au3_filetime_parts($iTime)
	Local $iMillis = Int($iTime / 10000), $iDays = Int($iMillis / 86400000), $aDate = __au3_date_of($iDays + 2305814)
	$iMillis -= $iDays * 86400000
	Local $aParts[8] = [$aDate[1], $aDate[2], $aDate[0], Int($iMillis / 3600000), Mod(Int($iMillis / 60000), 60), Mod(Int($iMillis / 1000), 60), Mod($iMillis, 1000), Mod($iDays + 1, 7)]
	For $i = 0 To 7
		$aParts[$i] = Int($aParts[$i], 1)
	Next
	Return $aParts
EndFunc

Func __au3_systemtime_value($tTime)
	If IsPtr($tTime) Then $tTime = DllStructCreate($tagSYSTEMTIME, $tTime)
	Local $iDays = __au3_date_number(DllStructGetData($tTime, 1), DllStructGetData($tTime, 2), DllStructGetData($tTime, 4)) - 2305814
	Local $iSeconds = DllStructGetData($tTime, 5) * 3600 + DllStructGetData($tTime, 6) * 60 + DllStructGetData($tTime, 7)
	Return Int($iDays, 2) * 864000000000 + Int($iSeconds, 2) * 10000000 + DllStructGetData($tTime, 8) * 10000
EndFunc

; Is it a date and time that there is?
Func __au3_systemtime_good($tTime)
	If IsPtr($tTime) Then $tTime = DllStructCreate($tagSYSTEMTIME, $tTime)
	Local $iYear = DllStructGetData($tTime, 1), $iMonth = DllStructGetData($tTime, 2), $iDay = DllStructGetData($tTime, 4)
	If $iYear < 1601 Or $iYear > 30827 Or $iMonth < 1 Or $iMonth > 12 Then Return False
	If $iDay < 1 Or $iDay > __au3_date_days($iYear, $iMonth) Or DllStructGetData($tTime, 5) > 23 Then Return False
	Return DllStructGetData($tTime, 6) < 60 And DllStructGetData($tTime, 7) < 60 And DllStructGetData($tTime, 8) < 1000
EndFunc

Func __au3_systemtime($iTime)
	Local $aParts = __au3_filetime_parts($iTime)
	Local $tTime = _Date_Time_EncodeSystemTime($aParts[0], $aParts[1], $aParts[2], $aParts[3], $aParts[4], $aParts[5], $aParts[6])
	DllStructSetData($tTime, "Dow", $aParts[7])
	Return $tTime
EndFunc

Func __au3_time_text(Const ByRef $aParts, $iFormat)
	If $iFormat Then Return StringFormat("%04d/%02d/%02d %02d:%02d:%02d", $aParts[2], $aParts[0], $aParts[1], $aParts[3], $aParts[4], $aParts[5])
	Return StringFormat("%02d/%02d/%04d %02d:%02d:%02d", $aParts[0], $aParts[1], $aParts[2], $aParts[3], $aParts[4], $aParts[5])
EndFunc

; -1, 0 or 1.
Func _Date_Time_CompareFileTime($tFileTime1, $tFileTime2)
	If (Not IsDllStruct($tFileTime1) And Not $tFileTime1) Or (Not IsDllStruct($tFileTime2) And Not $tFileTime2) Then Return -1
	Local $iOne = __au3_filetime_value($tFileTime1), $iTwo = __au3_filetime_value($tFileTime2)
	If $iOne = $iTwo Then Return 0
	Return $iOne > $iTwo ? 1 : -1
EndFunc

Func _Date_Time_DOSDateTimeToFileTime($iFatDate, $iFatTime)
	Local $aDate = _Date_Time_DOSDateTimeToArray($iFatDate, $iFatTime)
	Local $tTime = _Date_Time_EncodeSystemTime($aDate[1], $aDate[0], $aDate[2], $aDate[3], $aDate[4], $aDate[5])
	Return SetExtended(__au3_systemtime_good($tTime) ? 1 : 0, _Date_Time_SystemTimeToFileTime($tTime))
EndFunc

; day, month, year.
Func _Date_Time_DOSDateToArray($iDosDate)
	Local $aDate[3] = [BitAND($iDosDate, 31), BitAND(BitShift($iDosDate, 5), 15), BitAND(BitShift($iDosDate, 9), 63) + 1980]
	Return $aDate
EndFunc

; day, month, year, hour, minute, second.
Func _Date_Time_DOSDateTimeToArray($iDosDate, $iDosTime)
	Local $aDate = _Date_Time_DOSDateToArray($iDosDate), $aTime = _Date_Time_DOSTimeToArray($iDosTime)
	Local $aBoth[6] = [$aDate[0], $aDate[1], $aDate[2], $aTime[0], $aTime[1], $aTime[2]]
	Return $aBoth
EndFunc

Func _Date_Time_DOSDateTimeToStr($iDosDate, $iDosTime)
	Return _Date_Time_DOSDateToStr($iDosDate) & " " & _Date_Time_DOSTimeToStr($iDosTime)
EndFunc

Func _Date_Time_DOSDateToStr($iDosDate)
	Local $aDate = _Date_Time_DOSDateToArray($iDosDate)
	Return StringFormat("%02d/%02d/%04d", $aDate[0], $aDate[1], $aDate[2])
EndFunc

; hour, minute, second.
Func _Date_Time_DOSTimeToArray($iDosTime)
	Local $aTime[3] = [BitAND(BitShift($iDosTime, 11), 31), BitAND(BitShift($iDosTime, 5), 63), BitAND($iDosTime, 31) * 2]
	Return $aTime
EndFunc

Func _Date_Time_DOSTimeToStr($iDosTime)
	Local $aTime = _Date_Time_DOSTimeToArray($iDosTime)
	Return StringFormat("%02d:%02d:%02d", $aTime[0], $aTime[1], $aTime[2])
EndFunc

Func _Date_Time_EncodeFileTime($iMonth, $iDay, $iYear, $iHour = 0, $iMinute = 0, $iSecond = 0, $iMSeconds = 0)
	Local $tTime = _Date_Time_SystemTimeToFileTime(_Date_Time_EncodeSystemTime($iMonth, $iDay, $iYear, $iHour, $iMinute, $iSecond, $iMSeconds))
	Return SetExtended(0, $tTime)
EndFunc

Func _Date_Time_EncodeSystemTime($iMonth, $iDay, $iYear, $iHour = 0, $iMinute = 0, $iSecond = 0, $iMSeconds = 0)
	Local $tTime = DllStructCreate($tagSYSTEMTIME), $aValues[8] = [$iYear, $iMonth, 0, $iDay, $iHour, $iMinute, $iSecond, $iMSeconds]
	For $i = 0 To 7
		DllStructSetData($tTime, $i + 1, $aValues[$i])
	Next
	Return $tTime
EndFunc

Func _Date_Time_FileTimeToArray(ByRef $tFileTime)
	Local $iTime = __au3_filetime_value($tFileTime)
	If $iTime = 0 Then Return SetError(10, 0, 0)
	Return __au3_filetime_parts($iTime)
EndFunc

Func _Date_Time_FileTimeToStr(ByRef $tFileTime, $iFmt = 0)
	Local $aParts = _Date_Time_FileTimeToArray($tFileTime)
	If @error Then Return SetError(@error, 0, "")
	Return __au3_time_text($aParts, $iFmt)
EndFunc

; The two words in an array.
Func _Date_Time_FileTimeToDOSDateTime($tFileTime)
	Local $aParts = __au3_filetime_parts(__au3_filetime_value($tFileTime)), $aWords[2] = [0, 0]
	If $aParts[2] < 1980 Or $aParts[2] > 2107 Then Return SetExtended(0, $aWords)
	$aWords[0] = BitOR(BitShift($aParts[2] - 1980, -9), BitShift($aParts[0], -5), $aParts[1])
	$aWords[1] = BitOR(BitShift($aParts[3], -11), BitShift($aParts[4], -5), BitShift($aParts[5], 1))
	Return SetExtended(1, $aWords)
EndFunc

; By the difference that is in force now, as Windows does it.
Func _Date_Time_FileTimeToLocalFileTime($tFileTime)
	Local $iTime = __au3_filetime_value($tFileTime) + 600000000 * __Au3_TimeZone(__Au3_Clock(), True)
	Return SetExtended(1, __au3_filetime($iTime))
EndFunc

Func _Date_Time_LocalFileTimeToFileTime($tLocalTime)
	Local $iTime = __au3_filetime_value($tLocalTime) - 600000000 * __Au3_TimeZone(__Au3_Clock(), True)
	Return SetExtended(1, __au3_filetime($iTime))
EndFunc

Func _Date_Time_FileTimeToSystemTime($tFileTime)
	Return SetExtended(1, __au3_systemtime(__au3_filetime_value($tFileTime)))
EndFunc

Func _Date_Time_GetLocalTime()
	Local $iTime = __Au3_Clock()
	Return __au3_systemtime($iTime + 600000000 * __Au3_TimeZone($iTime, True))
EndFunc

Func _Date_Time_GetSystemTime()
	Return __au3_systemtime(__Au3_Clock())
EndFunc

; PARTLY: the values of a machine whose clock is not being adjusted.
Func _Date_Time_GetSystemTimeAdjustment()
	Local $aInfo[3] = [Int(156250, 2), Int(156250, 2), True]
	Return SetExtended(1, $aInfo)
EndFunc

Func _Date_Time_GetSystemTimeAsFileTime()
	Return __au3_filetime(__Au3_Clock())
EndFunc

; Milliseconds of a clock that only goes forward.
Func _Date_Time_GetTickCount()
	Return Int(Mod(Int(TimerDiff(0), 2), 4294967296), 2)
EndFunc

; PARTLY: the clock of the machine is never set; the call fails.
Func _Date_Time_SetLocalTime($tSYSTEMTIME)
	#forceref $tSYSTEMTIME
	Return SetError(10, 0, False)
EndFunc

; PARTLY: the clock of the machine is never set; the call fails.
Func _Date_Time_SetSystemTime($tSYSTEMTIME)
	#forceref $tSYSTEMTIME
	Return SetError(10, 0, False)
EndFunc

Func _Date_Time_SystemTimeToArray(ByRef $tSYSTEMTIME)
	Local Static $aFields[8] = [2, 4, 1, 5, 6, 7, 8, 3]
	Local $aParts[8]
	For $i = 0 To 7
		$aParts[$i] = DllStructGetData($tSYSTEMTIME, $aFields[$i])
	Next
	Return $aParts
EndFunc

Func _Date_Time_SystemTimeToDateStr(ByRef $tSYSTEMTIME, $iFmt = 0)
	Return StringSplit(_Date_Time_SystemTimeToDateTimeStr($tSYSTEMTIME, $iFmt), " ", 2)[0]
EndFunc

Func _Date_Time_SystemTimeToDateTimeStr(ByRef $tSYSTEMTIME, $iFmt = 0)
	Return __au3_time_text(_Date_Time_SystemTimeToArray($tSYSTEMTIME), $iFmt)
EndFunc

Func _Date_Time_SystemTimeToFileTime($tSYSTEMTIME)
	If Not __au3_systemtime_good($tSYSTEMTIME) Then Return SetExtended(0, __au3_filetime(0))
	Return SetExtended(1, __au3_filetime(__au3_systemtime_value($tSYSTEMTIME)))
EndFunc

Func _Date_Time_SystemTimeToTimeStr(ByRef $tSYSTEMTIME)
	Return StringSplit(_Date_Time_SystemTimeToDateTimeStr($tSYSTEMTIME), " ", 2)[1]
EndFunc

; ---- times of files by handle ----

; created, last read, last written; @error 10: no such handle.
Func _Date_Time_GetFileTime($hFile)
	Local $aTimes[3] = [__au3_filetime(0), __au3_filetime(0), __au3_filetime(0)]
	Local $aEntry = __au3_handle_get($hFile, "file")
	If @error Then Return SetError(0, 0, $aTimes)
	Local $aStat = __Au3_FileStat($aEntry[1])
	If @error Then Return SetError(0, 0, $aTimes)
	For $i = 0 To 2
		$aTimes[$i] = __au3_filetime($aStat[$i + 2])
	Next
	Return SetExtended(1, $aTimes)
EndFunc

; A time that is 0 is left as it is.
Func _Date_Time_SetFileTime($hFile, $tCreateTime, $tLastAccess, $tLastWrite)
	Local $aEntry = __au3_handle_get($hFile, "file")
	If @error Then Return SetError(0, 0, 0)
	Local $aTimes[3] = [$tCreateTime, $tLastAccess, $tLastWrite]
	For $i = 0 To 2
		$aTimes[$i] = (IsDllStruct($aTimes[$i]) Or $aTimes[$i]) ? __au3_filetime_value($aTimes[$i]) : 0
	Next
	__Au3_FileTimes($aEntry[1], $aTimes[0], $aTimes[1], $aTimes[2])
	Return SetError(0, 0, @error ? 0 : 1)
EndFunc

; ---- the machine's time ----

; How long the processors had nothing to do, worked for the system (idle time included) and for programs.
Func _Date_Time_GetSystemTimes()
	Local $aFields = StringRegExp(FileReadLine("/proc/stat", 1), "\d+", 3), $aTimes[3]
	If UBound($aFields) < 4 Then Return SetError(10, 0, 0)
	$aTimes[0] = __au3_filetime($aFields[3] * 100000)
	$aTimes[1] = __au3_filetime(($aFields[2] + $aFields[3]) * 100000)
	$aTimes[2] = __au3_filetime(($aFields[0] + $aFields[1]) * 100000)
	Return SetExtended(1, $aTimes)
EndFunc

; PARTLY: the clock of the machine is never set; the call fails.
Func _Date_Time_SetSystemTimeAdjustment($iAdjustment, $bDisabled)
	#forceref $iAdjustment, $bDisabled
	Return SetError(10, 0, False)
EndFunc

; PARTLY: the time zone of the machine is never set; the call fails.
Func _Date_Time_SetTimeZoneInformation($iBias, $sStdName, $tStdDate, $iStdBias, $sDayName, $tDayDate, $iDayBias)
	#forceref $iBias, $sStdName, $tStdDate, $iStdBias, $sDayName, $tDayDate, $iDayBias
	Return SetError(10, 0, False)
EndFunc

; ---- time zones ----

; The first moment between two (FILETIME) at which the difference to UTC is no longer that of the first.
Func __au3_zone_change($iFrom, $iTo)
	Local $iMiddle, $iDifference = __Au3_TimeZone($iFrom, True)
	While $iTo - $iFrom > 600000000
		$iMiddle = $iFrom + Int(($iTo - $iFrom) / 1200000000, 2) * 600000000
		If $iMiddle = $iFrom Then ExitLoop
		If __Au3_TimeZone($iMiddle, True) = $iDifference Then
			$iFrom = $iMiddle
		Else
			$iTo = $iMiddle
		EndIf
	WEnd
	Return $iTo
EndFunc

; The rule for a change as a SYSTEMTIME: month, day of the week, which of these in the month (5: the last) and the time before it.
Func __au3_zone_rule($iTime)
	Local $aParts = __au3_filetime_parts($iTime + 600000000 * __Au3_TimeZone($iTime - 600000000, True))
	Local $iWeek = Int(($aParts[1] + 6) / 7)
	If $aParts[1] + 7 > __au3_date_days($aParts[2], $aParts[0]) Then $iWeek = 5
	Local $tRule = _Date_Time_EncodeSystemTime($aParts[0], $iWeek, 0, $aParts[3], $aParts[4])
	DllStructSetData($tRule, "Dow", $aParts[7])
	Return $tRule
EndFunc

; The kind of time (0 there is only one, 1 standard, 2 summer), bias, name, change and bias of the standard time, and of summer time.
Func _Date_Time_GetTimeZoneInformation()
	Local $iNow = __Au3_Clock(), $aNow = __au3_filetime_parts($iNow), $iYear = __au3_systemtime_value(_Date_Time_EncodeSystemTime(1, 1, $aNow[2]))
	Local $iDay = 864000000000, $iDifference = __Au3_TimeZone($iYear, True), $aChanges[2], $iCount = 0
	For $iTime = $iYear To $iYear + 365 * $iDay Step $iDay
		If __Au3_TimeZone($iTime, True) = $iDifference Or $iCount = 2 Then ContinueLoop
		$iDifference = __Au3_TimeZone($iTime, True)
		$aChanges[$iCount] = __au3_zone_change($iTime - $iDay, $iTime)
		$iCount += 1
	Next
	Local $iStandard = __Au3_TimeZone($iNow, True)
	Local $aInfo[8] = [Int(0, 2), -$iStandard, __Au3_ZoneName($iNow), DllStructCreate($tagSYSTEMTIME), 0, __Au3_ZoneName($iNow), DllStructCreate($tagSYSTEMTIME), -60]
	If $iCount < 2 Then Return $aInfo
	Local $iToStandard = __Au3_TimeZone($aChanges[0], True) < __Au3_TimeZone($aChanges[1], True) ? 0 : 1
	Local $iStd = $aChanges[$iToStandard], $iSummer = $aChanges[1 - $iToStandard]
	$aInfo[1] = -__Au3_TimeZone($iStd, True)
	$aInfo[0] = Int(-$iStandard = $aInfo[1] ? 1 : 2, 2)
	$aInfo[2] = __Au3_ZoneName($iStd)
	$aInfo[3] = __au3_zone_rule($iStd)
	$aInfo[5] = __Au3_ZoneName($iSummer)
	$aInfo[6] = __au3_zone_rule($iSummer)
	$aInfo[7] = __Au3_TimeZone($iStd, True) - __Au3_TimeZone($iSummer, True)
	Return $aInfo
EndFunc

; When a rule (8 numbers: year, month, day of the week, day or week, time) comes into force in a year, as the Int64 of local time.
Func __au3_zone_moment($tZone, $iField, $iYear)
	Local $aRule[8]
	For $i = 0 To 7
		$aRule[$i] = DllStructGetData($tZone, $iField, $i + 1)
	Next
	If $aRule[0] = 0 Then
		Local $iFirst = Mod(__au3_date_number($iYear, $aRule[1], 1) + 1, 7)
		$aRule[3] = 1 + Mod($aRule[2] - $iFirst + 7, 7) + ($aRule[3] - 1) * 7
		While $aRule[3] > __au3_date_days($iYear, $aRule[1])
			$aRule[3] -= 7
		WEnd
	EndIf
	Return __au3_systemtime_value(_Date_Time_EncodeSystemTime($aRule[1], $aRule[3], $iYear, $aRule[4], $aRule[5], $aRule[6], $aRule[7]))
EndFunc

; By how many minutes UTC is ahead of the local time of a zone; $bUTC tells which of the two the time is.
Func __au3_zone_bias($tZone, $iTime, $bUTC)
	If IsPtr($tZone) Then $tZone = DllStructCreate($tagTIME_ZONE_INFORMATION, $tZone)
	Local $iBias = DllStructGetData($tZone, "Bias"), $iMinute = 600000000
	If DllStructGetData($tZone, "StdDate", 2) = 0 Or DllStructGetData($tZone, "DayDate", 2) = 0 Then Return $iBias
	Local $iStdBias = $iBias + DllStructGetData($tZone, "StdBias"), $iDayBias = $iBias + DllStructGetData($tZone, "DayBias")
	Local $aParts = __au3_filetime_parts($bUTC ? $iTime - $iStdBias * $iMinute : $iTime)
	Local $iToDay = __au3_zone_moment($tZone, "DayDate", $aParts[2]), $iToStd = __au3_zone_moment($tZone, "StdDate", $aParts[2])
	If $bUTC Then
		$iToDay += $iStdBias * $iMinute
		$iToStd += $iDayBias * $iMinute
	EndIf
	Local $bSummer = $iToDay < $iToStd ? $iTime >= $iToDay And $iTime < $iToStd : $iTime >= $iToDay Or $iTime < $iToStd
	Return $bSummer ? $iDayBias : $iStdBias
EndFunc

; UTC in the local time of a zone ($tagTIME_ZONE_INFORMATION), or of the machine's.
Func _Date_Time_SystemTimeToTzSpecificLocalTime($tUTC, $tTimeZone = 0)
	If Not __au3_systemtime_good($tUTC) Then Return SetExtended(0, DllStructCreate($tagSYSTEMTIME))
	Local $iTime = __au3_systemtime_value($tUTC)
	If Not IsDllStruct($tTimeZone) And Not $tTimeZone Then Return SetExtended(1, __au3_systemtime($iTime + 600000000 * __Au3_TimeZone($iTime, True)))
	Return SetExtended(1, __au3_systemtime($iTime - 600000000 * __au3_zone_bias($tTimeZone, $iTime, True)))
EndFunc

Func _Date_Time_TzSpecificLocalTimeToSystemTime($tLocalTime, $tTimeZone = 0)
	If Not __au3_systemtime_good($tLocalTime) Then Return SetExtended(0, DllStructCreate($tagSYSTEMTIME))
	Local $iTime = __au3_systemtime_value($tLocalTime)
	If Not IsDllStruct($tTimeZone) And Not $tTimeZone Then Return SetExtended(1, __au3_systemtime($iTime - 600000000 * __Au3_TimeZone($iTime, False)))
	Return SetExtended(1, __au3_systemtime($iTime + 600000000 * __au3_zone_bias($tTimeZone, $iTime, False)))
EndFunc

; ---- not available (generate.py)
; ---- end of not available
