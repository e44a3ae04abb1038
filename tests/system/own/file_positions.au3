; reading lines and counts at all places of files of all kinds, also beyond the end; what is no handle
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
W("l.txt", "l1" & @CRLF & "l2" & @LF & "l3" & @CR & "l4" & @CRLF & @CRLF & "l6")
W("m.txt", "l1" & @CRLF & "l2" & @CRLF)
W("e.txt", "")
W("u.txt", Binary("0xFFFE6100E9000D000A0062000A00"))
W("b.bin", Binary("0x4100420043FF00FE"))
For $f In StringSplit("l.txt|m.txt|e.txt|u.txt|b.bin", "|", 2)
	For $n In StringSplit("1|2|3|4|5|6|7|-1|-2|-3|0|1.9|0.5|abc||2x|4294967297", "|", 2)
		P("rl " & $f & " " & $n, FileReadLine($T & "\" & $f, $n), @error, @extended)
	Next
	P("rl " & $f & " def", FileReadLine($T & "\" & $f, Default), @error, @extended)
	P("rl " & $f & " true", FileReadLine($T & "\" & $f, True), @error, @extended)
	P("rl " & $f & " -1.5", FileReadLine($T & "\" & $f, -1.5), @error, @extended)
	Local $h = FileOpen($T & "\" & $f)
	P("h-1", FileReadLine($h, -1), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("next", FileReadLine($h), @error, @extended)
	P("h2", FileReadLine($h, 2), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("next", FileReadLine($h), @error, @extended)
	P("h99", FileReadLine($h, 99), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("h0", FileReadLine($h, 0), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("h-2", FileReadLine($h, -2), @error, @extended)
	P("hdef", FileReadLine($h, Default), @error, @extended)
	FileClose($h)
	For $n In StringSplit("0|1|2|3|-1|-5|1.9|abc|1000|0x2", "|", 2)
		P("rd " & $f & " " & $n, FileRead($T & "\" & $f, $n), @error, @extended)
	Next
	P("rd def", FileRead($T & "\" & $f, Default), @error, @extended)
	$h = FileOpen($T & "\" & $f)
	P("rd3", FileRead($h, 3), @error, @extended)
	P("rd0", FileRead($h, 0), @error, @extended)
	P("rd-1", FileRead($h, -1), @error, @extended)
	P("rd-1", FileRead($h, -1), @error, @extended)
	P("rd1", FileRead($h, 1), @error, @extended)
	P("setpos", FileSetPos($h, -2, 2), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	If $f <> "b.bin" Then P("rd", FileRead($h), @error, @extended)
	P("setpos", FileSetPos($h, -200, 2), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("setpos", FileSetPos($h, 100, 0), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	If $f <> "b.bin" Then P("rd", FileRead($h), @error, @extended)
	P("rd2", FileRead($h, 2), @error, @extended)
	P("rl", FileReadLine($h), @error, @extended)
	P("setpos", FileSetPos($h, -3, 1), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("setpos", FileSetPos($h, 0, 3), @error, @extended)
	P("setpos", FileSetPos($h, 0, -1), @error, @extended)
	P("setpos", FileSetPos($h, 1, "abc"), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("setpos", FileSetPos($h, 1.9, Default), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("setpos", FileSetPos($h, Default, 0), @error, @extended)
	P("pos", FileGetPos($h), @error, @extended)
	P("setend", FileSetEnd($h), @error, @extended)
	P("flush", FileFlush($h), @error, @extended)
	P("write", FileWrite($h, "x"), @error, @extended)
	P("writeline", FileWriteLine($h, "x"), @error, @extended)
	P("rta", FileReadToArray($h), @error, @extended)
	FileClose($h)
	P("flush closed", FileFlush($h), @error, @extended)
	P("setend closed", FileSetEnd($h), @error, @extended)
	P("getpos closed", FileGetPos($h), @error, @extended)
	P("setpos closed", FileSetPos($h, 0, 0), @error, @extended)
	P("enc closed", FileGetEncoding($h), @error, @extended)
	P("rta " & $f, FileReadToArray($T & "\" & $f), @error, @extended)
	P("enc", FileGetEncoding($T & "\" & $f), @error, @extended)
	P("enc1", FileGetEncoding($T & "\" & $f, 1), @error, @extended)
	P("enc2", FileGetEncoding($T & "\" & $f, 2), @error, @extended)
	P("enc3", FileGetEncoding($T & "\" & $f, 3), @error, @extended)
	P("encabc", FileGetEncoding($T & "\" & $f, "abc"), @error, @extended)
	P("encdef", FileGetEncoding($T & "\" & $f, Default), @error, @extended)
	P("size", FileGetSize($T & "\" & $f), @error, @extended)
Next
; wrong types
Local $a[2] = [1, 2]
P("fr arr", FileRead($a), @error, @extended)
P("fr null", FileRead(Null), @error, @extended)
P("fr bin", FileRead(Binary("0x41")), @error, @extended)
P("fo arr", FileOpen($a), @error, @extended)
P("fo num", FileOpen(12345), @error, @extended)
P("fo str", FileOpen("x?" & $T & "\l.txt"), @error, @extended)
P("fo str2", FileOpen($T & "\l.txt  "), @error, @extended)
P("fo str3", FileOpen($T & "\l.txt."), @error, @extended)
P("fo str4", FileOpen('"' & $T & '\l.txt"'), @error, @extended)
P("fo str5", FileOpen($T & "\"), @error, @extended)
P("fo str6", FileOpen($T), @error, @extended)
P("fo str7", FileOpen("nul"), @error, @extended)
P("fo 2 nul", FileOpen("NUL", 2), @error, @extended)
P("fc", FileClose(Default), @error, @extended)
P("fc", FileClose(Null), @error, @extended)
P("fc", FileClose("abc"), @error, @extended)
P("fc", FileClose("1"), @error, @extended)
P("fc", FileClose(2.7), @error, @extended)
P("fc", FileClose(True), @error, @extended)
DirRemove($T, 1)
