Local $m[], $a[2]
$a[0] = $m
$a[1].x = 5
