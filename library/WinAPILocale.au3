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
		Case Asc("g")
			Return StringReplace($sPart, "g", "AD")
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
	Local $aParts = StringRegExp($sFormat, "'(?:[^']|'')*(?:'|\z)|([" & $sLetters & "])\1*|.", 4), $aTime = __au3_locale_time($tTime), $sText = "", $aPart
	If @error Then Return ""
	For $i = 0 To UBound($aParts) - 1
		$aPart = $aParts[$i]
		If StringLeft($aPart[0], 1) = "'" Then
			$sText &= StringReplace(StringRegExpReplace($aPart[0], "(?s)\A'(.*?)'?\z", "$1"), "''", "'")
		ElseIf StringRegExp($aPart[0], "\A[" & $sLetters & "]") Then
			$sText &= __au3_locale_part($aPart[0], $aTime)
		Else
			$sText &= $aPart[0]
		EndIf
	Next
	Return SetError(0, 0, $sText)
EndFunc

; Is there such a day, or such a time?
Func __au3_locale_valid(Const ByRef $tTime, $bDay)
	If Not IsDllStruct($tTime) Then Return True
	Local $a = __au3_locale_time($tTime)
	If Not $bDay Then Return $a[3] < 24 And $a[4] < 60 And $a[5] < 60
	Local $iDays = $a[1] = 2 ? ((Mod($a[0], 4) = 0 And (Mod($a[0], 100) <> 0 Or Mod($a[0], 400) = 0)) ? 29 : 28) : 31 - Mod(Mod($a[1] - 1, 7), 2)
	Return $a[0] > 1600 And $a[1] >= 1 And $a[1] <= 12 And $a[2] >= 1 And $a[2] <= $iDays
EndFunc

; 1 less, 2 equal, 3 greater. Flags: 1 and 16 ignore case, 2 and 32 accents, 4 ignores symbols, 8 numbers by their value,
; 0x1000 hyphens and apostrophes are as other symbols.
; PARTLY: in the order of English; accents of western Europe.
Func _WinAPI_CompareString($iLCID, $sString1, $sString2, $iFlags = 0)
	#forceref $iLCID
	If BitAND($iFlags, BitNOT(0x1803103F)) Then Return __au3_refuse(1004)
	Local $s1 = __au3_sort_form($sString1, $iFlags), $s2 = __au3_sort_form($sString2, $iFlags), $iOrder = StringCompare($s1, $s2, 0)
	If $iOrder = 0 And Not BitAND($iFlags, 17) Then $iOrder = -StringCompare($s1, $s2, 1)
	If $iOrder = 0 And BitAND($iFlags, 8) Then $iOrder = StringLen($sString2) - StringLen($sString1) ; more zeros in front: less
	Return $iOrder < 0 ? 1 : ($iOrder > 0 ? 3 : 2)
EndFunc

; A text with what the flags of _WinAPI_CompareString ignore taken out.
Func __au3_sort_form($sText, $iFlags)
	Local Static $aPlain[7][2] = [["[àáâãäå]", "a"], ["ç", "c"], ["[èéêë]", "e"], ["[ìíîï]", "i"], ["ñ", "n"], ["[òóôõö]", "o"], ["[ùúûü]", "u"]]
	If BitAND($iFlags, 34) Then
		For $i = 0 To 6
			$sText = StringRegExpReplace($sText, $aPlain[$i][0], $aPlain[$i][1])
			$sText = StringRegExpReplace($sText, StringUpper($aPlain[$i][0]), StringUpper($aPlain[$i][1]))
		Next
	EndIf
	If BitAND($iFlags, 4) Then $sText = StringRegExpReplace($sText, "[^0-9A-Za-z" & ChrW(0xC0) & "-" & ChrW(0xFFFF) & "]", "")
	If BitAND($iFlags, 0x1000) Then $sText = StringRegExpReplace($sText, "[-']", "_")
	If Not BitAND($iFlags, 8) Or $sText == "" Then Return $sText
	Local $sForm = ""
	For $sPart In StringRegExp($sText, "\d+|\D+", 3)
		$sForm &= StringIsDigit($sPart) ? StringRight("00000000000000000000" & $sPart, StringLen($sPart) > 20 ? StringLen($sPart) : 20) : $sPart
	Next
	Return $sForm
EndFunc

; PARTLY: English only. $iFlags 1 short, 2 long, 8 month and year.
Func _WinAPI_GetDateFormat($iLCID = 0, $tSYSTEMTIME = 0, $iFlags = 0, $sFormat = '')
	If $sFormat = '' Then
		Local $aFormats = StringSplit($iLCID = 0x007F ? "MM/dd/yyyy|dddd, dd MMMM yyyy|yyyy MMMM" : "M/d/yyyy|dddd, MMMM d, yyyy|MMMM yyyy", "|", 2)
		Switch BitAND($iFlags, 11)
			Case 0, 1
				$sFormat = $aFormats[0]
			Case 2
				$sFormat = $aFormats[1]
			Case 8
				$sFormat = $aFormats[2]
			Case Else
				Return __au3_refuse(1004, "")
		EndSwitch
	EndIf
	If Not __au3_locale_valid($tSYSTEMTIME, True) Then Return __au3_refuse(87, "")
	Return __au3_locale_format($sFormat, "dMyg", $tSYSTEMTIME)
EndFunc

; What is known of the language, by the number of the question.
Func __au3_locale_facts()
	Local Static $mFacts[], $bMade = False
	If $bMade Then Return $mFacts
	Local $sFacts = "1=0409|2=English (United States)|3=ENU|4=English|5=1|6=United States|7=USA|8=United States|9=0409|A=1|B=437|C=,|D=1|E=.|F=,|10=3;0|11=2|" & _
			"12=1|13=0123456789|14=$|15=USD|16=.|17=,|18=3;0|19=2|1A=2|1B=0|1C=0|1D=/|1E=:|1F=M/d/yyyy|20=dddd, MMMM d, yyyy|21=0|22=0|23=0|24=1|25=0|" & _
			"26=0|27=0|28=AM|29=PM|50=|51=-|52=3|53=0|54=1|55=0|56=1|57=0|58=" & ChrW(3) & "|59=en|5A=US|5B=244|5C=en-US|6A=8|1001=English|1002=United States|" & _
			"1003=h:mm:ss tt|1004=1252|1005=0|1006=MMMM yyyy|1007=US Dollar|1008=US Dollar|1009=1|100A=1|100B=0|100C=6|100D=0|100E=|100F=|1010=1|1011=10000|1012=037|1014=1|5D=hh:mm:ss|5E=0409:00000409|67=eng|68=USA|69=NaN|6A=" & ChrW(0x221E) & "|6B=-" & ChrW(0x221E) & "|6C=Latn;|6D=en|6E=en-US|6F=English|" & _
			"70=0|71=0|72=English (United States)|73=English (United States)|74=1|75=1|76=%|77=" & ChrW(0x2030) & "|78=MMMM d|79=h:mm tt|7A=ENG |7B=en-US|" & _
			"7C=dddd, MMM d|7D=0|1013=Default|7E=a|7F=p"
	For $sFact In StringSplit($sFacts, "|", 2)
		$mFacts[Dec(StringRegExpReplace($sFact, "=.*", ""))] = StringRegExpReplace($sFact, "\A[^=]*=", "")
	Next
	Local $aNames = StringSplit("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", " ", 2)
	For $i = 0 To 6
		$mFacts[0x2A + $i] = $aNames[$i]
		$mFacts[0x31 + $i] = StringLeft($aNames[$i], 3)
		$mFacts[0x60 + $i] = StringLeft($aNames[$i], 2)
	Next
	$aNames = StringSplit("January February March April May June July August September October November December", " ", 2)
	For $i = 0 To 11
		$mFacts[0x38 + $i] = $aNames[$i]
		$mFacts[0x44 + $i] = StringLeft($aNames[$i], 3)
	Next
	$bMade = True
	Return $mFacts
EndFunc

; PARTLY: English only.
Func _WinAPI_GetLocaleInfo($iLCID, $iType)
	Local $mFacts = __au3_locale_facts(), $iWhich = BitAND($iType, 0xFFFF), $sFact
	If Not __au3_locale_known($iLCID) Or Not MapExists($mFacts, $iWhich) Then Return SetError(10, 0, __au3_refuse(87, ""))
	$sFact = $iLCID = 0x007F ? __au3_invariant_fact($iWhich, $mFacts[$iWhich]) : $mFacts[$iWhich]
	If BitAND($iType, 0x20000000) Then Return ChrW(($iWhich = 1 Or $iWhich = 9) ? Dec($sFact) : Int($sFact))
	Return SetError(0, 0, $sFact)
EndFunc

; What is another in the language of no country.
Func __au3_invariant_fact($iType, $sFact)
	Local Static $sFacts = "|1=007f|2=Invariant Language (Invariant Country)|3=IVL|4=Invariant Language|6=Invariant Country|7=|8=Invariant Country|D=0|14=" & ChrW(164) & _
			"|15=XDR|1F=MM/dd/yyyy|20=dddd, dd MMMM yyyy|22=1|23=1|25=1|26=1|27=1|50=+|59=iv|5A=IV|5C=|67=ivl|68=|6A=Infinity|6B=-Infinity|6D=|6E=|6F=Invariant Language|" & _
			"72=Invariant Language (Invariant Country)|73=Invariant Language (Invariant Region)|74=0|75=0|78=MMMM dd|79=HH:mm|7A=dflt|7B=|7C=dddd, MMMM dd|" & _
			"1001=Invariant Language|1002=Invariant Country|1003=HH:mm:ss|1006=yyyy MMMM|1007=International Monetary Fund|1008=International Monetary Fund|100A=9|" & _
			"1013=Maths Alphanumerics|"
	Local $aFound = StringRegExp($sFacts, "\|" & StringFormat("%X", $iType) & "=([^|]*)\|", 1)
	Return @error ? $sFact : $aFound[0]
EndFunc

; The languages that have an answer: those that there are, and the names of defaults.
Func __au3_locale_known($iLCID)
	Return _WinAPI_IsValidLocale($iLCID) Or $iLCID = 0x0400 Or $iLCID = 0x0800 Or $iLCID = 0
EndFunc

; PARTLY: English only. $iFlags 1 hours only, 2 no seconds, 4 without AM and PM, 8 with 24 hours.
Func _WinAPI_GetTimeFormat($iLCID = 0, $tSYSTEMTIME = 0, $iFlags = 0, $sFormat = '')
	If Not __au3_locale_valid($tSYSTEMTIME, False) Then Return SetError(10, 0, __au3_refuse(87, ""))
	If $sFormat = '' Then $sFormat = $iLCID = 0x007F ? "HH:mm:ss" : "h:mm:ss tt"
	If BitAND($iFlags, 3) Then $sFormat = StringRegExpReplace($sFormat, "[^hHmst']*s+", "")
	If BitAND($iFlags, 1) Then $sFormat = StringRegExpReplace($sFormat, "[^hHmst']*m+", "")
	If BitAND($iFlags, 4) Then $sFormat = StringRegExpReplace($sFormat, "[^hHmst']*t+", "")
	If BitAND($iFlags, 8) Then $sFormat = StringRegExpReplace($sFormat, "h(?=(?:[^']*'[^']*')*[^']*\z)", "H")
	Return __au3_locale_format($sFormat, "hHmst", $tSYSTEMTIME)
EndFunc

; A length of time in units of 100 nanoseconds, written with d, h, m, s and f; the first of them holds what is more.
; PARTLY: English only.
Func _WinAPI_GetDurationFormat($iLCID, $iDuration, $sFormat = '')
	#forceref $iLCID
	If $sFormat = '' Then $sFormat = "h:mm:ss"
	Local $iLeft = Floor($iDuration / 10000000), $aUnits[4][2] = [["d", 86400], ["h", 3600], ["m", 60], ["s", 1]], $aFound
	For $i = 0 To 3
		$aFound = StringRegExp($sFormat, "(?i)" & $aUnits[$i][0] & "+", 1)
		If @error Then ContinueLoop
		$sFormat = StringReplace($sFormat, $aFound[0], StringFormat("%0" & StringLen($aFound[0]) & "d", Floor($iLeft / $aUnits[$i][1])), 1)
		$iLeft = Mod($iLeft, $aUnits[$i][1])
	Next
	$aFound = StringRegExp($sFormat, "f+", 1)
	If Not @error Then $sFormat = StringReplace($sFormat, $aFound[0], StringLeft(StringFormat("%07d", Mod($iDuration, 10000000)), StringLen($aFound[0])), 1)
	Return SetError(0, 0, $sFormat)
EndFunc

; A structure for _WinAPI_GetNumberFormat; the texts lie behind it.
Func _WinAPI_CreateNumberFormatInfo($iNumDigits, $iLeadingZero, $iGrouping, $sDecimalSep, $sThousandSep, $iNegativeOrder)
	Local $tFormat = DllStructCreate($tagNUMBERFMT & ";wchar[" & StringLen($sDecimalSep) + 1 & "];wchar[" & StringLen($sThousandSep) + 1 & "]")
	$tFormat.NumDigits = $iNumDigits
	$tFormat.LeadingZero = $iLeadingZero
	$tFormat.Grouping = $iGrouping
	DllStructSetData($tFormat, 4, DllStructGetPtr($tFormat, 7))
	DllStructSetData($tFormat, 5, DllStructGetPtr($tFormat, 8))
	$tFormat.NegativeOrder = $iNegativeOrder
	DllStructSetData($tFormat, 7, $sDecimalSep)
	DllStructSetData($tFormat, 8, $sThousandSep)
	Return $tFormat
EndFunc

; Digits in groups: 3 is 1,234,567, 32 is 12,34,567, 30 is 1234,567, 0 is none.
Func __au3_group($sDigits, $iGrouping, $sBetween)
	Local $sResult = "", $iSize, $sSizes = String($iGrouping)
	While $sDigits <> ""
		$iSize = Int(StringLeft($sSizes, 1))
		If StringLen($sSizes) > 1 Then $sSizes = StringTrimLeft($sSizes, 1)
		If $iSize = 0 Or StringLen($sDigits) <= $iSize Then ExitLoop
		$sResult = $sBetween & StringRight($sDigits, $iSize) & $sResult
		$sDigits = StringTrimRight($sDigits, $iSize)
	WEnd
	Return $sDigits & $sResult
EndFunc

; The digits of a number with so many behind its point, rounded half away from 0: [whole, behind].
Func __au3_round($sWhole, $sPart, $iPlaces)
	Local $sDigits = "0" & $sWhole & StringLeft($sPart, $iPlaces), $bUp = StringMid($sPart, $iPlaces + 1, 1) >= "5" And StringLen($sPart) > $iPlaces
	For $i = 1 To $iPlaces - StringLen($sPart)
		$sDigits &= "0"
	Next
	For $i = StringLen($sDigits) To 1 Step -1
		If Not $bUp Then ExitLoop
		$bUp = StringMid($sDigits, $i, 1) = "9"
		$sDigits = StringLeft($sDigits, $i - 1) & ($bUp ? "0" : Chr(Asc(StringMid($sDigits, $i, 1)) + 1)) & StringMid($sDigits, $i + 1)
	Next
	Local $aParts[2] = [StringRegExpReplace(StringTrimRight($sDigits, $iPlaces), "\A0+", ""), StringRight($sDigits, $iPlaces)]
	If $iPlaces = 0 Then $aParts[1] = ""
	Return $aParts
EndFunc

; A text of such a structure: it lies behind it, or at an address, which needs the right to call DLLs.
Func __au3_separator(Const ByRef $tFormat, $iField)
	Local $sText = DllStructGetData($tFormat, $iField + 3)
	Return @error ? _WinAPI_GetString(DllStructGetData($tFormat, $iField)) : $sText
EndFunc

; PARTLY: English only, unless a structure says how. "" for what is no number.
Func _WinAPI_GetNumberFormat($iLCID, $sNumber, $tNUMBERFMT = 0)
	#forceref $iLCID
	Local $aParts = StringRegExp($sNumber, "\A(-?)(\d*)(?:\.(\d*))?\z", 1)
	If @error Then Return __au3_refuse(87, "")
	If Not IsDllStruct($tNUMBERFMT) Then $tNUMBERFMT = _WinAPI_CreateNumberFormatInfo(2, 1, 3, ".", ",", 1)
	If DllStructGetData($tNUMBERFMT, 1) > 999 Then Return __au3_refuse(87, "")
	Local $iPlaces = DllStructGetData($tNUMBERFMT, 1), $aDigits = __au3_round($aParts[1], UBound($aParts) > 2 ? $aParts[2] : "", $iPlaces)
	Local $sText = __au3_group($aDigits[0], DllStructGetData($tNUMBERFMT, 3), __au3_separator($tNUMBERFMT, 5))
	If $sText = "" And DllStructGetData($tNUMBERFMT, 2) Then $sText = "0"
	If $iPlaces Then $sText &= __au3_separator($tNUMBERFMT, 4) & $aDigits[1]
	If $aParts[0] = "" Then Return SetError(0, 0, $sText)
	If DllStructGetData($tNUMBERFMT, 6) > 4 Then Return __au3_refuse(87, "")
	Local Static $aSigns[5] = ["(%s)", "-%s", "- %s", "%s-", "%s -"]
	Return SetError(0, 0, StringReplace($aSigns[DllStructGetData($tNUMBERFMT, 6)], "%s", $sText))
EndFunc

; ---- which language ----

; PARTLY: the one language that is there: [count, language].
Func _WinAPI_EnumSystemLocales($iFlag)
	#forceref $iFlag
	Local $aLocales[2] = [1, 0x0409]
	Return $aLocales
EndFunc

; PARTLY: as _WinAPI_EnumSystemLocales.
Func _WinAPI_EnumUILanguages($iFlag = 0)
	Return _WinAPI_EnumSystemLocales($iFlag)
EndFunc

Func _WinAPI_GetSystemDefaultUILanguage()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetUserDefaultUILanguage()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetThreadLocale()
	Return Int(Dec(@OSLang), 2)
EndFunc

Func _WinAPI_GetThreadUILanguage()
	Return Dec(@OSLang)
EndFunc

; PARTLY: only to the one language that is there.
Func _WinAPI_SetThreadLocale($iLCID)
	Return _WinAPI_IsValidLocale($iLCID) ? 1 : __au3_refuse(87)
EndFunc

; PARTLY: only to the one language that is there.
Func _WinAPI_SetThreadUILanguage($iLanguage)
	Return _WinAPI_IsValidLocale($iLanguage) = 1
EndFunc

; 244, the United States.
Func _WinAPI_GetUserGeoID()
	Return 244
EndFunc

; [count, ...]: the numbers of all countries and places.
Func _WinAPI_EnumSystemGeoID()
	Local $aIDs[400] = [0], $aEnds
	For $sRange In StringSplit("2-12 14 17-30 32 34-35 37-46 49-51 54-57 59 61-63 65-73 75 77-78 80-81 84 86-91 93-94 98-101 103-104 106 108-111 " & _
			"113-114 116-119 121-122 124-127 129-131 133-134 136-143 145-149 151-152 154 156-160 162-168 173-178 180-185 187 " & _
			"190-210 212-225 227-228 231-242 244-249 251-254 257-261 263-264 269-271 273 276 300-307 309-315 317-319 321-332 " & _
			"334-343 346-349 351-352 15126 19618 21242 30967 31706 7299303 9914689 10028789 161832015 161832256 161832258", " ", 2)
		$aEnds = StringSplit($sRange, "-", 2)
		For $iID = $aEnds[0] To $aEnds[UBound($aEnds) - 1]
			$aIDs[0] += 1
			$aIDs[$aIDs[0]] = Int($iID)
		Next
	Next
	ReDim $aIDs[$aIDs[0] + 1]
	Return $aIDs
EndFunc

; PARTLY: of the United States.
Func _WinAPI_GetGeoInfo($iGEOID, $iType, $iLanguage = 0)
	#forceref $iLanguage
	If $iGEOID <> 244 Then Return __au3_refuse(87)
	Switch $iType
		Case 1, 18
			Return "244"
		Case 4
			Return "US"
		Case 5
			Return "USA"
		Case 8, 9
			Return "United States"
		Case 12
			Return "840"
		Case 13
			Return "23581"
		Case 14
			Return "1"
		Case 15
			Return "USD"
		Case 16
			Return "$"
	EndSwitch
	Return __au3_refuse(87)
EndFunc

Func _WinAPI_GetSystemDefaultLangID()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetSystemDefaultLCID()
	Return Int(Dec(@OSLang), 2)
EndFunc

Func _WinAPI_GetUserDefaultLangID()
	Return Dec(@OSLang)
EndFunc

Func _WinAPI_GetUserDefaultLCID()
	Return Int(Dec(@OSLang), 2)
EndFunc

; PARTLY: English of the United States and the neutral languages.
Func _WinAPI_IsValidLocale($iLCID, $iFlag = 0)
	#forceref $iFlag
	Local $iLanguage = Int(Number($iLCID))
	Return ($iLanguage = 0x0409 Or $iLanguage = 0x007F Or $iLanguage = 0x0009) ? 1 : 0
EndFunc

; PARTLY: nothing of the language can be changed; the call fails.
Func _WinAPI_SetLocaleInfo($iLCID, $iType, $sData)
	#forceref $iLCID, $iType, $sData
	Return __au3_refuse(5)
EndFunc

; PARTLY: only to the place that is there.
Func _WinAPI_SetUserGeoID($iGEOID)
	Return $iGEOID = 244 ? 1 : __au3_refuse(87)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
