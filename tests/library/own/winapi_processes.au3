; processes: what they tell, handles, ends; memory
#include <WinAPI.au3>
#include <WinAPIProc.au3>
#include <Memory.au3>
P("no children", _WinAPI_EnumChildProcess())
Local $sSleep = '"' & @AutoItExe & '" /AutoIt3ExecuteLine "Sleep(15000)"'
Local $iPID = Run($sSleep)
P("started", ProcessWait($iPID, 5) = $iPID)
Local $a = _WinAPI_EnumChildProcess()
P("children", $a[0][0] & " " & ($a[1][0] = $iPID) & " " & VarGetType($a[1][0]) & " " & ($a[1][1] = _WinAPI_GetProcessName()))
P("parent", _WinAPI_GetParentProcess($iPID) = @AutoItPID)
P("name", _WinAPI_GetProcessName($iPID) = _WinAPI_GetProcessName())
P("file", _WinAPI_GetProcessFileName() = @AutoItExe)
P("file of none", _WinAPI_GetProcessFileName(9999999))
P("line", StringInStr(_WinAPI_GetProcessCommandLine($iPID), "Sleep(15000)") > 0)
P("line of none", _WinAPI_GetProcessCommandLine(9999999))
P("folder", _WinAPI_GetProcessWorkingDirectory() = @WorkingDir)
P("folder of none", _WinAPI_GetProcessWorkingDirectory(9999999))
$a = _WinAPI_GetProcessTimes($iPID)
P("times", UBound($a) & " " & DllStructGetSize($a[0]) & " " & VarGetType($a[1]) & " " & VarGetType($a[2]))
P("times of none", _WinAPI_GetProcessTimes(9999999))
$a = _WinAPI_GetProcessMemoryInfo()
P("memory", UBound($a) & " " & ($a[2] > 0) & " " & ($a[1] >= $a[2]))
P("memory of none", _WinAPI_GetProcessMemoryInfo(9999999))
P("counters", UBound(_WinAPI_GetProcessIoCounters()))
P("counters of none", _WinAPI_GetProcessIoCounters(9999999))
P("handles of none", _WinAPI_GetProcessHandleCount(9999999))
P("user", (_WinAPI_GetProcessUser())[0] = @UserName)
P("user of none", _WinAPI_GetProcessUser(9999999))
P("threads", (_WinAPI_EnumProcessThreads($iPID))[0] > 0)
P("threads of none", _WinAPI_EnumProcessThreads(9999999))
Local $h = _WinAPI_OpenProcess(0x1F0FFF, False, $iPID)
P("open", $h <> 0)
P("open none", _WinAPI_OpenProcess(0x1F0FFF, False, 9999999))
P("number", _WinAPI_GetProcessID($h) = $iPID)
P("number of none", _WinAPI_GetProcessID(0x1235))
P("runs", _WinAPI_GetExitCodeProcess($h))
P("code of none", _WinAPI_GetExitCodeProcess(0x1235))
P("priority", _WinAPI_GetPriorityClass())
P("set", _WinAPI_SetPriorityClass(0x40, $iPID))
P("priority", _WinAPI_GetPriorityClass($iPID))
P("priority of none", _WinAPI_GetPriorityClass(9999999))
P("no priority", _WinAPI_SetPriorityClass(1, $iPID))
P("set of none", _WinAPI_SetPriorityClass(0x40, 9999999))
P("module of none", _WinAPI_GetModuleFileNameEx(0x1235))
$a = _WinAPI_GetProcessAffinityMask($h)
P("processors", $a[0] & " " & ($a[1] = $a[2]))
P("set", _WinAPI_SetProcessAffinityMask($h, 1))
P("processors", (_WinAPI_GetProcessAffinityMask($h))[1])
P("processors of none", _WinAPI_GetProcessAffinityMask(0x1235))
P("set of none", _WinAPI_SetProcessAffinityMask(0x1235, 1))
P("wait", _WinAPI_WaitForSingleObject($h, 10))
P("end", _WinAPI_TerminateProcess($h, 7))
P("wait", _WinAPI_WaitForSingleObject($h, 5000))
P("code", _WinAPI_GetExitCodeProcess($h))
P("end none", _WinAPI_TerminateProcess(0x1235, 7))

Local $tStart = DllStructCreate($tagSTARTUPINFO), $tInfo = DllStructCreate($tagPROCESS_INFORMATION)
DllStructSetData($tStart, "Size", DllStructGetSize($tStart))
P("create", _WinAPI_CreateProcess("", '"' & @AutoItExe & '" /AutoIt3ExecuteLine "Exit 5"', 0, 0, False, 0, 0, "", DllStructGetPtr($tStart), DllStructGetPtr($tInfo)))
P("wait", _WinAPI_WaitForSingleObject($tInfo.hProcess, 5000))
P("code", _WinAPI_GetExitCodeProcess($tInfo.hProcess))
P("create none", _WinAPI_CreateProcess("", "no such program.exe", 0, 0, False, 0, 0, "", DllStructGetPtr($tStart), DllStructGetPtr($tInfo)))

Local $hJob = _WinAPI_CreateJobObject()
$iPID = Run($sSleep)
$h = _WinAPI_OpenProcess(0x1F0FFF, False, $iPID)
P("assign", _WinAPI_AssignProcessToJobObject($hJob, $h))
P("in it", _WinAPI_IsProcessInJob($h, $hJob))
P("end all", _WinAPI_TerminateJobObject($hJob, 3))
P("wait", _WinAPI_WaitForSingleObject($h, 5000))

Local $t = DllStructCreate("byte[50]"), $n, $hOwn = _WinAPI_GetCurrentProcess()
Local $p = _MemVirtualAllocEx($hOwn, 0, 100, 0x3000, 4)
DllStructSetData($t, 1, 77, 3)
P("write", _WinAPI_WriteProcessMemory($hOwn, $p, DllStructGetPtr($t), 50, $n))
P("bytes", $n)
DllStructSetData($t, 1, 0, 3)
P("read", _WinAPI_ReadProcessMemory($hOwn, $p, DllStructGetPtr($t), 50, $n))
P("bytes", $n & " " & DllStructGetData($t, 1, 3))
P("read nothing", _WinAPI_ReadProcessMemory($hOwn, 16, DllStructGetPtr($t), 50, $n))
P("free", _MemVirtualFreeEx($hOwn, $p, 0, 0x8000))

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
