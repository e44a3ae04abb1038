; DllCall, DllOpen and their kin: what is wrong, and which error comes first
P("no library", DllCall("nosuch.dll", "int", "x"))
P("no function", DllCall("kernel32.dll", "int", "NoSuch"))
P("result type", DllCall("kernel32.dll", "frob", "GetTickCount"))
P("argument type", DllCall("kernel32.dll", "int", "MulDiv", "frob", 1, "int", 2, "int", 3))
P("last argument type", DllCall("kernel32.dll", "int", "MulDiv", "int", 1, "int", 2, "frob", 3))
P("value missing", DllCall("kernel32.dll", "int", "MulDiv", "int", 1, "int"))
P("result type, library", DllCall("nosuch.dll", "frob", "NoSuch"))
P("result type, function", DllCall("kernel32.dll", "frob", "NoSuch"))
P("result and argument type", DllCall("kernel32.dll", "frob", "GetTickCount", "frob", 1))
P("argument type, function", DllCall("kernel32.dll", "int", "NoSuch", "frob", 1))
P("value missing, all wrong", DllCall("nosuch.dll", "frob", "NoSuch", "frob"))
P("no structure", DllCall("kernel32.dll", "int", "MulDiv", "struct", 1, "int", 2, "int", 3))
P("case of the name", DllCall("kernel32.dll", "int", "muldiv", "int", 6, "int", 2, "int", 3))
P("blank in the name", DllCall("kernel32.dll", "int", " MulDiv", "int", 6, "int", 2, "int", 3))
P("no name", DllCall("kernel32.dll", "int", ""))
P("A is tried", DllCall("kernel32.dll", "int", "lstrcmpi", "str", "abc", "str", "ABC"))
P("W is not", DllCall("shell32.dll", "int", "CommandLineToArgv", "wstr", "x", "int*", 0))
For $sName In StringSplit("kernel32.dll,kernel32,KERNEL32.DLL,kernel32.dll ,kernel32.,kernel32.exe,C:\windows\system32\kernel32.dll,c:/windows/system32/kernel32.dll,.\kernel32.dll,C:\nosuch\kernel32.dll,nosuch,", ",", 2)
	P("library " & $sName, DllCall($sName, "int", "MulDiv", "int", 6, "int", 2, "int", 3))
Next
For $vDll In StringSplit("-1,0,7,1000000", ",", 2)
	P("handle " & $vDll, DllCall(Int($vDll), "int", "MulDiv", "int", 6, "int", 2, "int", 3))
Next
P("handle Default", DllCall(Default, "int", "MulDiv", "int", 6, "int", 2, "int", 3))
P("open", DllOpen("kernel32.dll"))
P("open again", DllOpen("kernel32"))
P("open other", DllOpen("user32.DLL"))
P("open missing", DllOpen("nosuch.dll"))
P("open nothing", DllOpen(""))
P("open number", DllOpen(5))
P("open path", DllOpen("C:\nosuch\user32.dll"))
P("call", DllCall(1, "int", "MulDiv", "int", 6, "int", 2, "int", 3))
P("call by text", DllCall("1", "int", "MulDiv", "int", 6, "int", 2, "int", 3))
P("call by Double", DllCall(1.0, "int", "MulDiv", "int", 6, "int", 2, "int", 3))
P("close", DllClose(1))
P("close again", DllClose(1))
P("close text", DllClose("x"))
P("close name", DllClose("kernel32.dll"))
P("call closed", DllCall(1, "int", "MulDiv", "int", 6, "int", 2, "int", 3))
P("open reuses", DllOpen("kernel32.dll"))
P("address, result type", DllCallAddress("frob", 0))
Global $hModule = DllCall("kernel32.dll", "handle", "GetModuleHandleW", "wstr", "kernel32.dll")[0]
Global $pFunction = DllCall("kernel32.dll", "ptr", "GetProcAddress", "handle", $hModule, "str", "MulDiv")[0]
P("address", DllCallAddress("int", $pFunction, "int", 6, "int", 2, "int", 3))
P("address as number", DllCallAddress("int", Number($pFunction), "int", 6, "int", 2, "int", 3))
P("address as text", DllCallAddress("int", String($pFunction), "int", 6, "int", 2, "int", 3))
P("address, value missing", DllCallAddress("int", $pFunction, "int", 6, "int", 2, "int"))
P("address, argument type", DllCallAddress("int", $pFunction, "int", 6, "frob", 2, "int", 3))
P("address W", DllCallAddress("int", DllCall("kernel32.dll", "ptr", "GetProcAddress", "handle", $hModule, "str", "lstrlenW")[0], "wstr", "four"))
P("no address", DllCall("kernel32.dll", "ptr", "GetProcAddress", "handle", $hModule, "str", "NoSuch")[0])
P("why", DllCall("kernel32.dll", "dword", "GetLastError"))
DllCall("kernel32.dll", "none", "SetLastError", "dword", 1234)
P("set", DllCall("kernel32.dll", "dword", "GetLastError"))
SetError(7, 8)
DllCall("kernel32.dll", "int", "MulDiv", "int", 6, "int", 2, "int", 3)
P("@error afterwards", @error & " " & @extended, 0)

; ---- output ----
Func V($v)
	Local $s = ""
	If IsArray($v) Then
		For $i = 0 To UBound($v) - 1
			$s &= ($i ? ", " : "") & V($v[$i])
		Next
		Return "[" & $s & "]"
	EndIf
	If IsDllStruct($v) Then Return "<struct " & DllStructGetSize($v) & ">"
	If IsString($v) Then Return '"' & (StringLen($v) > 60 ? StringLeft($v, 20) & "..." & StringLen($v) : $v) & '"'
	If IsKeyword($v) Then Return $v = Default ? "Default" : "Null"
	Return VarGetType($v) & ":" & String($v)
EndFunc

Func P($sLabel, $vValue, $iError = @error)
	ConsoleWrite($sLabel & ": " & V($vValue) & ($iError ? " @error=" & $iError : "") & @CRLF)
EndFunc
