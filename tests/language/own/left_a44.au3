Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Switch 1
	Case W(2), W(3) W(4)
		W(5)
EndSwitch
