; names that only a system other than Windows gives to files, links in names
Local $T = @TempDir & "\au3_own_names" & @AutoItPID, $sNative = StringReplace(StringTrimLeft($T, 2), "\", "/")
DirCreate($T)
FileChangeDir($T)

ShellExecuteWait("sh", '-c "printf x > $(printf ''caf\351''); printf y > no:drive; printf z > ''end.''; mkdir Dir dir; : > Dir/one; : > dir/two"')
Local $h = FileFindFirstFile("*"), $s
While 1
	$s = FileFindNextFile($h)
	If @error Then ExitLoop
	P($s = "caf" & ChrW(0xDCE9) ? "(not UTF-8)" : $s, FileRead($s) & "|" & FileExists($s))
WEnd
FileClose($h)
P("both folders", FileExists("Dir\one") & FileExists("dir\two") & FileExists("Dir\two") & FileExists("DIR\one"))
P("slash path", FileExists($sNative & "/no:drive"))
P("delete", FileDelete("caf" & ChrW(0xDCE9)) & FileDelete("no:drive") & FileDelete("end."))
P("no such name is made", FileWrite("new:name", "x") & FileWrite("com1", "x") & FileWrite("x<y", "x"))
P("null device", FileWrite("NUL", "x") & FileExists("nul") & FileRead("nul"))
P("long prefix", FileWrite("\\?\" & $T & "\prefixed", "p") & FileRead("prefixed"))
P("share", FileExists("\\server\share\x") & FileOpen("\\server\share\x"))
P("working folder", @WorkingDir = $T)

FileChangeDir(@ScriptDir)
P("clean", DirRemove($T, 1) & FileExists($T))

Func P($sName, $vValue)
	ConsoleWrite($sName & " = " & $vValue & @CRLF)
EndFunc
