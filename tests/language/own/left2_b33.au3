Local $a[2] = 4 5
