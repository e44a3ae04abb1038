; patterns with dots and question marks
Global $T = @TempDir & "\au3_own_" & @AutoItPID
DirCreate($T)
Func S($v, $e, $x)
	Local $r
	If IsArray($v) Then
		$r = "{"
		If UBound($v, 0) = 2 Then
			For $i = 0 To UBound($v) - 1
				$r &= "("
				For $j = 0 To UBound($v, 2) - 1
					$r &= V($v[$i][$j]) & ";"
				Next
				$r &= ")"
			Next
		Else
			For $i = 0 To UBound($v) - 1
				$r &= V($v[$i]) & ";"
			Next
		EndIf
		$r &= "}"
	Else
		$r = V($v)
	EndIf
	Return $r & " @" & $e & "/" & $x
EndFunc
Func V($v)
	Local $r = VarGetType($v) & ":"
	If IsString($v) Then
		$v = StringReplace($v, $T, "<T>")
		For $i = 1 To StringLen($v)
			Local $c = AscW(StringMid($v, $i, 1))
			If $c < 32 Or $c > 126 Then
				$r &= "{" & Hex($c, 4) & "}"
			Else
				$r &= ChrW($c)
			EndIf
		Next
		Return "[" & $r & "]"
	EndIf
	Return $r & $v
EndFunc
Func P($l, $v, $e, $x)
	Local $s = S($v, $e, $x)
	ConsoleWrite($l & " = " & $s & @CRLF)
EndFunc
Func W($n, $b)
	Local $h = FileOpen($T & "\" & $n, 18)
	FileWrite($h, $b)
	FileClose($h)
EndFunc
; question marks: how far
For $n In StringSplit("a|ab|abc|a.b|ab.b|a.bc|a.b.c|ab.cd.ef|abcdefghi.jklm", "|", 2)
	W($n, "")
Next
For $f In StringSplit("?|??|???|????|?.?|??.?|??.??|?.*|*.?|*.?*|a?|a??|a.?|a.??|a.*|*.*.*|*.*.*.*|*.?.?|*.?.*|a*.*|*b.*|*.b|*.b*|?b|*.b.*|*.bc.*|a.b.*|a.b.?|a.?.?|ab?*|abc??*|abc?.?|?.?.?|.*|?*|*a*.*c|??????????????", "|", 2)
	Local $h = FileFindFirstFile($T & "\" & $f), $r = "", $n
	While 1
		$n = FileFindNextFile($h)
		If @error Then ExitLoop
		$r &= $n & " "
	WEnd
	FileClose($h)
	ConsoleWrite($f & " = " & $h & " : " & $r & FileExists($T & "\" & $f) & @CRLF)
Next
DirRemove($T, 1)
