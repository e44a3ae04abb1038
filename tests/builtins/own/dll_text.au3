; kernel32, user32 and msvcrt: texts
Func K($sFunction, $sResult, $t1 = "", $v1 = 0, $t2 = "", $v2 = 0, $t3 = "", $v3 = 0, $t4 = "", $v4 = 0, $t5 = "", $v5 = 0, $t6 = "", $v6 = 0)
	Local $aParts = StringSplit($sFunction, "!", 2), $aResult
	Switch True
		Case $t6 <> ""
			$aResult = DllCall($aParts[0], $sResult, $aParts[1], $t1, $v1, $t2, $v2, $t3, $v3, $t4, $v4, $t5, $v5, $t6, $v6)
		Case $t5 <> ""
			$aResult = DllCall($aParts[0], $sResult, $aParts[1], $t1, $v1, $t2, $v2, $t3, $v3, $t4, $v4, $t5, $v5)
		Case $t4 <> ""
			$aResult = DllCall($aParts[0], $sResult, $aParts[1], $t1, $v1, $t2, $v2, $t3, $v3, $t4, $v4)
		Case $t3 <> ""
			$aResult = DllCall($aParts[0], $sResult, $aParts[1], $t1, $v1, $t2, $v2, $t3, $v3)
		Case $t2 <> ""
			$aResult = DllCall($aParts[0], $sResult, $aParts[1], $t1, $v1, $t2, $v2)
		Case $t1 <> ""
			$aResult = DllCall($aParts[0], $sResult, $aParts[1], $t1, $v1)
		Case Else
			$aResult = DllCall($aParts[0], $sResult, $aParts[1])
	EndSwitch
	P($sFunction, $aResult)
EndFunc
K("kernel32!lstrlenW", "int", "wstr", "hello")
K("kernel32!lstrlenA", "int", "str", "hello")
K("kernel32!lstrlenW", "int", "ptr", 0)
K("kernel32!lstrcmpW", "int", "wstr", "a", "wstr", "B")
K("kernel32!lstrcmpW", "int", "wstr", "a", "wstr", "A")
K("kernel32!lstrcmpW", "int", "wstr", "A", "wstr", "a")
K("kernel32!lstrcmpiW", "int", "wstr", "abc", "wstr", "ABC")
K("kernel32!lstrcmpiA", "int", "str", "abd", "str", "ABC")
K("kernel32!CompareStringW", "int", "dword", 1033, "dword", 0, "wstr", "abc", "int", -1, "wstr", "ABC", "int", -1)
K("kernel32!CompareStringW", "int", "dword", 1033, "dword", 1, "wstr", "abc", "int", -1, "wstr", "ABC", "int", -1)
K("kernel32!CompareStringW", "int", "dword", 1033, "dword", 1, "wstr", "abcd", "int", 2, "wstr", "ABx", "int", 2)
K("kernel32!CompareStringW", "int", "dword", 127, "dword", 0, "wstr", "b", "int", -1, "wstr", "a", "int", -1)
K("user32!CharUpperW", "wstr", "wstr", "aBc1")
K("user32!CharLowerW", "wstr", "wstr", "aBc1")
K("user32!CharUpperBuffW", "dword", "wstr", "abcdef", "dword", 3)
K("user32!CharLowerBuffA", "dword", "str", "ABCDEF", "dword", 4)
K("user32!CharUpperW", "int", "int", 0x61)
K("user32!IsCharAlphaW", "bool", "word", 65)
K("user32!IsCharAlphaW", "bool", "word", 49)
K("user32!IsCharAlphaNumericW", "bool", "word", 49)
K("user32!IsCharUpperW", "bool", "word", 65)
K("user32!IsCharLowerW", "bool", "word", 65)
K("kernel32!LCMapStringW", "int", "dword", 1033, "dword", 0x200, "wstr", "abc", "int", -1, "wstr", "", "int", 100)
K("kernel32!LCMapStringW", "int", "dword", 1033, "dword", 0x100, "wstr", "ABC", "int", 3, "wstr", "", "int", 100)
K("kernel32!LCMapStringW", "int", "dword", 1033, "dword", 0x100, "wstr", "ABC", "int", -1, "ptr", 0, "int", 0)
K("kernel32!MultiByteToWideChar", "int", "dword", 65001, "dword", 0, "str", "abc", "int", -1, "wstr", "", "int", 100)
K("kernel32!MultiByteToWideChar", "int", "dword", 0, "dword", 0, "str", "abc", "int", 2, "ptr", 0, "int", 0)
K("kernel32!MultiByteToWideChar", "int", "dword", 0, "dword", 0, "str", "abc", "int", -1, "wstr", "", "int", 2)
K("kernel32!GetLastError", "dword")
K("kernel32!MultiByteToWideChar", "int", "dword", 0, "dword", 0, "ptr", 0, "int", -1, "wstr", "", "int", 2)
K("kernel32!GetLastError", "dword")
P("to bytes", DllCall("kernel32.dll", "int", "WideCharToMultiByte", "dword", 65001, "dword", 0, "wstr", "abc", "int", -1, "str", "", "int", 100, "ptr", 0, "ptr", 0))
K("msvcrt!strlen", "ulong_ptr:cdecl", "str", "hello")
K("msvcrt!wcslen", "ulong_ptr:cdecl", "wstr", "hello")
K("msvcrt!strcmp", "int:cdecl", "str", "a", "str", "a")
K("msvcrt!_stricmp", "int:cdecl", "str", "a", "str", "A")
K("msvcrt!_wcsicmp", "int:cdecl", "wstr", "abc", "wstr", "ABC")
K("msvcrt!strncmp", "int:cdecl", "str", "abcx", "str", "abcy", "ulong_ptr", 3)
K("msvcrt!strcat", "str:cdecl", "str", "abc", "str", "def")
K("msvcrt!wcscpy", "wstr:cdecl", "wstr", "", "wstr", "def")
K("msvcrt!strncpy", "str:cdecl", "str", "abcdef", "str", "xyz", "ulong_ptr", 2)
K("msvcrt!strchr", "str:cdecl", "str", "hello", "int", Asc("l"))
K("msvcrt!strrchr", "str:cdecl", "str", "hello", "int", Asc("l"))
K("msvcrt!strstr", "str:cdecl", "str", "hello", "str", "ll")
K("msvcrt!wcsstr", "wstr:cdecl", "wstr", "hello", "wstr", "zz")
K("msvcrt!_strupr", "str:cdecl", "str", "abC1")
K("msvcrt!_wcslwr", "wstr:cdecl", "wstr", "ABc1")
K("msvcrt!_strrev", "str:cdecl", "str", "abc")
K("msvcrt!_wcsrev", "wstr:cdecl", "wstr", "abcd")
K("msvcrt!atoi", "int:cdecl", "str", " 42abc")
K("msvcrt!_wtoi", "int:cdecl", "wstr", "-42")
K("msvcrt!_atoi64", "int64:cdecl", "str", "12345678901234")
K("msvcrt!atof", "double:cdecl", "str", "2.5e3x")
K("msvcrt!strtol", "int:cdecl", "str", "ff", "ptr", 0, "int", 16)
K("msvcrt!strtoul", "uint:cdecl", "str", "4294967295", "ptr", 0, "int", 10)
K("msvcrt!strtol", "int:cdecl", "str", "99999999999", "ptr", 0, "int", 10)
K("msvcrt!_itoa", "str:cdecl", "int", -255, "str", "", "int", 16)
K("msvcrt!_itoa", "str:cdecl", "int", -255, "str", "", "int", 10)
K("msvcrt!_itow", "wstr:cdecl", "int", 5, "wstr", "", "int", 2)
K("msvcrt!_i64toa", "str:cdecl", "int64", -12345678901234, "str", "", "int", 10)
K("msvcrt!_ui64toa", "str:cdecl", "uint64", -1, "str", "", "int", 10)
K("msvcrt!abs", "int:cdecl", "int", -5)
K("msvcrt!_abs64", "int64:cdecl", "int64", -12345678901234)
K("msvcrt!pow", "double:cdecl", "double", 2, "double", 0.5)
K("msvcrt!fmod", "double:cdecl", "double", 7.5, "double", 2)
K("msvcrt!atan2", "double:cdecl", "double", 1, "double", 2)
K("msvcrt!memcmp", "int:cdecl", "str", "abc", "str", "abd", "ulong_ptr", 2)
K("msvcrt!_snprintf", "int:cdecl", "str", "", "ulong_ptr", 10, "str", "%s-%d", "str", "ab", "int", 3)
K("kernel32!MulDiv", "int", "int", 7, "int", 3, "int", 2)
K("kernel32!MulDiv", "int", "int", -7, "int", 3, "int", 2)
K("kernel32!MulDiv", "int", "int", 7, "int", 3, "int", 0)
K("kernel32!MulDiv", "int", "int", 2147483647, "int", 3, "int", 2)

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
