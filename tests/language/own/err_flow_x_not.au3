$x = Not
