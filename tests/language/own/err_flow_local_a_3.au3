Local $a[3
