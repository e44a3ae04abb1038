Func A()
	Local $m[]
	$m["a"] = $u
	ConsoleWrite(MapExists($m, "a"))
	$m["b"] = B($u)
	ConsoleWrite(MapExists($m, "b"))
	$m["c"] = B(1)
	ConsoleWrite(MapExists($m, "c") & $m["c"])
	Local $q = "q"
	$q &= $u
	ConsoleWrite($q)
	$q &= B(1)
	ConsoleWrite($q)
	B(B(1), 5, 6)
	Return 6
EndFunc
Func B($x)
	Return 5 & $u
EndFunc
ConsoleWrite(Execute("A()"))
