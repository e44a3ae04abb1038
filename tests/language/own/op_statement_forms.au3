Local $x = 5
$x = 6 = 7
ConsoleWrite($x)
($x) = 9
ConsoleWrite($x)
$x == 5
+$x
- $x
$x + 5
$x & "a"
$x ? 1 : 2
$x ? ConsoleWrite("a") : ConsoleWrite("b")
