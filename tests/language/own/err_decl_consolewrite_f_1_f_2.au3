Func F($p)
	Local Const $c = $p
	Return $c
EndFunc
ConsoleWrite(F(1) & F(2))
