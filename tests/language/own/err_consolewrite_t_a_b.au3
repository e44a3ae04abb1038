Local $t = DllStructCreate("int a;int d[3]")
ConsoleWrite($t.a.b)
