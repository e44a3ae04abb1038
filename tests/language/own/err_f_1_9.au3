Func F($p)
	Dim $p = $p + 1
	ConsoleWrite($p)
	Static $s = $s + 1
EndFunc
F(1)
