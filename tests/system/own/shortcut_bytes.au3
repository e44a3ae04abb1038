; .lnk files: what is written, and one as Windows' own functions write it (texts that count their end, a list of shell items)
Local $T = @TempDir & "\au3_own_shortcut" & @AutoItPID, $f = $T & "\a.LNK"
DirCreate($T)
P("create", FileCreateShortcut("C:\t" & ChrW(0x3B1), $f, "C:\d", "-x", "text", "i.ico", "^!{F5}", 4, 7))
P("bytes", FileRead(FileOpen($f, 16)))
P("read", Shown($f))
P("other keys", FileCreateShortcut("C:\t", $f, "", "", "", "", "+q") & FileCreateShortcut("C:\t", $f, "", "", "", "", "nothing"))
P("windows' own", Bytes("4C0000000114020000000000C000000000000046F7000000" & "00000000" & "0000000000000000" & "0000000000000000" & "0000000000000000" & "00000000" & "02000000" & "03000000" & "5406" & "00000000000000000000" & _
		"0400" & "02000000" & "30000000" & "1C000000" & "01000000" & "1C000000" & "2D000000" & "00000000" & "2F000000" & "11000000" & "03000000" & "00000000" & "10000000" & "00" & "4300" & "00" & "0200" & "61000000" & "0200" & "62000000" & "0200" & "63000000" & "0200" & "64000000"))
P("read", Shown($f))
P("cut off", Bytes("4C0000000114020000000000C000000000000046F7000000" & StringFormat("%0104d", 0) & "FFFF") & Shown($f))
P("clean", DirRemove($T, 1))

Func Shown($sFile)
	Local $a = FileGetShortcut($sFile), $s = @error & ":"
	If IsArray($a) Then
		For $x In $a
			$s &= " [" & $x & "]"
		Next
	EndIf
	Return $s
EndFunc

Func Bytes($sHex)
	Local $h = FileOpen($f, 2 + 16)
	FileWrite($h, Binary("0x" & $sHex))
	Return FileClose($h)
EndFunc

Func P($sName, $vValue)
	ConsoleWrite($sName & " = " & $vValue & @CRLF)
EndFunc
