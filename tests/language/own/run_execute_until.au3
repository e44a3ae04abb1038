Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func Bad4()
	Local $n = 0
	Do
		P("do")
		$n += 1
		If $n > 3 Then ExitLoop
	Until $undef7
	P("after do")
	Return $undef8
	P("after return")
	Return "r4"
EndFunc
P("R:" & Execute("Bad4()") & @error)
