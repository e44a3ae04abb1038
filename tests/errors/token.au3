Local $s = "not closed
Local $x = 5 % 2
