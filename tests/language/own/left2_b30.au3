Static $s = 4 5
