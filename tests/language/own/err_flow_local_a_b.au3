Local $a $b
