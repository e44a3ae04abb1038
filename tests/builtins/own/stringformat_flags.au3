; StringFormat: flags with every type
For $f In StringSplit("|-|+|0| |#", "|", 2)
	For $m In StringSplit("|5|.2|6.1|05|06.3|.0|.|l|h|L|8l|6.2h", "|", 2)
		For $t In StringSplit("d i u o x X e E f g G s", " ", 2)
			ConsoleWrite("%" & $f & $m & $t & ": " & StringFormat("<%" & $f & $m & $t & "> <%" & $f & $m & $t & "> <%" & $f & $m & $t & ">", 7.25, -12, 0) & @CRLF)
		Next
	Next
Next
T("neg tiny", StringFormat("%.2f %.0f %f %g %e", -0.001, -0.4, -1e-9, -1e-9, -1e-300))
T("carry", StringFormat("%.2f %.0f %.3e %.3g %g %.1f", 9.999, 99.5, 9.9996, 999.95, 999999.5, 0.95))
T("g edges", StringFormat("%g %g %g %g %g", 0.0001, 0.00001, 123456, 1234567, 0.000099999951))
T("g prec", StringFormat("%.0g %.1g %.20g %#.3g %#g %g", 5.55, 5.55, 0.1, 1, 0, 0))
T("inf", StringFormat("%.0f %.1f %.2f %.3f %.4f %.5f %.8f", 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0))
T("inf e", StringFormat("%.0e %.1e %.2e %.3e %.4e %.5e", 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0))
T("inf g", StringFormat("%.0g %.1g %.2g %.3g %.4g %.5g %#g %G %E", 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0, 1 / 0))
T("nan", StringFormat("%.0f %.1f %.2f %.3f %.4f %.5f %+f %08.2f", Log(-1), Log(-1), Log(-1), Log(-1), Log(-1), Log(-1), 1 / 0, -1 / 0))
T("qnan", StringFormat("%f %.1f %.2f %.3f %g", Abs(Log(-1)), -Log(-1), -Log(-1), -Log(-1), -Log(-1)))
T("max", StringFormat("%f", 1.7976931348623157e308))
T("min", StringFormat("%.30e %.400f", 4.94e-324, 4.94e-324))
T("nul in format", StringFormat("a" & Chr(0) & "b%d", 5))
T("nul in arg", StringFormat("<%s|%5s|%-5s>", "a" & Chr(0) & "b", "a" & Chr(0) & "b", "a" & Chr(0) & "b"))
T("pair", StringFormat("<%3s|%.1s|%4s>", ChrW(0xD83D) & ChrW(0xDE00), ChrW(0xD83D) & ChrW(0xDE00), ChrW(0xD83D)))
T("wide format", StringFormat(ChrW(0x416) & "%d" & ChrW(0xD83D) & ChrW(0xDE00) & "%" & ChrW(0x416), 5))
T("escapes", StringFormat("\n\r\t\\\\n\\\n\%%d\%s\", "x"))
T("escape in spec", StringFormat("%\nd %5\td", 5, 6))
T("percent runs", StringFormat("%%%d%%%s%%%%", 1, 2))
T("percent flags", StringFormat("%-% %5% %05% %.2% %l%", 1))
T("cut", StringFormat("%5.") & "|" & StringFormat("%.") & "|" & StringFormat("%l") & "|" & StringFormat("%-5.3l") & "|" & StringFormat("%+"))
T("cut 2", StringFormat("%5.|%d", 1) & StringFormat("%5.3.2d", 1) & StringFormat("%.-2d", 1) & StringFormat("%5-d", 1))
T("missing", StringFormat("<%d><%s><%f><%%><%y><%d>"))
T("array arg", StringFormat("<%d><%s><%f>", StringSplit("a", ""), StringSplit("a", ""), StringSplit("a", "")))
T("default format", StringFormat(Default, 1))
T("big text", StringLen(StringFormat("%s%s", StringFormat("%60000d", 1), StringFormat("%60000d", 1))))

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
