; Misc.au3: comparing versions, running only once.
#include-once

; ---- includes (generate.py)
#include "FontConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagCHOOSECOLOR = "dword Size;hwnd hWndOwnder;handle hInstance;dword rgbResult;ptr CustColors;dword Flags;lparam lCustData;ptr lpfnHook;ptr lpTemplateName"
Global Const $tagCHOOSEFONT = "dword Size;hwnd hWndOwner;handle hDC;ptr LogFont;int PointSize;dword Flags;dword rgbColors;lparam CustData;ptr fnHook;ptr TemplateName;handle hInstance;ptr szStyle;word FontType;int SizeMin;int SizeMax"
; ---- end of constants

; The files that this script has noted itself in, each ending in a line break.
Global $__au3_once = ""

; Lets a script run only once under a name: the next one ends, or with flag 1 gets 0 and @error 183. Who came first is noted in
; a file of the folder for temporary files: its number and when it started, since numbers are used again.
Func _Singleton($sOccurrenceName, $iFlag = 0)
	If $iFlag = Default Then $iFlag = 0
	Local $sFile = @TempDir & "\au3-" & Hex(StringToBinary($sOccurrenceName, 4)) & ".once", $sOwner = FileRead($sFile)
	If $sOwner <> "" And $sOwner == __au3_once(Number($sOwner)) Then
		If BitAND($iFlag, 1) Then Return SetError(183, 183, 0)
		Exit -1
	EndIf
	FileDelete($sFile)
	Local $bNoted = FileWrite($sFile, __au3_once(@AutoItPID))
	If $__au3_once = "" Then OnAutoItExitRegister("__au3_once_end")
	$__au3_once &= $sFile & @LF
	Return SetError(0, 0, $bNoted ? Ptr(@AutoItPID) : 0)
EndFunc

; Takes the notes away when the script ends.
Func __au3_once_end()
	For $sFile In StringSplit(StringTrimRight($__au3_once, 1), @LF, 2)
		FileDelete($sFile)
	Next
EndFunc

; What is noted of a process; "" when it does not run.
Func __au3_once($iPID)
	If Not ProcessExists($iPID) Then Return ""
	Local $aFields = StringSplit(StringRegExpReplace(FileRead("/proc/" & $iPID & "/stat"), "(?s)\A.*\) ", ""), " ", 2)
	Return UBound($aFields) < 20 ? String($iPID) : $iPID & " " & $aFields[19]
EndFunc

; -1, 0 or 1; @extended tells what decided: 1 texts, 2 numbers, 3 the letter at the end.
Func _VersionCompare($sVersion1, $sVersion2)
	If $sVersion1 = $sVersion2 Then Return 0
	Local $sTail1 = __au3_version_tail($sVersion1), $sTail2 = __au3_version_tail($sVersion2), $sPart1, $sPart2 = ""
	Local $aParts1 = StringSplit($sVersion1, ".,"), $aParts2 = StringSplit($sVersion2, ".,")
	For $i = 1 To ($aParts1[0] > $aParts2[0] ? $aParts1[0] : $aParts2[0])
		$sPart1 = $i > $aParts1[0] ? "0" : $aParts1[$i]
		$sPart2 = $i > $aParts2[0] ? "0" : $aParts2[$i]
		If StringIsDigit($sPart1) And StringIsDigit($sPart2) Then
			If Number($sPart1) <> Number($sPart2) Then Return SetExtended(2, Number($sPart1) > Number($sPart2) ? 1 : -1)
		ElseIf StringCompare($sPart1, $sPart2) Then
			Return SetExtended(1, StringCompare($sPart1, $sPart2) > 0 ? 1 : -1)
		EndIf
	Next
	If $sPart2 <> "" And $sTail1 <> $sTail2 Then Return SetExtended(3, StringCompare($sTail1, $sTail2) > 0 ? 1 : -1)
	Return SetExtended(Abs($aParts1[0] - $aParts2[0]), 0)
EndFunc

; Takes the one letter at the end off.
Func __au3_version_tail(ByRef $sVersion)
	Local $sTail = StringRegExp($sVersion, "(?i)[a-z]\z") ? StringRight($sVersion, 1) : ""
	$sVersion = StringTrimRight($sVersion, StringLen($sTail))
	Return $sTail
EndFunc

; ---- not available (generate.py)
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
Func _IsPressed($sHexKey, $vDLL = 'user32.dll')
	Return __Au3_Missing()
EndFunc
; ---- end of not available
