; FileGetLongName and case, FileSetTime, FileSetAttrib through folders, arguments that are no file
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
W("MixedCase.TXT", "abc")
W("MixedLongerName.Extension", "abc")
DirCreate($T & "\DiR\SuB")
For $n In StringSplit("mixedcase.txt|MIXEDLONGERNAME.extension|dir|DIR\sub|dir\|MIXEDC~1.TXT|dir\..\mixedcase.txt|dir\.|.\dir|dir\sub\", "|", 2)
	P("long " & $n, FileGetLongName($T & "\" & $n), @error, @extended)
	P("long1 " & $n, FileGetLongName($T & "\" & $n, 1), @error, @extended)
	FileChangeDir($T)
	P("rel " & $n, FileGetLongName($n), @error, @extended)
	P("rel1 " & $n, FileGetLongName($n, 1), @error, @extended)
	FileChangeDir(@TempDir)
Next
P("wild", FileGetLongName($T & "\mixedl*"), @error, @extended)
P("tc", StringReplace(FileGetLongName(StringUpper($T) & "\mixedcase.txt"), StringUpper($T), "UPPER", 0, 1), @error, @extended)
; FileSetTime: what its text may be
For $t2 In StringSplit("0|1|20|202|20200101|20200101 1|20200101 10203|20200101010|2020010101 1 1|2020010101+1+1|abc|20200101xx|2020010112345678|-1|20200101                    ", "|", 2)
	FileSetTime($T & "\MixedCase.TXT", "20150101010101")
	P("set " & $t2, FileSetTime($T & "\MixedCase.TXT", $t2), @error, @extended)
	ConsoleWrite(" " & StringLeft(FileGetTime($T & "\MixedCase.TXT", 0, 1), 8) & @CRLF)
Next
For $t2 In StringSplit("20201|202002|2020020|2020020304|20200203040|202002030405|20200203 10203|20200203 1 2 3", "|", 2)
	FileSetTime($T & "\MixedCase.TXT", "20150101010101")
	P("set " & $t2, FileSetTime($T & "\MixedCase.TXT", $t2), @error, @extended)
	ConsoleWrite(" " & StringLeft(FileGetTime($T & "\MixedCase.TXT", 0, 1), Int((StringLen($t2) > 14 ? 14 : StringLen($t2)) / 2) * 2) & @CRLF)
Next
For $t2 In StringSplit("abcd|2020ab|202a|1600|20201301|20200100", "|", 2) ; no dates: the time is undefined then
	P("set " & $t2, FileSetTime($T & "\MixedCase.TXT", $t2), @error, @extended)
Next
; no match, recurse
P("st nomatch r", FileSetTime($T & "\*.zzz", "20150101010101", 0, 1), @error, @extended)
P("st nomatch", FileSetTime($T & "\*.zzz", "20150101010101", 0, 0), @error, @extended)
P("st no r", FileSetTime($T & "\zzz", "20150101010101", 0, 1), @error, @extended)
P("st no dir r", FileSetTime($T & "\nodir\*.*", "20150101010101", 0, 1), @error, @extended)
P("st nodir r", FileSetTime($T & "\dir\sub\*.zzz", "20150101010101", 0, 1), @error, @extended)
P("st nodir r", FileSetTime($T & "\dir\sub\zzz", "20150101010101", 0, 1), @error, @extended)
P("sa nomatch r", FileSetAttrib($T & "\*.zzz", "+R", 1), @error, @extended)
P("sa nomatch", FileSetAttrib($T & "\*.zzz", "+R", 0), @error, @extended)
P("sa no r", FileSetAttrib($T & "\zzz", "+R", 1), @error, @extended)
P("sa no dir r", FileSetAttrib($T & "\nodir\*.*", "+R", 1), @error, @extended)
P("sa nodir r", FileSetAttrib($T & "\dir\sub\*.zzz", "+R", 1), @error, @extended)
P("sa nodir r", FileSetAttrib($T & "\dir\sub\zzz", "+R", 1), @error, @extended)
DirCreate($T & "\q\sub")
P("sa empty *", FileSetAttrib($T & "\q\sub\*", "+H", 0), @error, @extended)
P("sa empty *", FileSetAttrib($T & "\q\sub\*", "+H", 1), @error, @extended)
P("get", FileGetAttrib($T & "\q\sub"), @error, @extended)
P("sa empty q", FileSetAttrib($T & "\q", "+H", 1), @error, @extended)
P("get", FileGetAttrib($T & "\q"), @error, @extended)
P("get", FileGetAttrib($T & "\q\sub"), @error, @extended)
W("q\x.txt", "x")
W("q\sub\x.txt", "x")
P("sa x.txt r", FileSetAttrib($T & "\q\x.txt", "+H", 1), @error, @extended)
P("get", FileGetAttrib($T & "\q\sub\x.txt"), @error, @extended)
; arr and odd args
Local $a[2] = [1, 2]
P("fw bin", FileWrite(Binary("0x4142"), "x"), @error, @extended)
P("fr bin", FileRead(Binary("0x4142")), @error, @extended)
P("frl bin", FileReadLine(Binary("0x4142")), @error, @extended)
P("fra bin", FileReadToArray(Binary("0x4142")), @error, @extended)
P("fge bin", FileGetEncoding(Binary("0x4142")), @error, @extended)
P("fge arr", FileGetEncoding($a), @error, @extended)
P("fge null", FileGetEncoding(Null), @error, @extended)
P("fge def", FileGetEncoding(Default), @error, @extended)
P("fge true", FileGetEncoding(True), @error, @extended)
P("fe bin", FileExists(Binary("0x4142")), @error, @extended)
P("fo bin", FileOpen(Binary("0x4142"), 2), @error, @extended)
P("fe", FileExists("AB") & FileExists("0x4142"), @error, @extended)
P("fc", FileClose(1), @error, @extended)
FileDelete("AB")
FileDelete("0x4142")
Local $h = FileOpen($T & "\h.txt", 2)
P("h", $h, @error, @extended)
P("w true", FileWrite(True, "t"), @error, @extended)
P("w '1'", FileWriteLine(True, "t"), @error, @extended)
P("w 1.0", FileWrite(1.0, "d"), @error, @extended)
P("w 1.5", FileWrite(1.5, "e"), @error, @extended)
P("w ptr", FileWrite(Ptr(1), "p"), @error, @extended)
P("w hwnd", FileWrite(HWnd(1), "p"), @error, @extended)
P("w i64", FileWrite(Int("1", 2), "l"), @error, @extended)
P("w null", FileWrite(Null, "l"), @error, @extended)
P("pos str", FileGetPos("1"), @error, @extended)
P("pos true", FileGetPos(True), @error, @extended)
P("pos ptr", FileGetPos(Ptr(1)), @error, @extended)
P("pos 1.5", FileGetPos(1.5), @error, @extended)
P("pos bin", FileGetPos(Binary("0x01000000")), @error, @extended)
P("enc '1'", FileGetEncoding("1"), @error, @extended)
P("enc true", FileGetEncoding(True), @error, @extended)
P("setpos str", FileSetPos("1", 0, 0), @error, @extended)
P("setpos true", FileSetPos(True, 0, 0), @error, @extended)
P("flush str", FileFlush("1"), @error, @extended)
P("flush true", FileFlush(True), @error, @extended)
P("setend str", FileSetEnd("1"), @error, @extended)
P("setend true", FileSetEnd(True), @error, @extended)
P("close str", FileClose("1"), @error, @extended)
P("close true", FileClose(True), @error, @extended)
P("close ptr", FileClose(Ptr(1)), @error, @extended)
P("close", FileClose(1), @error, @extended)
$h = FileOpen($T & "\h.txt", 2)
P("close", FileClose(True), @error, @extended)
P("close", FileClose(1.5), @error, @extended)
P("rd", FileRead($T & "\h.txt"), @error, @extended)
FileDelete("0x0000000000000001")
FileDelete("True")
FileSetAttrib($T & "\*", "-RH", 1)
DirRemove($T, 1)
