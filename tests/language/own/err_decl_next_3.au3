Const $a = 1
Local $b[2]
For $a In $b
Next
