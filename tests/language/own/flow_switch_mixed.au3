Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func S($v)
	Switch $v
		Case 1
			Return "1"
		Case 2, 3
			Return "2,3"
		Case 4 To 6, 10
			Return "4-6,10"
		Case "a" To "f"
			Return "a-f"
		Case True
			Return "True"
		Case Null
			Return "Null"
		Case Default
			Return "Default"
		Case ""
			Return "empty"
		Case "X"
			Return "X"
		Case 9 To 7
			Return "never"
		Case -3 To -1
			Return "neg"
		Case Else
			Return "else"
	EndSwitch
EndFunc
P(S(1) & S("1") & S(1.0) & S("01") & S(" 1"))
P(S(2) & S(3) & S(4) & S(4.5) & S(6) & S(6.1) & S(10))
P(S("a") & S("F") & S("g") & S("apple") & S("fz") & S("0"))
P(S(True) & S(False) & S(Null) & S(Default) & S("") & S(0))
P(S("x") & S(8) & S(-2) & S(-4) & S("-2"))
P(S(Binary("a")) & S(Ptr(1)) & S(100) & S("zzz"))
Func S2($v)
	Switch $v
		Case 1
			Return "1"
		Case 2
			Return "2"
		Case 5 To 8
			Return "5-8"
	EndSwitch
	Return "none"
EndFunc
P(S2(1) & S2("2") & S2(2.0) & S2(True) & S2(5.5) & S2("6") & S2("6.5") & S2(Null) & S2("") & S2(Default) & S2(9) & S2(False) & S2("abc") & S2("1abc"))
Func Side($x)
	P("side" & $x)
	Return $x
EndFunc
Switch Side(5)
	Case Side(1), Side(5), Side(6)
		P("hit")
		ContinueCase
	Case Side(7)
		P("seven")
	Case Else
		P("else")
EndSwitch
Switch 3
	P("never runs")
	Case Else
		P("first else")
	Case 3
		P("three")
EndSwitch
Switch True
	Case 5 > 3
		P("5>3")
	Case Else
		P("no")
EndSwitch
Switch 0
	Case "abc"
		P("0=abc")
	Case Else
		P("no")
EndSwitch
Switch ""
	Case 0
		P("''=0")
	Case Else
		P("no")
EndSwitch
Select
	Case Side(0)
		P("0")
	Case Side("")
		P("empty")
	Case Side("0")
		P("'0'")
		ContinueCase
	Case Side(9)
		P("9")
		ContinueCase
	Case Else
		P("else")
		ContinueCase
EndSelect
For $i = 1 To 4
	Switch $i
		Case 1
			Switch 5
				Case 5
					P("inner")
					ContinueCase
				Case 6
					P("six")
			EndSwitch
			P("after inner")
			ContinueCase
		Case 2
			P("two " & $i)
			If $i = 2 Then ContinueLoop
			P("x")
		Case 3
			For $j = 1 To 3
				If $j = 2 Then ContinueCase
				P("j" & $j)
			Next
			P("never")
		Case Else
			P("else " & $i)
	EndSwitch
	P("end " & $i)
Next
Switch 1
EndSwitch
