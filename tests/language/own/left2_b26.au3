Const $c = 1
Local $c = 3 4
