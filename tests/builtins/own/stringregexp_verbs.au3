; verbs end a search; after an empty match the next one begins one unit further on
T("commit", StringRegExp("abc", "(*COMMIT)", 3))
T("commit behind", StringRegExp("abc", "b*(*COMMIT)", 3))
T("commit before", StringRegExp("abbc", "(*COMMIT)b*", 3))
T("commit replace", StringRegExpReplace("abbc", "(*COMMIT)b*", "-"))
T("commit fail", StringRegExpReplace("aaaab", "aa(*COMMIT)(*F)|", "-"))
T("skip fail", StringRegExpReplace("aaaab", "aa(*SKIP)(*F)|", "-"))
T("skip fail more", StringRegExpReplace("aaaab", "aaa(*SKIP)(*F)|a?", "-"))
T("skip before", StringRegExpReplace("aaaab", "(*SKIP)a*?", "-"))
T("skip behind", StringRegExpReplace("aaaab", "a*?(*SKIP)", "-"))
T("skip mark", StringRegExpReplace("aaaab", "a(*MARK:x)a(*SKIP:x)(*F)|", "-"))
T("prune", StringRegExpReplace("aaaab", "aa(*PRUNE)(*F)|", "-"))
T("then", StringRegExpReplace("aaaab", "aa(*THEN)(*F)|", "-"))
T("accept", StringRegExpReplace("abab", "(*ACCEPT)a", "-"))

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
