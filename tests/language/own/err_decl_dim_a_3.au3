Const $a = 1
Dim $a = 3
