Const $a = 1
Func F()
	For $a = 1 To 2
		ConsoleWrite($a)
	Next
	$a = 5
	ConsoleWrite($a)
EndFunc
F()
ConsoleWrite($a)
