Const $a = 1
Const $a = 1
