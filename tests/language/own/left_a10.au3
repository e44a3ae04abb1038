Func F($x=0,$y=0)
EndFunc
F "x"
