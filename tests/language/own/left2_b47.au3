For $i = $u To 4 5
Next
