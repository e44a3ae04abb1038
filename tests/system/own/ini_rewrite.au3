; what a change leaves alone: blank lines, comments, odd lines, line ends, encoding, permissions
Local $T = @TempDir & "\au3_own_ini" & @AutoItPID, $f = $T & "\a.ini"
DirCreate($T)
Make("junk" & @CRLF & "k0=v0" & @CRLF & @CRLF & "  [ A ]  tail" & @CRLF & "  x  =  1  " & @CRLF & "bare" & @CRLF & @CRLF & "[B" & @CRLF & @CRLF & "[C]x]" & @CRLF & "c=1")
P("replace", IniWrite($f, "a", "X", "5"))
P("new key", IniWrite($f, "A", "n", "6"))
P("no line end", IniWrite($f, "C]x", "d", "2"))
P("before all sections", IniWrite($f, "", "k1", "v1"))
P("file", Shown())
P("delete section", IniDelete($f, "A"))
P("file", Shown())
Make("[A]" & @LF & "x=1" & @LF & "[B]" & @LF & "y=1" & @LF)
P("lf", IniWrite($f, "A", "n", "2") & IniWrite($f, "C", "z", "3") & IniWriteSection($f, "B", "p=1" & @LF & "q=2"))
P("file", Shown())
P("utf-8 with bom", Bytes("0xEFBBBF5B415D0D0A783DC3A90D0A") & IniWrite($f, "A", "y", ChrW(0x3B1)) & IniRead($f, "A", "x", "?") & IniRead($f, "A", "y", "?"))
P("bytes", FileRead(FileOpen($f, 16)))
P("utf-16 be", Bytes("0xFEFF005B0041005D000A0078003D0031000A") & IniWrite($f, "A", "y", "2") & IniRead($f, "A", "x", "?"))
P("bytes", FileRead(FileOpen($f, 16)))
P("best fit", FileDelete($f) & IniWrite($f, "A", "u", ChrW(0x3B1) & ChrW(0x20AC) & ChrW(0x4E2D)))
P("bytes", FileRead(FileOpen($f, 16)))
P("read-only", FileSetAttrib($f, "+R") & IniWrite($f, "A", "u", "1") & IniDelete($f, "A") & IniWriteSection($f, "A", "b=1"))
FileSetAttrib($f, "-R")
ShellExecuteWait("chmod", "640 " & $f)
IniWrite($f, "A", "u", "2")
P("permissions", ShellExecuteWait("sh", '-c "test $(stat -c %a ''' & StringReplace(StringTrimLeft($f, 2), "\", "/") & ''') = 640"'))
Local $s = ""
For $i = 1 To 7000
	$s &= "0123456789"
Next
P("long value", IniWrite($f, "L", "v", $s) & " " & StringLen(IniRead($f, "L", "v", "")))
P("long file name is no section", IniReadSectionNames($f)[0])
P("only this file is left", ArrayOf($T & "\*"))
P("clean", DirRemove($T, 1))

Func Make($sText)
	FileClose(FileOpen($f, 2))
	FileWrite($f, $sText)
EndFunc

Func Bytes($sHex)
	Local $h = FileOpen($f, 2 + 16)
	FileWrite($h, Binary($sHex))
	Return FileClose($h)
EndFunc

Func Shown()
	Return StringReplace(StringReplace(FileRead($f), @CR, "\r"), @LF, "\n")
EndFunc

Func ArrayOf($sPattern)
	Local $h = FileFindFirstFile($sPattern), $s = "", $x
	While 1
		$x = FileFindNextFile($h)
		If @error Then ExitLoop
		$s &= $x & "|"
	WEnd
	FileClose($h)
	Return $s
EndFunc

Func P($sName, $vValue)
	ConsoleWrite($sName & " = " & $vValue & @CRLF)
EndFunc
