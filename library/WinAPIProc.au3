; WinAPIProc.au3: made by generate.py; do not edit.
#include-once

#include "APIProcConstants.au3"
#include "WinAPICom.au3"
#include "WinAPIInternals.au3"
#include "WinAPIShPath.au3"

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

Func _WinAPI_AdjustTokenPrivileges($hToken, $aPrivileges, $iAttributes, ByRef $aAdjust)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AssignProcessToJobObject($hJob, $hProcess)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateJobObject($sName = '', $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateMutex($sMutex, $bInitial = True, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateProcessWithToken($sApp, $sCmd, $iFlags, $tStartupInfo, $tProcessInfo, $hToken, $iLogon = 0, $pEnvironment = 0, $sDir = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateSemaphore($sSemaphore, $iInitial, $iMaximum, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DuplicateTokenEx($hToken, $iAccess, $iLevel, $iType = 1, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EmptyWorkingSet($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumChildProcess($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDeviceDrivers()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumProcessHandles($iPID = 0, $iType = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumProcessModules($iPID = 0, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumProcessThreads($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumProcessWindows($iPID = 0, $bVisible = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentProcessExplicitAppUserModelID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDeviceDriverBaseName($pDriver)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDeviceDriverFileName($pDriver)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetExitCodeProcess($hProcess)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetModuleFileNameEx($hProcess, $hModule = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetModuleInformation($hProcess, $hModule = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetParentProcess($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPriorityClass($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessCommandLine($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessFileName($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessHandleCount($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessID($hProcess)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessIoCounters($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessMemoryInfo($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessName($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessTimes($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessUser($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessWorkingDirectory($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThreadDesktop($iThreadId)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThreadErrorMode()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowFileName($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsElevated()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsProcessInJob($hProcess, $hJob = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenJobObject($sName, $iAccess = $JOB_OBJECT_ALL_ACCESS, $bInherit = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenMutex($sMutex, $iAccess = $MUTEX_ALL_ACCESS, $bInherit = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenProcessToken($iAccess, $hProcess = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenSemaphore($sSemaphore, $iAccess = 0x001F0003, $bInherit = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_QueryInformationJobObject($hJob, $iJobObjectInfoClass, ByRef $tJobObjectInfo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseMutex($hMutex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseSemaphore($hSemaphore, $iIncrease = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ResetEvent($hEvent)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetInformationJobObject($hJob, $iJobObjectInfoClass, $tJobObjectInfo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetPriorityClass($iPriority, $iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThreadDesktop($hDesktop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThreadErrorMode($iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThreadExecutionState($iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TerminateJobObject($hJob, $iExitCode = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TerminateProcess($hProcess, $iExitCode = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UserHandleGrantAccess($hObject, $hJob, $bGrant)
	Return __Au3_Missing()
EndFunc
