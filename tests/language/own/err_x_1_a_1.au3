Local $a[3][3]
$x = 1 + $a[1]
