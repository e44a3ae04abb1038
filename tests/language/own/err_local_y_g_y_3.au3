Local $y = G() + $y
