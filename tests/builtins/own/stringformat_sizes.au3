; StringFormat: widths, precisions and sizes
For $w In StringSplit("0 1 9 64 255 511 512 513 1000 1023 1024 1025 2000 4095 4096 5000 9999 65534 65535 65536 65537", " ", 2)
	For $t In StringSplit("d x f e g s", " ", 2)
		Local $r = StringFormat("%" & $w & $t, 5), $e = @error
		ConsoleWrite("width " & $w & $t & " " & StringLen($r) & " " & $e & " [" & StringRight($r, 12) & "]" & @CRLF)
		$r = StringFormat("%." & $w & $t, 5)
		$e = @error
		ConsoleWrite("precision " & $w & $t & " " & StringLen($r) & " " & $e & " [" & StringLeft($r, 12) & "]" & @CRLF)
	Next
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
