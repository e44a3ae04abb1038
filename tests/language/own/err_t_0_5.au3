Local $t = DllStructCreate("int a")
$t[0] = 5
