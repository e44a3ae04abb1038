Local $m[] = 5
ConsoleWrite(VarGetType($m))
