Local $a = 5, $b = 6, $a[$b][$zz]
