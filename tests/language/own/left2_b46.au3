For $i In 5 6
Next
