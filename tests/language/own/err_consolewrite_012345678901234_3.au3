Volatile Func F($p = $undef)
EndFunc
ConsoleWrite("0123456789012345678901234567890" & F())
