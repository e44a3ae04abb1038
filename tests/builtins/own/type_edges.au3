; small things of the type functions
T("funcname", FuncName(FuncName))
T("ishwnd", IsHWnd("x"))
T("envset null", EnvSet("AU3_CASE", Null))
T("envset nul", EnvSet("AU3_CASE" & Chr(0) & "B", "x"))
T("envget", EnvGet("AU3_CASE"))
T("envset nul value", EnvSet("AU3_CASE", "x" & Chr(0) & "y"))
T("envget", EnvGet("AU3_CASE"))
T("envset default", EnvSet("AU3_CASE", Default))
T("envget", EnvGet("AU3_CASE"))
T("envset bin", EnvSet("AU3_CASE", Binary("ab")))
T("envget", EnvGet("AU3_CASE"))
T("envget with =", EnvGet("AU3_CASE="))
T("timerdiff text", TimerDiff("abc") > 1000)
T("timerdiff default", TimerDiff(Default) > 1000)
T("timerdiff negative", TimerDiff(-1e10) > 1000000)
T("timerinit", TimerInit() > 1e6)

Func T($sLabel, $vValue, $iErr = @error, $iExt = @extended)
	Local $s = $sLabel & " = " & S($vValue)
	If $iErr <> 0 Then $s &= " err " & $iErr
	If $iExt <> 0 Then $s &= " ext " & $iExt
	ConsoleWrite($s & @CRLF)
EndFunc   ;==>T

Func S(Const ByRef $v)
	Local $i, $n, $s = ""
	Switch VarGetType($v)
		Case "String"
			For $i = 1 To StringLen($v)
				$n = AscW(StringMid($v, $i, 1))
				If $n < 32 Or $n > 126 Then
					$s &= "{" & Hex($n, 4) & "}"
				Else
					$s &= StringMid($v, $i, 1)
				EndIf
			Next
			Return "[" & $s & "]"
		Case "Array"
			If UBound($v, 0) = 1 Then
				For $i = 0 To UBound($v) - 1
					$s &= ($i ? ", " : "") & S($v[$i])
				Next
				Return "Array(" & UBound($v) & "){" & $s & "}"
			EndIf
			Return "Array dims " & UBound($v, 0)
	EndSwitch
	Return VarGetType($v) & ":" & $v
EndFunc   ;==>S
