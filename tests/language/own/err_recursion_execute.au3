Func R($n)
	If $n = 0 Then Return 0
	Return 1 + Execute("R($n - 1)")
EndFunc
ConsoleWrite(R(1898) & @CRLF)
ConsoleWrite(R(1899) & @CRLF)
