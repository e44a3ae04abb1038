Enum $a, $b
Local $b = 1
