OnAutoItExitRegister("E1")
Func E1($a, $b)
	ConsoleWrite("E1 " & @exitCode & @exitMethod & "[" & $a & $b & "]" & VarGetType($a) & @CRLF)
EndFunc
