Local $m[], $a[2]
$m.q = 4
For $m.q In $a
	ConsoleWrite("x")
Next
