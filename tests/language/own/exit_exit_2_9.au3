Exit 2.9
