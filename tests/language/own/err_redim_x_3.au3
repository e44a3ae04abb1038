Const $x[2] = [1, 2]
ReDim $x[3]
