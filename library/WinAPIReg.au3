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
	If Not BitAND(Number($hKey), 0x80000000) Then Return SetError(10, 6, "")
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
	Return $sSubKey == "" ? $sPath : $sPath & "\" & $sSubKey
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
	Return SetError(0, $bThere ? 2 : 1, Int(Number(__au3_handle_new("key", $sPath)), 2))
EndFunc

; PARTLY: rights have no effect.
Func _WinAPI_RegOpenKey($hKey, $sSubKey = '', $iAccess = 0x000F003F)
	#forceref $iAccess
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	If Not __au3_key_exists($sPath) Then Return SetError(10, 2, 0)
	Return SetError(0, 0, Int(Number(__au3_handle_new("key", $sPath)), 2))
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

; The bytes of a value as a structure, its type in @extended; @error 2 when there is none.
Func __au3_value($sPath, $sValueName)
	Local $vValue = RegRead($sPath, $sValueName), $iError = @error, $iType = @extended, $tData
	If $iError Then Return SetError(2, 0, 0)
	Switch $iType
		Case $REG_DWORD
			$tData = DllStructCreate("dword")
		Case $REG_QWORD
			$tData = DllStructCreate("int64")
		Case $REG_SZ, $REG_EXPAND_SZ
			$tData = DllStructCreate("wchar[" & StringLen($vValue) + 1 & "]")
		Case $REG_MULTI_SZ
			$tData = DllStructCreate("byte[" & 2 * StringLen($vValue) + 4 & "]")
			$vValue = StringToBinary(StringReplace($vValue, @LF, ChrW(0)), 2)
		Case Else
			$tData = DllStructCreate("byte[" & (BinaryLen($vValue) ? BinaryLen($vValue) : 1) & "]")
	EndSwitch
	DllStructSetData($tData, 1, $vValue)
	Return SetError(0, $iType, $tData)
EndFunc

; Puts a value into a structure; the number of its bytes, its type in @extended.
Func _WinAPI_RegQueryValue($hKey, $sValueName, ByRef $tValueData)
	Local $tData = __au3_value(__au3_key($hKey), $sValueName), $iError = @error, $iType = @extended
	If $iError Then Return SetError(10, 2, 0)
	Local $iBytes = DllStructGetSize($tData)
	If $iBytes > DllStructGetSize($tValueData) Then Return SetError(10, 234, 0)
	__Au3_MemMove(DllStructGetPtr($tValueData), DllStructGetPtr($tData), $iBytes)
	Return SetError(0, $iType, Int($iBytes, 2))
EndFunc

; Several values at once: rows of [name], which get [name, bytes, address, type]; $pBuffer gets where they lie. How many bytes.
Func _WinAPI_RegQueryMultipleValues($hKey, ByRef $aValent, ByRef $pBuffer, $iStart = 0, $iEnd = -1)
	If UBound($aValent, 0) <> 2 Or UBound($aValent, 2) < 4 Then Return SetError(12, 0, 0)
	If $iEnd < 0 Or $iEnd > UBound($aValent) - 1 Then $iEnd = UBound($aValent) - 1
	Local $aData[UBound($aValent)], $iAll = 0, $iAt = 0, $sPath = __au3_key($hKey)
	For $i = $iStart To $iEnd
		$aData[$i] = __au3_value($sPath, $aValent[$i][0])
		If @error Then Return SetError(10, 2, 0)
		$aValent[$i][3] = Int(@extended, 2)
		$aValent[$i][1] = Int(DllStructGetSize($aData[$i]), 2)
		$iAll += $aValent[$i][1]
	Next
	$pBuffer = __Au3_MemNew($iAll)
	For $i = $iStart To $iEnd
		$aValent[$i][2] = Ptr($pBuffer + $iAt)
		__Au3_MemMove($aValent[$i][2], DllStructGetPtr($aData[$i]), $aValent[$i][1])
		$iAt += $aValent[$i][1]
	Next
	Return SetError(0, 0, Int($iAll, 2))
EndFunc

; PARTLY: numbers, bytes and texts.
Func _WinAPI_RegSetValue($hKey, $sValueName, $iType, $tValueData, $iBytes)
	Local Static $aTypes[12] = ["REG_NONE", "REG_SZ", "REG_EXPAND_SZ", "REG_BINARY", "REG_DWORD", "", "", "REG_MULTI_SZ", "", "", "", "REG_QWORD"]
	Local $pData = __au3_address($tValueData), $vValue
	If $iType < 1 Or $iType > 11 Or $aTypes[$iType] = "" Then Return SetError(10, 50, 0)
	Switch $iType
		Case $REG_SZ, $REG_EXPAND_SZ
			$vValue = $iBytes < 2 ? "" : DllStructGetData(DllStructCreate("wchar[" & Int($iBytes / 2) & "]", $pData), 1)
		Case $REG_DWORD
			$vValue = DllStructGetData(DllStructCreate("dword", $pData), 1)
		Case $REG_QWORD
			$vValue = DllStructGetData(DllStructCreate("int64", $pData), 1)
		Case Else
			$vValue = $iBytes < 1 ? Binary("") : DllStructGetData(DllStructCreate("byte[" & $iBytes & "]", $pData), 1)
			If $iType = $REG_MULTI_SZ Then $vValue = StringReplace(StringRegExpReplace(BinaryToString($vValue, 2), "\x00+\z", ""), ChrW(0), @LF)
	EndSwitch
	Return RegWrite(__au3_key($hKey), $sValueName, $aTypes[$iType], $vValue) = 1 ? 1 : SetError(10, 5, 0)
EndFunc

; ---- about keys ----

; [keys below, longest of their names, values, longest of their names, most bytes of one]
Func _WinAPI_RegQueryInfoKey($hKey)
	Local $sPath = __au3_key($hKey), $sName, $a[5] = [0, 0, 0, 0, 0], $i = 1
	If @error Then Return SetError(10, 6, 0)
	While 1
		$sName = RegEnumKey($sPath, $a[0] + 1)
		If @error Then ExitLoop
		$a[0] += 1
		If StringLen($sName) > $a[1] Then $a[1] = StringLen($sName)
	WEnd
	While 1
		$sName = RegEnumVal($sPath, $i)
		If @error Then ExitLoop
		Local $tData = __au3_value($sPath, $sName)
		$i += 1
		If StringLen($sName) > $a[3] Then $a[3] = StringLen($sName)
		If IsDllStruct($tData) And DllStructGetSize($tData) > $a[4] Then $a[4] = DllStructGetSize($tData)
	WEnd
	$a[2] = $i - 1
	For $i = 0 To 4
		$a[$i] = Int($a[$i], 2)
	Next
	Return SetError(0, 0, $a)
EndFunc

; The name that the system has for a key.
Func _WinAPI_GetRegKeyNameByHandle($hKey)
	Local $sPath = __au3_key($hKey), $sUser = "\REGISTRY\USER", $sMachine = "\REGISTRY\MACHINE"
	If $sPath = "" Or BitAND(Number($hKey), 0x80000000) Then Return SetError(10, 0xC0000008, "")
	Local $aParts = StringRegExp($sPath, "\A([^\\]*)(.*)\z", 1)
	Switch $aParts[0]
		Case "HKCU"
			Return $sUser & "\S-1-5-21-0-0-0-1000" & $aParts[1]
		Case "HKU"
			Return $sUser & $aParts[1]
		Case "HKCR"
			Return $sMachine & "\SOFTWARE\Classes" & $aParts[1]
		Case "HKCC"
			Return $sMachine & "\SYSTEM\CurrentControlSet\Hardware Profiles\Current" & $aParts[1]
	EndSwitch
	Return SetError(0, 0, $sMachine & $aParts[1])
EndFunc

; Another handle of a key.
Func _WinAPI_RegDuplicateHKey($hKey)
	Local $sPath = __au3_key($hKey)
	Return @error ? __au3_refuse(6, Ptr(0)) : __au3_handle_new("key", $sPath)
EndFunc

; The system protects no key in this way.
Func _WinAPI_SfcIsKeyProtected($hKey, $sSubKey = Default, $iFlag = 0)
	#forceref $hKey, $sSubKey, $iFlag
	Return 0
EndFunc

; ---- whole trees ----

; Copies the values and keys of one key into another.
Func __au3_key_copy($sFrom, $sTo)
	Local $sName, $i = 1, $vValue
	RegWrite($sTo)
	While 1
		$sName = RegEnumVal($sFrom, $i)
		If @error Then ExitLoop
		$vValue = RegRead($sFrom, $sName)
		Switch @extended
			Case $REG_SZ
				RegWrite($sTo, $sName, "REG_SZ", $vValue)
			Case $REG_EXPAND_SZ
				RegWrite($sTo, $sName, "REG_EXPAND_SZ", $vValue)
			Case $REG_MULTI_SZ
				RegWrite($sTo, $sName, "REG_MULTI_SZ", $vValue)
			Case $REG_DWORD
				RegWrite($sTo, $sName, "REG_DWORD", $vValue)
			Case $REG_QWORD
				RegWrite($sTo, $sName, "REG_QWORD", $vValue)
			Case Else
				RegWrite($sTo, $sName, "REG_BINARY", $vValue)
		EndSwitch
		$i += 1
	WEnd
	$i = 1
	While 1
		$sName = RegEnumKey($sFrom, $i)
		If @error Then ExitLoop
		__au3_key_copy($sFrom & "\" & $sName, $sTo & "\" & $sName)
		$i += 1
	WEnd
EndFunc

; Deletes the values and keys of a key, which stays.
Func __au3_key_clear($sPath)
	Local $sName
	While 1
		$sName = RegEnumKey($sPath, 1)
		If @error Or RegDelete($sPath & "\" & $sName) <> 1 Then ExitLoop
	WEnd
	While 1
		$sName = RegEnumVal($sPath, 1)
		If @error Or RegDelete($sPath, $sName) <> 1 Then ExitLoop
	WEnd
EndFunc

Func _WinAPI_RegCopyTree($hSrcKey, $sSrcSubKey, $hDestKey)
	If Not $hDestKey Then Return SetError(10, 87, 0)
	Local $sTo = __au3_key($hDestKey), $sFrom = __au3_key_path($hSrcKey, $sSrcSubKey)
	If $sFrom = "" Or $sTo = "" Then Return SetError(10, 6, 0)
	If Not __au3_key_exists($sFrom) Then Return SetError(10, 2, 0)
	__au3_key_copy($sFrom, $sTo)
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_RegCopyTreeEx($hSrcKey, $sSrcSubKey, $hDestKey)
	Local $iDone = _WinAPI_RegCopyTree($hSrcKey, $sSrcSubKey ? $sSrcSubKey : "", $hDestKey)
	Return SetError(@error, @extended, $iDone)
EndFunc

; A key with all that is in it; without a name below only what is in it.
Func _WinAPI_RegDeleteTree($hKey, $sSubKey = '')
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	If Not __au3_key_exists($sPath) Then Return SetError(10, 2, 0)
	If $sSubKey == "" Then
		__au3_key_clear($sPath)
		Return SetError(0, 0, 1)
	EndIf
	Return RegDelete($sPath) = 1 ? SetError(0, 0, 1) : SetError(10, 5, 0)
EndFunc

Func _WinAPI_RegDeleteTreeEx($hKey, $sSubKey = 0)
	Local $iDone = _WinAPI_RegDeleteTree($hKey, $sSubKey ? $sSubKey : "")
	Return SetError(@error, @extended, $iDone)
EndFunc

; Only a key without keys and values.
Func _WinAPI_RegDeleteEmptyKey($hKey, $sSubKey = '')
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	If Not __au3_key_exists($sPath) Then Return SetError(10, 2, 0)
	RegEnumKey($sPath, 1)
	If Not @error Then Return SetError(10, 1020, 0)
	RegEnumVal($sPath, 1)
	If Not @error Then Return SetError(10, 1020, 0)
	Return RegDelete($sPath) = 1 ? SetError(0, 0, 1) : SetError(10, 5, 0)
EndFunc

Func _WinAPI_RegDeleteKeyValue($hKey, $sSubKey, $sValueName)
	Local $sPath = __au3_key_path($hKey, $sSubKey)
	If @error Then Return SetError(10, 6, 0)
	Return RegDelete($sPath, $sValueName) = 1 ? SetError(0, 0, 1) : SetError(10, 2, 0)
EndFunc

; The text of a library that a value names ("@file,-number"); @extended 13 for a plain text, 2 when there is none.
; PARTLY: libraries are not looked into.
Func _WinAPI_RegLoadMUIString($hKey, $sValueName, $sDirectory = '')
	#forceref $sDirectory
	Local $sPath = __au3_key($hKey)
	If @error Then Return SetError(10, $hKey ? 6 : 87, "")
	Local $sText = RegRead($sPath, $sValueName)
	Return SetError(10, (@error Or StringLeft($sText, 1) = "@") ? 2 : 13, "")
EndFunc

; ---- what opens a kind of file ----

Func __au3_assoc_key($sKey)
	RegEnumVal($sKey, 1)
	Return @error <= 0
EndFunc

; The program of a command that opens files: "" when it is not there.
Func __au3_assoc_program($sCommand)
	Local $aParts = StringRegExp($sCommand, '\A\s*"([^"]*)"', 1)
	If Not @error Then Return FileExists($aParts[0]) ? $aParts[0] : ""
	; without quotes it may have blanks: the shortest beginning that is a file
	Local $aWords = StringSplit(StringStripWS($sCommand, 3), " ", 2), $sPath = ""
	For $sWord In $aWords
		$sPath &= ($sPath = "" ? "" : " ") & $sWord
		If StringInStr($sPath, "\") Then
			If FileExists($sPath) And Not StringInStr(FileGetAttrib($sPath), "D") Then Return $sPath
		ElseIf FileExists(@SystemDir & "\" & $sPath) Then
			Return @SystemDir & "\" & $sPath
		ElseIf FileExists(@WindowsDir & "\" & $sPath) Then
			Return @WindowsDir & "\" & $sPath
		EndIf
	Next
	Return ""
EndFunc

; What the registry knows of an ending (".txt") or a kind of file: 1 the command of a verb ($sExtra), 2 its program, 3 the name of the
; kind, 4 the name of the program, 14 the type of the content, 15 the icon. In @extended: 0x80070483 nothing is known of it,
; 0x80070002 not this, 0x80004001 for the other types.
; PARTLY: types 1 to 4, 14 and 15; the flags do not matter.
Func _WinAPI_AssocQueryString($sAssoc, $iType, $iFlags = 0, $sExtra = '')
	#forceref $iFlags
	Local $sOwn = "HKCR\" & $sAssoc, $sKind = StringLeft($sAssoc, 1) = "." ? RegRead($sOwn, "") : $sAssoc, $sValue = ""
	If $sAssoc = "" Then Return SetError(10, 0x80070002, "")
	If Not __au3_assoc_key($sOwn) Then Return SetError(10, 0x80070483, "")
	Local $bKind = $sKind <> "" And __au3_assoc_key("HKCR\" & $sKind), $sKey = $bKind ? "HKCR\" & $sKind : $sOwn
	If $iType = 1 Or $iType = 2 Or $iType = 4 Then
		If $sExtra = "" Then $sExtra = RegRead($sKey & "\shell", "")
		$sValue = RegRead($sKey & "\shell\" & ($sExtra = "" ? "open" : $sExtra) & "\command", "")
		If $iType > 1 And $sValue <> "" Then $sValue = __au3_assoc_program($sValue)
	EndIf
	Switch $iType
		Case 3
			If $bKind Then $sValue = RegRead($sKey, "")
			If $sValue = "" Then Return SetError(10, 0x80070483, "")
		Case 4
			Local $sName = $sValue = "" ? "" : FileGetVersion($sValue, "FileDescription")
			If $sName <> "" Then $sValue = $sName
		Case 14
			$sValue = RegRead($sOwn, "Content Type")
		Case 15
			$sValue = RegRead($sKey & "\DefaultIcon", "")
			If $sValue = "" Then $sValue = "shell32.dll,0"
		Case 1, 2
		Case Else
			Return SetError(10, 0x80004001, "")
	EndSwitch
	Return $sValue = "" ? SetError(10, 0x80070002, "") : SetError(0, 0, $sValue)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_AddMRUString($hMRU, $sStr)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AssocGetPerceivedType($sExt)
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
Func _WinAPI_RegConnectRegistry($sComputer, $hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegDisableReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegEnableReflectionKey($hKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegNotifyChangeKeyValue($hKey, $iFilter, $bSubtree = False, $bAsync = False, $hEvent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegQueryLastWriteTime($hKey)
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
; ---- end of not available
