; StringInStr and StringReplace: regions, occurrences and lengths
Local $s = "abcabcabc"
For $occ = -4 To 4
	For $start = -1 To 12
		Local $r = ""
		For $count = -1 To 11
			$r &= StringInStr($s, "bc", 1, $occ, $start, $count) & "/" & @error & " "
		Next
		ConsoleWrite($occ & " " & $start & ": " & StringInStr($s, "bc", 1, $occ, $start) & " " & @error & " : " & $r & @CRLF)
	Next
Next
For $occ = -5 To 5
	T("replace " & $occ, StringReplace("aaaaa", "aa", "x", $occ))
	T("replace one " & $occ, StringReplace("abcabca", "a", "", $occ))
	T("replace long " & $occ, StringReplace("abcabca", "bc", "<bcbc>", $occ))
	T("replace case " & $occ, StringReplace("aAbaA", "A", "xy", $occ, 1))
	T("replace nocase " & $occ, StringReplace("aAbaA", "A", "xy", $occ))
	T("replace basic " & $occ, StringReplace("aAbaA", "A", "xy", $occ, 2))
Next
; empty arguments
T("e1", StringInStr("", "", 0, 0))
T("e2", StringInStr("abc", "", 0, 0))
T("e3", StringInStr("abc", "", 0, 1, 0))
T("e4", StringInStr("", "a", 0, 1, 0))
T("e5", StringInStr("abc", "", 0, 1, 1, 0))
T("e6", StringReplace("", 0, ""))
T("e7", StringReplace("", 1, ""))
T("e8", StringReplace("abc", 4, ""))
T("e9", StringReplace("abc", 5, ""))
T("e10", StringReplace("abc", 0, ""))
T("e11", StringReplace("abc", "", "", 1, 1))
T("e12", StringReplace("abc", "abc", ""))
T("e13", StringReplace("abc", "abcd", ""))
T("e14", StringReplace("", "", ""))

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
