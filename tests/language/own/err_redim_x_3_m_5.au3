Local $x[2], $m[]
ReDim $x[3], $m[5]
