Static $x = 1
Local $x = 2
