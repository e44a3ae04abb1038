#!/usr/bin/env au3
; Counts the words of a text file:  au3 WordCount.au3 FILE [HOW-MANY]
#include <FileConstants.au3>
#include <StringConstants.au3>

Opt("MustDeclareVars", 1)

If $CmdLine[0] < 1 Then
	ConsoleWriteError("usage: WordCount.au3 FILE [HOW-MANY]" & @CRLF)
	Exit 2
EndIf
Exit Main($CmdLine[1], $CmdLine[0] > 1 ? Int($CmdLine[2]) : 10)

Func Main($sFile, $iMost)
	Local $hFile = FileOpen($sFile, $FO_READ)
	If $hFile = -1 Then
		ConsoleWriteError($sFile & ": cannot be read" & @CRLF)
		Return 1
	EndIf
	Local $mCounts = Count($hFile)
	FileClose($hFile)
	Print($mCounts, $iMost)
	Return 0
EndFunc   ;==>Main

; A map of words in lower case to how often they stand there.
Func Count($hFile)
	Local $mCounts[], $iWords = 0
	While True
		Local $sLine = FileReadLine($hFile)
		If @error Then ExitLoop
		Local $aWords = StringRegExp($sLine, "[\pL\pN']+", $STR_REGEXPARRAYGLOBALMATCH)
		If @error Then ContinueLoop
		For $sWord In $aWords
			$sWord = StringLower($sWord)
			If Not MapExists($mCounts, $sWord) Then $mCounts[$sWord] = 0
			$mCounts[$sWord] += 1
			$iWords += 1
		Next
	WEnd
	ConsoleWrite($iWords & " words, " & UBound($mCounts) & " different" & @CRLF)
	Return $mCounts
EndFunc   ;==>Count

; The most frequent words first, equal ones in the order of the alphabet.
Func Print($mCounts, $iMost)
	Local $aKeys = MapKeys($mCounts), $iSize = UBound($aKeys)
	For $i = 0 To ($iMost < $iSize ? $iMost : $iSize) - 1
		Local $iBest = $i
		For $k = $i + 1 To $iSize - 1
			If IsBefore($aKeys[$k], $aKeys[$iBest], $mCounts) Then $iBest = $k
		Next
		Local $sWord = $aKeys[$iBest]
		$aKeys[$iBest] = $aKeys[$i]
		ConsoleWrite(StringFormat("%5d  %s", $mCounts[$sWord], $sWord) & @CRLF)
	Next
EndFunc   ;==>Print

Func IsBefore($sOne, $sOther, ByRef $mCounts)
	If $mCounts[$sOne] <> $mCounts[$sOther] Then Return $mCounts[$sOne] > $mCounts[$sOther]
	Return StringCompare($sOne, $sOther) < 0
EndFunc   ;==>IsBefore
