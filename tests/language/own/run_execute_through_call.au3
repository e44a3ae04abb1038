Func A()
	Return Call("B") & "A"
EndFunc
Func B()
	$x = $undef
	Return "B"
EndFunc
ConsoleWrite(Execute("A()") & @error)
