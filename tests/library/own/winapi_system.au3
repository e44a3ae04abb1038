; the machine, the version, modules, folders and operations of the shell
#include <WinAPISys.au3>
#include <WinAPIShellEx.au3>
#include <WinAPIProc.au3>
Local $a = _WinAPI_GetSystemInfo()
P("system", UBound($a) & " " & $a[1] & " " & ($a[5] > 0) & " " & VarGetType($a[5]) & " " & $a[7])
P("version", VarGetType(_WinAPI_GetVersion()) & " " & (_WinAPI_GetVersionEx()).OSVersionInfoSize)
P("version", (_WinAPI_GetVersionEx()).MajorVersion & "." & (_WinAPI_GetVersionEx()).MinorVersion = _WinAPI_GetVersion())
$a = _WinAPI_GetPerformanceInfo()
P("performance", UBound($a) & " " & ($a[3] > $a[4]) & " " & $a[9] & " " & ($a[11] > 0))
P("memory", _WinAPI_GetPhysicallyInstalledSystemMemory() > 1000)
P("power", UBound(_WinAPI_GetSystemPowerStatus()))
$a = _WinAPI_GetSystemTimes()
P("times", UBound($a) & " " & ($a[1] >= $a[0]) & " " & VarGetType($a[2]))
P("start", _WinAPI_GetStartupInfo())
P("libraries", _WinAPI_GetDllDirectory())
P("set", _WinAPI_SetDllDirectory("C:\x"))
P("libraries", _WinAPI_GetDllDirectory())
P("set", _WinAPI_SetDllDirectory())
P("libraries", _WinAPI_GetDllDirectory())
P("processor", _WinAPI_IsProcessorFeaturePresent(10) & _WinAPI_IsProcessorFeaturePresent(99))
Local $s = DllStructCreate("wchar[10]")
P("bad", _WinAPI_IsBadCodePtr(0) & _WinAPI_IsBadStringPtr(0, 10) & _WinAPI_IsBadStringPtr($s, 10))
P("block", _WinAPI_CreateBufferFromStruct($s) <> 0)
P("area", _WinAPI_GetWorkArea())
P("extra", _WinAPI_GetMessageExtraInfo() & _WinAPI_SetMessageExtraInfo(5) & _WinAPI_GetMessageExtraInfo())
P("clocks", VarGetType(_WinAPI_GetTickCount()) & VarGetType(_WinAPI_QueryPerformanceCounter()) & _WinAPI_QueryPerformanceFrequency())
P("module", _WinAPI_GetModuleHandle("kernel32.dll") = _WinAPI_GetModuleHandleEx("kernel32.dll"))
P("no module", _WinAPI_GetModuleHandle("nope.dll"))
P("no module", _WinAPI_GetModuleHandleEx("nope.dll"))
P("load", _WinAPI_FreeLibrary(_WinAPI_LoadLibrary("kernel32.dll")))
P("load none", _WinAPI_LoadLibrary("nope.dll"))
P("function", _WinAPI_GetProcAddress(_WinAPI_GetModuleHandle("kernel32.dll"), "Sleep") <> 0)
P("no function", _WinAPI_GetProcAddress(_WinAPI_GetModuleHandle("kernel32.dll"), "NoSleep"))
P("errors", _WinAPI_GetThreadErrorMode() & _WinAPI_SetThreadErrorMode(1) & _WinAPI_GetThreadErrorMode())
P("handle", _WinAPI_GetHandleInformation(0x1235))

Local $T = @TempDir & "\winapi system " & @AutoItPID
P("name", _WinAPI_SetCurrentProcessExplicitAppUserModelID("x.y"))
P("folders", _WinAPI_ShellCreateDirectory($T & "\b2\c3"))
P("again", _WinAPI_ShellCreateDirectory($T & "\b2\c3"))
P("not whole", _WinAPI_ShellCreateDirectory("rel\x"))
FileWrite($T & "\f.txt", "x")
P("copy", _WinAPI_ShellFileOperation($T & "\f.txt", $T & "\g.txt", 2, 0x14))
P("there", FileExists($T & "\f.txt") & FileExists($T & "\g.txt"))
P("delete", _WinAPI_ShellFileOperation($T & "\g.txt", "", 3, 0x14))
P("there", FileExists($T & "\g.txt"))
P("rename", _WinAPI_ShellFileOperation($T & "\f.txt", $T & "\h.txt", 4, 0x14))
P("there", FileExists($T & "\f.txt") & FileExists($T & "\h.txt"))
P("move", _WinAPI_ShellFileOperation($T & "\h.txt", $T & "\b2", 1, 0x14))
P("there", FileExists($T & "\h.txt") & FileExists($T & "\b2\h.txt"))
P("copy folder", _WinAPI_ShellFileOperation($T & "\b2", $T & "\b3", 2, 0x214))
P("there", FileExists($T & "\b3\h.txt") & FileExists($T & "\b3\c3"))
Local $fi = DllStructCreate($tagSHFILEINFO)
P("about", _WinAPI_ShellGetFileInfo($T & "\b2\h.txt", 0x600, 0, $fi))
P("about", $fi.DisplayName & "|" & $fi.TypeName)
P("about none", _WinAPI_ShellGetFileInfo($T & "\b2\none.txt", 0x600, 0, $fi))
P("about a name", _WinAPI_ShellGetFileInfo("none.txt", 0x610, 0x80, $fi))
P("about a name", $fi.DisplayName & "|" & $fi.TypeName)
DirRemove($T, 1)
P("no such folder", _WinAPI_ShellGetSpecialFolderPath(1))
P("system", _WinAPI_ShellGetSpecialFolderPath(37) = @SystemDir)
P("documents", _WinAPI_ShellGetSpecialFolderPath(5) = @MyDocumentsDir)
P("documents", _WinAPI_ShellGetKnownFolderPath("{FDD39AD0-238F-46AF-ADB4-6C85480369C7}") = @MyDocumentsDir)
P("unknown", _WinAPI_ShellGetKnownFolderPath("{374DE290-123F-4565-9164-39C4925E4600}"))
P("no identifier", _WinAPI_ShellGetKnownFolderPath("xx"))
P("allowed", _WinAPI_ShellRestricted(1))

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
