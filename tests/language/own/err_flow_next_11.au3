For $i To 2
Next
