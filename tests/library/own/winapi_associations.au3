; What the registry knows of a kind of file
#include <WinAPIReg.au3>
Func P($sName, $v = "", $iError = @error, $iExtended = @extended)
	ConsoleWrite($sName & ": " & VarGetType($v) & " " & StringReplace($v, @TempDir, "<temp>") & " @error=" & $iError & " 0x" & Hex($iExtended) & @CRLF)
EndFunc
Global $sKind = "HKCR\au3test.kind", $sProgram = @TempDir & "\au3 program.exe"
FileDelete($sProgram)
FileWrite($sProgram, "MZ")
RegWrite("HKCR\.au3test", "", "REG_SZ", "au3test.kind")
RegWrite("HKCR\.au3test", "Content Type", "REG_SZ", "text/x-au3test")
RegWrite($sKind, "", "REG_SZ", "A kind for tests")
RegWrite($sKind & "\DefaultIcon", "", "REG_SZ", "C:\some.dll,2")
RegWrite($sKind & "\shell", "", "REG_SZ", "edit")
RegWrite($sKind & "\shell\open\command", "", "REG_SZ", '"' & $sProgram & '" "%1" /x')
RegWrite($sKind & "\shell\edit\command", "", "REG_SZ", $sProgram & ' %1')
RegWrite($sKind & "\shell\print\command", "", "REG_EXPAND_SZ", '%Au3Nothing%\print.exe /p %1')
RegWrite($sKind & "\shell\quoted\command", "", "REG_SZ", '"C:\no folder\nothing.exe" %1')
RegWrite($sKind & "\shell\plain\command", "", "REG_SZ", 'C:\no folder\nothing.exe %1')
RegWrite($sKind & "\shell\empty", "", "REG_SZ", "Empty")
RegWrite("HKCR\.au3test2", "", "REG_SZ", "au3test.no such kind")
RegWrite("HKCR\.au3test3", "Content Type", "REG_SZ", "text/x-au3test3")
RegWrite("HKCR\.au3test4\shell\open\command", "", "REG_SZ", $sProgram & " %1")
For $sAssoc In StringSplit(".au3test|au3test.kind|.AU3TEST|.au3test2|.au3test3|.au3test4", "|", 2)
	For $i In StringSplit("1|2|3|5|14|15", "|", 2)
		P($sAssoc & " " & $i, _WinAPI_AssocQueryString($sAssoc, Number($i)))
	Next
Next
For $sVerb In StringSplit("open|OPEN|edit|print|quoted|plain|empty|nothing", "|", 2)
	For $i = 1 To 3
		P($sVerb & " " & $i, _WinAPI_AssocQueryString(".au3test", $i, 0, $sVerb))
	Next
Next
P("none", _WinAPI_AssocQueryString(".au3test9", 1))
P("none", _WinAPI_AssocQueryString("au3test.none", 3))
P("nothing", _WinAPI_AssocQueryString("", 1))
P("a file", _WinAPI_AssocQueryString("C:\x\y.au3test", 1))
For $sKey In StringSplit(".au3test|.au3test2|.au3test3|.au3test4|au3test.kind", "|", 2)
	RegDelete("HKCR\" & $sKey)
Next
FileDelete($sProgram)
