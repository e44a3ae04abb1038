Func Even($n)
	If $n = 0 Then Return True
	Return Odd($n - 1)
EndFunc
Func Odd($n)
	If $n = 0 Then Return False
	Return Even($n - 1)
EndFunc
ConsoleWrite(Even(1000) & Odd(1001) & Even(5000))
