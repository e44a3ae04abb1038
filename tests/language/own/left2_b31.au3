Func G()
Local Static $s = 1, $t = 4 5
EndFunc
G()
