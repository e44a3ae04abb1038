Local $m[]
ConsoleWrite($m.a
