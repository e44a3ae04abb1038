#!/usr/bin/env au3
; The calendar of a month:  au3 Calendar.au3 [YEAR MONTH]
Global Const $NAMES = StringSplit("January February March April May June July August September October November December", " ", 2)

Show($CmdLine[0] = 2 ? Int($CmdLine[1]) : Int(@YEAR), $CmdLine[0] = 2 ? Int($CmdLine[2]) : Int(@MON))

Func Show($iYear, $iMonth)
	Local $sTitle = $NAMES[$iMonth - 1] & " " & $iYear
	ConsoleWrite(StringFormat("%" & Int((20 + StringLen($sTitle)) / 2) & "s", $sTitle) & @CRLF & "Mo Tu We Th Fr Sa Su" & @CRLF)
	Local $iColumn = Weekday($iYear, $iMonth, 1)
	For $i = 1 To $iColumn
		ConsoleWrite("   ")
	Next
	For $iDay = 1 To Days($iYear, $iMonth)
		ConsoleWrite(StringFormat("%2d", $iDay))
		$iColumn = Mod($iColumn + 1, 7)
		ConsoleWrite($iColumn ? " " : @CRLF)
	Next
	If $iColumn Then ConsoleWrite(@CRLF)
EndFunc   ;==>Show

Func Days($iYear, $iMonth)
	Switch $iMonth
		Case 4, 6, 9, 11
			Return 30
		Case 2
			Return (Mod($iYear, 4) = 0 And (Mod($iYear, 100) <> 0 Or Mod($iYear, 400) = 0)) ? 29 : 28
	EndSwitch
	Return 31
EndFunc   ;==>Days

; 0 for Monday. January and February count as months of the year before.
Func Weekday($iYear, $iMonth, $iDay)
	If $iMonth < 3 Then
		$iMonth += 12
		$iYear -= 1
	EndIf
	Local $iSum = $iDay + Int(13 * ($iMonth + 1) / 5) + $iYear + Int($iYear / 4) - Int($iYear / 100) + Int($iYear / 400)
	Return Mod($iSum + 5, 7)
EndFunc   ;==>Weekday
