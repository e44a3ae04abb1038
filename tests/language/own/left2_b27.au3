Local $x = 3 4, $z = 5
