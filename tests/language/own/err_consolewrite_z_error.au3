Local $t = DllStructCreate("int a")
$t.a()
ConsoleWrite("x")
$t.a
ConsoleWrite("y")
$t.q()
ConsoleWrite("z" & @error)
