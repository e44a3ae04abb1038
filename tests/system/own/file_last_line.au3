; FileReadLine: the last line, line after line; files of UTF-16 have no last line
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
Func T1($b)
	W("u.txt", Binary($b))
	Local $f = $T & "\u.txt"
	ConsoleWrite($b & @CRLF)
	P(" -1", FileReadLine($f, -1), @error, @extended)
	Local $h = FileOpen($f)
	P(" -1h", FileReadLine($h, -1), @error, @extended)
	P(" next", FileReadLine($h), @error, @extended)
	FileClose($h)
	$h = FileOpen($f)
	For $i = 1 To 6
		P(" " & $i, FileReadLine($h), @error, @extended)
	Next
	FileClose($h)
	P(" enc", FileGetEncoding($f), @error, @extended)
EndFunc
T1("0xFFFE6100E9000D000A0062000A00")
T1("0xFFFE6100E9000D000A0062000D000A00")
T1("0xFFFE6100E9000D000A0062000D00")
T1("0xFFFE61006300")
T1("0xFFFE610063000A00")
T1("0xFFFE0A0061000A00")
T1("0xFFFE0A0061000A000A00")
T1("0xFFFE0A0061000D000D00")
T1("0xFEFF0061000A0062000D000A")
T1("0xFEFF0061000A0062000A")
T1("0xFEFF0061000A0062")
T1("0x61000A0061000A00")
T1("0x61000A0061000D000A00")
T1("0x000A0061000D000A")
T1("0x61000A006100")
T1("0x610D0A")
T1("0x610A0D")
T1("0x610A0A")
T1("0x0A")
T1("0x0A0A")
T1("0x0D")
T1("0xEFBBBF")
T1("0xEFBBBF0A")
T1("0xFFFE")
T1("0xFFFE0A00")
T1("0xFFFE0A000A00")
T1("0xFFFE0D000A000D000A00")
T1("0x61E90A62")
T1("0x61E90A620A")
T1("0x6100E90A620A")
T1("0x6100E90A620D0A")
T1("0x61C3A90A620D0A")
T1("0x61C3A90AC3A9")
DirRemove($T, 1)
