; WinAPIInternals.au3: memory and structures for the other WinAPI files.
#include-once

; ---- includes (generate.py)
#include "AutoItConstants.au3"
#include "MsgBoxConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagOSVERSIONINFO = "struct;dword OSVersionInfoSize;dword MajorVersion;dword MinorVersion;dword BuildNumber;dword PlatformId;wchar CSDVersion[128];endstruct"
; ---- end of constants

; The address of a structure, or the address itself.
Func __au3_address($vPlace)
	Return IsDllStruct($vPlace) ? DllStructGetPtr($vPlace) : $vPlace
EndFunc

; A number of 100 nanoseconds from 1601 on as a structure.
Func __au3_time_struct($iTime)
	Local $tTime = DllStructCreate($tagFILETIME), $tNumber = DllStructCreate("int64")
	DllStructSetData($tNumber, 1, $iTime)
	__Au3_Bytes($tTime, __Au3_Bytes($tNumber))
	Return $tTime
EndFunc

; So many bytes of a structure, or of an address, for which the script needs the right to call DLLs.
Func __au3_bytes_of($vPlace, $iBytes)
	If $iBytes < 1 Then Return Binary("")
	If IsDllStruct($vPlace) And $iBytes <= DllStructGetSize($vPlace) Then Return BinaryMid(__Au3_Bytes($vPlace), 1, $iBytes)
	Return DllStructGetData(DllStructCreate("byte Bytes[" & $iBytes & "]", __au3_address($vPlace)), 1)
EndFunc

; The value whose bytes are those of another in another type.
Func __au3_recast($vValue, $sFrom, $sTo)
	Local $tFrom = DllStructCreate($sFrom), $tTo = DllStructCreate($sTo)
	DllStructSetData($tFrom, 1, $vValue)
	__Au3_Bytes($tTo, __Au3_Bytes($tFrom))
	Return DllStructGetData($tTo, 1)
EndFunc

; A structure of texts, one behind the other, that ends in an empty one.
Func _WinAPI_ArrayToStruct(Const ByRef $aData, $iStart = 0, $iEnd = -1)
	If UBound($aData, 0) <> 1 Then Return SetError(UBound($aData, 0) ? 12 : 11, 0, 0)
	If $iEnd < 1 Or $iEnd > UBound($aData) - 1 Then $iEnd = UBound($aData) - 1
	If $iStart < 0 Then $iStart = 0
	If $iStart > $iEnd Then Return SetError(14, 0, 0)
	Local $sFields = ""
	For $i = $iStart To $iEnd
		$sFields &= "wchar[" & StringLen($aData[$i]) + 1 & "];"
	Next
	Local $tData = DllStructCreate($sFields & "wchar[1]")
	For $i = $iStart To $iEnd
		DllStructSetData($tData, $i - $iStart + 1, $aData[$i])
	Next
	Return SetError(0, 0, $tData)
EndFunc

; A structure with its fields set.
Func __au3_struct($sTag, $v1, $v2, $v3 = 0, $v4 = 0)
	Local $tStruct = DllStructCreate($sTag), $aValues[4] = [$v1, $v2, $v3, $v4]
	For $i = 1 To @NumParams - 1
		DllStructSetData($tStruct, $i, $aValues[$i - 1])
	Next
	Return $tStruct
EndFunc

Func _WinAPI_CreateMargins($iLeftWidth, $iRightWidth, $iTopHeight, $iBottomHeight)
	Return __au3_struct($tagMARGINS, $iLeftWidth, $iRightWidth, $iTopHeight, $iBottomHeight)
EndFunc

Func _WinAPI_CreatePoint($iX, $iY)
	Return __au3_struct($tagPOINT, $iX, $iY)
EndFunc

Func _WinAPI_CreateRect($iLeft, $iTop, $iRight, $iBottom)
	Return __au3_struct($tagRECT, $iLeft, $iTop, $iRight, $iBottom)
EndFunc

; By place and size.
Func _WinAPI_CreateRectEx($iX, $iY, $iWidth, $iHeight)
	Return __au3_struct($tagRECT, $iX, $iY, $iX + $iWidth, $iY + $iHeight)
EndFunc

Func _WinAPI_CreateSize($iWidth, $iHeight)
	Return __au3_struct($tagSIZE, $iWidth, $iHeight)
EndFunc

; The text at an address; its length in @extended.
Func _WinAPI_GetString($pString, $bUnicode = True)
	If IsDllStruct($pString) Then Return SetError(3, 0, "")
	Local $iLength = _WinAPI_StrLen($pString, $bUnicode)
	If $iLength = 0 Then Return SetError(10, 0, "")
	Local $tText = DllStructCreate(($bUnicode ? "wchar[" : "char[") & $iLength + 1 & "]", __au3_address($pString))
	Return SetExtended($iLength, DllStructGetData($tText, 1))
EndFunc

Func _WinAPI_IsWow64Process($iPID = 0)
	Return ($iPID = 0 Or ProcessExists($iPID)) ? 0 : SetError(20, 0, False)
EndFunc

Func _WinAPI_MoveMemory($pDestination, $pSource, $iLength)
	Local $iBytes = $iLength = Default ? 0 : Int($iLength)
	If _WinAPI_IsBadReadPtr($pSource, $iBytes) Then Return SetError(10, 0, 0)
	If $iBytes = 0 Then Return 1
	Return __Au3_MemMove(__au3_address($pDestination), __au3_address($pSource), $iBytes) ? 1 : SetError(11, 0, 0)
EndFunc

; 16 for a folder, else 0.
Func _WinAPI_PathIsDirectory($sFilePath)
	Return StringInStr(FileGetAttrib($sFilePath), "D") ? 16 : SetError(0, 0, 0)
EndFunc

Func _WinAPI_StrLen($pString, $bUnicode = True)
	Return __Au3_MemLength(__au3_address($pString), $bUnicode)
EndFunc

; The texts of such a structure, with their count in front.
Func _WinAPI_StructToArray(ByRef $tStruct, $iItems = 0)
	If Not IsDllStruct($tStruct) Then Return SetError(1, 0, 0)
	Local $aAll = StringSplit(BinaryToString(__Au3_Bytes($tStruct), 2), ChrW(0)), $aTexts[$aAll[0] + 1] = [0]
	For $i = 1 To $aAll[0]
		If $aAll[$i] == "" Then ExitLoop
		$aTexts[$i] = $aAll[$i]
		$aTexts[0] = $i
		If $i = $iItems Then ExitLoop
	Next
	ReDim $aTexts[$aTexts[0] + 1]
	Return $aTexts[0] ? SetError(0, 0, $aTexts) : SetError(2, 0, 0)
EndFunc

; A number with its bytes in the other order.
Func __au3_swap($iValue, $sType, $iBytes)
	Local $tValue = DllStructCreate($sType), $sHex = "", $dBytes
	DllStructSetData($tValue, 1, $iValue)
	$dBytes = __Au3_Bytes($tValue)
	For $i = $iBytes To 1 Step -1
		$sHex &= Hex(BinaryMid($dBytes, $i, 1))
	Next
	__Au3_Bytes($tValue, Binary("0x" & $sHex))
	Return DllStructGetData($tValue, 1)
EndFunc

Func _WinAPI_SwapDWord($iValue)
	Return __au3_swap($iValue, "dword", 4)
EndFunc

Func _WinAPI_SwapQWord($iValue)
	Return __au3_swap($iValue, "int64", 8)
EndFunc

Func _WinAPI_SwapWord($iValue)
	Return __au3_swap($iValue, "word", 2)
EndFunc

; 0xRRGGBB to 0xBBGGRR and back; -1 stays.
Func _WinAPI_SwitchColor($iColor)
	If $iColor = -1 Then Return $iColor
	Return BitOR(BitAND($iColor, 0x00FF00), BitShift(BitAND($iColor, 0x0000FF), -16), BitShift(BitAND($iColor, 0xFF0000), 16))
EndFunc

Func _WinAPI_ZeroMemory($pMemory, $iLength)
	Return __Au3_MemFill(__au3_address($pMemory), $iLength, 0) ? 1 : SetError(11, 0, 0)
EndFunc

; Can these bytes not be read? Asked of the system, so that bad addresses do no harm.
Func _WinAPI_IsBadReadPtr($pAddress, $iLength)
	Return ($iLength < 0 Or __Au3_MemBad(__au3_address($pAddress), $iLength, False)) ? 1 : 0
EndFunc

Func _WinAPI_IsBadWritePtr($pAddress, $iLength)
	Return ($iLength < 0 Or __Au3_MemBad(__au3_address($pAddress), $iLength, True)) ? 1 : 0
EndFunc

; Ends the script.
Func _WinAPI_FatalExit($iCode)
	Exit $iCode
EndFunc

; Every byte goes, from the last to the first, through each byte of the sum by way of a fixed table.
Func __au3_hash_bytes(Const ByRef $dBytes, $iLength)
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
	If $iLength < 1 Or $iLength > 256 Then Return SetError(11, 0, 0)
	Local $aSum[$iLength], $iByte, $sHex = "0x"
	For $i = 0 To $iLength - 1
		$aSum[$i] = $i
	Next
	For $i = BinaryLen($dBytes) To 1 Step -1
		$iByte = Number(BinaryMid($dBytes, $i, 1))
		For $j = 0 To $iLength - 1
			$aSum[$j] = $aTable[BitXOR($aSum[$j], $iByte)]
		Next
	Next
	For $i = 0 To $iLength - 1
		$sHex &= Hex($aSum[$i], 2)
	Next
	Return Binary($sHex)
EndFunc


; ---- not available (generate.py)
Func _WinAPI_GetBitmapDimension($hBitmap)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
