Func F($p = 1 + $undef)
EndFunc
