Const $q = 4 5
