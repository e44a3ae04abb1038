; Precedence, literals, and what hangs on a value.
$x = 1 + 2 * 3 ^ 2 ^ 3 & "a" = "b" And True Or Not $y = 3
$x = -$y ^ 2 - -5 * +7
$x = 10 - 2 ^ 2
$x = $a > 1 ? $b : $c ? Null : Default
$x = $a[1][2].key["k"](3)[4]
$x = (($a[0])[1])(1)
$x = f()[0][1] + f().key + f()(2)
$x = .5 + 5. + 1e3 + 0xFF - 0x10 & @CRLF & 'it''s'
$x = 3 > 2 > 1
$x = $m.a.b.c($x, $y)
$x = f
$a = $b = 1
$x = $a[($c ? 1 : 0)]
