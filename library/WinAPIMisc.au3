; WinAPIMisc.au3: numbers, structures and texts for calls of the system.
#include-once

; ---- includes (generate.py)
#include "APIMiscConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; A second structure with the same bytes, laid out by $sStruct.
Func _WinAPI_CopyStruct($tStruct, $sStruct = '')
	Local $iSize = DllStructGetSize($tStruct)
	If Not $iSize Then Return SetError(1, 0, 0)
	Local $tCopy = DllStructCreate(StringStripWS($sStruct, 8) = "" ? "byte[" & $iSize & "]" : $sStruct)
	If DllStructGetSize($tCopy) < $iSize Then Return SetError(2, 0, 0)
	__Au3_Bytes($tCopy, __Au3_Bytes($tStruct))
	Return $tCopy
EndFunc

Func _WinAPI_DWordToFloat($iValue)
	Return __au3_recast($iValue, "dword", "float")
EndFunc

Func _WinAPI_DWordToInt($iValue)
	Return __au3_recast($iValue, "dword", "int")
EndFunc

Func _WinAPI_FloatToDWord($iValue)
	Return __au3_recast($iValue, "float", "dword")
EndFunc

Func _WinAPI_GetExtended()
	Return @extended
EndFunc

Func _WinAPI_HashData($pMemory, $iSize, $iLength = 32)
	If Not __au3_address($pMemory) Then Return SetError(10, 0x80070057, 0)
	Local $dBytes = __au3_bytes_of($pMemory, $iSize), $dSum = __au3_hash_bytes($dBytes, $iLength)
	Return SetError(@error, 0, $dSum)
EndFunc

Func _WinAPI_HashString($sString, $bCaseSensitive = True, $iLength = 32)
	If $sString = "" Or $iLength > 256 Then Return SetError(12, 0, 0)
	Local $dBytes = StringToBinary($bCaseSensitive ? $sString : StringLower($sString), 2), $dSum = __au3_hash_bytes($dBytes, Int($iLength))
	Return SetError(@error, 0, $dSum)
EndFunc

Func _WinAPI_HiByte($iValue)
	Return BitAND(BitShift($iValue, 8), 0xFF)
EndFunc

Func _WinAPI_HiDWord($iValue)
	Local $tHalves = DllStructCreate("dword;dword"), $tValue = DllStructCreate("int64")
	DllStructSetData($tValue, 1, $iValue)
	__Au3_Bytes($tHalves, __Au3_Bytes($tValue))
	Return DllStructGetData($tHalves, 2)
EndFunc

Func _WinAPI_IntToDWord($iValue)
	Return __au3_recast($iValue, "int", "dword")
EndFunc

Func _WinAPI_LoByte($iValue)
	Return BitAND($iValue, 0xFF)
EndFunc

Func _WinAPI_LoDWord($iValue)
	Return __au3_recast($iValue, "int64", "dword")
EndFunc

; Some bits out of a number.
Func _WinAPI_LongMid($iValue, $iStart, $iCount)
	Return BitAND(BitShift($iValue, $iStart), $iCount > 31 ? -1 : Int(2 ^ $iCount) - 1)
EndFunc

; The "low" byte becomes the high one, as in AutoIt.
Func _WinAPI_MakeWord($iLo, $iHi)
	Return BitOR(BitShift(BitAND($iLo, 0xFF), -8), BitAND($iHi, 0xFF))
EndFunc

Func _WinAPI_ShortToWord($iValue)
	Return BitAND($iValue, 0xFFFF)
EndFunc

; A number with three digits that count and its unit.
Func _WinAPI_StrFormatByteSize($iSize)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "StrFormatByteSizeW", "int64", $iSize, "wstr", "", "uint", 1024)
	Return $a[2]
EndFunc

; Whole kilobytes, rounded up.
Func _WinAPI_StrFormatKBSize($iSize)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "StrFormatKBSizeW", "int64", $iSize, "wstr", "", "uint", 1024)
	Return $a[2]
EndFunc

; The bytes of two structures, one behind the other.
Func _WinAPI_UnionStruct($tStruct1, $tStruct2, $sStruct = '')
	Local $iSize1 = DllStructGetSize($tStruct1), $iSize2 = DllStructGetSize($tStruct2)
	If Not $iSize1 Or Not $iSize2 Then Return SetError(1, 0, 0)
	Local $tBoth = DllStructCreate(StringStripWS($sStruct, 8) = "" ? "byte[" & $iSize1 + $iSize2 & "]" : $sStruct)
	If DllStructGetSize($tBoth) < $iSize1 + $iSize2 Then Return SetError(2, 0, 0)
	__Au3_Bytes($tBoth, __Au3_Bytes($tStruct1) & __Au3_Bytes($tStruct2))
	Return $tBoth
EndFunc

Func _WinAPI_WordToShort($iValue)
	Return __au3_recast($iValue, "word", "short")
EndFunc

; The bytes that grouped digits have: "1,234 bytes".
Func _WinAPI_StrFormatByteSizeEx($iSize)
	Local $nSize = IsNumber($iSize) ? $iSize : __au3_recast($iSize, "int64", "int64")
	Return StringRegExpReplace(String($nSize), "(?<=\d)(?=(\d{3})+\z)", ",") & " bytes"
EndFunc

; Milliseconds as "1 hr 2 min 3 sec", of which only the first digits count.
Func _WinAPI_StrFromTimeInterval($iTime, $iDigits = 7)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "StrFromTimeIntervalW", "wstr", "", "uint", 1024, "dword", $iTime, "int", $iDigits)
	Return $a[1] == "" ? SetError(10, 0, "") : StringTrimLeft($a[1], 1)
EndFunc

; The characters of code page 437 from 128 on, in order.
Func __au3_oem()
	Return "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■" & ChrW(160)
EndFunc

; A text with each character as the one that has its number of code page 437; "?" for those that have none. (AutoIt's own
; loses the text on 64-bit systems.)
Func _WinAPI_CharToOem($sStr)
	Local $sOem = __au3_oem(), $sResult = "", $iAt
	For $sChar In StringSplit($sStr, "", 2)
		$iAt = AscW($sChar) < 128 ? -1 : StringInStr($sOem, $sChar, 1)
		$sResult &= $iAt < 0 ? $sChar : ($iAt ? Chr(127 + $iAt) : "?")
	Next
	Return $sResult
EndFunc

; The way back.
Func _WinAPI_OemToChar($sStr)
	Local $sOem = __au3_oem(), $sResult = ""
	For $sChar In StringSplit($sStr, "", 2)
		$sResult &= Asc($sChar) < 128 ? $sChar : StringMid($sOem, Asc($sChar) - 127, 1)
	Next
	Return $sResult
EndFunc

; PARTLY: sound files only; it waits until the end only without flag 1. "" ends nothing.
Func _WinAPI_PlaySound($sSound, $iFlags = $SND_SYSTEM_NOSTOP, $hInstance = 0)
	#forceref $hInstance
	If $sSound = "" Then Return 1
	If Not FileExists($sSound) Then Return 0
	SoundPlay($sSound, BitAND($iFlags, 1) ? 0 : 1)
	Return @error ? 0 : 1
EndFunc

; ---- not available (generate.py)
; ---- end of not available
