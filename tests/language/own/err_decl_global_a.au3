Const $a = 1
Global $a
