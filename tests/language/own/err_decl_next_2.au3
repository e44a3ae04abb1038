Const $a = 1
For $a = 1 To 2
Next
