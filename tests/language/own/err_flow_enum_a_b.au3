Enum $a $b
