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

; ---- not available (generate.py)
Func _WinAPI_CLSIDFromProgID($sProgID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoInitialize($iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoTaskMemRealloc($pMemory, $iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoUninitialize()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateStreamOnHGlobal($hGlobal = 0, $bDeleteOnRelease = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetHGlobalFromStream($pStream)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ProgIDFromCLSID($sCLSID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseStream($pStream)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
