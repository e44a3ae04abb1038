; kernel32: memory, time, files, modules, events, sections, the environment
Global $hKernel = DllOpen("kernel32.dll"), $sFolder = @TempDir & "\au3dll" & @AutoItPID, $aResult, $hFile, $tData = DllStructCreate("byte[64]"), $iLast
DirCreate($sFolder)

; memory
$aResult = DllCall($hKernel, "ptr", "GlobalAlloc", "uint", 0x40, "ulong_ptr", 100)
P("GlobalSize", DllCall($hKernel, "ulong_ptr", "GlobalSize", "ptr", $aResult[0])[0])
P("GlobalLock", DllCall($hKernel, "ptr", "GlobalLock", "ptr", $aResult[0])[0] = $aResult[0])
P("GlobalFree", DllCall($hKernel, "ptr", "GlobalFree", "ptr", $aResult[0])[0])
Global $hHeap = DllCall($hKernel, "handle", "HeapCreate", "dword", 0, "ulong_ptr", 0, "ulong_ptr", 0)[0]
$aResult = DllCall($hKernel, "ptr", "HeapAlloc", "handle", $hHeap, "dword", 8, "ulong_ptr", 50)
P("HeapSize", DllCall($hKernel, "ulong_ptr", "HeapSize", "handle", $hHeap, "dword", 0, "ptr", $aResult[0])[0])
P("zeroed", DllStructGetData(DllStructCreate("byte[4]", $aResult[0]), 1))
P("HeapFree", DllCall($hKernel, "bool", "HeapFree", "handle", $hHeap, "dword", 0, "ptr", $aResult[0])[0])
P("HeapDestroy", DllCall($hKernel, "bool", "HeapDestroy", "handle", $hHeap)[0])
$aResult = DllCall($hKernel, "ptr", "VirtualAlloc", "ptr", 0, "ulong_ptr", 100, "dword", 0x3000, "dword", 4)
P("IsBadReadPtr", DllCall($hKernel, "bool", "IsBadReadPtr", "ptr", $aResult[0], "ulong_ptr", 4096)[0])
P("VirtualFree", DllCall($hKernel, "bool", "VirtualFree", "ptr", $aResult[0], "ulong_ptr", 0, "dword", 0x8000)[0])
P("IsBadReadPtr 0", DllCall($hKernel, "bool", "IsBadReadPtr", "ptr", 0, "ulong_ptr", 1)[0])
P("IsBadWritePtr 16", DllCall($hKernel, "bool", "IsBadWritePtr", "ptr", 16, "ulong_ptr", 1)[0])
P("IsBadWritePtr", DllCall($hKernel, "bool", "IsBadWritePtr", "struct*", $tData, "ulong_ptr", 64)[0])
DllStructSetData($tData, 1, Binary("0x3132333435363738"))
P("RtlCompareMemory", DllCall("ntdll.dll", "ulong_ptr", "RtlCompareMemory", "struct*", $tData, "str", "1234x", "ulong_ptr", 5)[0])
P("RtlComputeCrc32", DllCall("ntdll.dll", "dword", "RtlComputeCrc32", "dword", 0, "str", "123456789", "int", 9)[0])

; time
Global $tTime = DllStructCreate("word;word;word;word;word;word;word;word"), $tStamp = DllStructCreate("int64")
For $iStamp In StringSplit("0,116444736000000000,132700000001234567,9223372036854775807,-1,94354848000000000", ",", 2)
	DllStructSetData($tStamp, 1, Int($iStamp, 2))
	P("FileTimeToSystemTime " & $iStamp, DllCall($hKernel, "bool", "FileTimeToSystemTime", "struct*", $tStamp, "struct*", $tTime)[0])
	P("is", Time())
	P("SystemTimeToFileTime", DllCall($hKernel, "bool", "SystemTimeToFileTime", "struct*", $tTime, "struct*", $tStamp)[0])
	P("is", DllStructGetData($tStamp, 1))
	P("FileTimeToDosDateTime", DllCall($hKernel, "bool", "FileTimeToDosDateTime", "struct*", $tStamp, "word*", 0, "word*", 0)[0])
	For $sFormat In StringSplit("dddd, d MMMM yyyy|ddd dd MMM yy|M/d/y|'it''s' d|dd.MM.yyyy g", "|", 2)
		P("GetDateFormatW " & $sFormat, DllCall($hKernel, "int", "GetDateFormatW", "dword", 0x7F, "dword", 0, "struct*", $tTime, "wstr", $sFormat, "wstr", "", "int", 100)[5])
	Next
	For $sFormat In StringSplit("HH:mm:ss|h:m:s t|hh:mm tt|'at' H", "|", 2)
		P("GetTimeFormatW " & $sFormat, DllCall($hKernel, "int", "GetTimeFormatW", "dword", 0x7F, "dword", 0, "struct*", $tTime, "wstr", $sFormat, "wstr", "", "int", 100)[5])
	Next
Next
DllStructSetData($tTime, 2, 13)
P("month 13", DllCall($hKernel, "bool", "SystemTimeToFileTime", "struct*", $tTime, "struct*", $tStamp)[0])
P("DosDateTimeToFileTime", DllCall($hKernel, "bool", "DosDateTimeToFileTime", "word", 0x5252, "word", 0x6B1E, "struct*", $tStamp)[0])
P("is", DllStructGetData($tStamp, 1))
P("CompareFileTime", DllCall($hKernel, "long", "CompareFileTime", "int64*", 5, "int64*", 6)[0])

; files
Func Create($iAccess, $iHow, $sName = "f.bin", $iFlags = 0)
	$hFile = DllCall($hKernel, "handle", "CreateFileW", "wstr", $sFolder & "\" & $sName, "dword", $iAccess, "dword", 7, "ptr", 0, "dword", $iHow, "dword", $iFlags, "ptr", 0)[0]
	$iLast = DllCall($hKernel, "dword", "GetLastError")[0]
	P("CreateFileW " & Hex($iAccess) & " " & $iHow & " " & $sName, (Number($hFile) = -1 ? "none " : "open ") & $iLast, 0)
EndFunc
Func Close()
	P("CloseHandle", DllCall($hKernel, "bool", "CloseHandle", "handle", $hFile)[0])
EndFunc
Create(0x80000000, 3)
Create(0x80000000, 5)
Create(0x80000000, 3, "no\f.bin")
Create(0x40000000, 1)
P("WriteFile", DllCall($hKernel, "bool", "WriteFile", "handle", $hFile, "struct*", $tData, "dword", 8, "dword*", 0, "ptr", 0)[4])
P("ReadFile", DllCall($hKernel, "bool", "ReadFile", "handle", $hFile, "struct*", $tData, "dword", 8, "dword*", 0, "ptr", 0)[0])
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
Close()
Create(0x40000000, 1)
Create(0xC0000000, 4)
P("GetFileSizeEx", DllCall($hKernel, "bool", "GetFileSizeEx", "handle", $hFile, "int64*", 0)[2])
P("GetFileSize", DllCall($hKernel, "dword", "GetFileSize", "handle", $hFile, "dword*", 0)[0])
P("GetFileType", DllCall($hKernel, "dword", "GetFileType", "handle", $hFile)[0])
P("SetFilePointer", DllCall($hKernel, "dword", "SetFilePointer", "handle", $hFile, "long", 2, "ptr", 0, "dword", 0)[0])
P("SetFilePointer", DllCall($hKernel, "dword", "SetFilePointer", "handle", $hFile, "long", -3, "long*", 0, "dword", 0)[0])
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("ReadFile", DllCall($hKernel, "bool", "ReadFile", "handle", $hFile, "str", "", "dword", 3, "dword*", 0, "ptr", 0)[4])
P("SetFilePointerEx", DllCall($hKernel, "bool", "SetFilePointerEx", "handle", $hFile, "int64", 0, "int64*", 0, "dword", 1)[3])
P("SetEndOfFile", DllCall($hKernel, "bool", "SetEndOfFile", "handle", $hFile)[0])
Close()
P("FileGetSize", FileGetSize($sFolder & "\f.bin"))
Create(0x40000000, 2)
Close()
Close()
Create(0x80000000, 3, "")
Create(0x80000000, 3, "", 0x02000000)
Close()
P("GetFileAttributesW", DllCall($hKernel, "dword", "GetFileAttributesW", "wstr", $sFolder & "\f.bin")[0])
P("GetFileAttributesW", DllCall($hKernel, "dword", "GetFileAttributesW", "wstr", $sFolder)[0])
P("GetFileAttributesW", DllCall($hKernel, "dword", "GetFileAttributesW", "wstr", $sFolder & "\none")[0])
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
Func Do2($sFunction, $sOne, $sTwo = "", $sType = "int", $vThree = 0)
	If $sTwo = "" Then
		$aResult = DllCall($hKernel, "bool", $sFunction, "wstr", $sFolder & "\" & $sOne, $sType, $vThree)
	Else
		$aResult = DllCall($hKernel, "bool", $sFunction, "wstr", $sFolder & "\" & $sOne, "wstr", $sFolder & "\" & $sTwo, $sType, $vThree)
	EndIf
	$iLast = DllCall($hKernel, "dword", "GetLastError")[0]
	P($sFunction & " " & $sOne & " " & $sTwo, $aResult[0] & ($aResult[0] ? "" : " " & $iLast), 0)
EndFunc
Do2("CreateDirectoryW", "sub", "", "ptr")
Do2("CreateDirectoryW", "sub", "", "ptr")
Do2("CreateDirectoryW", "no\sub", "", "ptr")
Do2("CopyFileW", "f.bin", "g.bin", "bool", 1)
Do2("CopyFileW", "f.bin", "g.bin", "bool", 1)
Do2("CopyFileW", "f.bin", "g.bin", "bool", 0)
Do2("CopyFileW", "none", "h.bin", "bool", 0)
Do2("MoveFileExW", "g.bin", "f.bin", "dword", 0)
Do2("MoveFileExW", "g.bin", "h.bin", "dword", 0)
Do2("MoveFileExW", "h.bin", "f.bin", "dword", 1)
Do2("SetFileAttributesW", "f.bin", "", "dword", 1)
Do2("DeleteFileW", "f.bin")
Do2("SetFileAttributesW", "f.bin", "", "dword", 128)
Do2("DeleteFileW", "f.bin")
Do2("DeleteFileW", "f.bin")
Do2("DeleteFileW", "sub")
Do2("RemoveDirectoryW", "none")
FileWrite($sFolder & "\sub\x.txt", "abc")
Do2("RemoveDirectoryW", "sub")
Global $tFind = DllStructCreate("dword Attributes;int64 Created;int64 Accessed;int64 Modified;dword High;dword Low;dword;dword;wchar Name[260];wchar Short[14]")
$aResult = DllCall($hKernel, "handle", "FindFirstFileW", "wstr", $sFolder & "\sub\*", "struct*", $tFind)
Do
	P("found", $tFind.Name & " " & $tFind.Low)
Until Not DllCall($hKernel, "bool", "FindNextFileW", "handle", $aResult[0], "struct*", $tFind)[0]
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("FindClose", DllCall($hKernel, "bool", "FindClose", "handle", $aResult[0])[0])
P("FindFirstFileW", Number(DllCall($hKernel, "handle", "FindFirstFileW", "wstr", $sFolder & "\sub\*.no", "struct*", $tFind)[0]))
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("GetFullPathNameW", DllCall($hKernel, "dword", "GetFullPathNameW", "wstr", "C:\a\..\b\.\c", "dword", 260, "wstr", "", "ptr*", 0)[3])
P("too small", DllCall($hKernel, "dword", "GetFullPathNameW", "wstr", "C:\a\..\b\.\c", "dword", 3, "wstr", "", "ptr", 0)[0])

; modules, events, sections
Global $hModule = DllCall($hKernel, "handle", "GetModuleHandleW", "wstr", "kernel32.dll")[0]
P("GetModuleHandleW", $hModule <> 0)
P("LoadLibraryW is the same", DllCall($hKernel, "handle", "LoadLibraryW", "wstr", "kernel32")[0] = $hModule)
P("no module", DllCall($hKernel, "handle", "GetModuleHandleW", "wstr", "nosuch.dll")[0])
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("FreeLibrary", DllCall($hKernel, "bool", "FreeLibrary", "handle", $hModule)[0])
Global $hEvent = DllCall($hKernel, "handle", "CreateEventW", "ptr", 0, "bool", 0, "bool", 1, "ptr", 0)[0]
Func Wait($hWhat)
	P("WaitForSingleObject", DllCall($hKernel, "dword", "WaitForSingleObject", "handle", $hWhat, "dword", 0)[0])
EndFunc
Wait($hEvent)
Wait($hEvent)
P("SetEvent", DllCall($hKernel, "bool", "SetEvent", "handle", $hEvent)[0])
P("ResetEvent", DllCall($hKernel, "bool", "ResetEvent", "handle", $hEvent)[0])
Wait($hEvent)
P("CloseHandle", DllCall($hKernel, "bool", "CloseHandle", "handle", $hEvent)[0])
Wait($hEvent)
Global $hSemaphore = DllCall($hKernel, "handle", "CreateSemaphoreW", "ptr", 0, "long", 1, "long", 2, "ptr", 0)[0]
Wait($hSemaphore)
Wait($hSemaphore)
P("ReleaseSemaphore", DllCall($hKernel, "bool", "ReleaseSemaphore", "handle", $hSemaphore, "long", 2, "long*", 9)[3])
P("ReleaseSemaphore", DllCall($hKernel, "bool", "ReleaseSemaphore", "handle", $hSemaphore, "long", 1, "long*", 9)[0])
P("CreateMutexW", DllCall($hKernel, "handle", "CreateMutexW", "ptr", 0, "bool", 1, "wstr", "au3dll" & @AutoItPID)[0] <> 0)
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("CreateMutexW", DllCall($hKernel, "handle", "CreateMutexW", "ptr", 0, "bool", 1, "wstr", "au3dll" & @AutoItPID)[0] <> 0)
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("GetCurrentProcess", Number(DllCall($hKernel, "handle", "GetCurrentProcess")[0]))
P("GetCurrentProcessId", DllCall($hKernel, "dword", "GetCurrentProcessId")[0] = @AutoItPID)
P("OpenProcess", DllCall($hKernel, "handle", "OpenProcess", "dword", 0x400, "bool", 0, "dword", @AutoItPID)[0] <> 0)
P("OpenProcess", DllCall($hKernel, "handle", "OpenProcess", "dword", 0x400, "bool", 0, "dword", 99999999)[0])
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("GetExitCodeProcess", DllCall($hKernel, "bool", "GetExitCodeProcess", "handle", -1, "dword*", 0)[2])

; environment
EnvSet("AU3DLL", "value")
P("GetEnvironmentVariableW", DllCall($hKernel, "dword", "GetEnvironmentVariableW", "wstr", "AU3DLL", "wstr", "", "dword", 100))
P("too small", DllCall($hKernel, "dword", "GetEnvironmentVariableW", "wstr", "AU3DLL", "wstr", "", "dword", 3)[0])
P("none", DllCall($hKernel, "dword", "GetEnvironmentVariableW", "wstr", "AU3DLLNO", "wstr", "", "dword", 100)[0])
P("why", DllCall($hKernel, "dword", "GetLastError")[0])
P("SetEnvironmentVariableW", DllCall($hKernel, "bool", "SetEnvironmentVariableW", "wstr", "AU3DLL", "wstr", "other")[0])
P("EnvGet", EnvGet("AU3DLL"))
P("ExpandEnvironmentStringsW", DllCall($hKernel, "dword", "ExpandEnvironmentStringsW", "wstr", "a%AU3DLL%b%AU3DLLNO%c%", "wstr", "", "dword", 100))
For $sStatus In StringSplit("0,0xC0000005,0xC0000008,0xC000000D,0xC0000022,0xC0000034,0xC000003A,0xC0000043,0xC0000135", ",", 2)
	P("RtlNtStatusToDosError " & $sStatus, DllCall("ntdll.dll", "dword", "RtlNtStatusToDosError", "dword", Int($sStatus, 2))[0])
Next
DirRemove($sFolder, 1)

Func Time()
	Local $s = ""
	For $i = 1 To 8
		$s &= DllStructGetData($tTime, $i) & " "
	Next
	Return $s
EndFunc

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
