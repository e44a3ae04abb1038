Func A()
	ConsoleWrite(Execute("$nope"))
	$x = $undef
	ConsoleWrite("after")
	Return 5
EndFunc
ConsoleWrite(Execute("A()") & "end")
