; finding files, changes of folders, making, linking and replacing
#include <WinAPI.au3>
#include <WinAPIFiles.au3>
Global $T = @TempDir & "\winapi find " & @AutoItPID, $d = DllStructCreate($tagWIN32_FIND_DATA)
DirCreate($T & "\sub")
FileWrite($T & "\a.txt", "hello world")
FileWrite($T & "\b.txt", "hello")

Local $h = _WinAPI_FindFirstFile($T & "\*", $d)
P("handle", $h <> 0)
Do
	ConsoleWrite($d.cFileName & " " & $d.nFileSizeLow & " " & BitAND($d.dwFileAttributes, 16) & @CRLF)
Until Not _WinAPI_FindNextFile($h, $d)
P("next", _WinAPI_FindNextFile($h, $d))
P("close", _WinAPI_FindClose($h))
P("none", _WinAPI_FindFirstFile($T & "\none*", $d))
P("no folder", _WinAPI_FindFirstFile($T & "\none\*", $d))
$h = _WinAPI_FindFirstFile($T & "\a.txt", $d)
P("one", $d.cFileName)
_WinAPI_FindClose($h)

Local $a = _WinAPI_EnumFiles($T)
For $i = 0 To $a[0][0]
	ConsoleWrite($a[$i][0] & "|" & $a[$i][4] & "|" & $a[$i][5] & "|" & ($i ? BitAND($a[$i][6], 16) : "") & @CRLF)
Next
P("files", (_WinAPI_EnumFiles($T, 1))[0][0])
P("folders", (_WinAPI_EnumFiles($T, 2))[0][0])
P("mask", (_WinAPI_EnumFiles($T, 1, "a*;x*"))[0][0])
P("not the mask", (_WinAPI_EnumFiles($T, 1, "a*", True))[1][0])
P("nothing", UBound(_WinAPI_EnumFiles($T, 1, "zz")))
P("no folder", _WinAPI_EnumFiles($T & "\none"))
P("a file", _WinAPI_EnumFiles($T & "\a.txt"))

Local $hc = _WinAPI_FindFirstChangeNotification($T, 1)
P("quiet", _WinAPI_WaitForSingleObject($hc, 50))
FileWrite($T & "\new.txt", "x")
P("changed", _WinAPI_WaitForSingleObject($hc, 2000))
P("next", _WinAPI_FindNextChangeNotification($hc))
P("quiet", _WinAPI_WaitForSingleObject($hc, 50))
P("close", _WinAPI_FindCloseChangeNotification($hc))
P("no folder", _WinAPI_FindFirstChangeNotification($T & "\none", 1))

P("folder", _WinAPI_CreateDirectoryEx($T & "\like", $T & "\sub"))
P("again", _WinAPI_CreateDirectoryEx($T & "\like", $T & "\sub"))
P("link", _WinAPI_CreateSymbolicLink($T & "\dangling.txt", $T & "\nothing"))
P("replace", _WinAPI_ReplaceFile($T & "\a.txt", $T & "\b.txt", $T & "\old.txt"))
P("content", FileRead($T & "\a.txt") & "|" & FileRead($T & "\old.txt") & "|" & FileExists($T & "\b.txt"))
P("replace none", _WinAPI_ReplaceFile($T & "\none.txt", $T & "\a.txt"))
P("replace with none", _WinAPI_ReplaceFile($T & "\a.txt", $T & "\none.txt"))
P("copy", _WinAPI_CopyFileEx($T & "\a.txt", $T & "\c.txt", 1))
P("copy again", _WinAPI_CopyFileEx($T & "\a.txt", $T & "\c.txt", 1))
P("copy none", _WinAPI_CopyFileEx($T & "\none", $T & "\d.txt"))
P("move none", _WinAPI_MoveFileEx($T & "\none", $T & "\d.txt"))

P("size on disk", _WinAPI_GetFileSizeOnDisk($T & "\c.txt"))
P("of none", _WinAPI_GetFileSizeOnDisk($T & "\none"))
P("compressed size", _WinAPI_GetCompressedFileSize($T & "\c.txt"))
P("of none", _WinAPI_GetCompressedFileSize($T & "\none"))
P("program", _WinAPI_GetBinaryType($T & "\c.txt"))
P("program", _WinAPI_GetPEType($T & "\c.txt"))
P("program", _WinAPI_GetPEType($T & "\none"))
P("title", _WinAPI_GetFileTitle("C:\folder\file.txt"))
P("title of a folder", _WinAPI_GetFileTitle("C:\folder\"))
P("found", _WinAPI_SearchPath("c.txt", "C:\none;" & $T) = FileGetLongName($T & "\c.txt"))
P("not found", _WinAPI_SearchPath("no such file.qqq"))
FileDelete($T & "\dangling.txt")
DirRemove($T, 1)

P("drive", _WinAPI_GetDriveType("C:\"))
P("drive", _WinAPI_GetDriveType("C:"))
P("no drive", _WinAPI_GetDriveType("Q:\"))
P("drives", BitAND(_WinAPI_GetLogicalDrives(), 4))
$a = _WinAPI_GetDiskFreeSpaceEx("C:\")
P("space", UBound($a) & " " & ($a[0] <= $a[1]) & " " & VarGetType($a[0]))
P("space of none", _WinAPI_GetDiskFreeSpaceEx("Q:\"))
$a = _WinAPI_GetVolumeInformation("C:\")
P("volume", UBound($a) & " " & VarGetType($a[0]) & " " & VarGetType($a[1]) & " " & $a[2])
P("volume of none", _WinAPI_GetVolumeInformation("Q:\"))
P("name", StringRegExp(_WinAPI_GetVolumeNameForVolumeMountPoint("C:\"), "^\\\\\?\\Volume\{[-0-9a-f]{36}\}\\$"))
P("name of none", _WinAPI_GetVolumeNameForVolumeMountPoint("Q:\"))
P("device", _WinAPI_QueryDosDevice("C:"))
P("device of none", _WinAPI_QueryDosDevice("Q:"))

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
