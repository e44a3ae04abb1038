; WinAPIDiag.au3: messages for error codes.
#include-once

; ---- includes (generate.py)
#include "APIDiagConstants.au3"
#include "StringConstants.au3"
#include "WinAPI.au3"
#include "WinAPIFiles.au3"
#include "WinAPIInternals.au3"
#include "WinAPIProc.au3"
#include "WinAPIShellEx.au3"
#include "WinAPITheme.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; PARTLY: English, the codes that scripts meet most often; "" for others.
Func _WinAPI_GetErrorMessage($iCode, $iLanguage = 0)
	#forceref $iLanguage
	Return __au3_error_text($iCode)
EndFunc

; PARTLY: the codes that scripts meet most often; 317 for others.
Func _WinAPI_NtStatusToDosError($iStatus)
	Switch $iStatus
		Case 0x00000000
			Return 0
		Case 0xC0000005
			Return 998
		Case 0xC0000008
			Return 6
		Case 0xC000000D
			Return 87
		Case 0xC000000F, 0xC0000034
			Return 2
		Case 0xC0000010, 0xC0000002
			Return 1
		Case 0xC0000017
			Return 8
		Case 0xC0000022, 0xC0000056, 0xC00000BA
			Return 5
		Case 0xC0000023
			Return 122
		Case 0xC0000035
			Return 183
		Case 0xC000003A
			Return 3
		Case 0xC0000043
			Return 32
		Case 0xC0000061
			Return 1314
		Case 0xC000009A
			Return 1450
		Case 0xC0000103
			Return 267
		Case 0xC0000001
			Return 31
		Case 0x80000005
			Return 234
		Case 0x80000006
			Return 18
		Case 0x8000001A
			Return 259
		Case 0xC0000011
			Return 38
		Case 0xC000007F
			Return 112
		Case 0xC0000101
			Return 145
		Case 0x00000102
			Return 1460
		Case 0x00000103
			Return 997
	EndSwitch
	Return 317
EndFunc

Func _WinAPI_ShowLastError($sText = '', $bAbort = False, $iLanguage = 0, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	#forceref $iLanguage
	Local $sMessage = _WinAPI_GetLastErrorMessage()
	If $sMessage = "" Then Return SetError($_iCurrentError, $_iCurrentExtended, 0)
	MsgBox(BitOR($MB_SYSTEMMODAL, $bAbort ? 16 : 48), _WinAPI_GetLastError(), ($sText ? $sText & @CRLF & @CRLF : "") & $sMessage)
	If $bAbort Then Exit _WinAPI_GetLastError()
	Return SetError($_iCurrentError, $_iCurrentExtended, 1)
EndFunc

; What the system does with errors: noted, there are no messages here that it could keep back.
Func _WinAPI_GetErrorMode()
	Return _WinAPI_SetErrorMode(Default)
EndFunc

; The mode before.
Func _WinAPI_SetErrorMode($iMode)
	Local Static $iNow = 0
	Local $iBefore = Int($iNow, 2)
	If $iMode <> Default Then $iNow = $iMode
	Return $iBefore
EndFunc

; PARTLY: whether the machine has an address in a network.
Func _WinAPI_IsInternetConnected()
	Return @IPAddress1 <> "0.0.0.0" And @IPAddress1 <> "127.0.0.1"
EndFunc

; PARTLY: as _WinAPI_IsInternetConnected: 1, a local network, or 0.
Func _WinAPI_IsNetworkAlive()
	Return _WinAPI_IsInternetConnected() ? 1 : 0
EndFunc

; ---- not available (generate.py)
Func _WinAPI_DisplayStruct($tStruct, $sStruct = '', $sTitle = '', $iItem = 0, $iSubItem = 0, $iFlags = 0, $bTop = True, $hParent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDllProc($sFilePath, $sMask = '', $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetApplicationRestartSettings($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterApplicationRestart($iFlags = 0, $sCmd = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UniqueHardwareID($iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnregisterApplicationRestart()
	Return __Au3_Missing()
EndFunc
; ---- end of not available
