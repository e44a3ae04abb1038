Global $aArr[3] = ["x", 2, 3.5], $aArr2[2][2] = [[1, 2], [3, 4]], $aArr0[0], $mMap[], $mMap0[], $tSt = DllStructCreate("int a;char b[5]"), $sNul = "a" & Chr(0) & "b", $aCodes[4] = [65, 66, 67, 68], $mMapV[]
Global $oD = ObjCreate("Scripting.Dictionary")
$mMap["a"] = 1
$mMap[5] = "five"
Func UFn($x = 0, $y = 0)
	Return "ufn"
EndFunc
Func S($v)
	Local $s, $i, $j
	Switch VarGetType($v)
		Case "Array"
			$s = "Array" & UBound($v, 0) & "(" & UBound($v) & "){"
			If UBound($v, 0) = 1 Then
				For $i = 0 To UBound($v) - 1
					$s &= S($v[$i]) & ";"
				Next
			EndIf
			Return $s & "}"
		Case "Map"
			$s = "Map{"
			For $i In MapKeys($v)
				$s &= S($i) & "=" & S($v[$i]) & ";"
			Next
			Return $s & "}"
		Case "String"
			$s = ""
			For $i = 1 To StringLen($v)
				$j = AscW(StringMid($v, $i, 1))
				If $j < 32 Or $j > 126 Then
					$s &= "{" & Hex($j, 4) & "}"
				Else
					$s &= ChrW($j)
				EndIf
			Next
			Return "[" & $s & "]"
		Case "DLLStruct"
			Return "Struct" & DllStructGetSize($v)
		Case "Function", "UserFunction"
			Return "F:" & FuncName($v)
	EndSwitch
	Return VarGetType($v) & ":" & $v
EndFunc
Func T($n, $v, $e = @error, $x = @extended)
	ConsoleWrite($n & " -> " & S($v) & ($e ? " err " & $e : "") & ($x ? " ext " & $x : "") & @CRLF)
EndFunc
T('DllStructCreate("a" & Chr(0) & "b")', DllStructCreate("a" & Chr(0) & "b"))
T('DllStructCreate("int" & Chr(0) & "b")', DllStructCreate("int" & Chr(0) & "b"))
T('DllStructCreate("int a;" & Chr(0))', DllStructCreate("int a;" & Chr(0)))
T('DllStructCreate("int a" & Chr(0) & "b")', DllStructCreate("int a" & Chr(0) & "b"))
T('DllStructCreate(Chr(0))', DllStructCreate(Chr(0)))
T('DllStructGetData($tSt, "a" & Chr(0) & "b")', DllStructGetData($tSt, "a" & Chr(0) & "b"))
T('DllStructSetData($tSt, "A" & Chr(0), 5)', DllStructSetData($tSt, "A" & Chr(0), 5))
T('DllStructGetData($tSt, "" & Chr(0))', DllStructGetData($tSt, "" & Chr(0)))
T('False = $oD', False = $oD)
T('$oD = False', $oD = False)
T('False <> $oD', False <> $oD)
T('True = $oD', True = $oD)
T('ObjName($oD, Default)', ObjName($oD, Default))
T('ObjName($oD, -1)', ObjName($oD, -1))
Func Which($v)
	Switch $v
		Case $aArr
			Return "array"
		Case $oD
			Return "object"
		Case $mMap
			Return "map"
		Case False
			Return "false"
	EndSwitch
	Return "none"
EndFunc
T("w1", Which(False))
T("w2", Which($aArr))
T("w3", Which($oD))
T("w4", Which($mMap))
T("w5", Which(0))
T("w6", Which(""))
T("minus", 3 * -  _
	2 & "|" & 3 - _
	5 & "|" & - _ ; 7
	0x10 & "|" & - _
	1.5 & "|" & 10 - _
	2 ^ 2)
