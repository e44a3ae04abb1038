Static $x = 1
Static $x = 2
