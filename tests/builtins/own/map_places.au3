; MapAppend and MapRemove on variables, elements and expressions; the next key
Local $m[]
T("app", MapAppend($m, "x"))
Local $a[2]
$a[0] = $m
T("app elem", MapAppend($a[0], "y"))
T("n", UBound($a[0]))
T("rem elem", MapRemove($a[0], 0))
T("n", UBound($a[0]))
$m["sub"] = $m
T("app nested", MapAppend($m["sub"], "y"))
T("n", UBound($m["sub"]))
T("app nested dot", MapAppend($m.sub, "y"))
T("n", UBound($m["sub"]))
T("rem nested", MapRemove($m["sub"], 0))
T("n", UBound($m["sub"]))
Func G()
	Local $q[]
	$q["k"] = 1
	Return $q
EndFunc
T("app func", MapAppend(G(), 5))
T("rem func", MapRemove(G(), "k"))
T("ex func", MapExists(G(), "k"))
T("app bracket", MapAppend(($m), 7))
T("n", UBound($m))
T("app expr", MapAppend(5 + 3, 7))
T("app num", MapAppend(5, 7))
Local $z = 5
T("app var num", MapAppend($z, 7))
T("z", $z)
T("call app", Call("MapAppend", $m, 9))
T("n", UBound($m))
Local $f = MapAppend
T("fv app", $f($m, 10))
T("n", UBound($m))
T("exec app", Execute("MapAppend($m, 11)"))
T("n", UBound($m))
Func R(ByRef $x)
	Return MapAppend($x, "r")
EndFunc
T("byref", R($m))
T("n", UBound($m))
Func V($x)
	Return MapAppend($x, "r")
EndFunc
T("byval", V($m))
T("n", UBound($m))
Local Const $cm = $m
T("const rem", MapRemove($cm, 0))
T("n", UBound($cm))
T("const app", MapAppend($cm, 0))
T("n", UBound($cm))
Local $self[]
T("self", MapAppend($self, $self))
T("n", UBound($self))
T("n in", UBound($self[0]))
T("rem alias", MapRemove($self, MapAppend($self, 1)))
T("rem key types", MapRemove($self, 0.7))
$self["0"] = 1
T("rem true", MapRemove($self, True))
T("rem null", MapRemove($self, Null))
T("rem default", MapRemove($self, Default))
T("rem arr", MapRemove($self, $a))
T("exists arr", MapExists($self, $a))
T("keys", MapKeys($self))
T("missing key", MapAppend($m["nope"], 1))
T("n", UBound($m))
T("m nope", MapExists($m, "nope"))
Local $mm[]
T("ternary", MapAppend(1 ? $mm : $mm, 1))
T("n", UBound($mm))
$mm[0x7FFFFFFFFFFFFFFF] = 1
T("app over", MapAppend($mm, 1))
T("app over", MapAppend($mm, 2))
T("n", UBound($mm))
T("keys", MapKeys($mm))
Local $n[]
$n[-5] = 1
T("app neg", MapAppend($n, 1))
T("keys", MapKeys($n))
$n["7"] = 1
T("app", MapAppend($n, 1))
Local $k[]
$k[100] = 1
MapRemove($k, 100)
T("after removed max", MapAppend($k, 1))
T("x", MapAppend($mm & "", 1))
T("plus", MapAppend($mm + 1, 1))

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
