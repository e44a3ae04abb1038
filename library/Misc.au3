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

; The host is asked as for a dialog; without an answer it is as if the user had cancelled it.
Func _ChooseColor($iReturnType = 0, $iColorRef = 0, $iRefType = 0, $hWndOwnder = 0)
	#forceref $hWndOwnder
	If IsKeyword($iReturnType) Then $iReturnType = 0
	Local $iRGB = BitAND(IsKeyword($iColorRef) ? 0 : $iColorRef, 0xFFFFFF)
	If IsKeyword($iRefType) Or $iRefType <> 2 Then $iRGB = __au3_misc_swap($iRGB)
	Local $sChosen = __Au3_Choose("_ChooseColor", "Color", "Choose a colour", "0x" & Hex($iRGB, 6))
	If @error Then Return SetError(-3, -3, -1)
	$iRGB = BitAND(Number($sChosen), 0xFFFFFF)
	Switch $iReturnType
		Case 1
			Return SetError(0, 0, "0x" & Hex(__au3_misc_swap($iRGB), 6))
		Case 2
			Return SetError(0, 0, "0x" & Hex($iRGB, 6))
	EndSwitch
	Return SetError(0, 0, Int(__au3_misc_swap($iRGB), 2))
EndFunc

; Red and blue exchanged.
Func __au3_misc_swap($iColor)
	Return BitOR(BitShift(BitAND($iColor, 0xFF), -16), BitAND($iColor, 0xFF00), BitShift(BitAND($iColor, 0xFF0000), 16))
EndFunc

; The host is asked as for a dialog; without an answer it is as if the user had cancelled it. The result: 7, attributes (2 italic,
; 4 underlined, 8 struck through), name, size, weight, colour as a number, as BGR and as RGB.
Func _ChooseFont($sFontName = "Courier New", $iPointSize = 10, $iFontColorRef = 0, $iFontWeight = 0, $bItalic = False, $bUnderline = False, $bStrikethru = False, $hWndOwner = 0)
	#forceref $hWndOwner
	Local $iMarks = ($bItalic ? 2 : 0) + ($bUnderline ? 4 : 0) + ($bStrikethru ? 8 : 0)
	Local $sFirst = $sFontName & "|" & $iPointSize & "|" & $iFontWeight & "|" & $iMarks & "|0x" & Hex(__au3_misc_swap($iFontColorRef), 6)
	Local $aChosen = StringSplit(__Au3_Choose("_ChooseFont", "Font", "Choose a font", $sFirst), "|")
	If $aChosen[0] < 5 Then Return SetError(-3, -3, -1)
	Local $iColor = __au3_misc_swap(BitAND(Number($aChosen[5]), 0xFFFFFF))
	Local $aFont[8] = [7, Number($aChosen[4]), $aChosen[1], Number($aChosen[2]), Number($aChosen[3]), $iColor, "0x" & Hex($iColor, 6), "0x" & Hex(__au3_misc_swap($iColor), 6)]
	Return SetError(0, 0, $aFont)
EndFunc

; PARTLY: other programs get the names of the files as a text, one a line, which is also what ClipGet gives.
Func _ClipPutFile($sFilePath, $sDelimiter = "|")
	Local $bDone = ClipPut(StringReplace($sFilePath, $sDelimiter, @LF)) = 1
	Return $bDone ? True : SetError(4, 0, False)
EndFunc

; PARTLY: the pointer is the host's; at a terminal there is none to hold.
Func _MouseTrap($iLeft = 0, $iTop = 0, $iRight = 0, $iBottom = 0)
	Local $bTrapped
	Switch @NumParams
		Case 0
			$bTrapped = __Au3_TrapMouse()
		Case 2
			$bTrapped = __Au3_TrapMouse($iLeft, $iTop, $iLeft + 1, $iTop + 1)
		Case Else
			$bTrapped = __Au3_TrapMouse($iLeft, $iTop, $iRight, $iBottom)
	EndSwitch
	If Not $bTrapped Then Return SetError(2, 0, False)
	Return True
EndFunc

; PARTLY: keys and buttons are the host's; at a terminal none is pressed.
Func _IsPressed($sHexKey, $vDLL = 'user32.dll')
	If IsString($vDLL) Then
		If Not StringRegExp($vDLL, "(?i)\A(.*\\)?user32(\.dll)?\z") Then Return SetError(1, 0, False)
		Return SetError(0, 0, BitAND(__Au3_KeyState(Number("0x" & $sHexKey)), 1) <> 0)
	EndIf
	Local $aState = DllCall($vDLL, "short", "GetAsyncKeyState", "int", "0x" & $sHexKey)
	If @error Then Return SetError(1, 0, False)
	Return BitAND($aState[0], 0x8000) <> 0
EndFunc

; ---- not available (generate.py)
; ---- end of not available
