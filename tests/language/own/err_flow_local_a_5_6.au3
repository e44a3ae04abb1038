Local $a = 5 6
