If 1 Then Exit(7)
