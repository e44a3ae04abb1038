Local $a[3] =
