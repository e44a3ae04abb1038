For $i = 1 2
Next
