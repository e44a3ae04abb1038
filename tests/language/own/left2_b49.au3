Const $i = 5
For $i = 1 To 2 5
Next
