Func A()
	If 1 Then
		$x = $undef
		ConsoleWrite("in")
	EndIf
	For $i = 1 To 2
		$x = $undef
		ConsoleWrite($i)
		If $i = 1 Then ContinueLoop
		$x = $undef[1]
	Next
	Switch 1
		Case 1
			$x = $undef
			ConsoleWrite("sw")
	EndSwitch
	While 1
		$x = $undef
		ConsoleWrite("w")
		ExitLoop
	WEnd
	Do
		$x = $undef
		ConsoleWrite("d")
	Until 1
	Local $t = DllStructCreate("int a")
	With $t
		.a = $undef
		ConsoleWrite("with")
	EndWith
	$m = B($undef, B(1))
	$m = B(B(1), $undef)
	ConsoleWrite("e")
	Return B(1) & "r"
EndFunc
Func B($x, $y = $undef)
	ConsoleWrite("B")
	Return $x & $y
EndFunc
ConsoleWrite(Execute("A()") & @error)
