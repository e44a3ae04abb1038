Exit 1 = 1
