; four processes write to one registry and one INI file at once: nothing is lost
Local $T = @TempDir & "\au3_own_together" & @AutoItPID, $p[4], $n = 0
DirCreate($T)
EnvSet("AU3_REGISTRY", StringReplace(StringTrimLeft($T, 2), "\", "/") & "/r.reg")
IniWrite($T & "\w.ini", "s", "first", "1")
FileWrite($T & "\w.au3", "For $i = 1 To 25" & @CRLF & "RegWrite('HKCU\w\' & $CmdLine[1], $i, 'REG_DWORD', $i)" & @CRLF & "IniWrite(@ScriptDir & '\w.ini', 's', $CmdLine[1] & '_' & $i, $i)" & @CRLF & "Next")
For $i = 0 To 3
	$p[$i] = Run('"' & @AutoItExe & '" "' & $T & '\w.au3" ' & $i)
Next
For $i = 0 To 3
	ProcessWaitClose($p[$i])
	For $k = 1 To 25
		$n += RegRead("HKCU\w\" & $i, $k) = $k
	Next
Next
ConsoleWrite($n & " " & IniReadSection($T & "\w.ini", "s")[0][0] & @CRLF)
DirRemove($T, 1)
