; Security.au3: security identifiers, and tokens: these name a process, and what they are asked to allow has no effect here.
#include-once

; ---- includes (generate.py)
#include "SecurityConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; The bytes of an identifier, from a structure or an address.
Func __au3_sid($pSID)
	If Not IsDllStruct($pSID) And Number($pSID) < 0x10000 Then Return SetError(1, 0, 0) ; nothing lives below that
	Local $sHead = "byte Revision;byte Count;byte Authority[6]", $tHead = IsDllStruct($pSID) ? DllStructCreate($sHead) : DllStructCreate($sHead, $pSID)
	If IsDllStruct($pSID) Then __Au3_Bytes($tHead, __Au3_Bytes($pSID))
	If $tHead.Revision <> 1 Or $tHead.Count > 15 Then Return SetError(1, 0, 0)
	$sHead &= ";dword Parts[" & ($tHead.Count ? $tHead.Count : 1) & "]"
	If Not IsDllStruct($pSID) Then Return DllStructCreate($sHead, $pSID)
	$tHead = DllStructCreate($sHead)
	__Au3_Bytes($tHead, __Au3_Bytes($pSID))
	Return SetError(0, 0, $tHead)
EndFunc

Func _Security__GetLengthSid($pSID)
	Local $tSID = __au3_sid($pSID)
	If @error Then Return SetError(10, 0, 0)
	Return Int(8 + 4 * $tSID.Count, 2)
EndFunc

Func _Security__IsValidSid($pSID)
	__au3_sid($pSID)
	Return SetError(0, 0, @error = 0)
EndFunc

; "identifier|name|domain|type" of those that are the same everywhere, and of who runs the script (as Wine does it).
Func __au3_accounts()
	Local $sAll = "S-1-0-0|NULL SID||5,S-1-1-0|Everyone||5,S-1-2-0|LOCAL||5,S-1-3-0|CREATOR OWNER||5,S-1-3-1|CREATOR GROUP||5," & _
			"S-1-5-1|DIALUP|NT AUTHORITY|5,S-1-5-2|NETWORK|NT AUTHORITY|5,S-1-5-3|BATCH|NT AUTHORITY|5,S-1-5-4|INTERACTIVE|NT AUTHORITY|5," & _
			"S-1-5-6|SERVICE|NT AUTHORITY|5,S-1-5-7|ANONYMOUS LOGON|NT AUTHORITY|5,S-1-5-10|SELF|NT AUTHORITY|5," & _
			"S-1-5-11|Authenticated Users|NT AUTHORITY|5,S-1-5-12|RESTRICTED|NT AUTHORITY|5,S-1-5-18|SYSTEM|NT AUTHORITY|5," & _
			"S-1-5-19|LOCAL SERVICE|NT AUTHORITY|5,S-1-5-20|NETWORK SERVICE|NT AUTHORITY|5,S-1-5-32-544|Administrators|BUILTIN|4," & _
			"S-1-5-32-545|Users|BUILTIN|4,S-1-5-32-546|Guests|BUILTIN|4,S-1-5-32-547|Power Users|BUILTIN|4," & _
			"S-1-5-32-551|Backup Operators|BUILTIN|4,S-1-5-21-0-0-0-1000|" & @UserName & "|" & StringUpper(@ComputerName) & "|1," & _
			"S-1-5-21-0-0-0||" & StringUpper(@ComputerName) & "|3"
	Return StringSplit($sAll, ",", 2)
EndFunc

; PARTLY: the identifiers that are the same everywhere and the user's own: [name, domain, type].
Func _Security__LookupAccountSid($vSID, $sSystem = "")
	#forceref $sSystem
	Local $sSID = IsString($vSID) ? $vSID : _Security__SidToStringSid($vSID), $aParts
	If Not StringRegExp($sSID, "(?i)\AS-1-\d+(-\d+)+\z") Then Return SetError(10, 0, 0)
	For $sAccount In __au3_accounts()
		$aParts = StringSplit($sAccount, "|", 2)
		If $aParts[0] <> $sSID Then ContinueLoop
		Local $aFound[3] = [$aParts[1], $aParts[2], Int($aParts[3])]
		Return SetError(0, 0, $aFound)
	Next
	Return __au3_refuse(1332)
EndFunc

; PARTLY: as _Security__LookupAccountSid: [identifier, domain, type].
Func _Security__LookupAccountName($sAccount, $sSystem = "")
	#forceref $sSystem
	Local $aParts, $sName = StringRegExpReplace($sAccount, "\A.*\\", "")
	If $sName == "" Then
		Local $aBuiltin[3] = ["S-1-5-32", "BUILTIN", 3] ; no name is that of the domain
		Return SetError(0, 0, $aBuiltin)
	EndIf
	If $sAccount = @ComputerName Then ; the machine is a domain
		Local $aMachine[3] = ["S-1-5-21-0-0-0", StringUpper(@ComputerName), 3]
		Return SetError(0, 0, $aMachine)
	EndIf
	For $sKnown In __au3_accounts()
		$aParts = StringSplit($sKnown, "|", 2)
		If $aParts[1] <> $sName Or (StringInStr($sAccount, "\") And StringInStr($sAccount, $aParts[2] & "\") <> 1) Then ContinueLoop
		Local $aFound[3] = [$aParts[0], $aParts[2], Int($aParts[3])]
		Return SetError(0, 0, $aFound)
	Next
	Return __au3_refuse(1332)
EndFunc

; PARTLY: as _Security__LookupAccountName. "" for a name that is not known.
Func _Security__GetAccountSid($sAccount, $sSystem = "")
	Local $aAccount = _Security__LookupAccountName($sAccount, $sSystem)
	Return IsArray($aAccount) ? _Security__StringSidToSid($aAccount[0]) : ""
EndFunc

; The number of a privilege.
Func _Security__LookupPrivilegeValue($sSystem, $sName)
	#forceref $sSystem
	Local $iNumber = __au3_privilege($sName)
	Return $iNumber ? $iNumber : 0
EndFunc

; ---- tokens ----

Func _Security__OpenProcessToken($hProcess, $iAccess)
	#forceref $iAccess
	Local $iPID = __au3_process_id($hProcess)
	Return $iPID ? __au3_handle_new("token", $iPID) : __au3_refuse(6)
EndFunc

; Is the thread acting as somebody else?
Global $__au3_impersonates = False

Func _Security__ImpersonateSelf($iLevel = $SECURITYIMPERSONATION)
	If $iLevel < 0 Or $iLevel > 3 Then Return __au3_refuse(87, False)
	$__au3_impersonates = True
	Return True
EndFunc

; A thread has a token of its own after _Security__ImpersonateSelf.
Func _Security__OpenThreadToken($iAccess, $hThread = 0, $bOpenAsSelf = False)
	#forceref $iAccess, $hThread, $bOpenAsSelf
	Return $__au3_impersonates ? __au3_handle_new("token", @AutoItPID) : __au3_refuse(1008)
EndFunc

Func _Security__OpenThreadTokenEx($iAccess, $hThread = 0, $bOpenAsSelf = False)
	If Not $__au3_impersonates Then _Security__ImpersonateSelf()
	Return _Security__OpenThreadToken($iAccess, $hThread, $bOpenAsSelf)
EndFunc

Func _Security__DuplicateTokenEx($hExistingToken, $iDesiredAccess, $iImpersonationLevel, $iTokenType)
	#forceref $iDesiredAccess, $iImpersonationLevel, $iTokenType
	Local $aEntry = __au3_handle_get($hExistingToken, "token")
	Return @error ? __au3_refuse(6) : __au3_handle_new("token", $aEntry[1])
EndFunc

; PARTLY: privileges have no effect.
Func _Security__AdjustTokenPrivileges($hToken, $bDisableAll, $tNewState, $iBufferLen, $tPrevState = 0, $pRequired = 0)
	#forceref $bDisableAll, $tNewState, $iBufferLen, $tPrevState, $pRequired
	__au3_handle_get($hToken, "token")
	Return @error ? __au3_refuse(6, False) : True
EndFunc

; PARTLY: privileges have no effect.
Func _Security__SetPrivilege($hToken, $sPrivilege, $bEnable)
	#forceref $bEnable
	__au3_handle_get($hToken, "token")
	If @error Then Return SetError(11, 0, __au3_refuse(6, False))
	Return __au3_privilege($sPrivilege) ? True : SetError(10, 0, __au3_refuse(1313, False))
EndFunc

; A structure of bytes.
; PARTLY: 1 who it is, 8 its type, 18 and 20 whether it may do everything.
Func _Security__GetTokenInformation($hToken, $iClass)
	__au3_handle_get($hToken, "token")
	If @error Then Return __au3_refuse(6)
	Local $tInfo = DllStructCreate("byte[4]")
	Switch $iClass
		Case 1
			Local $tSID = _Security__StringSidToSid("S-1-5-21-0-0-0-1000"), $iSize = DllStructGetSize($tSID)
			$tInfo = DllStructCreate("byte[" & 16 + $iSize & "]")
			DllStructSetData(DllStructCreate("ptr", DllStructGetPtr($tInfo)), 1, DllStructGetPtr($tInfo) + 16)
			__Au3_MemMove(DllStructGetPtr($tInfo) + 16, DllStructGetPtr($tSID), $iSize)
		Case 8
			DllStructSetData($tInfo, 1, 1, 1)
		Case 18
			DllStructSetData($tInfo, 1, IsAdmin() ? 2 : 3, 1)
		Case 20
			DllStructSetData($tInfo, 1, IsAdmin() ? 1 : 0, 1)
		Case Else
			Return SetError($iClass < 1 Or $iClass > 41 ? 10 : 0, 0, __au3_refuse(87))
	EndSwitch
	Return SetError(0, 0, $tInfo)
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
	Local $tSID = DllStructCreate("byte Revision;byte Count;byte Authority[6];dword Parts[" & $iCount & "]")
	$tSID.Revision = 1
	$tSID.Count = $iCount
	For $i = 6 To 1 Step -1
		DllStructSetData($tSID, 3, BitAND($iAuthority, 255), $i)
		$iAuthority = Floor($iAuthority / 256)
	Next
	For $i = 1 To $iCount
		DllStructSetData($tSID, 4, Number($aParts[$i + 2]), $i)
	Next
	__Au3_Bytes($tBytes, __Au3_Bytes($tSID))
	Return SetError(0, 0, $tBytes)
EndFunc

; PARTLY: the program runs as the script does.
Func _Security__CreateProcessWithToken($hToken, $iLogonFlags, $sCommandLine, $iCreationFlags, $sCurDir, $tSTARTUPINFO, $tPROCESS_INFORMATION)
	#forceref $iLogonFlags, $iCreationFlags, $tSTARTUPINFO
	__au3_handle_get($hToken, "token")
	If @error Then Return __au3_refuse(6, False)
	Return __au3_start($sCommandLine, $sCurDir, $tPROCESS_INFORMATION) = 1
EndFunc

; ---- not available (generate.py)
Func _Security__SetTokenInformation($hToken, $iTokenInformation, $vTokenInformation, $iTokenInformationLength)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
