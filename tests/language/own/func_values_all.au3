Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func Add($a, $b = 10)
	Return $a + $b
EndFunc
Func GetF()
	Return Add
EndFunc
Func Ident($f)
	Return $f
EndFunc
Local $f = Add, $arr[3] = [Add, StringUpper, GetF], $m[]
$m["f"] = Add
$m.g = StringLower
P($f(1) & $f(1, 2) & $arr[0](5) & $arr[1]("abc") & $arr[2]()(3) & $m["f"](7) & ($m.g)("ABC"))
P(GetF()(1, 1) & Ident(Add)(4) & (Add)(5) & Ident(Ident)(Add)(6))
P(FuncName($f) & FuncName($arr[1]) & FuncName(Add) & FuncName("x") & @error)
P(IsFunc($f) & IsFunc(StringUpper) & IsFunc("Add") & IsFunc(5))
P(VarGetType($f) & VarGetType(StringUpper) & "[" & $f & "]" & StringLen($f))
P(($f = Add) & ($f == Add) & ($f = StringUpper) & ($f = "") & ($f <> Add))
P(Call($f, 1) & Call("add", 2) & Call("ADD", 2, 3) & Call($arr[1], "q") & Call("Call", "Add", 5))
P(Execute("Add(1)") & Execute("$f(1)") & Execute("$arr[0](1)"))
For $x In $arr
	P(FuncName($x))
Next
Func Apply($fn, ByRef $v)
	$v = $fn($v)
EndFunc
$v = 3
Apply(Add, $v)
P($v)
Apply(StringLen, $v)
P($v)
Func Def($f = Add, $g = StringLen)
	Return $f(1) & $g("four")
EndFunc
P(Def())
Func Counter()
	Static $n = 0
	$n += 1
	Return $n
EndFunc
$c = Counter
P($c() & $c() & Counter() & Call("Counter"))
$add = "different"
P(Add(1, 1) & $add)
Local $aa[2][2] = [[Add, 1], [StringLen, "abc"]]
P($aa[0][0]($aa[0][1]) & $aa[1][0]($aa[1][1]))
$r = $f
$f = 5
P($r(1) & $f)
P(IsFunc($r) ? "func" : "no")
P((1 ? Add : StringLen)(1))
$w = ConsoleWrite
$w("direct" & @CRLF)
P(UBound($f) & @error)
P(Number(Add) & String(Add) & Int(Add))
P(Add & "x" & StringLen)
P((Add And 1) & (Not Add))
P(Add = Add)
P(1 + Ident(Add)(1) * 2)
P(Ident(Add)(Ident(Add)(1, 1), Ident(Add)(2, 2)))
Switch $r
	Case StringLen
		P("no")
	Case Add
		P("add")
EndSwitch
