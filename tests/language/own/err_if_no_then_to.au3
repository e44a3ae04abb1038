If 1 To
