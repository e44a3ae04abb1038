; numbers from Binary and Ptr
For $b In StringSplit("0x01|0x0100000000|0xFFFFFFFFFF|0xFFFFFFFFFFFFFFFF|0xFFFFFFFF00000000|0x0000000001|0x00000080|0x0000008000|0x0000000080FFFFFF|0x0102030405060708", "|", 2)
	T($b, Number(Binary($b)))
	T($b & " int", Int(Binary($b)))
	T($b & " hex", Hex(Number(Binary($b))))
Next
T("ptr", Number(Ptr(0xFFFFFFFF)))
T("ptr", Number(Ptr("0xFFFFFFFF")))
T("ptr", Number(Ptr("0x80000000")))
T("ptr", Number(Ptr("0x180000000")))
T("ptr2", Number(Ptr("0x80000000"), 2))
T("ptrint", Int(Ptr("0x80000000")))
T("ptr 1e15", Ptr(1e15))
T("ptr -1.5", Ptr(-1.5))
T("ptr 1e3", Ptr("1e3"))
T("ptr ' 5'", Ptr(" 5"))
T("ptr '-5'", Ptr("-5"))

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
