Local $m[]
$m.a = 1
ConsoleWrite($m.a.b
