Func F($x=0,$y=0)
EndFunc
Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
EndFunc
W()(3)
