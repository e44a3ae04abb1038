Func A()
	Exit 5
EndFunc
ConsoleWrite(Execute("A()") & @error)
