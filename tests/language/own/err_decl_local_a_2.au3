Const $a = 1
Local $a = 2
