$f = F
Func F($n)
	Return $n
EndFunc
Do
	ConsoleWrite("x" & @CRLF)
Until $f()
