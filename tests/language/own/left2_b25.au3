Local $x = $x 7
