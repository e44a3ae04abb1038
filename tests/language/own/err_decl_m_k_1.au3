Const $m = 1
$m.k = 1
