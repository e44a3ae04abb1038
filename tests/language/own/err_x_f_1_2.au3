Func F()
	Return 5
EndFunc
$x = F()[1] + 2
