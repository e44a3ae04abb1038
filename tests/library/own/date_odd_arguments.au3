; Arguments of date functions that are seldom given.
#include <Date.au3>

Func Show($sName, $vResult, $iError)
	ConsoleWrite($sName & ": " & VarGetType($vResult) & " " & $vResult & " " & $iError & @LF)
EndFunc

; A second blank begins another part, which is no time.
Local $aDay, $aTime
For $sDate In StringSplit("2024/06/15 |2024/06/15  10:00|2024/06/15 10:00 | 2024/06/15", "|", 2)
	Show("valid '" & $sDate & "'", _DateIsValid($sDate), @error)
	Show("add", _DateAdd("D", 1, $sDate), @error)
	_DateTimeSplit($sDate, $aDay, $aTime)
	Show("parts of the time", $aTime[0], @error)
Next

; Years below 1000 keep their zeros but for months and years.
For $sUnit In StringSplit("d,w,h,m,y", ",", 2)
	Show("add " & $sUnit, _DateAdd($sUnit, -400, "1000/01/02 10:00"), @error)
Next

; A time in only one of the dates counts for months alone.
For $sUnit In StringSplit("D,M,Y,w,h,n,s", ",", 2)
	Show($sUnit & " time in front, forward", _DateDiff($sUnit, "2024/01/01 00:00:01", "2024/03/01"), @error)
	Show($sUnit & " time in front, back", _DateDiff($sUnit, "2024/01/01 00:00:01", "2023/03/01"), @error)
	Show($sUnit & " time behind, forward", _DateDiff($sUnit, "2024/01/01", "2024/03/01 00:00:01"), @error)
	Show($sUnit & " time behind, back", _DateDiff($sUnit, "2024/01/01", "2023/03/01 00:00:01"), @error)
	Show($sUnit & " both", _DateDiff($sUnit, "2024/01/01 00:00:01", "2024/03/01 00:00:00"), @error)
Next

; Numbers of days and months are made whole.
Show("day 1.5", _DateDayOfWeek(1.5), @error)
Show("day True", _DateDayOfWeek(True), @error)
Show("day x", _DateDayOfWeek("x"), @error)
Show("month 2.9", _DateToMonth(2.9), @error)
Show("month True", _DateToMonth(True, 1), @error)
Show("days in month 1.5", _DateDaysInMonth(2024, 1.5), @error)
Show("days in month '02'", _DateDaysInMonth(2023, "02"), @error)
Show("day of the year, a text", _Date_JulianDayNo("2024", "02", "03"), @error)
Show("day of the year, a number", _Date_JulianDayNo(2024, 2, 3), @error)
