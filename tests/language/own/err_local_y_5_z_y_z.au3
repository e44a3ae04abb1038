Local $y = 5, $z = $y + $z
