Opt("MustDeclareVars", 1)
Func F()
	If 1 Then $a = 4
EndFunc
F()
