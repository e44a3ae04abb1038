; access to fields: names, numbers, indexes, dots, characters
Local $t = DllStructCreate("int a;char c[4];wchar w[4];byte b[4];int arr[3];int64 q;char one;wchar wone;byte bone;ptr p;double d;int A")
T("read", $t.a)
T("missing read", $t.zzz)
$t.zzz = 5
T("missing write", 1)
$t.zzz = 5
ConsoleWrite("err after write " & @error & @CRLF)
Local $e
$t.a = 7
$e = @error
T("e", $e)
$t.zzz = 1
$e = @error
T("e missing", $e)
$t.arr(9) = 1
$e = @error
T("e index", $e)
$t.arr(0) = 1
$e = @error
T("e index 0", $e)
$t.arr(-1) = 1
$e = @error
T("e index -1", $e)
$t.arr(2) = 22
$e = @error
T("e ok", $e)
T("arr(2)", $t.arr(2))
T("arr(4)", $t.arr(4))
T("arr(0)", $t.arr(0))
T("arr(-1)", $t.arr(-1))
T("arr(Default)", $t.arr(Default))
T("arr(1.9)", $t.arr(1.9))
T("arr('2')", $t.arr("2"))
T("arr('x')", $t.arr("x"))
T("arr(True)", $t.arr(True))
T("arr(Null)", $t.arr(Null))
T("a(1)", $t.a(1))
T("a(2)", $t.a(2))
T("zzz(2)", $t.zzz(2))
T("getdata Null index", DllStructGetData($t, "arr", Null))
T("getdata 'x' index", DllStructGetData($t, "arr", "x"))
T("getdata True index", DllStructGetData($t, "arr", True))
T("getdata big index", DllStructGetData($t, "arr", 4294967297))
T("getdata double index", DllStructGetData($t, "arr", 2.99))
T("elem double", DllStructGetData($t, 1.99))
T("elem true", DllStructGetData($t, True))
T("elem null", DllStructGetData($t, Null))
T("elem default", DllStructGetData($t, Default))
T("elem empty", DllStructGetData($t, ""))
T("elem bin", DllStructGetData($t, Binary("a")))
T("elem big", DllStructGetData($t, 4294967297))
T("elem int64", DllStructGetData($t, 0x000000001))
T("elem ptr", DllStructGetData($t, Ptr(1)))
Local $arr[1]
T("elem arr", DllStructGetData($t, $arr))
T("index arr", DllStructGetData($t, 1, $arr))
T("ptr elem '1'", DllStructGetPtr($t, "1"))
T("ptr elem default", DllStructGetPtr($t, Default) = DllStructGetPtr($t))
T("ptr elem null", DllStructGetPtr($t, Null))
T("ptr elem ''", DllStructGetPtr($t, ""))
T("ptr elem 0", DllStructGetPtr($t, 0))
T("ptr elem -1", DllStructGetPtr($t, -1))
T("ptr elem 1.9", DllStructGetPtr($t, 1.9) = DllStructGetPtr($t))
T("ptr last dup", DllStructGetPtr($t, "A") - DllStructGetPtr($t))
; non struct plus bad elements: which error wins
T("elem and index bad", DllStructGetData($t, 99, 99))
T("elem and index bad 2", DllStructGetData($t, 99, 0))
T("idx 0 set", DllStructSetData($t, "arr", 1, 0))
T("idx -3 set", DllStructSetData($t, "arr", 1, -3))
T("idx 4 set", DllStructSetData($t, "arr", 1, 4))
T("idx default set", DllStructSetData($t, "arr", 33, Default))
T("arr1", $t.arr)
; text in char arrays
T("c uni", DllStructSetData($t, "c", ChrW(0x20AC) & ChrW(0x416) & ChrW(0x100) & ChrW(0xE9)))
T("c get", $t.c)
T("c idx1", $t.c(1))
T("c idx2", $t.c(2))
T("c nul", DllStructSetData($t, "c", "a" & Chr(0) & "b"))
T("c get", $t.c)
T("c 2", $t.c(2))
T("c 3", $t.c(3))
T("c 4", $t.c(4))
T("c idx euro", DllStructSetData($t, "c", ChrW(0x20AC), 1))
T("c get", $t.c)
T("c idx FF", DllStructSetData($t, "c", Chr(255), 1))
T("c get", $t.c)
T("c get1", $t.c(1))
T("w surr", DllStructSetData($t, "w", "a" & ChrW(0xD83D) & ChrW(0xDE00) & "bc"))
T("w get", $t.w)
T("w nul", DllStructSetData($t, "w", "a" & Chr(0) & "b"))
T("w get", $t.w)
T("w 3", $t.w(3))
T("w exact", DllStructSetData($t, "w", "abcd"))
T("w get", $t.w)
T("w short", DllStructSetData($t, "w", "x"))
T("w 2", $t.w(2))
T("w 3", $t.w(3))
T("one", DllStructSetData($t, "one", 321))
T("one", $t.one)
T("one", DllStructSetData($t, "one", 1e10))
T("one", $t.one)
T("one", DllStructSetData($t, "one", "321"))
T("wone", DllStructSetData($t, "wone", 65601))
T("wone", $t.wone)
T("wone idx", DllStructSetData($t, "wone", "xy", 1))
T("wone idx", DllStructSetData($t, "wone", 67, 1))
T("bone idx", DllStructSetData($t, "bone", Binary("0x4142"), 1))
T("bone text", DllStructSetData($t, "bone", "0x41"))
T("big d->q", DllStructSetData($t, "q", 1e300))
T("big -d->q", DllStructSetData($t, "q", -1e300))
T("nan->q", DllStructSetData($t, "q", Sqrt(-1)))
T("big d->a", DllStructSetData($t, "a", 1e10))
T("big d->p", DllStructSetData($t, "p", 1e18))
T("2^53->q", DllStructSetData($t, "q", 9007199254740992.0))
T("near->q", DllStructSetData($t, "q", 6.9999999999999999))
T("text 1e3->q", DllStructSetData($t, "q", "1e3"))
T("text 2.9->q", DllStructSetData($t, "q", "2.9"))
T("text 1e3->d", DllStructSetData($t, "d", "1e3"))
T("text hex->q", DllStructSetData($t, "q", "0xFFFFFFFF"))
T("text hexe->q", DllStructSetData($t, "q", "0xFFFFFFFe"))
T("text big->q", DllStructSetData($t, "q", "99999999999999999999"))
T("text big->a", DllStructSetData($t, "a", "4294967299"))
T("text -> p", DllStructSetData($t, "p", "1.9"))
T("text -> p", DllStructSetData($t, "p", "99999999999999999999"))
T("text -> p", DllStructSetData($t, "p", "0xFFFFFFFFFFFFFFFF"))
T("dot on call", DllStructCreate("int z").z)
Local $m[]
$m["s"] = $t
T("in map", $m["s"].a)
T("in map dots", $m.s.a)
$m.s.a = 99
T("in map write", $t.a)
Local $ar[2] = [$t, $t]
T("in array", $ar[0].a)
$ar[1].a = 98
T("in array write", $t.a)
$t.arr(1) += 5
T("compound idx", $t.arr(1))
With $t
	T("with", .a)
	.a = 4
	T("with", .a)
EndWith
T("eq", $t = $t)
T("as text", "[" & $t & "]")
T("num", $t + 1)

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
