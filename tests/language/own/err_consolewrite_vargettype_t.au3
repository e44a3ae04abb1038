Local $t = DllStructCreate("int a")
$t += 5
ConsoleWrite(VarGetType($t))
