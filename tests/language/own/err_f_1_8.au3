Func F($p)
	Enum $p
EndFunc
F(1)
