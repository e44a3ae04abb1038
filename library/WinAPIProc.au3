; WinAPIProc.au3: processes, and what they wait for. What the system tells of a process is native (builtins/library_process.c):
; each system keeps it elsewhere. Mutexes, semaphores and jobs are known to this script only.
#include-once

; ---- includes (generate.py)
#include "APIProcConstants.au3"
#include "WinAPICom.au3"
#include "WinAPIInternals.au3"
#include "WinAPIShPath.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagIO_COUNTERS = "struct;uint64 ReadOperationCount;uint64 WriteOperationCount;uint64 OtherOperationCount;uint64 ReadTransferCount;uint64 WriteTransferCount;uint64 OtherTransferCount;endstruct"
Global Const $tagJOBOBJECT_ASSOCIATE_COMPLETION_PORT = "ulong_ptr CompletionKey;ptr CompletionPort"
Global Const $tagJOBOBJECT_BASIC_ACCOUNTING_INFORMATION = "struct;int64 TotalUserTime;int64 TotalKernelTime;int64 ThisPeriodTotalUserTime;int64 ThisPeriodTotalKernelTime;dword TotalPageFaultCount;dword TotalProcesses;dword ActiveProcesses;dword TotalTerminatedProcesses;endstruct"
Global Const $tagJOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION = "struct;int64 TotalUserTime;int64 TotalKernelTime;int64 ThisPeriodTotalUserTime;int64 ThisPeriodTotalKernelTime;dword TotalPageFaultCount;dword TotalProcesses;dword ActiveProcesses;dword TotalTerminatedProcesses;endstruct;struct;uint64 ReadOperationCount;uint64 WriteOperationCount;uint64 OtherOperationCount;uint64 ReadTransferCount;uint64 WriteTransferCount;uint64 OtherTransferCount;endstruct"
Global Const $tagJOBOBJECT_BASIC_LIMIT_INFORMATION = "struct;int64 PerProcessUserTimeLimit;int64 PerJobUserTimeLimit;dword LimitFlags;ulong_ptr MinimumWorkingSetSize;ulong_ptr MaximumWorkingSetSize;dword ActiveProcessLimit;ulong_ptr Affinity;dword PriorityClass;dword SchedulingClass;endstruct"
Global Const $tagJOBOBJECT_BASIC_PROCESS_ID_LIST = "dword NumberOfAssignedProcesses;dword NumberOfProcessIdsInList"
Global Const $tagJOBOBJECT_BASIC_UI_RESTRICTIONS = "dword UIRestrictionsClass"
Global Const $tagJOBOBJECT_END_OF_JOB_TIME_INFORMATION = "dword EndOfJobTimeAction"
Global Const $tagJOBOBJECT_EXTENDED_LIMIT_INFORMATION = "struct;int64 PerProcessUserTimeLimit;int64 PerJobUserTimeLimit;dword LimitFlags;ulong_ptr MinimumWorkingSetSize;ulong_ptr MaximumWorkingSetSize;dword ActiveProcessLimit;ulong_ptr Affinity;dword PriorityClass;dword SchedulingClass;endstruct;struct;uint64 ReadOperationCount;uint64 WriteOperationCount;uint64 OtherOperationCount;uint64 ReadTransferCount;uint64 WriteTransferCount;uint64 OtherTransferCount;endstruct;ulong_ptr ProcessMemoryLimit;ulong_ptr JobMemoryLimit;ulong_ptr PeakProcessMemoryUsed;ulong_ptr PeakJobMemoryUsed"
Global Const $tagJOBOBJECT_GROUP_INFORMATION = ""
Global Const $tagJOBOBJECT_SECURITY_LIMIT_INFORMATION = "dword SecurityLimitFlags;ptr JobToken;ptr SidsToDisable;ptr PrivilegesToDelete;ptr RestrictedSids"
Global Const $tagMODULEINFO = "ptr BaseOfDll;dword SizeOfImage;ptr EntryPoint"
Global Const $tagPROCESSENTRY32 = "dword Size;dword Usage;dword ProcessID;ulong_ptr DefaultHeapID;dword ModuleID;dword Threads;dword ParentProcessID;long PriClassBase;dword Flags;wchar ExeFile[260]"
; ---- end of constants

; The number that was given, else that of this process.
Func __au3_pid($iPID)
	Return $iPID ? $iPID : @AutoItPID
EndFunc

; One of the things that are told of a process (library_process.c), or $vNone and @error 20.
Func __au3_told($iPID, $iWhat, $vNone = 0)
	Local $aInfo = __Au3_Process(__au3_pid($iPID))
	Return @error ? SetError(20, 0, __au3_refuse(87, $vNone)) : $aInfo[$iWhat]
EndFunc

; ---- about processes ----

Func _WinAPI_GetProcessName($iPID = 0)
	Local $aList = ProcessList()
	For $i = 1 To $aList[0][0]
		If $aList[$i][1] = __au3_pid($iPID) Then Return $aList[$i][0]
	Next
	Return SetError(10, 0, "")
EndFunc

; The names and numbers of those that a process has started: [[count], [number, name], ...].
Func _WinAPI_EnumChildProcess($iPID = 0)
	Local $aList = ProcessList(), $aChildren[$aList[0][0] + 1][2] = [[0]], $aInfo, $n = 0
	For $i = 1 To $aList[0][0]
		$aInfo = __Au3_Process($aList[$i][1])
		If @error Or $aInfo[0] <> __au3_pid($iPID) Then ContinueLoop
		$n += 1
		$aChildren[$n][0] = Int($aList[$i][1], 2)
		$aChildren[$n][1] = $aList[$i][0]
	Next
	If Not $n Then Return SetError(20, 0, 0)
	ReDim $aChildren[$n + 1][2]
	$aChildren[0][0] = $n
	Return SetError(0, 0, $aChildren)
EndFunc

Func _WinAPI_GetParentProcess($iPID = 0)
	Local $iParent = __au3_told($iPID, 0)
	Return SetError(0, 0, $iParent)
EndFunc

Func _WinAPI_GetProcessFileName($iPID = 0)
	If __au3_pid($iPID) = @AutoItPID Then Return @AutoItExe
	Local $sFile = __au3_told($iPID, 12, "")
	Return SetError(@error, 0, $sFile)
EndFunc

; The arguments, without the program.
Func _WinAPI_GetProcessCommandLine($iPID = 0)
	Local $sLine = __au3_told($iPID, 14, "")
	Return SetError(@error, 0, $sLine)
EndFunc

; That of this script is not what the system calls the working folder of its process.
Func _WinAPI_GetProcessWorkingDirectory($iPID = 0)
	If __au3_pid($iPID) = @AutoItPID Then Return @WorkingDir
	Local $sFolder = __au3_told($iPID, 13, "")
	Return SetError(@error, 0, $sFolder)
EndFunc

; [when it started, time for the system, time for itself]
Func _WinAPI_GetProcessTimes($iPID = 0)
	Local $aInfo = __Au3_Process(__au3_pid($iPID))
	If @error Then Return SetError(20, 0, __au3_refuse(87))
	Local $aTimes[3] = [__au3_time_struct($aInfo[3]), $aInfo[2], $aInfo[1]]
	Return SetError(0, 0, $aTimes)
EndFunc

; [page faults, most memory, memory, pools (4), page file, most of it, memory of its own]; the pools are 0.
Func _WinAPI_GetProcessMemoryInfo($iPID = 0)
	Local $iNone = Int(0, 2), $aInfo = __Au3_Process(__au3_pid($iPID))
	If @error Then Return SetError(20, 0, __au3_refuse(87))
	Local $aMemory[10] = [$aInfo[4], $aInfo[6], $aInfo[5], $iNone, $iNone, $iNone, $iNone, $aInfo[7], $aInfo[8], $aInfo[7]]
	Return SetError(0, 0, $aMemory)
EndFunc

; [reads, writes, other calls, bytes read, bytes written, other bytes]; the others are 0.
Func _WinAPI_GetProcessIoCounters($iPID = 0)
	Local $aStats = ProcessExists(__au3_pid($iPID)) ? ProcessGetStats(__au3_pid($iPID), 1) : 0
	Return IsArray($aStats) ? SetError(0, 0, $aStats) : SetError(20, 0, __au3_refuse(87))
EndFunc

; Open files and the like.
Func _WinAPI_GetProcessHandleCount($iPID = 0)
	Local $iCount = __au3_told($iPID, 9)
	Return SetError(@error, 0, $iCount)
EndFunc

; [user, domain]; the domain is the computer.
Func _WinAPI_GetProcessUser($iPID = 0)
	Local $aUser[2] = [__au3_told($iPID, 15), StringUpper(@ComputerName)]
	Return IsString($aUser[0]) ? SetError(0, 0, $aUser) : SetError(20, 0, 0)
EndFunc

; [count, number, ...]
Func _WinAPI_EnumProcessThreads($iPID = 0)
	Local $sThreads = __au3_told($iPID, 16)
	If @error Or Not $sThreads Then Return SetError(1, 0, 0)
	Local $aThreads = StringSplit(StringStripWS($sThreads, 2), " ")
	For $i = 1 To $aThreads[0]
		$aThreads[$i] = Int($aThreads[$i], 2)
	Next
	Return SetError(0, 0, $aThreads)
EndFunc

; [[count], [address, file]]
; PARTLY: the program, without libraries; its address is not known.
Func _WinAPI_EnumProcessModules($iPID = 0, $iFlag = 0)
	#forceref $iFlag
	Local $aModules[2][2] = [[1], [Ptr(0), __au3_told($iPID, 12)]]
	Return IsString($aModules[1][1]) ? SetError(0, 0, $aModules) : SetError(20, 0, 0)
EndFunc

; PARTLY: the program, not its libraries.
Func _WinAPI_GetModuleFileNameEx($hProcess, $hModule = 0)
	#forceref $hModule
	Local $iPID = __au3_process_id($hProcess), $sFile = $iPID ? __au3_told($iPID, 12, "") : ""
	Return $sFile = "" ? SetError(10, 0, "") : SetError(0, 0, $sFile)
EndFunc

; ---- processes by handle ----

Func _WinAPI_GetProcessID($hProcess)
	Return Int(__au3_process_id($hProcess), 2)
EndFunc

; 259 while it runs.
; PARTLY: of processes that the script did not start: 0 when they have ended.
Func _WinAPI_GetExitCodeProcess($hProcess)
	Local $iPID = __au3_process_id($hProcess)
	If Not $iPID Then Return __au3_refuse(6)
	Local $iCode = __Au3_ExitCode($iPID), $aEntry = __au3_handle_get($hProcess, "process")
	If Not @error And IsArray($aEntry[2]) And $iCode <> 259 Then $iCode = ($aEntry[2])[0]
	Return SetError(0, 0, $iCode)
EndFunc

; Ends a process at once.
Func _WinAPI_TerminateProcess($hProcess, $iExitCode = 0)
	Local $iPID = __au3_process_id($hProcess), $aCode[1] = [Int($iExitCode, 2)]
	If Not $iPID Or Not ProcessExists($iPID) Then Return __au3_refuse($iPID ? 5 : 6)
	If $iPID = @AutoItPID Then Exit $iExitCode
	If Not __Au3_EndProcess($iPID) Then Return __au3_refuse(5)
	Local $aEntry = __au3_handle_get($hProcess, "process")
	$aEntry[2] = $aCode
	__au3_handle_set($hProcess, $aEntry)
	Return SetError(0, 0, 1)
EndFunc

; 0x40 idle, 0x4000 below normal, 0x20 normal, 0x8000 above normal, 0x80 high, 0x100 real time
Func _WinAPI_GetPriorityClass($iPID = 0)
	Local $iNice = __au3_told($iPID, 11), $iClass = 0x20
	If @error Then Return SetError(20, 0, 0)
	If $iNice > 4 Then $iClass = $iNice > 14 ? 0x40 : 0x4000
	If $iNice < -3 Then $iClass = $iNice < -15 ? 0x100 : $iNice < -7 ? 0x80 : 0x8000
	Return SetError(0, 0, Int($iClass, 2))
EndFunc

Func _WinAPI_SetPriorityClass($iPriority, $iPID = 0)
	Local Static $aClasses[6] = [0x40, 0x4000, 0x20, 0x8000, 0x80, 0x100]
	If Not ProcessExists(__au3_pid($iPID)) Then Return SetError(10, 0, __au3_refuse(87))
	For $i = 0 To 5
		If $aClasses[$i] = $iPriority Then Return ProcessSetPriority(__au3_pid($iPID), $i) ? 1 : __au3_refuse(5)
	Next
	Return __au3_refuse(87)
EndFunc

; PARTLY: the system decides what stays in memory.
Func _WinAPI_EmptyWorkingSet($iPID = 0)
	Return ProcessExists(__au3_pid($iPID)) ? 1 : SetError(20, 0, __au3_refuse(87))
EndFunc

; ---- mutexes, semaphores, events ----

; PARTLY: known to this script only; Ptr(0) when it fails.
Func _WinAPI_CreateMutex($sMutex, $bInitial = True, $tSecurity = 0)
	#forceref $tSecurity
	Return __au3_shared_new("mutex", $sMutex, $bInitial ? 1 : 0)
EndFunc

; PARTLY: known to this script only.
Func _WinAPI_OpenMutex($sMutex, $iAccess = $MUTEX_ALL_ACCESS, $bInherit = False)
	#forceref $iAccess, $bInherit
	Return __au3_shared_open("mutex", $sMutex)
EndFunc

Func _WinAPI_ReleaseMutex($hMutex)
	Local $aState = __au3_shared_get($hMutex, "mutex")
	If @error Or Not $aState[0] Then Return __au3_refuse(IsArray($aState) ? 288 : 6)
	__au3_shared_set($hMutex, $aState[0] - 1)
	Return SetError(0, 0, 1)
EndFunc

; PARTLY: known to this script only; Ptr(0) when it fails.
Func _WinAPI_CreateSemaphore($sSemaphore, $iInitial, $iMaximum, $tSecurity = 0)
	#forceref $tSecurity
	If $iMaximum < 1 Or $iInitial < 0 Or $iInitial > $iMaximum Then Return __au3_refuse(87, Ptr(0))
	Return __au3_shared_new("semaphore", $sSemaphore, $iInitial, $iMaximum)
EndFunc

; PARTLY: known to this script only.
Func _WinAPI_OpenSemaphore($sSemaphore, $iAccess = 0x001F0003, $bInherit = False)
	#forceref $iAccess, $bInherit
	Return __au3_shared_open("semaphore", $sSemaphore)
EndFunc

; The count before.
Func _WinAPI_ReleaseSemaphore($hSemaphore, $iIncrease = 1)
	Local $aState = __au3_shared_get($hSemaphore, "semaphore")
	If @error Or $iIncrease < 1 Or $aState[0] + $iIncrease > $aState[1] Then Return SetError(10, 0, __au3_refuse(IsArray($aState) ? 298 : 6))
	__au3_shared_set($hSemaphore, $aState[0] + $iIncrease)
	Return SetError(0, 0, $aState[0])
EndFunc

Func _WinAPI_ResetEvent($hEvent)
	__au3_shared_get($hEvent, "event")
	If @error Then Return __au3_refuse(6)
	__au3_shared_set($hEvent, False)
	Return SetError(0, 0, 1)
EndFunc

; ---- jobs: processes that end together; the state is their numbers, a blank around each ----

; PARTLY: known to this script only; processes that those of a job start are not in it.
Func _WinAPI_CreateJobObject($sName = '', $tSecurity = 0)
	#forceref $tSecurity
	Return __au3_shared_new("job", $sName, " ")
EndFunc

; PARTLY: known to this script only.
Func _WinAPI_OpenJobObject($sName, $iAccess = $JOB_OBJECT_ALL_ACCESS, $bInherit = False)
	#forceref $iAccess, $bInherit
	Return __au3_shared_open("job", $sName)
EndFunc

Func _WinAPI_AssignProcessToJobObject($hJob, $hProcess)
	Local $aState = __au3_shared_get($hJob, "job"), $iPID = __au3_process_id($hProcess)
	If Not IsArray($aState) Or Not $iPID Then Return __au3_refuse(6)
	__au3_shared_set($hJob, $aState[0] & $iPID & " ")
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_IsProcessInJob($hProcess, $hJob = 0)
	Local $sPID = " " & __au3_process_id($hProcess) & " ", $aState
	If $hJob Then
		$aState = __au3_shared_get($hJob, "job")
		If @error Then Return SetError(10, 0, __au3_refuse(6))
		Return StringInStr($aState[0], $sPID) ? 1 : 0
	EndIf
	For $iKey In MapKeys($__au3_shared)
		$aState = $__au3_shared[$iKey]
		If IsString($aState[0]) And StringInStr($aState[0], $sPID) Then Return 1
	Next
	Return SetError(0, 0, $hProcess ? 0 : False)
EndFunc

Func _WinAPI_TerminateJobObject($hJob, $iExitCode = 0)
	#forceref $iExitCode
	Local $aState = __au3_shared_get($hJob, "job")
	If @error Then Return __au3_refuse(6)
	For $sPID In StringSplit(StringStripWS($aState[0], 3), " ", 2)
		If $sPID <> "" Then __Au3_EndProcess(Int($sPID))
	Next
	__au3_shared_set($hJob, " ")
	Return SetError(0, 0, 1)
EndFunc

; ---- tokens, and modes of the thread ----

Func _WinAPI_OpenProcessToken($iAccess, $hProcess = 0)
	#forceref $iAccess
	Local $iPID = __au3_process_id($hProcess ? $hProcess : -1)
	Return $iPID ? __au3_handle_new("token", $iPID) : __au3_refuse(6)
EndFunc

Func _WinAPI_DuplicateTokenEx($hToken, $iAccess, $iLevel, $iType = 1, $tSecurity = 0)
	#forceref $iAccess, $iLevel, $iType, $tSecurity
	Local $aEntry = __au3_handle_get($hToken, "token")
	Return @error ? __au3_refuse(6) : __au3_handle_new("token", $aEntry[1])
EndFunc

; One privilege, or an array of them (with attributes in a second column); $aAdjust gets what they were.
; PARTLY: privileges have no effect.
Func _WinAPI_AdjustTokenPrivileges($hToken, $aPrivileges, $iAttributes, ByRef $aAdjust)
	#forceref $iAttributes
	__au3_handle_get($hToken, "token")
	Local $iError = @error, $iCount = IsArray($aPrivileges) ? UBound($aPrivileges) : 1
	$aAdjust = 0
	If $iError Or $iCount = 0 Then Return SetError($iError ? 10 : 40, 0, __au3_refuse(6))
	Local $aBefore[$iCount][2]
	For $i = 0 To $iCount - 1
		$aBefore[$i][0] = Not IsArray($aPrivileges) ? $aPrivileges : UBound($aPrivileges, 0) = 2 ? $aPrivileges[$i][0] : $aPrivileges[$i]
		$aBefore[$i][1] = Int(0, 2)
		If Not IsNumber($aBefore[$i][0]) And Not __au3_privilege($aBefore[$i][0]) Then Return SetError(100, 0, __au3_refuse(1313))
	Next
	$aAdjust = $aBefore
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_IsElevated()
	Return Int(IsAdmin() ? 1 : 0, 2)
EndFunc

; What the system does with errors: there are no messages here that it could keep back.
Func _WinAPI_GetThreadErrorMode()
	Return _WinAPI_SetThreadErrorMode(Default)
EndFunc

; The mode before.
Func _WinAPI_SetThreadErrorMode($iMode)
	Local Static $iNow = 0
	Local $iBefore = Int($iNow, 2)
	If $iMode <> Default Then $iNow = $iMode
	Return $iBefore
EndFunc

; The state before.
; PARTLY: the state is noted; the system sleeps when it wants.
Func _WinAPI_SetThreadExecutionState($iFlags)
	Local Static $iNow = 0x80000000
	Local $iBefore = BitAND($iNow, 0xFFFFFFFF)
	If BitAND($iFlags, BitNOT(0x80000047)) Then Return __au3_refuse(87)
	If BitAND($iFlags, 0x80000000) Then $iNow = $iFlags
	Return Int($iBefore < 0 ? $iBefore + 4294967296 : $iBefore, 2)
EndFunc

; The name that _WinAPI_SetCurrentProcessExplicitAppUserModelID gave.
Func _WinAPI_GetCurrentProcessExplicitAppUserModelID()
	Return $__au3_app_id = "" ? SetError(10, 0x80004005, "") : $__au3_app_id
EndFunc

; There are no windows.
Func _WinAPI_EnumProcessWindows($iPID = 0, $bVisible = True)
	#forceref $bVisible
	Return SetError(($iPID = 0 Or ProcessExists($iPID)) ? 11 : 1, 0, 0)
EndFunc

; PARTLY: the program runs as the script does.
Func _WinAPI_CreateProcessWithToken($sApp, $sCmd, $iFlags, $tStartupInfo, $tProcessInfo, $hToken, $iLogon = 0, $pEnvironment = 0, $sDir = '')
	#forceref $iFlags, $tStartupInfo, $iLogon, $pEnvironment
	__au3_handle_get($hToken, "token")
	If @error Then Return __au3_refuse(6)
	If $sApp Then $sCmd = '"' & $sApp & '"' & StringRegExpReplace($sCmd, '\A\s*("[^"]*"|\S*)', "")
	Return __au3_start($sCmd, $sDir, $tProcessInfo)
EndFunc

; There is no window here.
Func _WinAPI_GetWindowFileName($hWnd)
	#forceref $hWnd
	Return SetError(1, 0, "")
EndFunc

; ---- not available (generate.py)
Func _WinAPI_EnumDeviceDrivers()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumProcessHandles($iPID = 0, $iType = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDeviceDriverBaseName($pDriver)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDeviceDriverFileName($pDriver)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetModuleInformation($hProcess, $hModule = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThreadDesktop($iThreadId)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_QueryInformationJobObject($hJob, $iJobObjectInfoClass, ByRef $tJobObjectInfo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetInformationJobObject($hJob, $iJobObjectInfoClass, $tJobObjectInfo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThreadDesktop($hDesktop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UserHandleGrantAccess($hObject, $hJob, $bGrant)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
