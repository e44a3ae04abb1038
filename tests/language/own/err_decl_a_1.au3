Enum $a, $b
$a += 1
