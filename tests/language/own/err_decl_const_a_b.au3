Const $a = $b
