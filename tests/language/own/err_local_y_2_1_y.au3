Local $y[2] = [1, $y]
