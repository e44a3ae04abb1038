For $i = 1 To 3 To 4
Next
