Exit 5 6
