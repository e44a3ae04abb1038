; WinAPILocale.au3: dates, times and texts by language. Everything is English of the United States.
#include-once

; ---- includes (generate.py)
#include "APILocaleConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagNUMBERFMT = "uint NumDigits;uint LeadingZero;uint Grouping;ptr DecimalSep;ptr ThousandSep;uint NegativeOrder"
; ---- end of constants

; The moment that a SYSTEMTIME holds, now without one: [year, month, day, hour, minute, second, weekday from 0].
Func __au3_locale_time($tTime)
	Local $aTime[7] = [@YEAR, Number(@MON), Number(@MDAY), Number(@HOUR), Number(@MIN), Number(@SEC), @WDAY - 1]
	If Not IsDllStruct($tTime) Then Return $aTime
	Local Static $aFields[6] = [1, 2, 4, 5, 6, 7]
	For $i = 0 To 5
		$aTime[$i] = DllStructGetData($tTime, $aFields[$i])
	Next
	Local $iMonth = Mod($aTime[1] + 9, 12), $iYear = $aTime[0] - ($aTime[1] < 3)
	$aTime[6] = Mod($aTime[2] + Int((13 * $iMonth + 2) / 5) + $iYear + Int($iYear / 4) - Int($iYear / 100) + Int($iYear / 400) + 2, 7)
	Return $aTime
EndFunc

; One run of equal letters of a format.
Func __au3_locale_part($sPart, Const ByRef $aTime)
	Local Static $aDays[7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
	Local Static $aMonths[12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
	Local $iLength = StringLen($sPart), $iNumber
	Switch Asc($sPart)
		Case Asc("d")
			If $iLength > 2 Then Return $iLength > 3 ? $aDays[$aTime[6]] : StringLeft($aDays[$aTime[6]], 3)
			$iNumber = $aTime[2]
		Case Asc("M")
			If $iLength > 2 Then Return $iLength > 3 ? $aMonths[$aTime[1] - 1] : StringLeft($aMonths[$aTime[1] - 1], 3)
			$iNumber = $aTime[1]
		Case Asc("y")
			If $iLength > 2 Then Return StringFormat("%04d", $aTime[0])
			$iNumber = Mod($aTime[0], 100)
		Case Asc("h")
			$iNumber = Mod($aTime[3] + 11, 12) + 1
		Case Asc("H")
			$iNumber = $aTime[3]
		Case Asc("m")
			$iNumber = $aTime[4]
		Case Asc("s")
			$iNumber = $aTime[5]
		Case Asc("t")
			Return StringLeft($aTime[3] < 12 ? "AM" : "PM", $iLength)
	EndSwitch
	Return $iLength > 1 ? StringFormat("%02d", $iNumber) : String($iNumber)
EndFunc

Func __au3_locale_format($sFormat, $sLetters, $tTime)
	Local $aParts = StringRegExp($sFormat, "'[^']*'|([" & $sLetters & "])\1*|.", 4), $aTime = __au3_locale_time($tTime), $sText = "", $aPart
	If @error Then Return ""
	For $i = 0 To UBound($aParts) - 1
		$aPart = $aParts[$i]
		If StringRegExp($aPart[0], "\A[" & $sLetters & "]") Then
			$sText &= __au3_locale_part($aPart[0], $aTime)
		Else
			$sText &= StringReplace($aPart[0], "'", "")
		EndIf
	Next
	Return SetError(0, 0, $sText)
EndFunc

; PARTLY: 1 less, 2 equal, 3 greater; of the flags only 1 (ignore case).
Func _WinAPI_CompareString($iLCID, $sString1, $sString2, $iFlags = 0)
	#forceref $iLCID
	Local $iOrder = StringCompare($sString1, $sString2, 0)
	If $iOrder = 0 And Not BitAND($iFlags, 1) Then $iOrder = -StringCompare($sString1, $sString2, 1)
	Return $iOrder < 0 ? 1 : ($iOrder > 0 ? 3 : 2)
EndFunc

; PARTLY: English only.
Func _WinAPI_GetDateFormat($iLCID = 0, $tSYSTEMTIME = 0, $iFlags = 0, $sFormat = '')
	#forceref $iLCID
	If $sFormat = '' Then $sFormat = BitAND($iFlags, 2) ? "dddd, MMMM d, yyyy" : "M/d/yyyy"
	Return __au3_locale_format($sFormat, "dMy", $tSYSTEMTIME)
EndFunc

; PARTLY: English only; the numbers and names that scripts ask for most often.
Func _WinAPI_GetLocaleInfo($iLCID, $iType)
	#forceref $iLCID
	Switch $iType
		Case $LOCALE_SDECIMAL, $LOCALE_SMONDECIMALSEP
			Return "."
		Case $LOCALE_STHOUSAND, $LOCALE_SLIST, $LOCALE_SMONTHOUSANDSEP
			Return ","
		Case $LOCALE_SDATE
			Return "/"
		Case $LOCALE_STIME
			Return ":"
		Case $LOCALE_SCURRENCY
			Return "$"
		Case $LOCALE_SSHORTDATE
			Return "M/d/yyyy"
		Case $LOCALE_SLONGDATE
			Return "dddd, MMMM d, yyyy"
		Case $LOCALE_STIMEFORMAT
			Return "h:mm:ss tt"
		Case $LOCALE_S1159
			Return "AM"
		Case $LOCALE_S2359
			Return "PM"
	EndSwitch
	Return SetError(10, 87, "")
EndFunc

; PARTLY: English only.
Func _WinAPI_GetTimeFormat($iLCID = 0, $tSYSTEMTIME = 0, $iFlags = 0, $sFormat = '')
	#forceref $iLCID, $iFlags
	If $sFormat = '' Then $sFormat = "h:mm:ss tt"
	Return __au3_locale_format($sFormat, "hHmst", $tSYSTEMTIME)
EndFunc

Func _WinAPI_GetSystemDefaultLangID()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetSystemDefaultLCID()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetUserDefaultLangID()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetUserDefaultLCID()
	Return Dec(@OSLang)
EndFunc

; PARTLY: English of the United States and the neutral languages.
Func _WinAPI_IsValidLocale($iLCID, $iFlag = 0)
	#forceref $iFlag
	Return $iLCID = 0x0409 Or $iLCID = 0x007F Or $iLCID = 0x0400 Or $iLCID = 0x0800 Or $iLCID = 0 ? 1 : 0
EndFunc

; ---- not available (generate.py)
Func _WinAPI_CreateNumberFormatInfo($iNumDigits, $iLeadingZero, $iGrouping, $sDecimalSep, $sThousandSep, $iNegativeOrder)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumSystemGeoID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumSystemLocales($iFlag)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumUILanguages($iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDurationFormat($iLCID, $iDuration, $sFormat = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGeoInfo($iGEOID, $iType, $iLanguage = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetNumberFormat($iLCID, $sNumber, $tNUMBERFMT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemDefaultUILanguage()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThreadLocale()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThreadUILanguage()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserDefaultUILanguage()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserGeoID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetLocaleInfo($iLCID, $iType, $sData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThreadLocale($iLCID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThreadUILanguage($iLanguage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetUserGeoID($iGEOID)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
