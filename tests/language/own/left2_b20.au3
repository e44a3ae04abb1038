Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$x = Execute("StringLen(W(1), W(2))") & @error
ConsoleWrite($x)
