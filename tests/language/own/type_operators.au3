Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func V($v)
	Return VarGetType($v) & ":" & $v & " "
EndFunc
Local $i = 5, $s = "7", $d = 2.5, $b = True, $n = Null, $df = Default, $bin = Binary("ab"), $p = Ptr(16), $e = "", $l = 5000000000
Local $all[10] = [$i, $s, $d, $b, $n, $df, $bin, $p, $e, $l]
For $x In $all
	P(V(-$x) & V(+$x) & V(Not $x))
Next
For $x In $all
	Local $o = ""
	For $y In $all
		$o &= V($x + $y) & V($x - $y) & V($x * $y)
	Next
	P($o)
Next
For $x In $all
	Local $o = ""
	For $y In $all
		$o &= V($x & $y) & V($x = $y) & V($x == $y) & V($x < $y) & V($x >= $y)
	Next
	P($o)
Next
For $x In $all
	Local $o = ""
	For $y In $all
		If $y Then $o &= V($x / $y)
		$o &= V($x And $y) & V($x Or $y) & V($x <> $y)
	Next
	P($o)
Next
P(V(Int("12abc")) & V(Int(2.9)) & V(Int(-2.9)) & V(Int("0x1F")) & V(Number("0x1F")) & V(Number("1e3")) & V(Number("abc")) & V(String(1.0)) & V(String(0.1 + 0.2)))
P(1e15 & " " & 1e14 & " " & 123456789012345678 & " " & 0.0001 & " " & 0.00001 & " " & 1/3 & " " & 100000 * 100000 & " " & 1.10 & " " & -0.0 & " " & 1e300 * 1e10 & " " & -1e300 * 1e10)
P((0.1 + 0.2 = 0.3) & (0.1 + 0.2 == 0.3) & (1 = 1.0) & ("1" = "1.0") & (1 = "1.0") & ("a" = "A") & ("a" == "A") & ("10" < "9") & (10 < "9") & ("abc" < "abd"))
