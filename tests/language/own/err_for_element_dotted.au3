Local $m[], $a[2]
$a[0] = $m
For $a[0].q = 1 To 2
	ConsoleWrite("x")
Next
