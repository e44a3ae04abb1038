Const $t = DllStructCreate("int a")
$t.a = 5
ConsoleWrite($t.a)
