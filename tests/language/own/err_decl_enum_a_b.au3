Local $b
Enum $a, $b
