; odd numbers and types as counts and positions of the string functions
Local $inf = 1 / 0, $nan = Log(-1), $big = 9223372036854775807, $l = 4294967298, $a[2] = [1, 2]
Local $v[16] = [$inf, -$inf, $nan, 1e10, -1e10, 2147483648.0, $big, $l, 4294967295, "99999999999", "", "x", True, Null, Default, $a]
For $i = 0 To 15
	T("Left " & $i, StringLeft("abcdef", $v[$i]))
	T("Right " & $i, StringRight("abcdef", $v[$i]))
	T("TrimLeft " & $i, StringTrimLeft("abcdef", $v[$i]))
	T("TrimRight " & $i, StringTrimRight("abcdef", $v[$i]))
	T("Mid " & $i, StringMid("abcdef", $v[$i]))
	T("Mid count " & $i, StringMid("abcdef", 2, $v[$i]))
	T("InStr case " & $i, StringInStr("aAaA", "A", $v[$i]))
	T("InStr occ " & $i, StringInStr("aAaA", "A", 1, $v[$i]))
	T("InStr start " & $i, StringInStr("aAaA", "A", 1, 1, $v[$i]))
	T("InStr start back " & $i, StringInStr("aAaA", "A", 1, -1, $v[$i]))
	T("InStr count " & $i, StringInStr("aAaA", "A", 1, 1, 1, $v[$i]))
	T("InStr count back " & $i, StringInStr("aAaA", "A", 1, -1, 4, $v[$i]))
	T("Replace occ " & $i, StringReplace("aAaA", "A", "x", $v[$i], 1))
	T("Replace case " & $i, StringReplace("aAaA", "A", "x", 0, $v[$i]))
	T("Replace pos " & $i, StringReplace("abcdef", $v[$i], "X"))
	T("Split flag " & $i, StringSplit("a,b", ",", $v[$i]))
	T("StripWS " & $i, StringStripWS("  a  b  ", $v[$i]))
	T("Reverse " & $i, StringReverse("ab" & ChrW(0xD83D) & ChrW(0xDE00), $v[$i]))
	T("Compare " & $i, StringCompare("a", "A", $v[$i]))
	T("Chr " & $i, Chr($v[$i]))
	T("ChrW " & $i, ChrW($v[$i]))
	T("ToASCII start " & $i, StringToASCIIArray("abc", $v[$i]))
	T("ToASCII end " & $i, StringToASCIIArray("abc", 0, $v[$i]))
	T("ToASCII enc " & $i, StringToASCIIArray(ChrW(0x20AC), 0, 1, $v[$i]))
	T("FromASCII start " & $i, StringFromASCIIArray($a, $v[$i]))
	T("FromASCII end " & $i, StringFromASCIIArray($a, 0, $v[$i]))
	T("ToBinary " & $i, StringToBinary("ab", $v[$i]))
	T("FromBinary " & $i, BinaryToString(Binary("0x4142"), $v[$i]))
	T("FromBinary value " & $i, BinaryToString($v[$i]))
	T("RegExp mode " & $i, StringRegExp("aXb", "X", $v[$i]))
	T("RegExp offset " & $i, StringRegExp("aXb", "X", 1, $v[$i]))
	T("RegExpReplace count " & $i, StringRegExpReplace("aXbX", "X", "-", $v[$i]))
	T("Format d " & $i, StringFormat("%d %u %x %hd", $v[$i], $v[$i], $v[$i], $v[$i]))
	T("Format f " & $i, StringFormat("%.3f %g %e %s", $v[$i], $v[$i], $v[$i], $v[$i]))
Next
; a string that is two things: subject, search text and replacement of every type
For $i = 0 To 15
	T("as text " & $i, StringLen($v[$i]) & StringUpper($v[$i]) & StringAddCR($v[$i]) & StringStripCR($v[$i]))
	T("as needle " & $i, StringInStr("1 -1 True Default x", $v[$i]))
	T("as replacement " & $i, StringReplace("abc", "b", $v[$i]))
	T("as delimiter " & $i, StringSplit("a1b", $v[$i]))
	T("as pattern " & $i, StringRegExp("1x", $v[$i], 1))
	T("as format " & $i, StringFormat($v[$i], 1))
	T("as list " & $i, StringFromASCIIArray($v[$i]))
	T("as array element " & $i, StringToASCIIArray($v[$i], 0, 2))
Next

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
