; Keys and values that every Windows has: how numbers and dates are written, and keys that may be empty
Global $sKey = "HKCU\Control Panel\International", $sName
For $i = 1 To 100
	$sName = RegEnumVal($sKey, $i)
	If @error Then ExitLoop
	ConsoleWrite($sName & " = " & RegRead($sKey, $sName) & " (" & @extended & ")" & @CRLF)
Next
Global $sWindows = "\Software\Microsoft\Windows\CurrentVersion\"
For $s In StringSplit("HKCU|HKLM", "|", 2)
	For $sName In StringSplit("Run|RunOnce|No such key", "|", 2)
		RegEnumVal($s & $sWindows & $sName, 1000)
		ConsoleWrite($s & " " & $sName & ": " & @error)
		RegEnumKey($s & $sWindows & $sName, 1000)
		ConsoleWrite(" " & @error & @CRLF)
	Next
Next
For $sName In StringSplit("HKLM" & $sWindows & "Uninstall|HKLM" & $sWindows & "App Paths|HKLM\SYSTEM\CurrentControlSet\Services", "|", 2)
	RegEnumKey($sName, 1000)
	ConsoleWrite($sName & ": " & @error & @CRLF)
Next
