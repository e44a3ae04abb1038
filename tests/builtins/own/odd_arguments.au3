; the type of Dec's result goes by the length of the text, also when it is no number
T("dec 8 wrong", Dec("GGGGGGGG"))
T("dec 9 wrong", Dec("GGGGGGGGG"))
T("dec negative", Dec("-2147483648"))
T("dec blank", Dec("12345678 "))
T("dec nul", Dec("FF" & Chr(0) & "1234567890"))
T("dec 9 zeros", Dec("000000000"))
; a text above 31 bits is unsigned for Hex
T("hex text 32", Hex("3000000000"))
T("hex text 33", Hex("4294967296"))
T("hex text negative", Hex("-2147483649"))
T("hex number", Hex(3000000000))
T("hex text double", Hex("3000000000.0"))
; bytes end at a zero
Local $aCodes[4] = [65, 0, 66, 300], $aBytes[3] = [0xC3, 0xA4, 0]
T("from units", StringFromASCIIArray($aCodes))
T("from ansi", StringFromASCIIArray($aCodes, 0, -1, 1))
T("from ansi at zero", StringFromASCIIArray($aCodes, 1, -1, 1))
T("from ansi behind", StringFromASCIIArray($aCodes, 2, -1, 1))
T("from utf8", StringFromASCIIArray($aBytes, 0, -1, 2))
T("to units", UBound(StringToASCIIArray("abc", 3)))
T("to ansi", UBound(StringToASCIIArray("abc", 3, -1, 1)))
T("to utf8", UBound(StringToASCIIArray("", 0, -1, 2)))
T("to ansi one", StringToASCIIArray("abc", 2, 2, 1))
; an empty dimension that is asked for is missing
Local $aNone[0], $aRows[0][3], $aColumns[3][0], $mNone[]
T("ubound none", UBound($aNone))
T("ubound none 1", UBound($aNone, 1))
T("ubound none 0", UBound($aNone, 0))
T("ubound rows 1", UBound($aRows, 1))
T("ubound rows 2", UBound($aRows, 2))
T("ubound columns", UBound($aColumns))
T("ubound columns 2", UBound($aColumns, 2))
T("ubound columns 3", UBound($aColumns, 3))
T("ubound keys", UBound(MapKeys($mNone)))
T("ubound keys 1", UBound(MapKeys($mNone), 1))
; the occurrence without a magnitude finds nothing and says where it began
T("instr", StringInStr("aXbXc", "X", 1, -2147483648))
T("instr two", StringInStr("aXbXc", "XX", 1, -2147483648))
T("instr start", StringInStr("aXbXc", "XX", 1, -2147483648, 3))
T("instr count", StringInStr("aXbXc", "XXX", 1, -2147483648, 4, 2))
T("instr no room", StringInStr("aXbXc", "XX", 1, -2147483648, 1))
T("instr longer", StringInStr("ab", "much longer", 1, -2147483648))
T("replace", StringReplace("aXbXc", "X", "-", -2147483648))
T("replace last", StringReplace("aXbXc", "c", "-", -2147483648))

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
