$x = And 1
