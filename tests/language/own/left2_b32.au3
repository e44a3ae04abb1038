Func G($p)
Local $p = 4 5
EndFunc
G(1)
