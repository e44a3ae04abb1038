ReDim 5
