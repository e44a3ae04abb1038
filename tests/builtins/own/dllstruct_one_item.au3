; arrays of one item
For $d In StringSplit("byte[1]|char[1]|wchar[1]|boolean[1]|ubyte[1]|int[1]", "|", 2)
	Local $s = DllStructCreate($d)
	T($d & " set 200", DllStructSetData($s, 1, 200))
	T("get", DllStructGetData($s, 1))
	T("get1", DllStructGetData($s, 1, 1))
	T($d & " set A", DllStructSetData($s, 1, "AB"))
	T("get", DllStructGetData($s, 1))
	T($d & " set ''", DllStructSetData($s, 1, ""))
	T("get", DllStructGetData($s, 1))
	T($d & " set bin", DllStructSetData($s, 1, Binary("0x4243")))
	T("get", DllStructGetData($s, 1))
	T($d & " set e", DllStructSetData($s, 1, ChrW(0x20AC)))
	T("get", DllStructGetData($s, 1))
	T("get1", DllStructGetData($s, 1, 1))
	T($d & " set idx 200", DllStructSetData($s, 1, 200, 1))
	T("get1", DllStructGetData($s, 1, 1))
Next
Local $s = DllStructCreate("char[2];byte x[3];char y")
T("set 200 ", DllStructSetData($s, 1, Chr(200) & Chr(0xE4)))
T("get", DllStructGetData($s, 1))
T("get 1", DllStructGetData($s, 1, 1))
T("x", $s.x)
$s.x = "0x010203"
T("x", $s.x)
$s.x(2) = "0x09"
T("x", $s.x)
$s.y = "q"
T("y", $s.y)
T("y(1)", $s.y(1))
; type of index / element
T("getptr idx", DllStructGetPtr($s, "x") - DllStructGetPtr($s))
T("size elem", DllStructGetSize($s))
T("setdata text", DllStructSetData($s, "x", 513))
T("x", $s.x)
T("empty name", DllStructGetData(DllStructCreate("int"), ""))

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
