$x = 1 And
