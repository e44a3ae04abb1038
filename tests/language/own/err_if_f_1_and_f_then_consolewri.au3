$f = F
Func F($n)
	Return $n
EndFunc
If $f(1) And $f() Then ConsoleWrite(1)
