$x = StringLen("abc")[1]
