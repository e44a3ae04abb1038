; WinAPIMisc.au3: numbers, structures and texts for calls of the system.
#include-once

; ---- includes (generate.py)
#include "APIMiscConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- not available (generate.py)
Func _WinAPI_CharToOem($sStr)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyStruct($tStruct, $sStruct = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DWordToFloat($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DWordToInt($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FloatToDWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetExtended()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HashData($pMemory, $iSize, $iLength = 32)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HashString($sString, $bCaseSensitive = True, $iLength = 32)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HiByte($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HiDWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IntToDWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoByte($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoDWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LongMid($iValue, $iStart, $iCount)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MakeWord($iLo, $iHi)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OemToChar($sStr)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PlaySound($sSound, $iFlags = $SND_SYSTEM_NOSTOP, $hInstance = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShortToWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrFormatByteSize($iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrFormatByteSizeEx($iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrFormatKBSize($iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrFromTimeInterval($iTime, $iDigits = 7)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnionStruct($tStruct1, $tStruct2, $sStruct = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WordToShort($iValue)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
