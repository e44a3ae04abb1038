Func H()
	Return $bad
EndFunc
Func F($p = H())
EndFunc
ConsoleWrite("0123456789012345678901234567890" & F())
