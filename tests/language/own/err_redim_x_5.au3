ReDim $x[5]
