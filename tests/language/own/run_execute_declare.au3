Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func Bad5()
	Local $x = $undef
	P(IsDeclared("x"))
	Local $y = 1, $w = $undef, $q = 2
	P(IsDeclared("y") & IsDeclared("w") & IsDeclared("q"))
	Bad6()
	P("after bad6")
	P(1 + Bad6())
	ReDim $nope[3]
	P("after redim")
	Const $cc = 4
	$cc = 5
	P($cc)
	Local $cc = 6
	P($cc)
	NoSuchFunc()
	P("after nosuch")
EndFunc
Func Bad6()
	Return 5 + $undef
EndFunc
P("R:" & Execute("Bad5()") & @error)
