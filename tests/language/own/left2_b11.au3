Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Func FB(ByRef $x, $y)
EndFunc
FB($u, W(2), W(3))
