Const $a
