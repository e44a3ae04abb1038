Local $a, , $b
