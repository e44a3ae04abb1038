; WinAPIMisc.au3: numbers, structures and texts for calls of the system.
#include-once

; ---- includes (generate.py)
#include "APIMiscConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; A number stored as one type and read as another.
Func __au3_convert($vValue, $sFrom, $sTo)
	Local $tIn = DllStructCreate($sFrom), $tOut = DllStructCreate($sTo, DllStructGetPtr($tIn))
	DllStructSetData($tIn, 1, $vValue)
	Return DllStructGetData($tOut, 1)
EndFunc

; A second structure with the same bytes, laid out by $sStruct.
Func _WinAPI_CopyStruct($tStruct, $sStruct = '')
	Local $iSize = DllStructGetSize($tStruct)
	If Not $iSize Then Return SetError(1, 0, 0)
	Local $tCopy = DllStructCreate(StringStripWS($sStruct, 8) = "" ? "byte[" & $iSize & "]" : $sStruct)
	If DllStructGetSize($tCopy) < $iSize Then $iSize = DllStructGetSize($tCopy)
	_WinAPI_MoveMemory($tCopy, $tStruct, $iSize)
	Return $tCopy
EndFunc

Func _WinAPI_DWordToFloat($iValue)
	Return __au3_convert($iValue, "dword", "float")
EndFunc

Func _WinAPI_DWordToInt($iValue)
	Return __au3_convert($iValue, "dword", "int")
EndFunc

Func _WinAPI_FloatToDWord($iValue)
	Return __au3_convert($iValue, "float", "dword")
EndFunc

Func _WinAPI_GetExtended()
	Return @extended
EndFunc

; Every byte goes, from the last to the first, through each byte of the sum by way of a fixed table.
Func _WinAPI_HashData($pMemory, $iSize, $iLength = 32)
	Local Static $sTable = "010E6E1961AE84778AAA7D761BE98C3357C5B16BEAA938441E07AD49BC28244131D568BE39D394DF30730F0243BAD21C" & _
			"0CB56746163A4B4EB7A7EE9D7C93AC90B0A18D563C4280539CF14F2EA8C629FEB255FDEDFA9A855823CE5F74FCC036DD" & _
			"66DAFFF0526A9EC93D0359092A9B9F5DA6503222AFC364631A961091042108BD79404D48D0F5827A8F3769861DA4B9C2" & _
			"C1EF65F205AB7E0B4A3B89E46CBFE88B061851147F115B5CFB97E1CF1562717054E212D6C7BB0D205EDCE0D4F7CCC42B" & _
			"F9EC2DF46FB69988815AD9CA13A5E747E68E60E33EB3F672A235A0D7CDB42F6D2C261F958700D8343F172545277592B8" & _
			"A3C8DEEBF8F3DB0A98837BE5CB4C78D1"
	Local Static $aTable[256]
	If $aTable[0] == "" Then
		For $i = 0 To 255
			$aTable[$i] = Dec(StringMid($sTable, 2 * $i + 1, 2))
		Next
	EndIf
	If $iSize < 1 Or $iLength < 1 Or $iLength > 256 Then Return SetError(1, 0, 0)
	Local $tBytes = DllStructCreate("byte[" & $iSize & "]", __au3_address($pMemory)), $aSum[$iLength], $iByte, $sHex = "0x"
	For $i = 0 To $iLength - 1
		$aSum[$i] = $i
	Next
	For $i = $iSize To 1 Step -1
		$iByte = DllStructGetData($tBytes, 1, $i)
		For $j = 0 To $iLength - 1
			$aSum[$j] = $aTable[BitXOR($aSum[$j], $iByte)]
		Next
	Next
	For $i = 0 To $iLength - 1
		$sHex &= Hex($aSum[$i], 2)
	Next
	Return Binary($sHex)
EndFunc

Func _WinAPI_HashString($sString, $bCaseSensitive = True, $iLength = 32)
	If $sString = "" Then Return SetError(1, 0, 0)
	If Not $bCaseSensitive Then $sString = StringLower($sString)
	Local $tText = DllStructCreate("wchar[" & StringLen($sString) + 1 & "]")
	DllStructSetData($tText, 1, $sString)
	Local $dSum = _WinAPI_HashData($tText, 2 * StringLen($sString), $iLength)
	Return SetError(@error, 0, $dSum)
EndFunc

Func _WinAPI_HiByte($iValue)
	Return BitAND(BitShift($iValue, 8), 0xFF)
EndFunc

Func _WinAPI_HiDWord($iValue)
	Local $tValue = DllStructCreate("int64")
	DllStructSetData($tValue, 1, $iValue)
	Return DllStructGetData(DllStructCreate("dword;dword", DllStructGetPtr($tValue)), 2)
EndFunc

Func _WinAPI_IntToDWord($iValue)
	Return __au3_convert($iValue, "int", "dword")
EndFunc

Func _WinAPI_LoByte($iValue)
	Return BitAND($iValue, 0xFF)
EndFunc

Func _WinAPI_LoDWord($iValue)
	Return __au3_convert($iValue, "int64", "dword")
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
	Local Static $aUnits[7] = [" bytes", " KB", " MB", " GB", " TB", " PB", " EB"]
	Local $iUnit = 0, $nSize = $iSize
	While $nSize >= 1024 And $iUnit < 6
		$nSize /= 1024
		$iUnit += 1
	WEnd
	If $iUnit = 0 Then Return $iSize & $aUnits[0]
	Local $iPlaces = $nSize < 10 ? 2 : ($nSize < 100 ? 1 : 0)
	Return StringFormat("%." & $iPlaces & "f", Floor($nSize * 10 ^ $iPlaces) / 10 ^ $iPlaces) & $aUnits[$iUnit]
EndFunc

; Whole kilobytes, rounded up.
Func _WinAPI_StrFormatKBSize($iSize)
	Return StringRegExpReplace(String(Ceiling($iSize / 1024)), "(?<=\d)(?=(\d{3})+\z)", ",") & " KB"
EndFunc

; The bytes of two structures, one behind the other.
Func _WinAPI_UnionStruct($tStruct1, $tStruct2, $sStruct = '')
	Local $iSize1 = DllStructGetSize($tStruct1), $iSize2 = DllStructGetSize($tStruct2)
	If Not $iSize1 Or Not $iSize2 Then Return SetError(1, 0, 0)
	Local $tBoth = DllStructCreate(StringStripWS($sStruct, 8) = "" ? "byte[" & $iSize1 & "];byte[" & $iSize2 & "]" : $sStruct)
	If DllStructGetSize($tBoth) < $iSize1 + $iSize2 Then Return SetError(2, 0, 0)
	_WinAPI_MoveMemory($tBoth, $tStruct1, $iSize1)
	_WinAPI_MoveMemory(DllStructGetPtr($tBoth) + $iSize1, $tStruct2, $iSize2)
	Return $tBoth
EndFunc

Func _WinAPI_WordToShort($iValue)
	Return __au3_convert($iValue, "word", "short")
EndFunc

; ---- not available (generate.py)
Func _WinAPI_CharToOem($sStr)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OemToChar($sStr)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PlaySound($sSound, $iFlags = $SND_SYSTEM_NOSTOP, $hInstance = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrFormatByteSizeEx($iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrFromTimeInterval($iTime, $iDigits = 7)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
