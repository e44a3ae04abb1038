; WinAPIReg.au3: made by generate.py; do not edit.
#include-once

#include "APIRegConstants.au3"
#include "StringConstants.au3"
#include "StructureConstants.au3"
#include "WinAPICom.au3"
#include "WinAPIInternals.au3"

Func _WinAPI_AddMRUString($hMRU, $sStr)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AssocGetPerceivedType($sExt)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AssocQueryString($sAssoc, $iType, $iFlags = 0, $sExtra = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateMRUList($hKey, $sSubKey, $iMax = 26)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DllInstall($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DllUninstall($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumMRUList($hMRU, $iItem)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FreeMRUList($hMRU)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRegKeyNameByHandle($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegCloseKey($hKey, $bFlush = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegConnectRegistry($sComputer, $hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegCopyTree($hSrcKey, $sSrcSubKey, $hDestKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegCopyTreeEx($hSrcKey, $sSrcSubKey, $hDestKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegCreateKey($hKey, $sSubKey = '', $iAccess = $KEY_ALL_ACCESS, $iOptions = 0, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteEmptyKey($hKey, $sSubKey = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteKey($hKey, $sSubKey = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteKeyValue($hKey, $sSubKey, $sValueName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteTree($hKey, $sSubKey = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteTreeEx($hKey, $sSubKey = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteValue($hKey, $sValueName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDisableReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDuplicateHKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegEnableReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegEnumKey($hKey, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegEnumValue($hKey, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegFlushKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegLoadMUIString($hKey, $sValueName, $sDirectory = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegNotifyChangeKeyValue($hKey, $iFilter, $bSubtree = False, $bAsync = False, $hEvent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegOpenKey($hKey, $sSubKey = '', $iAccess = 0x000F003F)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegQueryInfoKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegQueryLastWriteTime($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegQueryMultipleValues($hKey, ByRef $aValent, ByRef $pBuffer, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegQueryReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegQueryValue($hKey, $sValueName, ByRef $tValueData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegRestoreKey($hKey, $sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegSaveKey($hKey, $sFilePath, $bReplace = False, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegSetValue($hKey, $sValueName, $iType, $tValueData, $iBytes)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SfcIsKeyProtected($hKey, $sSubKey = Default, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
