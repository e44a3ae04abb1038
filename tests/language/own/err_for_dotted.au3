Local $m[]
$m.q = 4
For $m.q = 1 To 2
	ConsoleWrite($m.q)
Next
