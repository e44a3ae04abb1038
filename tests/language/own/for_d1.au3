Global $i
Func F()
	$i = 5
	Return 7
EndFunc
For $i = 1 To F()
	ConsoleWrite($i)
Next
ConsoleWrite("|" & $i)
For $i = "3" To F() Step 1.5
	ConsoleWrite($i)
Next
ConsoleWrite("|" & $i)
Local $a[3] = [9, 9, 9]
For $a[1] = 0 To $a[1] + 2
	ConsoleWrite($a[1])
Next
ConsoleWrite("|" & $a[1])
For $n = 5 To 1 Step -$n + 3
	ConsoleWrite($n)
Next
ConsoleWrite("|" & $n)
Func L()
	For $i = $i To $i + 2
		ConsoleWrite($i & ",")
	Next
EndFunc
L()
For $zz = 1 To IsDeclared("zz") + 1
	ConsoleWrite("<" & $zz & ">")
Next
For $zy = True To $zy + 2
	ConsoleWrite("<" & $zy & VarGetType($zy) & ">")
Next
For $zx = 3 To Execute("$zx + 1")
	ConsoleWrite("<" & $zx & VarGetType($zx) & ">")
Next
