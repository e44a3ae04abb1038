Enum $a = $undef, $b
