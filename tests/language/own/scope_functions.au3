Global $g = 1
Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func A1()
	P(IsDeclared("x1"))
	$x1 = 5
	P(IsDeclared("x1") & $x1)
	Local $x1
	P($x1)
	Local $x1 = 7
	P($x1)
	Global $x1 = 8
	P($x1 & " " & IsDeclared("x1"))
EndFunc
A1()
P(IsDeclared("x1") & ":" & $x1)
Func A2()
	$g = 2
	Local $g = 3
	$g = 4
	P($g & IsDeclared("g"))
	Global $g = 9
	P($g)
	Assign("g", 11)
	P($g & Eval("g"))
	Assign("g", 12, 2)
	P($g & Eval("g"))
	P(Execute("$g"))
EndFunc
A2()
P($g)
Func A3()
	Dim $g = 77
	Dim $nn = 5
	P($nn & IsDeclared("nn"))
	Local $g
	P("[" & $g & "]" & IsDeclared("g"))
	Dim $g = 78
	P($g)
EndFunc
A3()
P($g & IsDeclared("nn"))
Func A4($p)
	Dim $p
	P($p)
	Dim $p = 6
	P($p)
	Dim $p[3]
	P(UBound($p))
EndFunc
A4(3)
Func A5()
	For $g = 1 To 2
	Next
	P($g & IsDeclared("g"))
EndFunc
A5()
P($g)
Func A6()
	Local $a[2] = [3, 4]
	For $g In $a
	Next
	P($g & IsDeclared("g"))
	Assign("g", 5, 1)
	P($g)
	Assign("q6", 5)
	P(IsDeclared("q6") & Eval("q6"))
	Assign("r6", 5, 2)
	P(IsDeclared("r6") & Eval("r6"))
	P(Assign("s6", 5, 4) & @error & IsDeclared("s6"))
	P(Assign("g", 6, 4) & @error & $g)
	P(Assign("2a", 6) & @error & Eval("2a"))
	P(Assign("a b", 6) & @error)
	P(Assign("", 6) & @error)
	P(Assign("$zz", 6) & @error)
	P(Assign("a[0]", 6) & @error)
EndFunc
A6()
P($g & IsDeclared("q6") & IsDeclared("r6") & Eval("r6"))
Func A7()
	If False Then Local $h7 = 1
	P(IsDeclared("h7"))
	$h7 = 3
	P(IsDeclared("h7"))
	For $i = 1 To 3
		Local $c7
		$c7 &= $i
		Local $d7 = ""
		$d7 &= $i
		Local $e7[2]
		$e7[0] &= $i
		Local $m7[]
		$m7["a"] = $i
	Next
	P($c7 & "-" & $d7 & "-" & $e7[0] & "-" & UBound($m7))
EndFunc
A7()
