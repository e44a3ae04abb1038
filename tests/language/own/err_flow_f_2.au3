Func F()
EndFunc
F
