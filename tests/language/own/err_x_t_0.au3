Local $t = DllStructCreate("int a")
$x = $t[0]
