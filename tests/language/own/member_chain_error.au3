Local $m[]
$m.a = 1
Local $x = $m.a.b
ConsoleWrite(@error & VarGetType($x) & @CRLF)
$x = $m.zz.b
ConsoleWrite(@error & VarGetType($x) & @CRLF)
$x = $m.a.b.c
ConsoleWrite(@error & VarGetType($x) & @CRLF)
