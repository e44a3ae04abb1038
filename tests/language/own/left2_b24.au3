Local $x = 5, $y = $y 7
