Func F()
	Local $m[]
	Return $m
EndFunc
$x = F()(1)
