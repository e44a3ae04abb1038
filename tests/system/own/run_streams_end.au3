; when the streams of a child are used up: @error 1 while another can be used, then 2; programs that are none
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
Global $X = '"' & @AutoItExe & '" /ErrorStdOut '
Local $h = FileOpen($T & "\b.au3", 2)
FileWrite($h, 'ConsoleWrite("out")' & @CRLF & 'ConsoleWriteError("err")')
FileClose($h)
$h = FileOpen($T & "\s.au3", 2)
FileWrite($h, 'Sleep(1500)' & @CRLF & 'ConsoleWrite("out")' & @CRLF & 'ConsoleWriteError("err")')
FileClose($h)
Func Seq($s, $f, $q)
	Local $pid = Run($X & '"' & $T & "\" & $s & '.au3"', "", @SW_HIDE, $f), $v
	While $s = "b" And ProcessExists($pid)
		Sleep(20)
	WEnd
	ConsoleWrite($s & " flags " & $f & ": ")
	For $c In StringSplit($q, "", 2)
		Switch $c
			Case "o"
				$v = StdoutRead($pid)
			Case "e"
				$v = StderrRead($pid)
			Case "p"
				$v = StdoutRead($pid, True)
			Case "q"
				$v = StderrRead($pid, True)
			Case "i"
				$v = StdinWrite($pid, "x")
			Case "c"
				$v = StdinWrite($pid)
			Case "x"
				$v = StdioClose($pid)
			Case "w"
				Local $t0 = TimerInit()
				While ProcessExists($pid) And TimerDiff($t0) < 20000
					Sleep(20)
				WEnd
				Sleep(50)
				$v = "-"
		EndSwitch
		Local $e = @error, $x = @extended
		ConsoleWrite($c & "=" & $v & "@" & $e & "/" & $x & " ")
	Next
	ConsoleWrite(@CRLF)
EndFunc
Seq("b", 2, "oooee")
Seq("b", 2, "eeoooee")
Seq("b", 6, "oooeeeoo")
Seq("b", 6, "eeeooooee")
Seq("b", 3, "oooeeicoe")
Seq("b", 3, "coooee")
Seq("b", 7, "oooeeecoe")
Seq("b", 8, "eeoooee")
Seq("b", 9, "eeooocooee")
Seq("b", 6, "ppqqooppqqeeqqpp")
Seq("b", 2, "xoe")
Seq("b", 7, "xoei")
Seq("b", 10, "eeoooee")
Seq("b", 12, "eeoooee")
Seq("s", 2, "oewoooe")
Seq("s", 8, "oeweoo")
Seq("s", 9, "oeiweooci")
Seq("s", 6, "oewoooeee")
Seq("s", 3, "oeicciwoooe")
FileWrite($T & "\t.txt", "abc")
FileWrite($T & "\t.exe", "abc")
FileWrite($T & "\t0.exe", "")
P("run txt", Run($T & "\t.txt"), @error, @extended)
P("run exe", Run($T & "\t.exe"), @error, @extended)
P("run exe0", Run($T & "\t0.exe"), @error, @extended)
P("run dir", Run($T), @error, @extended)
P("run no", Run($T & "\nono.exe"), @error, @extended)
P("run nodir", Run($T & "\no\nono.exe"), @error, @extended)
P("run wd", Run($X, $T & "\no"), @error, @extended)
P("run wdfile", Run($X, $T & "\t.txt"), @error, @extended)
P("run empty", Run(""), @error, @extended)
P("run blank", Run(" "), @error, @extended)
P("runwait txt", RunWait($T & "\t.txt"), @error, @extended)
P("runwait no", RunWait($T & "\no.exe"), @error, @extended)
P("runwait empty", RunWait(""), @error, @extended)
DirRemove($T, 1)
