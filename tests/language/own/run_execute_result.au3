Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func T($x)
	P("T" & $x)
	Local $n = 0
	P("T2")
	Local $a[2]
	$a[2] = 5
	P("T3")
	$a[$x] = $x
	P("T4")
	Return SetError(3, 4, "res")
EndFunc
P(Execute("T(9)") & @error & @extended)
P(Execute("T(1) & T(2)") & @error & @extended)
P(Execute("T($u)") & @error & @extended)
P(Execute("T()") & @error & @extended)
P(Execute("Call('T')") & @error & @extended)
P(Execute("Call('T', 5)") & @error & @extended)
