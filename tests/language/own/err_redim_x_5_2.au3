Local $x
ReDim $x[5]
