Local $x[2]
ReDim $x[$u]
