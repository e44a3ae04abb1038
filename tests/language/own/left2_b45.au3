For $i In
Next
