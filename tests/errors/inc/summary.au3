; The fault is here, two calls below the main file.
Func Summary($a)
	Return Deeper($a)
EndFunc

Func Deeper($a)
	Return $a + $nope
EndFunc
