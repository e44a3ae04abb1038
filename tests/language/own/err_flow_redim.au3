ReDim
