If 1 + 2 Local $x
