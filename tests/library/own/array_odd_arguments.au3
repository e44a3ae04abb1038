; Arguments of array functions that are seldom given: delimiters for numbers, force modes with arrays, comparisons, texts in bars.
#include <Array.au3>

Func Show($sName, $vResult, $iError)
	If IsArray($vResult) Then $vResult = "[" & _ArrayToString($vResult, ",", -1, -1, ";") & "]"
	ConsoleWrite($sName & ": " & $vResult & " " & $iError & @LF)
EndFunc

Func Bars($sName, $aBars)
	$aBars = _Array1DToHistogram($aBars)
	ConsoleWrite($sName & ":")
	For $sBar In $aBars
		ConsoleWrite(" " & StringReplace(StringRegExpReplace($sBar, "[^ -~]", "#"), " ", "_"))
	Next
	ConsoleWrite(@LF)
EndFunc

Local $aLine[3] = ["a", "b", "c"], $aMore[2] = [7, 8], $aCopy, $vResult

; A number falls apart at a delimiter too.
$aCopy = $aLine
$vResult = _ArrayAdd($aCopy, 1.5, 0, "")
Show("add 1.5 in characters", $aCopy, @error)
$aCopy = $aLine
$vResult = _ArrayAdd($aCopy, False, 0, "l")
Show("add False cut at l", $aCopy, @error)

; An array of values is dealt out whatever the force mode is.
For $iForce In StringSplit("2,3,4,5,6", ",", 2)
	$aCopy = $aLine
	$vResult = _ArrayInsert($aCopy, "0;1", $aMore, 0, "|", @CRLF, Number($iForce))
	Show("insert array, force " & $iForce, $vResult & " " & $aCopy[0] & " " & $aCopy[2], @error)
Next

; The place of a new column next to a line.
For $vPlace In StringSplit("0,1", ",", 2)
	$aCopy = $aLine
	$vResult = _ArrayColInsert($aCopy, Number($vPlace))
	Show("column at " & $vPlace, $aCopy, @error)
Next
$aCopy = $aLine
$vResult = _ArrayColInsert($aCopy, "")
Show("column at nothing", $aCopy, @error)

; Ways to compare that do not exist look for a part of the text.
Local $aNumbers[4] = [3, 120, 20, 7]
Show("search part", _ArraySearch($aNumbers, "0", 0, 0, 0, 4), @error)
Show("find all parts", _ArrayFindAll($aNumbers, "0", 0, 0, 0, 4), @error)

; One element alone becomes a text.
Local $aOne[1] = [5]
$vResult = _ArrayPermute($aOne)
Show("permute one", VarGetType($vResult[1]) & " " & $vResult[1], @error)

; An element that is an array takes its delimiter along.
Local $aHolds[4] = ["x", $aMore, "y", "z"]
Show("array in front of a delimiter", _ArrayToString($aHolds, "-"), @error)
Local $aEmpty[3] = ["", "", "e"]
Show("empty elements", _ArrayToString($aEmpty, "-"), @error)
Local $aTable[2][2] = [["", "b"], ["c", ""]]
Show("empty cells", _ArrayToString($aTable, "-", -1, -1, "/"), @error)

; The kind of number has no default word.
Show("unique", _ArrayUnique($aNumbers, 0, 0, 0, 1, Default), @error)

; Only numbers count for the range of bars.
Local $aBars1[3] = ["30", "10", "20"], $aBars2[3] = [100, 9, "-2"], $aBars3[3] = ["-20", 9, 50], $aBars4[3] = ["a", "b", 70], $aBars5[2] = [1, -1]
Local $aBars6[4] = [2, "10", "20", 90], $aBars7[3] = ["1", 9, -50]
Bars("texts", $aBars1)
Bars("a negative text", $aBars2)
Bars("a negative text below all numbers", $aBars3)
Bars("words", $aBars4)
Bars("a small range", $aBars5)
Bars("texts above numbers", $aBars6)
Bars("numbers below texts", $aBars7)
