Local $x = 1, $f = False, $t = True
P("1", False And $x ? 1 : 2)
P("2", $f And $x ? 1 : 2)
P("3", (False And $x) ? 1 : 2)
P("4", True Or $x ? 1 : 2)
P("5", $t Or $x ? 1 : 2)
P("6", $t And $x ? 1 : 2)
P("7", $t And $f ? 1 : 2)
P("8", $f Or $f ? 1 : 2)
P("9", $f And $x = 1 ? "a" : "b")
P("10", $f And $x ? $x ? 5 : 6 : 7)
P("11", 1 + ($f And $x ? 1 : 2))
P("12", $f And $x Or $t ? 1 : 2)
P("13", $t Or $x And $f ? 1 : 2)
Local $r = $f And $x ? 1 : 2
P("14", $r)
If $f And $x ? True : True Then P("15", "then")
P("16", Not $f And $f ? 1 : 2)
P("17", $f And F() ? F() : G())
P("18", $t Or F() ? F() : G())
P("19", ($f) And $x ? 1 : 2)
P("20", $x = 2 And $x ? 1 : 2)
P("21", $x = 2 And $x ? 1 : 2 And 3)
P("22", $x = 1 ? 1 : $f And 2 ? 3 : 4)
P("23", $x = 2 ? 1 : $f And 2 ? 3 : 4)
P("24", $x = 2 ? 1 : $t Or 2 ? 3 : 4)
P("25", $f And $x & "z" ? 1 : 2)
P("26", $t Or $x ? "yes" : "no" & "tail")
Func F()
	ConsoleWrite("[F]")
	Return 1
EndFunc
Func G()
	ConsoleWrite("[G]")
	Return 1
EndFunc
Func P($s, $v)
	ConsoleWrite($s & " " & VarGetType($v) & " " & $v & @CRLF)
EndFunc
