Local Const $a[2]
