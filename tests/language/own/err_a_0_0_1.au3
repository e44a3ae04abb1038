Local $a[3]
$a[0][0] = 1
