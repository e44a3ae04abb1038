; further functions
Global $tSid = DllStructCreate("byte[68]"), $aResult
$aResult = DllCall("advapi32.dll", "bool", "LookupAccountNameW", "ptr", 0, "wstr", "Everyone", "struct*", $tSid, "dword*", 68, "wstr", "", "dword*", 100, "int*", 0)
P("LookupAccountNameW", $aResult[0] & " " & $aResult[4] & " " & $aResult[5] & " " & $aResult[6] & " " & $aResult[7])
P("LookupPrivilegeNameW", DllCall("advapi32.dll", "bool", "LookupPrivilegeNameW", "ptr", 0, "int64*", 20, "wstr", "", "dword*", 100))
For $sNumber In StringSplit("-1234.5,0,12,-100", ",", 2)
	P("GetNumberFormatW " & $sNumber, DllCall("kernel32.dll", "int", "GetNumberFormatW", "dword", 0x409, "dword", 0, "wstr", $sNumber, "ptr", 0, "wstr", "", "int", 100))
Next
For $iTime In StringSplit("0,499,500,34000,74000,740000,7400000,74000000,3600000,100000000", ",", 2)
	For $iDigits = 1 To 4
		P("StrFromTimeIntervalW " & $iTime & " " & $iDigits, DllCall("shlwapi.dll", "int", "StrFromTimeIntervalW", "wstr", "", "uint", 100, "dword", $iTime, "int", $iDigits))
	Next
Next
Global $hA = DllCall("kernel32.dll", "handle", "CreateEventW", "ptr", 0, "bool", 0, "bool", 0, "ptr", 0)[0], $hB = DllCall("kernel32.dll", "handle", "CreateEventW", "ptr", 0, "bool", 0, "bool", 1, "ptr", 0)[0]
Global $tHandles = DllStructCreate("handle[2]")
DllStructSetData($tHandles, 1, $hA, 1)
DllStructSetData($tHandles, 1, $hB, 2)
P("all", DllCall("kernel32.dll", "dword", "WaitForMultipleObjects", "dword", 2, "struct*", $tHandles, "bool", True, "dword", 0)[0])
P("any", DllCall("kernel32.dll", "dword", "WaitForMultipleObjects", "dword", 2, "struct*", $tHandles, "bool", False, "dword", 0)[0])
P("any", DllCall("kernel32.dll", "dword", "WaitForMultipleObjects", "dword", 2, "struct*", $tHandles, "bool", False, "dword", 0)[0])
P("redirection", DllCall("kernel32.dll", "bool", "Wow64DisableWow64FsRedirection", "ptr*", 0)[0])
P("why", DllCall("kernel32.dll", "dword", "GetLastError")[0])
Global $sFolder = @TempDir & "\au3more" & @AutoItPID
DirCreate($sFolder)
FileWrite($sFolder & "\a.txt", "aaa")
FileWrite($sFolder & "\b.txt", "b")
P("SearchPathW", StringReplace(DllCall("kernel32.dll", "dword", "SearchPathW", "wstr", $sFolder, "wstr", "a", "wstr", ".txt", "dword", 260, "wstr", "", "ptr", 0)[5], $sFolder, ""))
P("SearchPathW", DllCall("kernel32.dll", "dword", "SearchPathW", "wstr", $sFolder, "wstr", "none", "ptr", 0, "dword", 260, "wstr", "", "ptr", 0)[0])
P("why", DllCall("kernel32.dll", "dword", "GetLastError")[0])
P("GetCompressedFileSizeW", DllCall("kernel32.dll", "dword", "GetCompressedFileSizeW", "wstr", $sFolder & "\a.txt", "dword*", 0)[0])
P("ReplaceFileW", DllCall("kernel32.dll", "bool", "ReplaceFileW", "wstr", $sFolder & "\a.txt", "wstr", $sFolder & "\b.txt", "wstr", $sFolder & "\c.txt", "dword", 0, "ptr", 0, "ptr", 0)[0])
P("is", FileRead($sFolder & "\a.txt") & FileExists($sFolder & "\b.txt") & FileRead($sFolder & "\c.txt"))
DirRemove($sFolder, 1)

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
