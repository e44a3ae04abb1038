; Random with odd bounds; keys and bounds of what is no map
SRandom(1)
T("r 1.9 1.1 1", Random(1.9, 1.1, 1))
T("r 1.1 1.9 1", Random(1.1, 1.9, 1))
T("nxt", Random())
SRandom(1)
T("nan", Random(Sqrt(-1), 5))
T("nxt", Random())
SRandom(1)
T("nan1", Random(Sqrt(-1), 5, 1))
T("nxt", Random())
T("inf", Random(0, 1/0))
T("inf", Random(-1/0, 1/0))
T("i64", Random(0, 4294967298, 1))
T("i64", Random(4294967296, 4294967298, 1))
T("i64d", Random(4294967296, 4294967298))
T("str d", Random("1.5", "1.5"))
T("str eq", Random("5", 5, 1))
T("arr", Random(MapKeys(5), 0))
T("one Default", Random(Default))
T("one Null", Random(Null))
T("flag null", Random(1, 2, Null))
T("flag 1.9", Random(5, 5, 1.9))
T("flag i64", Random(5, 5, 4294967297))
Local $m[]
T("keys empty", MapKeys($m))
T("u", UBound(MapKeys($m)))
T("u0", UBound(MapKeys($m), 0))
T("u2", UBound(MapKeys($m), 2))
T("u-1", UBound(MapKeys($m), -1))
$m["a"] = 1
MapRemove($m, "a")
T("keys emptied", MapKeys($m))
T("isarray", IsArray(MapKeys(5)))
T("keys txt", "[" & MapKeys(5) & "]")
For $x In MapKeys(5)
	ConsoleWrite("loop" & @CRLF)
Next
T("funcname", FuncName(5))
T("vgt", VarGetType(Null))
T("string null", String(Null))
T("string arr", String($m))
T("isint str", IsInt("5"))
T("isint ptr", IsInt(Ptr(5)))
T("isnumber ptr", IsNumber(Ptr(5)))
T("isptr hwnd", IsPtr(HWnd(5)))
T("hwnd txt", HWnd("xx"))
T("exists", MapExists($m, Default))
$m[-1] = 2
T("exists", MapExists($m, Default))
T("exists", MapExists($m, -1.5))
$m[0] = 2
T("exists def", MapExists($m, Default))
T("exists null", MapExists($m, Null))
T("exists bin", MapExists($m, Binary("0x00")))
T("exists ptr", MapExists($m, Ptr(0)))
$m[9223372036854775807] = 1
T("exists big", MapExists($m, 1e19))
T("exists 5e14", MapExists($m, 9.2e18))
T("keys", MapKeys($m))
Local $a[2] = [5, 6], $n[], $t = DllStructCreate("int")
SRandom(1)
T("arr", Random($a, 0))
T("arr", Random($a, 1))
T("arr", Random($a, 100))
T("0 arr", Random(0, $a))
T("-1 arr", Random(-1, $a))
T("map", Random($n, 0))
T("map", Random($n, 100))
T("struct", Random($t, 0))
T("func", Random(StringLen, 0))
T("func", Random(StringLen, 100))
T("null", Random(Null, 0))
T("arr arr", Random($a, $a))
T("arr 0 1", Random($a, 0, 1))
T("arr 5 1", Random($a, 5, 1))
T("arr one", Random($a))
T("bin", Random(Binary("0x05"), 0))
T("bin", Random(Binary("0x05"), 1))
T("bin", Random(Binary("0x05"), 6))
T("ptr", Random(Ptr(5), 6))
T("keys", Random(MapKeys(5), 0))
T("keys", Random(MapKeys(5), 100))
T("str", Random("a", 0))
T("default", Random(Default, 0))

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
