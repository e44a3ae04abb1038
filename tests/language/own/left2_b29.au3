Enum $e1, $e2 = 4 5, $e3
