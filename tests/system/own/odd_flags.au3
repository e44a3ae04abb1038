; flags that are neither 0 nor the number that counts, Default, names with a separator behind
Local $T = @TempDir & "\au3_odd_flags" & @AutoItPID, $h
DirCreate($T & "\d1\s")
FileChangeDir($T)
FileWrite("a", "aaa")
FileWrite("b", "bb")
FileWrite("d1\x", "x")
T("copy default", FileCopy("a", "b", Default))
T("copied", FileRead("b"))
T("copy 2", FileCopy("a", "b", 2))
T("copy default folders", FileCopy("a", "n1\c", Default))
T("move default", FileMove("b", "a", Default))
T("moved", FileExists("b"))
T("dir copy", DirCopy("d1", "d2"))
T("dir copy again", DirCopy("d1", "d2"))
T("dir copy 2", DirCopy("d1", "d2", 2))
T("dir copy default", DirCopy("d1", "d2", Default))
DirCreate("d5")
T("dir move", DirMove("d2", "d5"))
T("dir move 2", DirMove("d2", "d5", 2))
T("inside", FileExists("d5\d2\x"))
T("remove 0", DirRemove("d5", 0))
T("remove -1", DirRemove("d5", -1))
DirCreate("d5\q")
T("remove default", DirRemove("d5", Default))
T("size default", DirGetSize("d1", Default))
T("long name 1", FileGetLongName("a", 1) = "a")
T("long name 3", FileGetLongName("a", 3) = "a")
FileWrite("b", "bb")
T("link 3", FileCreateNTFSLink("a", "b", 3))
T("link -1", FileCreateNTFSLink("a", "b", -1))
T("link 1", FileCreateNTFSLink("a", "b", 1))
T("linked", FileRead("b"))
T("size of folder", FileGetSize("d1"))
T("size behind", FileGetSize("d1\"))
T("size slash", FileGetSize("d1/"))
T("size dot", FileGetSize("d1\."))
T("size drive", FileGetSize("C:"))
T("time behind", FileGetTime("d1\", 0, 1))
T("attrib behind", FileGetAttrib("d1\"))
T("version", FileGetVersion("a"))
T("version default", FileGetVersion("a", Default))
T("version empty", FileGetVersion("a", ""))
T("stats 2", ProcessGetStats(-1, 2))
T("stats default", ProcessGetStats(-1, Default))
; lines by number in files that are open for writing
FileWrite("lines", "one" & @CRLF & "two" & @CRLF & "three")
$h = FileOpen("lines", 1)
T("append 1", FileReadLine($h, 1))
T("append -1", FileReadLine($h, -1))
T("to start", FileSetPos($h, 0, 0))
T("line", FileReadLine($h))
T("line 1", FileReadLine($h, 1))
T("line 2", FileReadLine($h, 2))
FileClose($h)
$h = FileOpen("lines")
T("line -1", FileReadLine($h, -1))
T("line 1", FileReadLine($h, 1))
T("line max", FileReadLine($h, 2147483647))
T("to default", FileSetPos($h, Default, 0))
T("at", FileGetPos($h))
T("read low half", FileRead($h, 4294967297))
T("read 0 low", FileRead($h, 4294967296))
T("read 1e10", FileRead($h, 1e10))
FileClose($h)
IniWrite("t.ini", "s", "k", 1)
IniWrite("t.ini", "s2", "k", 2)
T("rename default", IniRenameSection("t.ini", "s", "s2", Default))
T("rename 2", IniRenameSection("t.ini", "s", "s2", 2))
T("renamed", FileRead("t.ini"))
T("qword default", RegWrite("HKCU\Software\au3_odd_flags", "n", "REG_QWORD", Default))
T("is", RegRead("HKCU\Software\au3_odd_flags", "n"))
T("qword double", RegWrite("HKCU\Software\au3_odd_flags", "n", "REG_QWORD", 1e17))
T("is", RegRead("HKCU\Software\au3_odd_flags", "n"))
RegDelete("HKCU\Software\au3_odd_flags")
FileChangeDir(@TempDir)
DirRemove($T, 1)

Func T($sLabel, $vValue, $iErr = @error, $iExt = @extended)
	Local $s = $sLabel & " = " & S($vValue)
	If $iErr <> 0 Then $s &= " err " & $iErr
	If $iExt <> 0 Then $s &= " ext " & $iExt
	ConsoleWrite($s & @CRLF)
EndFunc   ;==>T

Func S(Const ByRef $v)
	Local $i, $n, $s = ""
	Switch VarGetType($v)
		Case "String"
			For $i = 1 To StringLen($v)
				$n = AscW(StringMid($v, $i, 1))
				If $n < 32 Or $n > 126 Then
					$s &= "{" & Hex($n, 4) & "}"
				Else
					$s &= StringMid($v, $i, 1)
				EndIf
			Next
			Return "[" & $s & "]"
		Case "Array"
			If UBound($v, 0) = 1 Then
				For $i = 0 To UBound($v) - 1
					$s &= ($i ? ", " : "") & S($v[$i])
				Next
				Return "Array(" & UBound($v) & "){" & $s & "}"
			EndIf
			Return "Array dims " & UBound($v, 0)
	EndSwitch
	Return VarGetType($v) & ":" & $v
EndFunc   ;==>S
