Local $m[], $a[2]
$a[0] = $m
$x = $a[0]["y"]
