; the title of AutoIt's own window
T("get", AutoItWinGetTitle())
T("set", AutoItWinSetTitle("hello"))
T("get", AutoItWinGetTitle())
T("set num", AutoItWinSetTitle(12.50))
T("get", AutoItWinGetTitle())
T("set null", AutoItWinSetTitle(Null))
T("get", AutoItWinGetTitle())
T("set uni", AutoItWinSetTitle(ChrW(0x416) & "a" & Chr(0) & "b"))
T("get", AutoItWinGetTitle())
T("set long", AutoItWinSetTitle(StringFormat("%0500d", 7)))
T("get", StringLen(AutoItWinGetTitle()))
T("set arr", AutoItWinSetTitle(MapKeys(5)))
T("get", AutoItWinGetTitle())

Func T($sLabel, $vValue, $iErr = @error, $iExt = @extended)
	Local $s = $sLabel & " = " & S($vValue)
	If $iErr <> 0 Then $s &= " err " & $iErr
	If $iExt <> 0 Then $s &= " ext " & $iExt
	ConsoleWrite($s & @CRLF)
EndFunc   ;==>T

Func S(Const ByRef $v)
	Local $i, $n, $s = ""
	Switch VarGetType($v)
		Case "String"
			For $i = 1 To StringLen($v)
				$n = AscW(StringMid($v, $i, 1))
				If $n < 32 Or $n > 126 Then
					$s &= "{" & Hex($n, 4) & "}"
				Else
					$s &= StringMid($v, $i, 1)
				EndIf
			Next
			Return "[" & $s & "]"
		Case "Array"
			If UBound($v, 0) = 1 Then
				For $i = 0 To UBound($v) - 1
					$s &= ($i ? ", " : "") & S($v[$i])
				Next
				Return "Array(" & UBound($v) & "){" & $s & "}"
			EndIf
			Return "Array dims " & UBound($v, 0)
	EndSwitch
	Return VarGetType($v) & ":" & $v
EndFunc   ;==>S
