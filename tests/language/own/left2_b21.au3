Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$x = Execute("W(1, W(2))") & @error
ConsoleWrite($x)
$x = Execute("W(3) + W(4) W(5)") & @error
ConsoleWrite($x)
$x = Execute("W(3) + $u") & @error
ConsoleWrite($x)
