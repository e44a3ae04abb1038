; what DllStructSetData makes of every type of value
Func SG($d, $v, $i = Default)
	Local $s = DllStructCreate($d)
	Local $r = DllStructSetData($s, 1, $v, $i), $e = @error
	Local $p = DllStructGetPtr($s)
	Local $b = DllStructCreate("byte[" & DllStructGetSize($s) & "]", $p)
	ConsoleWrite($d & " <- " & S($v) & " set " & S($r) & " err " & $e & " get " & S(DllStructGetData($s, 1)) & " bytes " & DllStructGetData($b, 1) & @CRLF)
EndFunc
Local $arr[2] = [1, 2], $map[]
Local $st = DllStructCreate("int;int")
Local $vals[] = ["", "AB", "0x4142", "0x41424344454647", "abcdefgh", 7, -1, 0x123456789AB, 1.5, -2.7, True, False, Null, Default, Ptr(0x1234), Binary("0x414243"), Binary("0x4142434445464748494A"), Binary(""), $arr, $map, $st, StringLen]
For $d In StringSplit("byte|byte[4]|char|char[4]|wchar|wchar[4]|short|int[3]|uint|uint64|float|double[2]|ptr|boolean[3]", "|", 2)
	For $v In $vals
		SG($d, $v)
	Next
Next
For $d In StringSplit("byte[4]|char[4]|wchar[4]", "|", 2)
	For $v In $vals
		SG($d, $v, 2)
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
