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
	Local $tTime = DllStructCreate($tagFILETIME)
	DllStructSetData(DllStructCreate("int64", DllStructGetPtr($tTime)), 1, $iTime)
	Return $tTime
EndFunc

; A structure of texts, one behind the other, that ends in an empty one.
Func _WinAPI_ArrayToStruct(Const ByRef $aData, $iStart = 0, $iEnd = -1)
	If UBound($aData, 0) <> 1 Then Return SetError(1, 0, 0)
	If $iEnd < 0 Or $iEnd > UBound($aData) - 1 Then $iEnd = UBound($aData) - 1
	If $iStart < 0 Then $iStart = 0
	If $iStart > $iEnd Then Return SetError(1, 0, 0)
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
	Local $iLength = _WinAPI_StrLen($pString, $bUnicode)
	If $iLength = 0 Then Return ""
	Local $tText = DllStructCreate(($bUnicode ? "wchar[" : "char[") & $iLength + 1 & "]", __au3_address($pString))
	Return SetExtended($iLength, DllStructGetData($tText, 1))
EndFunc

Func _WinAPI_IsWow64Process($iPID = 0)
	#forceref $iPID
	Return False
EndFunc

Func _WinAPI_MoveMemory($pDestination, $pSource, $iLength)
	Return __Au3_MemMove(__au3_address($pDestination), __au3_address($pSource), $iLength) ? 1 : SetError(10, 0, 0)
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
	Local $pText = DllStructGetPtr($tStruct), $pEnd = $pText + DllStructGetSize($tStruct), $aTexts[1] = [0], $sText
	While $pText < $pEnd
		$sText = _WinAPI_GetString($pText)
		If $sText == "" Then ExitLoop
		$aTexts[0] += 1
		ReDim $aTexts[$aTexts[0] + 1]
		$aTexts[$aTexts[0]] = $sText
		If $aTexts[0] = $iItems Then ExitLoop
		$pText += 2 * (StringLen($sText) + 1)
	WEnd
	Return $aTexts[0] ? SetError(0, 0, $aTexts) : SetError(1, 0, 0)
EndFunc

; A number with its bytes in the other order.
Func __au3_swap($iValue, $sType, $iBytes)
	Local $tIn = DllStructCreate($sType), $tOut = DllStructCreate($sType)
	DllStructSetData($tIn, 1, $iValue)
	Local $tFrom = DllStructCreate("byte[" & $iBytes & "]", DllStructGetPtr($tIn)), $tTo = DllStructCreate("byte[" & $iBytes & "]", DllStructGetPtr($tOut))
	For $i = 1 To $iBytes
		DllStructSetData($tTo, 1, DllStructGetData($tFrom, 1, $iBytes + 1 - $i), $i)
	Next
	Return DllStructGetData($tOut, 1)
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
	Return __Au3_MemFill(__au3_address($pMemory), $iLength, 0) ? 1 : SetError(10, 0, 0)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_FatalExit($iCode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBitmapDimension($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsBadReadPtr($pAddress, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsBadWritePtr($pAddress, $iLength)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
