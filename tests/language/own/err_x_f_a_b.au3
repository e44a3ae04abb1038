Func F()
	Local $m[]
	Return $m
EndFunc
$x = F().a["b"]
