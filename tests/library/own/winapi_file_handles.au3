; files by handle: opening, what they tell, sharing, locks, mapping
#include <WinAPI.au3>
#include <WinAPIFiles.au3>
Global $T = @TempDir & "\winapi handles " & @AutoItPID, $n, $b = DllStructCreate("char[20]")
DirCreate($T & "\sub")
FileWrite($T & "\a.txt", "hello world")

P("none", _WinAPI_CreateFileEx($T & "\none.txt", 3, 0x80000000, 7))
P("last error", _WinAPI_GetLastError())
P("new, but there", _WinAPI_CreateFileEx($T & "\a.txt", 1, 0x80000000, 7))
P("last error", _WinAPI_GetLastError())
Local $hDir = _WinAPI_CreateFileEx($T & "\sub", 3, 0x80000000, 7, 0x02000000)
P("folder", $hDir <> 0)
P("folder without the flag", _WinAPI_CreateFileEx($T & "\sub", 3, 0x80000000, 7))
Local $h = _WinAPI_CreateFileEx($T & "\a.txt", 4, 0xC0000000, 7)
P("type", _WinAPI_GetFileType($h))
P("type of none", _WinAPI_GetFileType(0x1235))
Local $a = _WinAPI_GetFileInformationByHandle($h)
P("size, names", $a[5] & " " & $a[6])
P("folder or not", BitAND($a[0], 16))
$a = _WinAPI_GetFileInformationByHandle($hDir)
P("folder or not", BitAND($a[0], 16))
P("none", _WinAPI_GetFileInformationByHandle(0x1235))
P("more", _WinAPI_GetFileInformationByHandleEx($h))
P("more of none", _WinAPI_GetFileInformationByHandleEx(0x1235))
P("number", _WinAPI_GetFileID($h) <> 0)
P("path", _WinAPI_GetFinalPathNameByHandle($h) = StringTrimLeft(FileGetLongName($T & "\a.txt"), 2))
P("path with drive", _WinAPI_GetFinalPathNameByHandleEx($h) = "\\?\" & FileGetLongName($T & "\a.txt"))
P("path of none", _WinAPI_GetFinalPathNameByHandleEx(0x1235))
P("path of none", _WinAPI_GetFinalPathNameByHandle(0x1235))
P("lock", _WinAPI_LockFile($h, 0, 4))
P("unlock", _WinAPI_UnlockFile($h, 0, 4))
P("unlock again", _WinAPI_UnlockFile($h, 0, 4))
P("lock of none", _WinAPI_LockFile(0x1235, 0, 4))
Local $h2 = _WinAPI_ReOpenFile($h, 0x80000000, 7)
P("again", $h2 <> 0)
P("again, none", _WinAPI_ReOpenFile(0x1235, 0x80000000, 7))
P("read", _WinAPI_ReadFile($h2, $b, 5, $n))
P("bytes", $n)
P("text", DllStructGetData($b, 1))
P("write to a reader", _WinAPI_WriteFile($h2, $b, 5, $n))
P("position", _WinAPI_SetFilePointer($h, 6))
P("write", _WinAPI_WriteFile($h, $b, 5, $n))
P("end", _WinAPI_SetEndOfFile($h))
P("size", _WinAPI_GetFileSizeEx($h))
P("close", _WinAPI_CloseHandle($h) & _WinAPI_CloseHandle($h2) & _WinAPI_CloseHandle($hDir))
P("content", FileRead($T & "\a.txt"))
P("close none", _WinAPI_CloseHandle(0))

P("in use", _WinAPI_FileInUse($T & "\a.txt"))
$h = _WinAPI_CreateFileEx($T & "\a.txt", 3, 0xC0000000)
P("in use", _WinAPI_FileInUse($T & "\a.txt"))
P("not shared", _WinAPI_CreateFileEx($T & "\a.txt", 3, 0x80000000, 7))
_WinAPI_CloseHandle($h)
P("in use", _WinAPI_FileInUse($T & "\a.txt"))

$h = _WinAPI_CreateFile($T & "\w.txt", 1)
P("write only", _WinAPI_WriteFile($h, $b, 5, $n) & _WinAPI_ReadFile($h, $b, 1, $n))
_WinAPI_CloseHandle($h)

$h = _WinAPI_CreateFileEx($T & "\a.txt", 3, 0xC0000000)
Local $hMap = _WinAPI_CreateFileMapping($h), $p = _WinAPI_MapViewOfFile($hMap)
P("mapped", DllStructGetData(DllStructCreate("char[11]", $p), 1))
DllStructSetData(DllStructCreate("char[4]", $p), 1, "JE")
DllStructSetData(DllStructCreate("byte", $p + 2), 1, 76)
P("flush", _WinAPI_FlushViewOfFile($p))
P("unmap", _WinAPI_UnmapViewOfFile($p))
P("close", _WinAPI_CloseHandle($hMap) & _WinAPI_CloseHandle($h))
P("content", StringReplace(FileRead($T & "\a.txt"), Chr(0), "0"))
P("flush nothing", _WinAPI_FlushViewOfFile(0))
DirRemove($T, 1)

; ---- output helpers ----
Func P($sLabel, $vValue, $iErr = @error, $iExt = @extended)
	ConsoleWrite($sLabel & ": " & V($vValue) & (($iErr <> 0 Or $iExt <> 0) ? "  @error=" & $iErr & " @extended=" & $iExt : "") & @CRLF)
EndFunc

Func V($v)
	Local $s = ""
	If IsArray($v) And UBound($v, 0) = 1 Then
		For $i = 0 To UBound($v) - 1
			$s &= ($i ? ", " : "") & V($v[$i])
		Next
		Return "[" & $s & "]"
	EndIf
	If IsArray($v) Then
		For $i = 0 To UBound($v) - 1
			For $j = 0 To UBound($v, 2) - 1
				$s &= ($j ? ", " : ($i ? "; " : "")) & V($v[$i][$j])
			Next
		Next
		Return "[[" & $s & "]]"
	EndIf
	If IsDllStruct($v) Then Return "<struct " & DllStructGetSize($v) & ">"
	Return VarGetType($v) & " " & (IsString($v) ? """" & $v & """" : String($v))
EndFunc
