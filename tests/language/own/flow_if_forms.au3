Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func B($v)
	If $v Then Return 1
	Return 0
EndFunc
Local $arr[1], $map[], $st = DllStructCreate("int a")
P(B(0) & B(1) & B(-1) & B(0.0) & B(0.1) & B("") & B("0") & B(" ") & B("a") & B(Null) & B(Default) & B(True) & B(False) & B($arr) & B($map) & B(P) & B(Binary("")) & B(Binary("0x00")) & B(Ptr(0)) & B(Ptr(1)) & B($st) & B(-0.0) & B(1/0) & B(0x100000000))
P((Not 0) & (Not 1) & (Not "") & (Not "a") & (Not Null) & (Not $arr) & (Not $map) & (Not Default) & (Not P) & (Not Not 5))
If 1 Then
	P("a")
ElseIf 1 Then
	P("b")
Else
	P("c")
EndIf
If 0 Then
ElseIf 0 Then
	P("x")
ElseIf 1 Then
EndIf
If 0 Then P("no")
If 1 Then If0()
Func If0()
	P("if0")
EndFunc
If 1 Then $q = 5
P($q)
If 1 Then Local $z = 6
P($z)
If 1 Then P("one") ; comment
IF 1 THEN P("caps")
If (1) Then P("paren")
If(1)Then P("tight")
If Not(0) Then P("not")
If 1 And 1 Or 0 Then P("andor")
If 1 = 1 = 1 Then P("eq chain")
If $q = 5 And $z = 6 Then P("both")
If 1 Then ; comment
	P("block")
EndIf ; x
If 0 Then
	P("no")
Else ; c
	P("else")
EndIf
If 1 Then _
	P("cont")
If 1 _
	And 1 Then P("cont2")
If 1 Then Exit 0
P("not reached")

