Func A()
	Local $q = StringRegExpReplace("abc", "b", "x")
	Local $o = Opt("ExpandVarStrings", 1)
	$q = "$q$"
	$x = $undef
	ConsoleWrite("after" & $q)
EndFunc
ConsoleWrite(Execute("A()") & @error)
