; Security.au3: made by generate.py; do not edit.
#include-once

#include "SecurityConstants.au3"
#include "WinAPIError.au3"

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
Func _Security__GetLengthSid($pSID)
	Return __Au3_Missing()
EndFunc
Func _Security__GetTokenInformation($hToken, $iClass)
	Return __Au3_Missing()
EndFunc
Func _Security__ImpersonateSelf($iLevel = $SECURITYIMPERSONATION)
	Return __Au3_Missing()
EndFunc
Func _Security__IsValidSid($pSID)
	Return __Au3_Missing()
EndFunc
Func _Security__LookupAccountName($sAccount, $sSystem = "")
	Return __Au3_Missing()
EndFunc
Func _Security__LookupAccountSid($vSID, $sSystem = "")
	Return __Au3_Missing()
EndFunc
Func _Security__LookupPrivilegeValue($sSystem, $sName)
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
Func _Security__SidToStringSid($pSID)
	Return __Au3_Missing()
EndFunc
Func _Security__SidTypeStr($iType)
	Return __Au3_Missing()
EndFunc
Func _Security__StringSidToSid($sSID)
	Return __Au3_Missing()
EndFunc
