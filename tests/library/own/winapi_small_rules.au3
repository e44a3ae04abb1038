; Small rules: titles, checksums of nothing, the machine as an account, this process as a handle, the version of the interpreter
#include <Security.au3>
#include <String.au3>
#include <WinAPI.au3>
#include <WinAPISys.au3>
#include <WinAPIProc.au3>
Func P($sName, $v = "", $iError = @error, $iExtended = @extended)
	ConsoleWrite($sName & ": " & VarGetType($v) & " " & (IsDllStruct($v) ? DllStructGetSize($v) : $v) & " @error=" & $iError & " @extended=" & $iExtended & @CRLF)
EndFunc
For $s In StringSplit("'a|""b c""|'hello' 'bob's'|''ab| 'ab|a 'B' 9th|9'a|a''B c''D|9''a|'9'a|a '' b 'C''d e''|'' 'a|a_'b|_'b|-'b|x'y'z", "|", 2)
	P($s, _StringTitleCase($s))
Next
Global $t = DllStructCreate("byte[16]")
P("crc 0 4", _WinAPI_ComputeCrc32(0, 4))
P("crc 0 0", _WinAPI_ComputeCrc32(0, 0))
P("crc of 0 bytes", _WinAPI_ComputeCrc32($t, 0))
P("crc of -1 bytes", _WinAPI_ComputeCrc32($t, -1))
P("crc of 16 bytes", _WinAPI_ComputeCrc32($t, 16))
P("crc 1 3", _WinAPI_ComputeCrc32(Ptr(1), 3))
Global $tSid = _Security__GetAccountSid(@ComputerName), $a
P("the machine", $tSid)
P("valid", _Security__IsValidSid($tSid))
P("text", _Security__SidToStringSid($tSid))
$a = _Security__LookupAccountName(@ComputerName)
P("by name", $a)
ConsoleWrite($a[0] & " " & ($a[1] == StringUpper(@ComputerName)) & " " & $a[2] & @CRLF)
$a = _Security__LookupAccountSid($tSid)
P("by identifier", $a)
ConsoleWrite("'" & $a[0] & "' " & ($a[1] == StringUpper(@ComputerName)) & " " & $a[2] & @CRLF)
Global $h = _WinAPI_GetCurrentProcess(), $d = _WinAPI_DuplicateHandle($h, $h, $h, 0, True, 2)
P("this process", $d <> 0 And $d <> $h)
P("its number", _WinAPI_GetProcessID($d) = @AutoItPID)
P("close", _WinAPI_CloseHandle($d))
P("close this process", _WinAPI_CloseHandle($h))
P("close this thread", _WinAPI_CloseHandle(_WinAPI_GetCurrentThread()))
P("close nothing", _WinAPI_CloseHandle(0))
$d = _WinAPI_DuplicateHandle($h, _WinAPI_GetCurrentThread(), $h, 0, True, 2)
P("this thread", $d <> 0)
P("close", _WinAPI_CloseHandle($d))
P("no handle", _WinAPI_DuplicateHandle($h, Ptr(0x7777770), $h, 0, True, 2))
P("no process", _WinAPI_DuplicateHandle(0, $h, $h, 0, True, 2))
P("no target", _WinAPI_DuplicateHandle($h, $h, 0, 0, True, 2))
P("version", FileGetVersion(@AutoItExe) == @AutoItVersion)
P("version", FileGetVersion(@AutoItExe, "FileVersion") == StringReplace(@AutoItVersion, ".", ", "))
P("version", FileGetVersion(@AutoItExe, "ProductVersion") == StringReplace(@AutoItVersion, ".", ", "))
P("version", FileGetVersion(@AutoItExe, "No such name"))
