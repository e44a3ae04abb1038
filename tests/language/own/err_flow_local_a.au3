Local $a =
