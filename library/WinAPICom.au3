; WinAPICom.au3: identifiers and memory of COM. There are no COM objects.
#include-once

; ---- includes (generate.py)
#include "APIComConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

Func _WinAPI_CoTaskMemAlloc($iSize)
	Local $pMemory = __Au3_MemNew($iSize)
	Return $pMemory ? $pMemory : SetError(10, 0, 0)
EndFunc

Func _WinAPI_CoTaskMemFree($pMemory)
	__Au3_MemFree($pMemory)
	Return 1
EndFunc

; A new random identifier.
Func _WinAPI_CreateGUID()
	Local $sHex = Hex(__Au3_Random(16))
	$sHex = StringLeft($sHex, 12) & "4" & StringMid($sHex, 14, 3) & Hex(BitOR(8, BitAND(3, Dec(StringMid($sHex, 17, 1)))), 1) & StringMid($sHex, 18)
	Return StringUpper(StringRegExpReplace($sHex, "(.{8})(.{4})(.{4})(.{4})(.{12})", "{$1-$2-$3-$4-$5}"))
EndFunc

; The block gets a new address.
Func _WinAPI_CoTaskMemRealloc($pMemory, $iSize)
	Local $iOld = $pMemory ? __Au3_MemSize($pMemory) : 0, $pNew = $iOld < 0 ? Ptr(0) : __Au3_MemNew($iSize)
	If Not $pNew Then Return SetError(10, 0, 0)
	__Au3_MemMove($pNew, $pMemory, $iOld < $iSize ? $iOld : $iSize)
	__Au3_MemFree($pMemory)
	Return SetError(0, 0, $pNew)
EndFunc

; The script's thread is of the other kind (2) already.
Func _WinAPI_CoInitialize($iFlags = 0)
	Return BitAND($iFlags, 2) ? 1 : SetError(10, 0x80010106, 0)
EndFunc

Func _WinAPI_CoUninitialize()
	Return 1
EndFunc

; What the registry tells of a name.
Func _WinAPI_CLSIDFromProgID($sProgID)
	For $sClass In __au3_classes()
		If StringInStr($sClass, $sProgID & "=") = 1 Then Return StringTrimLeft($sClass, StringLen($sProgID) + 1)
	Next
	$sClass = RegRead("HKCR\" & $sProgID & "\CLSID", "")
	Return (@error Or $sClass = "") ? SetError(10, 0x800401F3, "") : $sClass
EndFunc

Func _WinAPI_ProgIDFromCLSID($sCLSID)
	If Not StringRegExp($sCLSID, "\A\{[[:xdigit:]]{8}(-[[:xdigit:]]{4}){3}-[[:xdigit:]]{12}\}\z") Then Return SetError(20, 0, "")
	For $sName In __au3_classes()
		If StringRight($sName, 38) = $sCLSID Then Return StringTrimRight($sName, 39)
	Next
	$sName = RegRead("HKCR\CLSID\" & $sCLSID & "\ProgID", "")
	Return (@error Or $sName = "") ? SetError(10, 0x80040154, "") : $sName
EndFunc

; ---- not available (generate.py)
Func _WinAPI_CreateStreamOnHGlobal($hGlobal = 0, $bDeleteOnRelease = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetHGlobalFromStream($pStream)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseStream($pStream)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
