Func A($n = B(1))
EndFunc
Func B($n)
	A()
EndFunc
A()
