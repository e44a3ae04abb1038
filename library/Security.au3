; Security.au3: security identifiers. There are no tokens and privileges.
#include-once

; ---- includes (generate.py)
#include "SecurityConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; The bytes of an identifier, from a structure or an address.
Func __au3_sid($pSID)
	If IsDllStruct($pSID) Then $pSID = DllStructGetPtr($pSID)
	If Not $pSID Then Return SetError(1, 0, 0)
	Local $tHead = DllStructCreate("byte Revision;byte Count;byte Authority[6]", $pSID)
	If $tHead.Revision <> 1 Or $tHead.Count > 15 Then Return SetError(1, 0, 0)
	Return DllStructCreate("byte Revision;byte Count;byte Authority[6];dword Parts[" & ($tHead.Count ? $tHead.Count : 1) & "]", $pSID)
EndFunc

Func _Security__GetLengthSid($pSID)
	Local $tSID = __au3_sid($pSID)
	If @error Then Return SetError(10, 0, 0)
	Return 8 + 4 * $tSID.Count
EndFunc

Func _Security__IsValidSid($pSID)
	__au3_sid($pSID)
	Return SetError(0, 0, @error = 0)
EndFunc

; PARTLY: the identifiers that are the same everywhere: [name, domain, type].
Func _Security__LookupAccountSid($vSID, $sSystem = "")
	#forceref $sSystem
	Local $sSID = IsString($vSID) ? $vSID : _Security__SidToStringSid($vSID), $aAccount[3]
	Switch $sSID
		Case "S-1-1-0"
			$aAccount[0] = "Everyone"
			$aAccount[2] = 5
		Case "S-1-5-18"
			$aAccount[0] = "SYSTEM"
			$aAccount[1] = "NT AUTHORITY"
			$aAccount[2] = 5
		Case "S-1-5-32-544"
			$aAccount[0] = "Administrators"
			$aAccount[1] = "BUILTIN"
			$aAccount[2] = 4
		Case "S-1-5-32-545"
			$aAccount[0] = "Users"
			$aAccount[1] = "BUILTIN"
			$aAccount[2] = 4
		Case Else
			Return SetError(10, 1332, 0)
	EndSwitch
	Return SetError(0, 0, $aAccount)
EndFunc

; The number of a privilege.
Func _Security__LookupPrivilegeValue($sSystem, $sName)
	Local Static $aNames = StringSplit("CreateToken AssignPrimaryToken LockMemory IncreaseQuota MachineAccount Tcb Security TakeOwnership LoadDriver SystemProfile Systemtime ProfileSingleProcess IncreaseBasePriority CreatePagefile CreatePermanent Backup Restore Shutdown Debug Audit SystemEnvironment ChangeNotify RemoteShutdown Undock SyncAgent EnableDelegation ManageVolume Impersonate CreateGlobal TrustedCredManAccess Relabel IncreaseWorkingSet TimeZone CreateSymbolicLink", " ", 2)
	#forceref $sSystem
	For $i = 0 To UBound($aNames) - 1
		If "Se" & $aNames[$i] & "Privilege" = $sName Then Return Int($i + 2, 2)
	Next
	Return SetError(0, 0, 0)
EndFunc

Func _Security__SidToStringSid($pSID)
	Local $tSID = __au3_sid($pSID)
	If @error Then Return SetError(10, 0, "")
	Local $iAuthority = 0, $sText = "S-1-"
	For $i = 1 To 6
		$iAuthority = $iAuthority * 256 + DllStructGetData($tSID, 3, $i)
	Next
	$sText &= $iAuthority
	For $i = 1 To $tSID.Count
		$sText &= "-" & DllStructGetData($tSID, 4, $i)
	Next
	Return SetError(0, 0, $sText)
EndFunc

Func _Security__SidTypeStr($iType)
	Local Static $aNames[11] = [10, "User", "Group", "Domain", "Alias", "Well Known Group", "Deleted Account", "Invalid", "Unknown Type", "Computer", "A mandatory integrity label SID"]
	If $iType >= 1 And $iType <= $aNames[0] Then Return $aNames[$iType]
	Return "Unknown SID Type"
EndFunc

; A structure of bytes; 0 for a text that is none.
Func _Security__StringSidToSid($sSID)
	If Not StringRegExp($sSID, "(?i)\AS-1-\d+(-\d+){1,15}\z") Then Return 0
	Local $aParts = StringSplit($sSID, "-", 2), $iCount = UBound($aParts) - 3, $iAuthority = Int($aParts[2], 2)
	Local $tBytes = DllStructCreate("byte Data[" & 8 + 4 * $iCount & "]")
	Local $tSID = DllStructCreate("byte Revision;byte Count;byte Authority[6];dword Parts[" & $iCount & "]", DllStructGetPtr($tBytes))
	$tSID.Revision = 1
	$tSID.Count = $iCount
	For $i = 6 To 1 Step -1
		DllStructSetData($tSID, 3, BitAND($iAuthority, 255), $i)
		$iAuthority = Floor($iAuthority / 256)
	Next
	For $i = 1 To $iCount
		DllStructSetData($tSID, 4, Number($aParts[$i + 2]), $i)
	Next
	Return SetError(0, 0, $tBytes)
EndFunc

; ---- not available (generate.py)
Func _Security__AdjustTokenPrivileges($hToken, $bDisableAll, $tNewState, $iBufferLen, $tPrevState = 0, $pRequired = 0)
	Return __Au3_Missing()
EndFunc
Func _Security__CreateProcessWithToken($hToken, $iLogonFlags, $sCommandLine, $iCreationFlags, $sCurDir, $tSTARTUPINFO, $tPROCESS_INFORMATION)
	Return __Au3_Missing()
EndFunc
Func _Security__DuplicateTokenEx($hExistingToken, $iDesiredAccess, $iImpersonationLevel, $iTokenType)
	Return __Au3_Missing()
EndFunc
Func _Security__GetAccountSid($sAccount, $sSystem = "")
	Return __Au3_Missing()
EndFunc
Func _Security__GetTokenInformation($hToken, $iClass)
	Return __Au3_Missing()
EndFunc
Func _Security__ImpersonateSelf($iLevel = $SECURITYIMPERSONATION)
	Return __Au3_Missing()
EndFunc
Func _Security__LookupAccountName($sAccount, $sSystem = "")
	Return __Au3_Missing()
EndFunc
Func _Security__OpenProcessToken($hProcess, $iAccess)
	Return __Au3_Missing()
EndFunc
Func _Security__OpenThreadToken($iAccess, $hThread = 0, $bOpenAsSelf = False)
	Return __Au3_Missing()
EndFunc
Func _Security__OpenThreadTokenEx($iAccess, $hThread = 0, $bOpenAsSelf = False)
	Return __Au3_Missing()
EndFunc
Func _Security__SetPrivilege($hToken, $sPrivilege, $bEnable)
	Return __Au3_Missing()
EndFunc
Func _Security__SetTokenInformation($hToken, $iTokenInformation, $vTokenInformation, $iTokenInformationLength)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
