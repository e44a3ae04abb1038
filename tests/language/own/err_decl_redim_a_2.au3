Const $a = 1
ReDim $a[2]
