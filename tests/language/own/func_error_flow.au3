Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func SE($e = 1, $x = 2, $r = "r")
	Return SetError($e, $x, $r)
EndFunc
Func SN()
	SetError(7, 8)
EndFunc
Func SB()
	SetError(7, 8)
	StringLen("x")
EndFunc
Func D1($a = @error, $b = @extended)
	Return $a & "," & $b & "," & @error
EndFunc
P(SE() & @error & @extended)
SE()
P(@error & @extended)
SE()
Local $x = @error
P($x & @error)
SN()
P(@error & @extended)
SB()
P(@error & @extended)
SE()
P(D1())
SE()
P(D1(@error))
SE()
P(D1(@error, @extended))
P(@error)
SE(3)
If @error Then P("err" & @error)
SE(4)
If @error = 4 And @extended = 2 Then P("both")
SE(5)
Switch @error
	Case 5
		P("case" & @error)
EndSwitch
SE(6)
For $i = 1 To 2
	P($i & @error)
	SE(6)
Next
SE(6)
While @error
	P("w" & @error)
WEnd
P(SetError(1) & @error)
P(SetError(1, 2) & @error & @extended)
P(SetError(1, 2, "v") & @error & @extended)
P(SetExtended(5) & @error & @extended)
P(SetExtended(5, "v") & @error & @extended)
P(SetError("12abc", "3", Null) & @error & @extended)
P(SetError(1.9, -1.9) & @error & @extended)
P(SetError(4294967296) & @error)
P(SetError(2147483648) & @error)
P(SetError(True) & @error)
P(SetError("") & @error)
P(VarGetType(SetError(1)) & VarGetType(SetError(1, 1, 2.5)))
SE()
$y = "a" & "b"
P(@error)
SE()
Local $arr[2] = [1, 2]
$arr[0] = 5
P(@error)
SE()
Local $m[]
$m["a"] = 1
P(@error & @extended)
SE()
$m.b = 1
P(@error & @extended)
SE()
$q = $m.b
P(@error & @extended)
SE()
$q = $m["b"]
P(@error & @extended)
SE()
$f = StringLen
P(@error & @extended)
SE()
$f("x")
P(@error & @extended)
SE()
$q = @error ? "t" : "f"
P($q & @error)
SE()
ReDim $arr[4]
P(@error & @extended)
SE()
$q = Not @error
P($q & @error)
SE()
$t = P
P(@error)
P(SE() & SE(0) & @error)
P(SE(0) & SE() & @error & @extended)
P(StringLen(SE()) & @error)
P(Abs("x") & @error & @extended)
SE()
P(IsDeclared("zz") & @error)
Func Nest()
	SE(9, 8)
	Return @error & @extended
EndFunc
P(Nest() & @error)
Func Nest2()
	SE(9, 8)
	Local $r = @error
	Return $r
EndFunc
P(Nest2() & @error & @extended)
Func Nest3()
	Return SE(9, 8) + SE(0)
EndFunc
P(Nest3() & @error & @extended)
P(Execute("SE()") & @error & @extended)
P(Execute("@error") & @error & @extended)
P(Call("SE", 3, 4) & @error & @extended)
P(Call("nofunc") & @error & @extended)
P(Call("SE", 1, 2, 3, 4) & @error & @extended)
P(Call("P") & @error & @extended)
P(Call("StringLen") & @error & @extended)
P(Call("StringLen", "abc") & @error & @extended)
P(Call("Abs", -1) & @error & @extended)
P(@error & @extended)
SE()
Exit @error + @extended
