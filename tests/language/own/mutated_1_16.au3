Global $n = 3, $a[3] = [1, 2, 3], $f = F, $t = DllStructCreate("int a")
Func F($p = 0, $q = 0)
	Return $p & $q
EndFunc
Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
EndFunc
W(StringLen("abc") * -  _
 2 ^ 2)
While $n < 7
	$n += 1
	If $n = 6 Then ExitLoop
WEnd
W("end")
