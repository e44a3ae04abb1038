Local $t = DllStructCreate("int a"), $t2 = DllStructCreate("int a")
$t.a = 5
$t2.a = 6
Func F()
	ConsoleWrite(.a & @CRLF)
	.a = 8
	With $t2
		ConsoleWrite(.a & @CRLF)
		G()
	EndWith
	ConsoleWrite(.a & @CRLF)
EndFunc
Func G()
	ConsoleWrite(.a & @CRLF)
	Return .a
EndFunc
With $t
	F()
	ConsoleWrite(.a & @CRLF)
	ConsoleWrite(Execute(".a") & @CRLF)
	ConsoleWrite(Execute("G()") & @CRLF)
EndWith
