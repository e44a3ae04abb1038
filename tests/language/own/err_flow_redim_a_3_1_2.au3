Local $a[2]
ReDim $a[3] = [1, 2]
