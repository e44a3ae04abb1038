Const $a = 1, $b
