Local $a = 1
$a = $a +
