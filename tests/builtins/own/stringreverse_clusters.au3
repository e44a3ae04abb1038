; StringReverse: what stays together
Local $h = ChrW(0xD83D), $l = ChrW(0xDE00), $c = ChrW(0x301), $z = ChrW(0x200D)
T("crlf", StringReverse("a" & @CRLF & "b"))
T("crlf 1", StringReverse("a" & @CRLF & "b", 1))
T("lfcr", StringReverse("a" & @LF & @CR & "b"))
T("crcrlf", StringReverse("a" & @CR & @CR & @LF & @LF & "b"))
T("combining", StringReverse("ae" & $c & "b"))
T("combining 2", StringReverse("e" & $c & $c & "b"))
T("combining first", StringReverse($c & "eb"))
T("zwj", StringReverse("a" & $h & $l & $z & $h & $l & "b"))
T("selector", StringReverse("a" & ChrW(0x2764) & ChrW(0xFE0F) & "b"))
T("lone high", StringReverse("a" & $h & "b"))
T("lone low", StringReverse("a" & $l & "b"))
T("low high", StringReverse("a" & $l & $h & "b"))
T("high high low", StringReverse("a" & $h & $h & $l & "b"))
T("high low low", StringReverse("a" & $h & $l & $l & "b"))
T("hangul", StringReverse(ChrW(0x1112) & ChrW(0x1161) & ChrW(0x11AB) & "b"))
T("nul", StringReverse("a" & Chr(0) & "b"))
T("thai", StringReverse(ChrW(0xE01) & ChrW(0xE33) & ChrW(0xE34) & "b"))
T("devanagari", StringReverse(ChrW(0x928) & ChrW(0x93F) & "b"))
T("tab", StringReverse("a" & @TAB & " b"))
T("hebrew", StringReverse(ChrW(0x5D0) & ChrW(0x5B0) & "b"))
T("arabic", StringReverse(ChrW(0x628) & ChrW(0x64E) & "b"))
T("kana", StringReverse(ChrW(0x304B) & ChrW(0x3099) & "b"))
T("combining flag 2", StringReverse("ae" & $c & "b", 2))
T("20d0", StringReverse("a" & ChrW(0x20D0) & "b" & ChrW(0x20DD) & "c" & ChrW(0xFE20) & "d"))

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
