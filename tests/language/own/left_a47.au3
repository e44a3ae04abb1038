Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Local $m[]
$m[W(1)] = 5
W($m[W(1) W(2)] & $m[W(3)])
