Local $t = DllStructCreate("int a;int d[3]")
$t.a.b = 5
ConsoleWrite(@error)
