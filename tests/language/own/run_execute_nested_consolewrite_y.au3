Func A()
	$x = Eval("y")
	Assign("z", Execute("1"))
	$u = $v
	ConsoleWrite("x")
EndFunc
Execute("A()")
ConsoleWrite("y")
