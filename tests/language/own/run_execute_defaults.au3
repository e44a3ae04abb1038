Func A($p = $u)
	ConsoleWrite("p" & VarGetType($p))
	Return 6
EndFunc
Func B(ByRef $p)
	$p = $u
	$p = 5
	Return 6
EndFunc
ConsoleWrite(Execute("A()"))
$z = 1
ConsoleWrite(Execute("B($z)") & $z)
ConsoleWrite(Execute("B($zz)") & @error & $z)
