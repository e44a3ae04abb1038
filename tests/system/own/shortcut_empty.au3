; a shortcut to nothing; the clipboard ends a text at its NUL
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
P("sc", FileCreateShortcut("", $T & "\z.lnk"), @error, @extended)
Local $a = FileGetShortcut($T & "\z.lnk")
P("target", $a[0], @error, @extended)
FileDelete($T & "\z.lnk")
P("sc rel", FileCreateShortcut("", $T & "\z", "w", "a", "d"), @error, @extended)
$a = FileGetShortcut($T & "\z")
P("all", $a[0] & "|" & $a[1] & "|" & $a[2] & "|" & $a[3], @error, @extended)
P("put", ClipPut("a" & Chr(0) & "b"), @error, @extended)
P("get", ClipGet(), @error, @extended)
DirRemove($T, 1)
