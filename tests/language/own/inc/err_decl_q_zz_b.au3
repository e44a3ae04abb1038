ConsoleWrite("b")
$q = $zz
