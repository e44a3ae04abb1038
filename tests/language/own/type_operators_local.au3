Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func V($v)
	Return VarGetType($v) & ":" & $v & " "
EndFunc
Func Main()
	Local $i = 5, $s = "7", $d = 2.5, $b = True, $n = Null, $df = Default, $bin = Binary("ab"), $p = Ptr(16), $e = "", $l = 5000000000
	Local $arr[2], $m[], $f = P
	Local $all[13] = [$i, $s, $d, $b, $n, $df, $bin, $p, $e, $l, $arr, $m, $f]
	Local $x, $y, $o, $r
	For $k = 0 To 12
		$x = $all[$k]
		$o = ""
		For $j = 0 To 12
			$y = $all[$j]
			$r = $x + $y
			$o &= V($r)
			$r = $x - $y
			$o &= V($r)
			$r = $x * $y
			$o &= V($r)
			$r = $x
			$r += $y
			$o &= V($r)
			$r = $x
			$r -= $y
			$o &= V($r)
			$r = $x
			$r *= $y
			$o &= V($r)
			$r = $x
			$r &= $y
			$o &= V($r)
			If $x = $y Then $o &= "="
			If $x == $y Then $o &= "=="
			If $x <> $y Then $o &= "<>"
			If $x < $y Then $o &= "<"
			If $x > $y Then $o &= ">"
			If $x <= $y Then $o &= "<="
			If $x >= $y Then $o &= ">="
			$o &= "|"
		Next
		P($o)
		$o = ""
		$r = $x + 1
		$o &= V($r)
		$r = 1 + $x
		$o &= V($r)
		$r = $x - 1.5
		$o &= V($r)
		$r = 2 * $x
		$o &= V($r)
		$r = $x / 2
		$o &= V($r)
		$r = $x ^ 2
		$o &= V($r)
		$r = -$x
		$o &= V($r)
		$r = Not $x
		$o &= V($r)
		$r = $x
		$r += 1
		$o &= V($r)
		$r = $x
		$r /= 4
		$o &= V($r)
		$r = $x & 1 & "z" & $x
		$o &= V($r)
		If $x = 5 Then $o &= "=5"
		If $x = "" Then $o &= "=''"
		If $x = "7" Then $o &= "='7'"
		If $x > 2 Then $o &= ">2"
		If $x <= 7 Then $o &= "<=7"
		If $x = True Then $o &= "=T"
		If $x = False Then $o &= "=F"
		If $x = Null Then $o &= "=N"
		If $x == Default Then $o &= "==D"
		If $x And 1 Then $o &= "and"
		If $x Or 0 Then $o &= "or"
		While $x
			$o &= "while"
			ExitLoop
		WEnd
		Do
			$o &= "do"
			If StringLen($o) > 400 Then ExitLoop
		Until $x
		$o &= ($x ? "T" : "F")
		P($o)
	Next
EndFunc
Main()
