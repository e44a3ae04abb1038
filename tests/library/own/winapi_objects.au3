; mutexes, semaphores, events, jobs, tokens
#include <WinAPI.au3>
#include <WinAPIProc.au3>
#include <WinAPISys.au3>
#include <Security.au3>
Local $sName = "au3 test " & @AutoItPID
Local $m = _WinAPI_CreateMutex($sName)
P("new", _WinAPI_GetLastError())
P("mutex", $m <> 0)
P("again", _WinAPI_CreateMutex($sName) <> 0)
P("was there", _WinAPI_GetLastError())
P("open", _WinAPI_OpenMutex($sName) <> 0)
P("open none", _WinAPI_OpenMutex($sName & "x"))
P("release", _WinAPI_ReleaseMutex($m))
P("release too often", _WinAPI_ReleaseMutex($m))
P("release none", _WinAPI_ReleaseMutex(0x1235))
P("wait", _WinAPI_WaitForSingleObject($m, 10))
P("release", _WinAPI_ReleaseMutex($m))
Local $s = _WinAPI_CreateSemaphore($sName & "s", 1, 2)
P("bad counts", _WinAPI_CreateSemaphore("", 3, 2))
P("open", _WinAPI_OpenSemaphore($sName & "s") <> 0)
P("open none", _WinAPI_OpenSemaphore($sName & "t"))
P("wait", _WinAPI_WaitForSingleObject($s, 10))
P("wait", _WinAPI_WaitForSingleObject($s, 10))
P("release", _WinAPI_ReleaseSemaphore($s))
P("release", _WinAPI_ReleaseSemaphore($s, 1))
P("release too often", _WinAPI_ReleaseSemaphore($s, 1))
Local $e = _WinAPI_CreateEvent(0, True, True, $sName & "e"), $e2 = _WinAPI_CreateEvent(0, True, False, $sName & "e")
P("the same", _WinAPI_WaitForSingleObject($e2, 0))
P("reset", _WinAPI_ResetEvent($e))
P("the same", _WinAPI_WaitForSingleObject($e2, 0))
P("reset none", _WinAPI_ResetEvent(0x1235))
Local $a = DllStructCreate("handle[3]")
DllStructSetData($a, 1, $e, 1)
DllStructSetData($a, 1, $s, 2)
P("one of two", _WinAPI_WaitForMultipleObjects(2, $a, False, 10))
P("both", _WinAPI_WaitForMultipleObjects(2, $a, True, 10))
P("set", _WinAPI_SetEvent($e2))
P("both", _WinAPI_WaitForMultipleObjects(2, $a, True, 10))
P("one is none", _WinAPI_WaitForMultipleObjects(3, $a, True, 10))
Local $auto = _WinAPI_CreateEvent(0, False, True)
P("once", _WinAPI_WaitForSingleObject($auto, 0) & " " & _WinAPI_WaitForSingleObject($auto, 0))
P("wait for none", _WinAPI_WaitForSingleObject(0x1235, 5))
P("set none", _WinAPI_SetEvent(0x1235))
P("kind", _WinAPI_GetObjectNameByHandle($e))
P("kind", _WinAPI_GetObjectNameByHandle($m))
P("kind of none", _WinAPI_GetObjectNameByHandle(0x1235))
Local $c = _WinAPI_DuplicateHandle(_WinAPI_GetCurrentProcess(), $e, _WinAPI_GetCurrentProcess(), 0, False, 2)
P("copy", _WinAPI_WaitForSingleObject($c, 0))
P("close", _WinAPI_CloseHandle($e) & _WinAPI_CloseHandle($e2) & _WinAPI_CloseHandle($c))
Local $j = _WinAPI_CreateJobObject($sName & "j")
P("open", _WinAPI_OpenJobObject($sName & "j") <> 0)
P("open none", _WinAPI_OpenJobObject($sName & "k"))
P("in it", _WinAPI_IsProcessInJob(_WinAPI_GetCurrentProcess(), $j))

Local $t = _WinAPI_OpenProcessToken(0x28), $adj
P("token", $t <> 0)
P("token of none", _WinAPI_OpenProcessToken(0x28, 0x1235))
P("adjust", _WinAPI_AdjustTokenPrivileges($t, "SeDebugPrivilege", 2, $adj))
P("before", $adj)
P("adjust none", _WinAPI_AdjustTokenPrivileges($t, "SeNonePrivilege", 2, $adj))
P("before", $adj)
P("token", _Security__OpenProcessToken(_WinAPI_GetCurrentProcess(), 0x28) <> 0)
P("token of none", _Security__OpenProcessToken(0x1235, 0x28))
P("thread", _Security__OpenThreadToken(8))
P("impersonate", _Security__ImpersonateSelf())
P("thread", _Security__OpenThreadToken(8) <> 0)
P("privilege", _Security__SetPrivilege($t, "SeDebugPrivilege", True))
P("no privilege", _Security__SetPrivilege($t, "SeNonePrivilege", True))
P("user", _Security__GetTokenInformation($t, 1))
P("elevated", _Security__GetTokenInformation($t, 20))
P("of none", _Security__GetTokenInformation(0x1235, 1))
P("name", _Security__LookupAccountName("Everyone"))
P("no name", _Security__LookupAccountName("NoSuchUserX"))
P("identifier", _Security__LookupAccountSid("S-1-5-18"))
P("identifier", _Security__LookupAccountSid("S-1-5-32-544"))
P("no identifier", _Security__LookupAccountSid("S-1-5-21-1-2-3-4"))
P("own", (_Security__LookupAccountName(@UserName))[2])
P("structure", _Security__SidToStringSid(_Security__GetAccountSid("Everyone")))
P("none", _Security__GetAccountSid("NoSuchUserX"))

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
