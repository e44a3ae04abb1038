; What a keyboard of the United States has on its keys; the numbers of countries.
#include <WinAPILocale.au3>
#include <WinAPISys.au3>
Global $a = _WinAPI_GetKeyboardLayoutList()
ConsoleWrite(UBound($a) & " " & VarGetType($a[0]) & " " & $a[0] & " " & VarGetType($a[1]) & " " & $a[1] & @CRLF)
For $i = -1 To 3
	ConsoleWrite("type " & $i & ": " & VarGetType(_WinAPI_GetKeyboardType($i)) & " " & _WinAPI_GetKeyboardType($i) & @CRLF)
Next
ConsoleWrite(VarGetType(_WinAPI_MapVirtualKey(0x41, 0)) & " " & _WinAPI_MapVirtualKey(0x41, 0, 0x04090409) & @CRLF)
For $t = 0 To 6
	For $i = 0 To 287
		If Mod($i, 32) = 0 Then ConsoleWrite(@CRLF & $t & " " & Hex($i, 3) & ":")
		ConsoleWrite(" " & Hex(_WinAPI_MapVirtualKey($i, $t), 2))
	Next
Next
ConsoleWrite(@CRLF)
For $i In StringSplit("0xA3 0xA5 0x6F 0xE01C 0xE11D 0xE036 -1 65536", " ", 2)
	For $t = 0 To 4
		ConsoleWrite($i & " " & $t & " " & Hex(_WinAPI_MapVirtualKey(Number($i), $t)) & @CRLF)
	Next
Next
$a = _WinAPI_EnumSystemGeoID()
ConsoleWrite(UBound($a) & " " & VarGetType($a[0]) & " " & VarGetType($a[1]) & @CRLF)
For $i = 0 To UBound($a) - 1
	ConsoleWrite($a[$i] & (Mod($i, 24) = 0 ? @CRLF : " "))
Next
ConsoleWrite(@CRLF)
