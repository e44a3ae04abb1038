$x = StringSplit("a,b", ",")[9]
