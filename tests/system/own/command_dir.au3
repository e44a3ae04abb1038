; The dir command of the command interpreter: names alone, folders below, attributes, order, patterns.
Global $T = @TempDir & "\own dir" & @AutoItPID
DirRemove($T, 1)
DirCreate($T & "\sub\deep")
DirCreate($T & "\Other")
FileWrite($T & "\b.txt", "12345")
FileWrite($T & "\a.log", "1234567890")
FileWrite($T & "\C.txt", "1")
FileWrite($T & "\noext", "22")
FileWrite($T & "\sub\b.txt", "4444")
FileWrite($T & "\sub\deep\x.TXT", "1")
FileWrite($T & "\hid.txt", "1")
FileSetAttrib($T & "\hid.txt", "+H")
FileSetTime($T & "\b.txt", "20200102030405")
FileSetTime($T & "\a.log", "20210607181920")
FileSetTime($T & "\C.txt", "20191231000000")
FileSetTime($T & "\noext", "20220101120000")
For $s In StringSplit("dir /b|dir /b /a-d|dir /b /ad|dir /a:d /b|dir/b/s|dir /b /s *.txt|dir /b/s/a-d|dir /s/b/ad|dir /b /ah|dir /b /a|dir /b /o-n|dir /b /o-d|dir /b /l|dir /b sub|dir /b sub\|dir /b sub\*.txt|dir /b ""%T%""|dir /b /s ""%T%\*.txt""|dir ""%T%"" /b|dir /b ?.txt|dir /b /a-h-d", "|", 2)
	T($s)
Next


DirRemove($T, 1)

Func T($s)
	$s = StringReplace($s, "%T%", $T)
	Local $p = Run(@ComSpec & " /c " & $s, $T, @SW_HIDE, 6), $o = "", $e = ""
	ProcessWaitClose($p)
	Do
		$o &= StdoutRead($p)
	Until @error
	Do
		$e &= StderrRead($p)
	Until @error
	ConsoleWrite("> " & StringReplace($s, $T, "T") & @CRLF & StringReplace($o, $T, "T", 0, 0) & "|" & $e & @CRLF)
EndFunc
