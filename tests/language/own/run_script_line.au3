Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func L($a = @ScriptLineNumber)
	Return $a & "," & @ScriptLineNumber
EndFunc
P(@ScriptLineNumber)
P(L())
P(L( _
	) & @ScriptLineNumber _
	& @ScriptLineNumber)
P(Execute("@ScriptLineNumber"))
P(Execute("L()"))
P(Call("L"))
If @ScriptLineNumber Then P(@ScriptLineNumber)
If 0 Then
ElseIf @ScriptLineNumber = 18 Then
	P("18")
EndIf
Switch @ScriptLineNumber
	Case @ScriptLineNumber
		P("same")
	Case 21
		P("21")
	Case 22, 20, 24
		P("other")
EndSwitch
For $i = @ScriptLineNumber To @ScriptLineNumber + 1
	P($i)
Next
Do
	P(@ScriptLineNumber)
Until @ScriptLineNumber > 5
Local $a[2] = [@ScriptLineNumber, _
	@ScriptLineNumber]
P($a[0] & $a[1])
$f = L
P($f())
Func R()
	Return Execute("@ScriptLineNumber")
EndFunc
P(R())
P(StringRegExpReplace(@ScriptLineNumber, "1", "x"))
; exit handler
OnAutoItExitRegister("E")
Func E()
	P(@ScriptLineNumber & Execute("@ScriptLineNumber"))
EndFunc
