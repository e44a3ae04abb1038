Local $y = $y
