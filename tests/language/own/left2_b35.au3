Local $x = 1, $y =
