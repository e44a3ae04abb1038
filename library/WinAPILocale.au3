; WinAPILocale.au3: made by generate.py; do not edit.
#include-once

#include "APILocaleConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"

Global Const $tagNUMBERFMT = "uint NumDigits;uint LeadingZero;uint Grouping;ptr DecimalSep;ptr ThousandSep;uint NegativeOrder"

Func _WinAPI_CompareString($iLCID, $sString1, $sString2, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
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
Func _WinAPI_GetDateFormat($iLCID = 0, $tSYSTEMTIME = 0, $iFlags = 0, $sFormat = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDurationFormat($iLCID, $iDuration, $sFormat = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGeoInfo($iGEOID, $iType, $iLanguage = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetLocaleInfo($iLCID, $iType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetNumberFormat($iLCID, $sNumber, $tNUMBERFMT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemDefaultLangID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemDefaultLCID()
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
Func _WinAPI_GetTimeFormat($iLCID = 0, $tSYSTEMTIME = 0, $iFlags = 0, $sFormat = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserDefaultLangID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserDefaultLCID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserDefaultUILanguage()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserGeoID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsValidLocale($iLCID, $iFlag = 0)
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
