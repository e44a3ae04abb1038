To 5
