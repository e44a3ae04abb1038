Enum $a, $b
Enum $b, $c
