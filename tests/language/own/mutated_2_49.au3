Global $n = 3, $a[3] = [1, 2, 3], $f = F, $t = DllStructCreate("int a")
Func F($p = 0, $q = 0)
	Return $p & $q
EndFunc
Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
EndFunc
$x)= F(1, 2  & "s"
W("end")
