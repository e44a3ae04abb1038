Func A()
	Return 5
EndFunc
ConsoleWrite(Execute("A() & StringLen()") & @error & "end")
ConsoleWrite(Execute("1 +") & @error & "end")
ConsoleWrite(Execute("A() & A(1)") & @error & "end")
