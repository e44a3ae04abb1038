; counts at the edge of 32 bits
T("occ min", StringReplace("AAAA", "A", "x", -2147483648))
T("occ min+1", StringReplace("AAAA", "A", "x", -2147483647))
T("occ inf", StringReplace("AAAA", "A", "x", 1 / 0))
T("occ max", StringReplace("AAAA", "A", "x", 2147483647))
T("instr min", StringInStr("AAAA", "A", 0, -2147483648))
T("instr min+1", StringInStr("AAAA", "A", 0, -2147483647))
T("instr max", StringInStr("AAAA", "A", 0, 2147483647))
T("instr count max", StringInStr("AAAA", "A", 0, 1, 3, 2147483647))
T("instr start max", StringInStr("AAAA", "A", 0, 1, 2147483647, 2147483647))
T("instr back start max", StringInStr("AAAA", "A", 0, -1, 2147483647, 2147483647))
T("replace pos max", StringReplace("AAAA", 2147483647, "A"))
T("toascii max", StringToASCIIArray("abc", 1, 2147483647))
T("toascii start max", StringToASCIIArray("abc", 2147483647))
Local $a[2] = [65, 66]
T("fromascii max", StringFromASCIIArray($a, 1, 2147483647))
T("fromascii start max", StringFromASCIIArray($a, 2147483647))
T("mid max", StringMid("abc", 2, 2147483647))
T("mid start max", StringMid("abc", 2147483647, 2147483647))
T("regexp offset max", StringRegExp("abc", "c", 1, 2147483647))
T("split flag empty", StringSplit("", ",", 4))
T("split flag empty delim", StringSplit("abc", "", 4))
T("split flag -2", StringSplit("a,b", ",", -2))
T("split min", StringSplit("a,b", ",", -2147483648))
T("split surrogate", StringSplit("a" & ChrW(0xD83D) & ChrW(0xDE00) & "b", ChrW(0xDE00)))
T("split dup whole", StringSplit("aXXbXc", "XX", 1))
T("split many", StringSplit("a,b;c d" & @TAB & "e", ",; " & @TAB & ChrW(0x416)))
T("split wide set", StringSplit("a" & ChrW(0x416) & "b" & ChrW(0x417) & "c", ChrW(0x416) & ChrW(0x417)))
T("chr -65536", Chr(-65536))
T("chrw -65536", ChrW(-65536))
T("chrw -65471", ChrW(-65471))
T("asc pair", Asc(ChrW(0xD83D) & ChrW(0xDE00)))
T("hs wide", StringFormat("[%hs]", ChrW(0x416) & "a"))
T("hs wide 2", StringFormat("[%hs]", ChrW(0x4142) & ChrW(0x4344)))
T("hs ansi", StringFormat("[%hs]", ChrW(0x80) & "a"))
T("hs ansi 2", StringFormat("[%hs]", ChrW(0x8041) & ChrW(0xE9E9)))
T("hs prec", StringFormat("[%5.3hs]", ChrW(0x4142) & ChrW(0x4344)))
T("bs ff", BinaryToString(Binary("0xFFFE0041"), 3))
T("upper sz", StringUpper("stra" & ChrW(0xDF) & "e"))
T("lower mix", StringLower("ABC" & ChrW(0xC9) & ChrW(0x416) & "XYZ"))
T("strip nul", StringStripWS(Chr(0) & " a" & Chr(0) & Chr(0) & "b " & Chr(0), 7))
T("strip nul 8", StringStripWS(Chr(0) & " a" & Chr(0) & Chr(0) & "b " & Chr(0), 8))
T("strip 15", StringStripWS("  a  b  ", 15))
T("strip 3.9", StringStripWS("  a  b  ", 3.9))
T("addcr", StringAddCR(@LF & "a" & @CRLF & @LF))

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
