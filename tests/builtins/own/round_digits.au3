; Round to the last bit
SRandom(99)
For $i = 1 To 40
	Local $x = Random(-1e9, 1e9), $n = -Random(1, 8, 1)
	ConsoleWrite(Hex($x) & " " & $n & " " & Hex(Round($x, $n)) & @CRLF)
Next
For $i = 1 To 40
	Local $x = Random(-1e3, 1e3), $n = Random(0, 15, 1)
	ConsoleWrite(Hex($x) & " " & $n & " " & Hex(Round($x, $n)) & @CRLF)
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
