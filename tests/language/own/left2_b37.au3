Global $x = 1
Global Const $x = 4 5
