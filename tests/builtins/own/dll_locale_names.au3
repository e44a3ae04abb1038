; Names and numbers of locales
Func Show($sName, $a, $iError = @error)
	Local $aLast = DllCall("kernel32.dll", "dword", "GetLastError")
	ConsoleWrite($sName & ": ")
	If Not IsArray($a) Then Return ConsoleWrite("@error=" & $iError & @CRLF)
	For $i = 0 To UBound($a) - 1
		ConsoleWrite($a[$i] & " | ")
	Next
	ConsoleWrite(($a[0] = 0 ? $aLast[0] : "") & @CRLF)
EndFunc

For $l In StringSplit("0|1|4|7|9|10|0x2c|0x3c|0x60|0x69|0x7f|0x84|0x9f|0x400|0x404|0x407|0x409|0x40a|0x411|0x414|0x464|0x7ff|0x800|0x804|0x807|0x809|0x80a|0x814|0x816|0xc00|0xc04|0xc0a|0xc0c|0xfff|0x1000|0x1004|0x141a|0x241a|0x3801|0x500a|0x10407|0xffff|0xfffff", "|", 2)
	Show($l, DllCall("kernel32.dll", "int", "LCIDToLocaleName", "dword", Number($l), "wstr", "", "int", 85, "dword", 0))
	Show($l, DllCall("kernel32.dll", "int", "LCIDToLocaleName", "dword", Number($l), "ptr", 0, "int", 0, "dword", 0))
Next
For $i = 4 To 7
	Show($i & " units", DllCall("kernel32.dll", "int", "LCIDToLocaleName", "dword", 0x409, "wstr", "", "int", $i, "dword", 0))
Next
For $l In StringSplit("9|0x409|0x7f|0|0x0a", "|", 2)
	Show("neutral too " & $l, DllCall("kernel32.dll", "int", "LCIDToLocaleName", "dword", Number($l), "wstr", "", "int", 85, "dword", 0x08000000))
Next
For $s In StringSplit("en-US|EN-us|en_US|en|de|de-DE|de-AT|de-DE_phoneb|fr-CH|xx|xx-XX||C|x|a|-|en-|de-DE-x|af-zz|zh|zh-CN|zh-TW|zh-Hans|zh-Hant|sr|sr-Latn|sr-Cyrl|sr-Latn-RS|nb|nn|no|az|az-Latn|bs|pt|pt-BR|es|es-ES|es-ES_tradnl|fil|iu|ms|uz|mn|sma|tzm-Latn-DZ", "|", 2)
	Show($s, DllCall("kernel32.dll", "dword", "LocaleNameToLCID", "wstr", $s, "dword", 0))
	Show($s, DllCall("kernel32.dll", "bool", "IsValidLocaleName", "wstr", $s))
Next
Show("no name", DllCall("kernel32.dll", "dword", "LocaleNameToLCID", "ptr", 0, "dword", 0))
Show("neutral too", DllCall("kernel32.dll", "dword", "LocaleNameToLCID", "wstr", "en", "dword", 0x08000000))
Show("user", DllCall("kernel32.dll", "int", "GetUserDefaultLocaleName", "wstr", "", "int", 85))
Show("system", DllCall("kernel32.dll", "int", "GetSystemDefaultLocaleName", "wstr", "", "int", 85))
Show("small", DllCall("kernel32.dll", "int", "GetUserDefaultLocaleName", "wstr", "", "int", 5))
Show("no room", DllCall("kernel32.dll", "int", "GetUserDefaultLocaleName", "ptr", 0, "int", 0))
Show("info", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "wstr", "en-US", "dword", 0x1001, "wstr", "", "int", 100))
Show("info", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "wstr", "en-us", "dword", 0x5C, "wstr", "", "int", 100))
Show("info", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "wstr", "", "dword", 0x5C, "wstr", "", "int", 100))
Show("info", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "ptr", 0, "dword", 0x5C, "wstr", "", "int", 100))
Show("info", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "wstr", "xx-xx", "dword", 0x5C, "wstr", "", "int", 100))
Show("small", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "wstr", "en-US", "dword", 0x5C, "wstr", "", "int", 3))
Show("length", DllCall("kernel32.dll", "int", "GetLocaleInfoEx", "wstr", "en-US", "dword", 0x5C, "ptr", 0, "int", 0))
