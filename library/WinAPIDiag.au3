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
	Return __Au3_Message($iCode)
EndFunc

; PARTLY: the codes that scripts meet most often; 317 for others.
Func _WinAPI_NtStatusToDosError($iStatus)
	Switch $iStatus
		Case 0x00000000
			Return Int(0, 2)
		Case 0xC0000005
			Return Int(998, 2)
		Case 0xC0000008
			Return Int(6, 2)
		Case 0xC000000D
			Return Int(87, 2)
		Case 0xC000000F, 0xC0000034
			Return Int(2, 2)
		Case 0xC0000010, 0xC0000002
			Return Int(1, 2)
		Case 0xC0000017
			Return Int(8, 2)
		Case 0xC0000022, 0xC0000056, 0xC00000BA
			Return Int(5, 2)
		Case 0xC0000023
			Return Int(122, 2)
		Case 0xC0000035
			Return Int(183, 2)
		Case 0xC000003A
			Return Int(3, 2)
		Case 0xC0000043
			Return Int(32, 2)
		Case 0xC0000061
			Return Int(1314, 2)
		Case 0xC000009A
			Return Int(1450, 2)
		Case 0xC0000103
			Return Int(267, 2)
		Case 0xC0000135
			Return Int(126, 2)
		Case 0xC0000001
			Return Int(31, 2)
		Case 0x80000005
			Return Int(234, 2)
		Case 0x80000006
			Return Int(18, 2)
		Case 0x8000001A
			Return Int(259, 2)
		Case 0xC0000011
			Return Int(38, 2)
		Case 0xC000007F
			Return Int(112, 2)
		Case 0xC0000101
			Return Int(145, 2)
		Case 0x00000102
			Return Int(1460, 2)
		Case 0x00000103
			Return Int(997, 2)
	EndSwitch
	Return Int(317, 2)
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

; A number of this machine: of its name, its processor, and with flags of its firmware (1), drive (2) and so on.
; PARTLY: the flags change the number, not what it is made from.
Func _WinAPI_UniqueHardwareID($iFlags = 0)
	Local $a = __Au3_FileStat("C:\"), $sText = @ComputerName & "|" & @CPUArch & "|" & (IsArray($a) ? $a[5] : "") & "|" & BitAND($iFlags, 0xFF)
	Local $sHex = Hex(_WinAPI_HashString($sText, True, 16))
	Return StringRegExpReplace($sHex, "(.{8})(.{4})(.{4})(.{4})(.{12})", "{$1-$2-$3-$4-$5}")
EndFunc

; PARTLY: programs are not started again here; noted for _WinAPI_GetApplicationRestartSettings.
Func _WinAPI_RegisterApplicationRestart($iFlags = 0, $sCmd = '')
	Local $aSettings[2] = [$sCmd, $iFlags]
	__au3_restart($aSettings)
	Return 1
EndFunc

Func _WinAPI_UnregisterApplicationRestart()
	__au3_restart(0)
	Return 1
EndFunc

; [command line, flags] of this process.
; PARTLY: as _WinAPI_RegisterApplicationRestart.
Func _WinAPI_GetApplicationRestartSettings($iPID = 0)
	If $iPID And $iPID <> @AutoItPID Then Return SetError(10, 0x80070490, 0)
	Local $aSettings = __au3_restart()
	Return IsArray($aSettings) ? $aSettings : SetError(10, 0x80070490, 0)
EndFunc

Func __au3_restart($vNew = Default)
	Local Static $vNow = 0
	If Not IsKeyword($vNew) Then $vNow = $vNew
	Return $vNow
EndFunc

; [[count], [address, name], ...] of what a program file exports; a mask has * and ?, letters in any case.
; PARTLY: addresses are those in the file, from 0 on; the flags do not matter.
Func _WinAPI_EnumDllProc($sFilePath, $sMask = '', $iFlags = 0)
	#forceref $iFlags
	Local $sExports = __Au3_PeExports($sFilePath), $iFound = 0, $aLine
	If @error Then Return SetError(@error = 193 ? 23 : 10, 0, __au3_refuse(@error))
	If $sExports = "" Then Return SetError(80, 0, 0)
	Local $aLines = StringSplit(StringTrimRight($sExports, 1), @LF, 2), $aFound[UBound($aLines) + 1][2]
	Local $sPattern = $sMask = '' ? "" : "(?i)\A" & StringReplace(StringReplace(StringRegExpReplace($sMask, "[^\w*?]", "\\$0"), "*", ".*"), "?", ".") & "\z"
	For $sLine In $aLines
		$aLine = StringSplit($sLine, @TAB, 2)
		If UBound($aLine) < 2 Or Not StringRegExp($aLine[0], $sPattern) Then ContinueLoop
		$iFound += 1
		$aFound[$iFound][0] = Int($aLine[1], 2)
		$aFound[$iFound][1] = $aLine[0]
	Next
	If $iFound = 0 Then Return SetError(90, 0, 0)
	ReDim $aFound[$iFound + 1][2]
	$aFound[0][0] = $iFound
	Return SetError(0, 0, $aFound)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_DisplayStruct($tStruct, $sStruct = '', $sTitle = '', $iItem = 0, $iSubItem = 0, $iFlags = 0, $bTop = True, $hParent = 0)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
