; math functions over the range of Doubles
Local $vals[] = [0, 1, -1, 0.1, 0.5, 1.5, 2.25, 100, 1000.25, 1e10, 1e15, 1e16, 1e18, 1e19, 1e22, 1e50, 1e300, -1e22, 1e-10, 1e-300, 5e-324, 1/0, -1/0, Sqrt(-1), 3.14159265358979, 1.5707963267949, 0.785398163397448, 2.718281828459045, 709.78, 710, -744, -746, 0.9999999999999999, 1.0000000000000002, 123456.789, -0.0]
For $i = 0 To UBound($vals) - 1
	Local $v = $vals[$i]
	ConsoleWrite($v & " sin " & Sin($v) & " cos " & Cos($v) & " tan " & Tan($v) & " asin " & ASin($v) & " acos " & ACos($v) & " atan " & ATan($v) & " exp " & Exp($v) & " log " & Log($v) & " sqrt " & Sqrt($v) & " abs " & Abs($v) & " ceil " & Ceiling($v) & " fl " & Floor($v) & " r " & Round($v) & " r2 " & Round($v, 2) & " r-1 " & Round($v, -1) & @CRLF)
	ConsoleWrite("mod " & Mod($v, 7) & " " & Mod(7, $v) & " " & Mod($v, 0.3) & " " & Mod($v, 1/0) & " hex " & Hex($v) & " int " & Int($v) & " int1 " & Int($v, 1) & " and " & BitAND($v, -1) & @CRLF)
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
