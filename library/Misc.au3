; Misc.au3: made by generate.py; do not edit.
#include-once

#include "FontConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIError.au3"

Global Const $tagCHOOSECOLOR = "dword Size;hwnd hWndOwnder;handle hInstance;dword rgbResult;ptr CustColors;dword Flags;lparam lCustData;ptr lpfnHook;ptr lpTemplateName"
Global Const $tagCHOOSEFONT = "dword Size;hwnd hWndOwner;handle hDC;ptr LogFont;int PointSize;dword Flags;dword rgbColors;lparam CustData;ptr fnHook;ptr TemplateName;handle hInstance;ptr szStyle;word FontType;int SizeMin;int SizeMax"

Func _ChooseColor($iReturnType = 0, $iColorRef = 0, $iRefType = 0, $hWndOwnder = 0)
	Return __Au3_Missing()
EndFunc
Func _ChooseFont($sFontName = "Courier New", $iPointSize = 10, $iFontColorRef = 0, $iFontWeight = 0, $bItalic = False, $bUnderline = False, $bStrikethru = False, $hWndOwner = 0)
	Return __Au3_Missing()
EndFunc
Func _ClipPutFile($sFilePath, $sDelimiter = "|")
	Return __Au3_Missing()
EndFunc
Func _MouseTrap($iLeft = 0, $iTop = 0, $iRight = 0, $iBottom = 0)
	Return __Au3_Missing()
EndFunc
Func _Singleton($sOccurrenceName, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _IsPressed($sHexKey, $vDLL = 'user32.dll')
	Return __Au3_Missing()
EndFunc
Func _VersionCompare($sVersion1, $sVersion2)
	Return __Au3_Missing()
EndFunc
