Local $d = ObjCreate("Scripting.Dictionary")
P("err", @error)
$d.Add("one", 1)
$d.Add(1, "int")
P("1", $d.Exists(1))
P("1.0", $d.Exists(1.0))
P("'1'", $d.Exists("1"))
P("True", $d.Exists(True))
P("ONE", $d.Exists("ONE"))
P("missing", $d.Item("missing"))
P("count", $d.Count)
P("missing type", VarGetType($d.Item("missing")))
$d.Key("one") = "uno"
P("uno", $d.Item("uno"))
P("cm", $d.CompareMode)
P("string", String($d))
P("concat", "<" & $d & ">")
P("number", Number($d))
P("bool", Not $d)
If $d Then P("if", "true")
P("isobj", IsObj($d))
P("eq", $d = $d)
P("eqeq", $d == $d)
P("vs 0", $d = 0)
P("objname1", ObjName($d, 1))
P("objname2", ObjName($d, 2))
P("objname3", ObjName($d, 3))
P("objname6", ObjName($d, 6))
P("objname7", ObjName($d, 7))
Local $e = ObjCreate("Scripting.Dictionary")
P("keys empty", UBound($e.Keys()))
P("items empty", UBound($e.Items))
$e.CompareMode = 1
$e.Add("abc", 5)
P("text", $e.Exists("ABC"))
P("text item", $e("ABC"))
$e.Item("abc") += 2
P("plus", $e.Item("abc"))
$e.Add("sub", $d)
P("nested", $e.Item("sub").Count)
P("nested2", $e("sub")("uno"))
P("items0", $e.Items()[0])
With $e
	.Add("w", 1)
	P("with", .Count)
	.Item("w") = 7
	P("withitem", .Item("w"))
EndWith
P("add result", $e.Add("z", 1))
P("add result type", VarGetType($e.Add("z2", 1)))
P("remove result type", VarGetType($e.Remove("z2")))
Local $x = $e.item("z")
P("case", $x)
$e.Item("z") = Default
P("default", VarGetType($e.Item("z")))
$e.Item("z") = Null
P("null", VarGetType($e.Item("z")))
$e.Item("z") = 5000000000
P("i64", VarGetType($e.Item("z")) & $e.Item("z"))
$e.Item("z") = 1.5
P("double", VarGetType($e.Item("z")))
$e.Item("z") = True
P("bool", VarGetType($e.Item("z")))
$e.Item("z") = Binary("0x010203")
P("binary", VarGetType($e.Item("z")) & $e.Item("z"))
$e.Item("z") = Ptr(77)
P("ptr", VarGetType($e.Item("z")) & $e.Item("z"))
$e.Item("z") = HWnd(77)
P("hwnd", VarGetType($e.Item("z")) & $e.Item("z"))
Local $a[2][3] = [[1, "x", 2.5], [4, 5, 6]]
$e.Item("z") = $a
Local $b = $e.Item("z")
P("array", VarGetType($b) & UBound($b, 0) & UBound($b) & UBound($b, 2) & $b[0][1] & VarGetType($b[0][2]))
Local $m[]
$m.a = 5
$e.Item("z") = $m
P("map", VarGetType($e.Item("z")))
$e.Item("z") = P
P("func", VarGetType($e.Item("z")))
$e.Item("z") = DllStructCreate("int")
P("struct", VarGetType($e.Item("z")))
$e.Item("z") = "abc" & Chr(0) & "def"
P("nul", StringLen($e.Item("z")))
$e.Item("z") = ""
P("empty", VarGetType($e.Item("z")))
For $k In $e
	P("for", $k)
Next
For $k In $e.Items
	P("for items", VarGetType($k))
Next
For $k In $e.Keys()
	P("for keys", $k)
Next
Local $f = $e
$f.RemoveAll
P("shared", $e.Count)
P("err2", @error)
Func P($s, $v)
	ConsoleWrite($s & " = " & VarGetType($v) & " " & $v & @CRLF)
EndFunc
