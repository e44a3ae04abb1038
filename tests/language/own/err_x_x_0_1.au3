Local $x = 5
$x = $x[0][1]
