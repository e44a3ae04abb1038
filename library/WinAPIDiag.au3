; WinAPIDiag.au3: made by generate.py; do not edit.
#include-once

#include "APIDiagConstants.au3"
#include "StringConstants.au3"
#include "WinAPI.au3"
#include "WinAPIFiles.au3"
#include "WinAPIInternals.au3"
#include "WinAPIProc.au3"
#include "WinAPIShellEx.au3"
#include "WinAPITheme.au3"

Func _WinAPI_DisplayStruct($tStruct, $sStruct = '', $sTitle = '', $iItem = 0, $iSubItem = 0, $iFlags = 0, $bTop = True, $hParent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDllProc($sFilePath, $sMask = '', $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetApplicationRestartSettings($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetErrorMessage($iCode, $iLanguage = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetErrorMode()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsInternetConnected()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsNetworkAlive()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_NtStatusToDosError($iStatus)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterApplicationRestart($iFlags = 0, $sCmd = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetErrorMode($iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowLastError($sText = '', $bAbort = False, $iLanguage = 0, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UniqueHardwareID($iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnregisterApplicationRestart()
	Return __Au3_Missing()
EndFunc
