For $i = 1 To 3 Step 1 Step 2
Next
