; WinAPIReg.au3: the registry by handles, on top of the functions RegRead, RegWrite and so on.
#include-once

; ---- includes (generate.py)
#include "APIRegConstants.au3"
#include "StringConstants.au3"
#include "StructureConstants.au3"
#include "WinAPICom.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; The path of a key: a handle of this file or one of the roots.
Func __au3_key($hKey)
	Local $aEntry = __au3_handle_get($hKey, "key")
	If Not @error Then Return SetError(0, 0, $aEntry[1])
	Switch BitAND(Number($hKey), 0x7FFFFFFF)
		Case 0
			Return "HKCR"
		Case 1
			Return "HKCU"
		Case 2
			Return "HKLM"
		Case 3
			Return "HKU"
		Case 5
			Return "HKCC"
	EndSwitch
	Return SetError(10, 6, "")
EndFunc

Func __au3_key_path($hKey, $sSubKey)
	Local $sPath = __au3_key($hKey)
	If @error Then Return SetError(10, 6, "")
	Return $sSubKey = "" ? $sPath : $sPath & "\" & $sSubKey
EndFunc

Func __au3_key_exists($sPath)
	RegEnumKey($sPath, 1)
	Return SetError(0, 0, @error <= 0)
EndFunc

Func _WinAPI_RegCloseKey($hKey, $bFlush = False)
	#forceref $bFlush
	__au3_handle_get($hKey, "key")
	If @error Then Return SetError(10, 6, 0)
	MapRemove($__au3_handles, Number($hKey))
	Return SetError(0, 0, 1)
EndFunc

; PARTLY: rights and options have no effect. @extended 1: the key is new, 2: it was there.
Func _WinAPI_RegCreateKey($hKey, $sSubKey = '', $iAccess = $KEY_ALL_ACCESS, $iOptions = 0, $tSecurity = 0)
	#forceref $iAccess, $iOptions, $tSecurity
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	Local $bThere = __au3_key_exists($sPath)
	If Not $bThere And Not RegWrite($sPath) Then Return SetError(10, 5, 0)
	Return SetError(0, $bThere ? 2 : 1, __au3_handle_new("key", $sPath))
EndFunc

; PARTLY: rights have no effect.
Func _WinAPI_RegOpenKey($hKey, $sSubKey = '', $iAccess = 0x000F003F)
	#forceref $iAccess
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	If Not __au3_key_exists($sPath) Then Return SetError(10, 2, 0)
	Return SetError(0, 0, __au3_handle_new("key", $sPath))
EndFunc

Func _WinAPI_RegDeleteKey($hKey, $sSubKey = '')
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	Return RegDelete($sPath) = 1 ? 1 : SetError(10, 2, 0)
EndFunc

Func _WinAPI_RegDeleteValue($hKey, $sValueName)
	Local $sPath = __au3_key($hKey)
	If @error Then Return SetError(10, 6, 0)
	Return RegDelete($sPath, $sValueName) = 1 ? 1 : SetError(10, 2, 0)
EndFunc

Func _WinAPI_RegEnumKey($hKey, $iIndex)
	Local $sName = RegEnumKey(__au3_key($hKey), $iIndex + 1)
	Return @error ? SetError(10, 259, "") : SetError(0, 0, $sName)
EndFunc

; The type in @extended.
Func _WinAPI_RegEnumValue($hKey, $iIndex)
	Local $sName = RegEnumVal(__au3_key($hKey), $iIndex + 1), $iType = @extended
	Return @error ? SetError(10, 259, "") : SetError(0, $iType, $sName)
EndFunc

Func _WinAPI_RegFlushKey($hKey)
	__au3_key($hKey)
	Return @error ? SetError(10, 6, 0) : 1
EndFunc

; Puts a value into a structure; the number of its bytes, its type in @extended.
Func _WinAPI_RegQueryValue($hKey, $sValueName, ByRef $tValueData)
	Local $vValue = RegRead(__au3_key($hKey), $sValueName), $iError = @error, $iType = @extended, $tData
	If $iError Then Return SetError(10, 2, 0)
	Switch $iType
		Case $REG_DWORD
			$tData = DllStructCreate("dword")
		Case $REG_QWORD
			$tData = DllStructCreate("int64")
		Case $REG_BINARY
			$tData = DllStructCreate("byte[" & (BinaryLen($vValue) ? BinaryLen($vValue) : 1) & "]")
		Case Else
			$tData = DllStructCreate("wchar[" & StringLen($vValue) + 1 & "]")
	EndSwitch
	DllStructSetData($tData, 1, $vValue)
	Local $iBytes = DllStructGetSize($tData)
	If $iBytes > DllStructGetSize($tValueData) Then Return SetError(10, 234, 0)
	__Au3_MemMove(DllStructGetPtr($tValueData), DllStructGetPtr($tData), $iBytes)
	Return SetError(0, $iType, $iBytes)
EndFunc

; PARTLY: numbers, bytes and single texts.
Func _WinAPI_RegSetValue($hKey, $sValueName, $iType, $tValueData, $iBytes)
	Local $pData = __au3_address($tValueData), $vValue, $sType
	Switch $iType
		Case $REG_SZ, $REG_EXPAND_SZ
			$sType = $iType = $REG_SZ ? "REG_SZ" : "REG_EXPAND_SZ"
			$vValue = DllStructGetData(DllStructCreate("wchar[" & Int($iBytes / 2) & "]", $pData), 1)
		Case $REG_BINARY
			$sType = "REG_BINARY"
			$vValue = DllStructGetData(DllStructCreate("byte[" & $iBytes & "]", $pData), 1)
		Case $REG_DWORD
			$sType = "REG_DWORD"
			$vValue = DllStructGetData(DllStructCreate("dword", $pData), 1)
		Case $REG_QWORD
			$sType = "REG_QWORD"
			$vValue = DllStructGetData(DllStructCreate("int64", $pData), 1)
		Case Else
			Return SetError(10, 50, 0)
	EndSwitch
	Return RegWrite(__au3_key($hKey), $sValueName, $sType, $vValue) = 1 ? 1 : SetError(10, 5, 0)
EndFunc

; ---- not available (generate.py)
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
Func _WinAPI_RegConnectRegistry($sComputer, $hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegCopyTree($hSrcKey, $sSrcSubKey, $hDestKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegCopyTreeEx($hSrcKey, $sSrcSubKey, $hDestKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDeleteEmptyKey($hKey, $sSubKey = '')
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
Func _WinAPI_RegDisableReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDuplicateHKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegEnableReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegLoadMUIString($hKey, $sValueName, $sDirectory = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegNotifyChangeKeyValue($hKey, $iFilter, $bSubtree = False, $bAsync = False, $hEvent = 0)
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
Func _WinAPI_RegRestoreKey($hKey, $sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegSaveKey($hKey, $sFilePath, $bReplace = False, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SfcIsKeyProtected($hKey, $sSubKey = Default, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
