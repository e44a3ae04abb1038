Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Switch W(1) W(2)
	Case W(1)
		W(5)
EndSwitch
