Local $m[]
ReDim $m["a"][5]
