; UnitTest.au3: assertions, and tests that are functions: Func Test_Name(). Not one of AutoIt's includes.
;
; Tests run when the script has come to its end: by `au3 test`, or, when the script is run by itself, from here (a dot or letter a
; test, the failures, totals, exit code 1 when one failed). SetUp and TearDown run around each test, SetUpAll and TearDownAll
; around all of them. The first assertion that does not hold ends its test; TearDown runs all the same. A fatal error or Exit in
; a test is its failure, and the next test runs.
;
; Assertions give True and leave @error and @extended as they were.
#include-once

Global $__g_iUnitTest_Assertions = 0, $__g_bUnitTest_Running = False, $__g_sUnitTest_Skipped = Default

OnAutoItExitRegister("__au3_unit_at_exit")

; ---- assertions ----

; True in a condition.
Func _AssertTrue($vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	If Not $vActual Then __au3_unit_differ("True", __au3_unit_show($vActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; False in a condition.
Func _AssertFalse($vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	If $vActual Then __au3_unit_differ("False", __au3_unit_show($vActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; Equal values of one kind: numbers of any type; texts letter by letter; arrays and maps with all that is in them.
Func _AssertEqual($vExpected, $vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $sDifference = __au3_unit_compare($vExpected, $vActual, False, "")
	If $sDifference Then __au3_unit_fail($sDifference, $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

Func _AssertNotEqual($vExpected, $vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	If Not __au3_unit_compare($vExpected, $vActual, False, "") Then __au3_unit_differ("anything but " & __au3_unit_show($vExpected), __au3_unit_show($vActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; Equal, and of the same type: 1 and 1.0 are not.
Func _AssertSame($vExpected, $vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $sDifference = __au3_unit_compare($vExpected, $vActual, True, "")
	If $sDifference Then __au3_unit_fail($sDifference, $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; The type is one of those that VarGetType names.
Func _AssertType($sType, $vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	If VarGetType($vActual) <> $sType Then __au3_unit_differ("a value of type " & $sType, __au3_unit_show($vActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; An array, with that many elements in its first dimension.
Func _AssertIsArray($vActual, $iSize = Default, $sMessage = "", $iError = @error, $iExtended = @extended)
	If Not IsArray($vActual) Then __au3_unit_differ("an array", __au3_unit_show($vActual), $sMessage)
	If $iSize <> Default And UBound($vActual) <> $iSize Then __au3_unit_differ("Array[" & $iSize & "]", __au3_unit_show($vActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

Func _AssertArrayEqual($aExpected, $aActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	If Not IsArray($aExpected) Or Not IsArray($aActual) Then __au3_unit_differ("an array: " & __au3_unit_show($aExpected), __au3_unit_show($aActual), $sMessage)
	_AssertEqual($aExpected, $aActual, $sMessage)
	Return SetError($iError, $iExtended, True)
EndFunc

; The same keys with equal values, in any order.
Func _AssertMapEqual($mExpected, $mActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	If Not IsMap($mExpected) Or Not IsMap($mActual) Then __au3_unit_differ("a map: " & __au3_unit_show($mExpected), __au3_unit_show($mActual), $sMessage)
	_AssertEqual($mExpected, $mActual, $sMessage)
	Return SetError($iError, $iExtended, True)
EndFunc

Func _AssertAlmostEqual($nExpected, $nActual, $nDelta = 0.000001, $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $bNoNumber = ($nActual <> $nActual) <> ($nExpected <> $nExpected)
	If Not IsNumber($nActual) Or $bNoNumber Or Abs($nExpected - $nActual) > $nDelta Then __au3_unit_differ(__au3_unit_show($nExpected) & ", give or take " & $nDelta, __au3_unit_show($nActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; The regular expression is found in the text.
Func _AssertMatch($sPattern, $sActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $bFound = StringRegExp($sActual, $sPattern), $iWrong = @error = 2 ? @extended : 0
	If $iWrong Then __au3_unit_fail("the pattern " & __au3_unit_quote($sPattern) & " is wrong at letter " & $iWrong, $sMessage)
	If Not $bFound Then __au3_unit_differ("a match of " & __au3_unit_quote($sPattern), __au3_unit_show($sActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; A part of a text, letter by letter; an element of an array or a value of a map.
Func _AssertContains($vPart, $vActual, $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $bFound = False
	If IsArray($vActual) Or IsMap($vActual) Then
		For $vItem In $vActual
			If Not __au3_unit_compare($vPart, $vItem, False, "") Then $bFound = True
		Next
	Else
		$bFound = StringInStr($vActual, $vPart, 1) > 0
	EndIf
	If Not $bFound Then __au3_unit_differ("something with " & __au3_unit_show($vPart), __au3_unit_show($vActual), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; @error after the call right before, or of a call that is the second argument: _AssertError(1, F()).
Func _AssertError($iExpected, $vCall = "", $sMessage = "", $iError = @error, $iExtended = @extended)
	If $iError <> $iExpected Then __au3_unit_differ("@error " & $iExpected, "@error " & $iError & (@NumParams > 1 ? " with the result " & __au3_unit_show($vCall) : ""), $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; Gives the value on: $x = _AssertNoError(F()).
Func _AssertNoError($vCall = "", $sMessage = "", $iError = @error, $iExtended = @extended)
	If $iError Then __au3_unit_differ("no @error", "@error " & $iError & (@NumParams > 0 ? " with the result " & __au3_unit_show($vCall) : ""), $sMessage)
	__au3_unit_holds()
	Return SetExtended($iExtended, $vCall)
EndFunc

; The function (its name or itself), or the text of an expression, ends in a fatal error whose message has that part.
Func _AssertFatal($vCode, $sPart = "", $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $aHow = __Au3_TestTry($vCode)
	Local $sExpected = "a fatal error" & ($sPart ? " with " & __au3_unit_quote($sPart) : "")
	If $aHow[0] = "fatal" And (Not $sPart Or StringInStr($aHow[1], $sPart)) Then Return SetError($iError, $iExtended, __au3_unit_holds())
	__au3_unit_differ($sExpected, $aHow[0] = "" ? "no error" : $aHow[0] = "exit" ? "Exit " & $aHow[3] : __au3_unit_quote($aHow[1]), $sMessage)
EndFunc

; What the function or expression writes to the console.
Func _AssertOutput($sExpected, $vCode, $sMessage = "", $iError = @error, $iExtended = @extended)
	Local $aHow = __Au3_TestTry($vCode, True)
	If $aHow[0] Then __au3_unit_differ("output", $aHow[0] = "exit" ? "Exit " & $aHow[3] : $aHow[1], $sMessage)
	_AssertEqual($sExpected, $aHow[5], $sMessage)
	Return SetError($iError, $iExtended, True)
EndFunc

Func _AssertFileExists($sFile, $sMessage = "", $iError = @error, $iExtended = @extended)
	If Not FileExists($sFile) Then __au3_unit_differ("a file " & __au3_unit_quote($sFile), "no such file", $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; Two files have the same bytes.
Func _AssertFileEqual($sExpectedFile, $sActualFile, $sMessage = "", $iError = @error, $iExtended = @extended)
	_AssertFileExists($sExpectedFile, $sMessage)
	_AssertFileExists($sActualFile, $sMessage)
	Local $dExpected = __au3_unit_bytes($sExpectedFile), $dActual = __au3_unit_bytes($sActualFile)
	Local $sExpected = BinaryToString($dExpected, 4), $sActual = BinaryToString($dActual, 4)
	Local $bText = StringToBinary($sExpected, 4) = $dExpected And StringToBinary($sActual, 4) = $dActual
	Local $sDifference = $bText ? __au3_unit_compare($sExpected, $sActual, False, "") : __au3_unit_compare($dExpected, $dActual, False, "")
	If $sDifference Then __au3_unit_fail($sDifference, $sMessage)
	Return SetError($iError, $iExtended, __au3_unit_holds())
EndFunc

; Ends the test as failed.
Func _Fail($sMessage = "failed")
	__au3_unit_fail("", $sMessage)
EndFunc

; Ends the test as skipped; outside of one, the whole script.
Func _Skip($sReason = "")
	If $__g_bUnitTest_Running Then __Au3_TestEnd(True, $sReason)
	$__g_sUnitTest_Skipped = $sReason
	Exit
EndFunc

; ---- when they do not hold ----

Func __au3_unit_holds()
	$__g_iUnitTest_Assertions += 1
	Return True
EndFunc

Func __au3_unit_fail($sDifference, $sMessage)
	$__g_iUnitTest_Assertions += 1
	__Au3_TestEnd(False, $sMessage & (($sMessage <> "" And $sDifference <> "") ? @LF : "") & $sDifference)
EndFunc

Func __au3_unit_differ($sExpected, $sActual, $sMessage)
	__au3_unit_fail(__au3_unit_lines($sExpected, $sActual), $sMessage)
EndFunc

Func __au3_unit_lines($sExpected, $sActual)
	Return "expected: " & $sExpected & @LF & "actual:   " & $sActual
EndFunc

Func __au3_unit_bytes($sFile)
	Local $hFile = FileOpen($sFile, 16)
	Local $dBytes = FileRead($hFile)
	FileClose($hFile)
	Return Binary($dBytes)
EndFunc

; ---- comparing: "" or what is different ----

Func __au3_unit_compare(Const ByRef $vExpected, Const ByRef $vActual, $bSame, $sWhere)
	Local $sKind = __au3_unit_kind($vExpected, $bSame)
	If $sKind == __au3_unit_kind($vActual, $bSame) Then
		If IsArray($vExpected) Then Return __au3_unit_compare_arrays($vExpected, $vActual, $bSame, $sWhere)
		If IsMap($vExpected) Then Return __au3_unit_compare_maps($vExpected, $vActual, $bSame, $sWhere)
		If __au3_unit_equal($vExpected, $vActual) Then Return ""
		If IsString($vExpected) Then Return __au3_unit_at($sWhere) & __au3_unit_texts($vExpected, $vActual)
		If IsBinary($vExpected) Then Return __au3_unit_at($sWhere) & __au3_unit_binaries($vExpected, $vActual)
	EndIf
	Local $sExpected = __au3_unit_show($vExpected), $sActual = __au3_unit_show($vActual)
	If $sExpected == $sActual And IsNumber($vExpected) Then ; further digits tell them apart
		$sExpected = StringFormat("%.17g", $vExpected) & " (" & VarGetType($vExpected) & ")"
		$sActual = StringFormat("%.17g", $vActual) & " (" & VarGetType($vActual) & ")"
	EndIf
	Return __au3_unit_at($sWhere) & __au3_unit_lines($sExpected, $sActual)
EndFunc

Func __au3_unit_at($sWhere)
	Return $sWhere ? "at " & $sWhere & @LF : ""
EndFunc

Func __au3_unit_kind(Const ByRef $vValue, $bSame)
	Return (IsNumber($vValue) And Not $bSame) ? "Number" : VarGetType($vValue)
EndFunc

; Two values of one kind.
Func __au3_unit_equal(Const ByRef $vExpected, Const ByRef $vActual)
	If IsNumber($vExpected) Then Return $vExpected = $vActual Or ($vExpected <> $vExpected And $vActual <> $vActual)
	If IsFunc($vExpected) Then Return FuncName($vExpected) = FuncName($vActual)
	If IsObj($vExpected) Then Return $vExpected = $vActual
	If IsKeyword($vExpected) Then Return IsKeyword($vExpected) = IsKeyword($vActual)
	If IsDllStruct($vExpected) Then Return DllStructGetPtr($vExpected) = DllStructGetPtr($vActual)
	Return $vExpected == $vActual
EndFunc

Func __au3_unit_compare_arrays(Const ByRef $aExpected, Const ByRef $aActual, $bSame, $sWhere)
	If Not (__au3_unit_sizes($aExpected) == __au3_unit_sizes($aActual)) Then Return __au3_unit_at($sWhere) & __au3_unit_lines(__au3_unit_show($aExpected), __au3_unit_show($aActual))
	Local $iDimensions = UBound($aExpected, 0), $sDifference
	If $iDimensions > 1 Then Return __au3_unit_compare_rows($aExpected, $aActual, $bSame, $sWhere, "", 1)
	For $i = 0 To UBound($aExpected) - 1
		$sDifference = __au3_unit_compare($aExpected[$i], $aActual[$i], $bSame, $sWhere & "[" & $i & "]")
		If $sDifference Then Return $sDifference
	Next
	Return ""
EndFunc

; Elements of more than one dimension: by subscripts that are made as text.
Func __au3_unit_compare_rows(Const ByRef $aExpected, Const ByRef $aActual, $bSame, $sWhere, $sRow, $iDimension)
	Local $sIndex, $vExpected, $vActual, $sDifference
	For $i = 0 To UBound($aExpected, $iDimension) - 1
		$sIndex = $sRow & "[" & $i & "]"
		If $iDimension < UBound($aExpected, 0) Then
			$sDifference = __au3_unit_compare_rows($aExpected, $aActual, $bSame, $sWhere, $sIndex, $iDimension + 1)
		Else
			$vExpected = Execute("$aExpected" & $sIndex)
			$vActual = Execute("$aActual" & $sIndex)
			$sDifference = __au3_unit_compare($vExpected, $vActual, $bSame, $sWhere & $sIndex)
		EndIf
		If $sDifference Then Return $sDifference
	Next
	Return ""
EndFunc

Func __au3_unit_compare_maps(Const ByRef $mExpected, Const ByRef $mActual, $bSame, $sWhere)
	Local $sDifference
	For $vKey In MapKeys($mExpected)
		If Not MapExists($mActual, $vKey) Then Return __au3_unit_at($sWhere) & __au3_unit_lines("a key " & __au3_unit_key($vKey), "no such key")
		$sDifference = __au3_unit_compare($mExpected[$vKey], $mActual[$vKey], $bSame, $sWhere & "[" & __au3_unit_key($vKey) & "]")
		If $sDifference Then Return $sDifference
	Next
	For $vKey In MapKeys($mActual)
		If Not MapExists($mExpected, $vKey) Then Return __au3_unit_at($sWhere) & __au3_unit_lines("no key " & __au3_unit_key($vKey), "that key with " & __au3_unit_show($mActual[$vKey]))
	Next
	Return ""
EndFunc

Func __au3_unit_key($vKey)
	Return IsString($vKey) ? __au3_unit_quote($vKey) : $vKey
EndFunc

; ---- texts and binaries that differ ----

Func __au3_unit_texts($sExpected, $sActual)
	If StringInStr($sExpected, @LF) Or StringInStr($sActual, @LF) Then Return __au3_unit_text_difference($sExpected, $sActual)
	Local $iExpected = StringLen($sExpected), $iActual = StringLen($sActual)
	If $iExpected <= 70 And $iActual <= 70 Then Return __au3_unit_lines(__au3_unit_show($sExpected), __au3_unit_show($sActual))
	Local $iSame = __au3_unit_common($sExpected, $sActual), $iFrom = $iSame > 30 ? $iSame - 29 : 1
	Return "the texts of " & $iExpected & " and " & $iActual & " letters differ from letter " & $iSame + 1 & " on" & @LF & _
			__au3_unit_lines(__au3_unit_part($sExpected, $iFrom), __au3_unit_part($sActual, $iFrom))
EndFunc

Func __au3_unit_part($sText, $iFrom)
	Return ($iFrom > 1 ? "... " : "") & __au3_unit_quote(StringMid($sText, $iFrom, 60)) & ($iFrom + 59 < StringLen($sText) ? " ..." : "")
EndFunc

Func __au3_unit_binaries($dExpected, $dActual)
	Local $iExpected = BinaryLen($dExpected), $iActual = BinaryLen($dActual)
	If $iExpected <= 32 And $iActual <= 32 Then Return __au3_unit_lines(__au3_unit_show($dExpected), __au3_unit_show($dActual))
	Local $iSame = Int((__au3_unit_common(String($dExpected), String($dActual)) - 2) / 2), $iFrom = $iSame > 8 ? $iSame - 7 : 1
	Return "the binaries of " & $iExpected & " and " & $iActual & " bytes differ from byte " & $iSame + 1 & " on" & @LF & _
			__au3_unit_lines(__au3_unit_bytes_from($dExpected, $iFrom), __au3_unit_bytes_from($dActual, $iFrom))
EndFunc

Func __au3_unit_bytes_from($dBytes, $iFrom)
	Return ($iFrom > 1 ? "... " : "") & BinaryMid($dBytes, $iFrom, 24) & ($iFrom + 23 < BinaryLen($dBytes) ? " ..." : "")
EndFunc

; How many letters both begin with.
Func __au3_unit_common($sLeft, $sRight)
	Local $iLow = 0, $iHigh = StringLen($sLeft) < StringLen($sRight) ? StringLen($sLeft) : StringLen($sRight), $iMiddle
	While $iLow < $iHigh
		$iMiddle = Int(($iLow + $iHigh + 1) / 2)
		If StringLeft($sLeft, $iMiddle) == StringLeft($sRight, $iMiddle) Then
			$iLow = $iMiddle
		Else
			$iHigh = $iMiddle - 1
		EndIf
	WEnd
	Return $iLow
EndFunc

; "-" lines are expected, "+" lines are there instead; three equal lines around them.
Func __au3_unit_text_difference($sExpected, $sActual)
	Local $bLines = Not StringRegExp($sExpected & $sActual, "(?<!\r)\n|\r(?!\n)"), $bEnds = StringRight($sExpected, 1) = @LF Or StringRight($sActual, 1) = @LF
	Local $aExpected = __au3_unit_split($sExpected, $bLines, $bEnds), $aActual = __au3_unit_split($sActual, $bLines, $bEnds)
	Local $iExpected = UBound($aExpected), $iActual = UBound($aActual), $iStart = 0, $iEnd = 0
	While $iStart < $iExpected And $iStart < $iActual
		If Not ($aExpected[$iStart] == $aActual[$iStart]) Then ExitLoop
		$iStart += 1
	WEnd
	While $iEnd < $iExpected - $iStart And $iEnd < $iActual - $iStart
		If Not ($aExpected[$iExpected - 1 - $iEnd] == $aActual[$iActual - 1 - $iEnd]) Then ExitLoop
		$iEnd += 1
	WEnd
	Local $sText = "the texts differ from line " & $iStart + 1 & " on (- expected, + actual)"
	For $i = ($iStart > 3 ? $iStart - 3 : 0) To $iStart - 1
		$sText &= @LF & "  " & $aExpected[$i]
	Next
	$sText &= __au3_unit_middle($aExpected, $iStart, $iExpected - $iEnd, $aActual, $iActual - $iEnd)
	For $i = $iExpected - $iEnd To ($iEnd > 3 ? $iExpected - $iEnd + 2 : $iExpected - 1)
		$sText &= @LF & "  " & $aExpected[$i]
	Next
	Return $sText
EndFunc

; The lines with carriage returns made visible, unless all lines end in CRLF, and tabs; a last line without an end is marked when
; only one of the texts has it.
Func __au3_unit_split($sText, $bCrLf, $bMark)
	Local $bOpen = StringRight($sText, 1) <> @LF
	If $bCrLf Then $sText = StringStripCR($sText)
	Local $aLines = StringSplit($bOpen ? $sText : StringTrimRight($sText, 1), @LF, 2)
	For $i = 0 To UBound($aLines) - 1
		$aLines[$i] = StringReplace(StringReplace($aLines[$i], @CR, "<CR>"), @TAB, "<TAB>")
	Next
	If $bOpen And $bMark Then $aLines[UBound($aLines) - 1] &= "<no line end>"
	Return $aLines
EndFunc

; The lines from $iStart on that the texts do not begin and end with: by the longest common row of lines when that is not too much
; work.
Func __au3_unit_middle(Const ByRef $aExpected, $iStart, $iExpected, Const ByRef $aActual, $iActual)
	Local $iRows = $iExpected - $iStart, $iColumns = $iActual - $iStart, $sText = "", $iRow = 0, $iColumn = 0
	Local $bSmall = $iRows * $iColumns <= 40000
	Local $iLast = $bSmall ? $iRows : 0, $aLength[$iLast + 1][$iColumns + 1]
	For $i = $iLast - 1 To 0 Step -1
		For $k = $iColumns - 1 To 0 Step -1
			If $aExpected[$iStart + $i] == $aActual[$iStart + $k] Then
				$aLength[$i][$k] = $aLength[$i + 1][$k + 1] + 1
			Else
				$aLength[$i][$k] = Number($aLength[$i + 1][$k] > $aLength[$i][$k + 1] ? $aLength[$i + 1][$k] : $aLength[$i][$k + 1])
			EndIf
		Next
	Next
	While $iRow < $iRows Or $iColumn < $iColumns
		If $iRow < $iRows And $iColumn < $iColumns And $bSmall And $aExpected[$iStart + $iRow] == $aActual[$iStart + $iColumn] Then
			$sText &= @LF & "  " & $aExpected[$iStart + $iRow]
			$iRow += 1
			$iColumn += 1
		ElseIf $iRow < $iRows And ($iColumn = $iColumns Or Not $bSmall Or Number($aLength[$iRow + 1][$iColumn]) >= Number($aLength[$iRow][$iColumn + 1])) Then
			$sText &= @LF & "- " & $aExpected[$iStart + $iRow]
			$iRow += 1
		Else
			$sText &= @LF & "+ " & $aActual[$iStart + $iColumn]
			$iColumn += 1
		EndIf
	WEnd
	Return $sText
EndFunc

; ---- showing values, as the prompt does ----

Func __au3_unit_show(Const ByRef $vValue)
	If IsArray($vValue) Then Return __au3_unit_sizes($vValue) & (UBound($vValue, 0) = 1 ? __au3_unit_elements($vValue) : "")
	If IsMap($vValue) Then Return "Map of " & UBound($vValue) & __au3_unit_elements($vValue)
	If IsObj($vValue) Then Return "an object " & ObjName($vValue)
	If IsString($vValue) Then Return __au3_unit_quote($vValue) & " (String)"
	If IsFunc($vValue) Then Return FuncName($vValue) & " (" & VarGetType($vValue) & ")"
	If IsKeyword($vValue) Then Return IsKeyword($vValue) = 2 ? "Null" : "Default"
	If IsDllStruct($vValue) Then Return "structure"
	Return StringLeft(String($vValue), 2000) & " (" & VarGetType($vValue) & ")"
EndFunc

Func __au3_unit_sizes(Const ByRef $aValue)
	Local $sSizes = ""
	For $i = 1 To UBound($aValue, 0)
		$sSizes &= "[" & UBound($aValue, $i) & "]"
	Next
	Return "Array" & $sSizes
EndFunc

; The first elements of an array of one dimension, or of a map.
Func __au3_unit_elements(Const ByRef $vValue)
	Local $bMap = IsMap($vValue), $aKeys = $bMap ? MapKeys($vValue) : $vValue, $sText = ""
	For $vKey In $aKeys
		If StringLen($sText) > 100 Then Return ": " & $sText & ", ..."
		$sText &= ($sText ? ", " : "") & ($bMap ? "[" & __au3_unit_key($vKey) & "] = " & __au3_unit_brief($vValue[$vKey]) : __au3_unit_brief($vKey))
	Next
	Return $sText ? ": " & $sText : ""
EndFunc

Func __au3_unit_brief(Const ByRef $vValue)
	If IsArray($vValue) Then Return __au3_unit_sizes($vValue)
	If IsMap($vValue) Then Return "Map of " & UBound($vValue)
	If IsString($vValue) Then Return StringLen($vValue) > 40 ? __au3_unit_quote(StringLeft($vValue, 40)) & " ..." : __au3_unit_quote($vValue)
	If IsBinary($vValue) Then Return StringLeft(String($vValue), 42) & (BinaryLen($vValue) > 20 ? " ..." : "")
	Return (IsNumber($vValue) Or IsBool($vValue) Or IsPtr($vValue)) ? String($vValue) : __au3_unit_show($vValue)
EndFunc

; "a" & @CRLF & "say ""b"""
Func __au3_unit_quote($sText)
	If $sText == "" Then Return '""'
	Local $sShown = "", $aRuns = StringRegExp(StringLeft($sText, 2000), "[^\x00-\x1F\x7F]+|\r\n|[\x00-\x1F\x7F]", 3)
	For $sRun In $aRuns
		$sShown &= ($sShown ? " & " : "") & __au3_unit_run($sRun)
	Next
	Return $sShown & (StringLen($sText) > 2000 ? " ..." : "")
EndFunc

Func __au3_unit_run($sRun)
	Local $iCode = AscW($sRun)
	If $iCode > 31 And $iCode <> 127 Then Return '"' & StringReplace($sRun, '"', '""') & '"'
	If StringLen($sRun) = 2 Then Return "@CRLF"
	Return $iCode = 13 ? "@CR" : $iCode = 10 ? "@LF" : $iCode = 9 ? "@TAB" : "Chr(" & $iCode & ")"
EndFunc

; ---- running tests; the results are those of __Au3_TestTry ----

; A function that need not be there; "" when it is not, or ended well.
Func __au3_unit_optional($sName)
	Local $aHow[6] = [""]
	Execute($sName)
	If @error Then Return $aHow
	$__g_bUnitTest_Running = True
	$aHow = __Au3_TestTry($sName)
	$__g_bUnitTest_Running = False
	If $aHow[0] = "exit" Then $aHow[1] = "Exit was called with " & $aHow[3]
	If $aHow[0] And Not StringRegExp($sName, "(?i)^Test") Then $aHow[1] = "in " & $sName & ": " & $aHow[1]
	Return $aHow
EndFunc

; A test with what runs around it.
Func __au3_unit_one($sName)
	Local $aBefore = __au3_unit_optional("SetUp")
	If $aBefore[0] Then Return $aBefore
	Local $aHow = __au3_unit_optional($sName)
	Local $aAfter = __au3_unit_optional("TearDown")
	Return $aHow[0] = "" ? $aAfter : $aHow
EndFunc

; What there is to say of a test that did not pass.
Func __au3_unit_report($aHow)
	If $aHow[0] = "fatal" Then Return $aHow[4]
	If $aHow[0] <> "failed" Then Return $aHow[1] & @LF
	Local $aSource = StringRegExp($aHow[4], "(?m)^ *\d+ \| *(.*)", 1), $aCalls = StringRegExp($aHow[4], "(?m)^ *(= called from.*)", 1)
	Return (IsArray($aSource) ? $aSource[0] & @LF : "") & $aHow[1] & @LF & (IsArray($aCalls) ? $aCalls[0] & @LF : "")
EndFunc

; `au3 test` runs the tests itself.
Func __au3_unit_begin()
	OnAutoItExitUnRegister("__au3_unit_at_exit")
EndFunc

Func __au3_unit_at_exit()
	If IsString($__g_sUnitTest_Skipped) Then ConsoleWrite("skipped: " & $__g_sUnitTest_Skipped & @LF)
	If @exitMethod <> 0 Or @exitCode <> 0 Then Return
	Local $aNames = __Au3_TestNames()
	If UBound($aNames) = 0 Then Return
	Local $aCounts[3] = [0, 0, 0], $sReport = ""
	Local $aAll = __au3_unit_optional("SetUpAll")
	For $sName In $aNames
		__au3_unit_note($sName, $aAll[0] ? $aAll : __au3_unit_one($sName), $aCounts, $sReport)
	Next
	$aAll = __au3_unit_optional("TearDownAll")
	If $aAll[0] Then __au3_unit_note("TearDownAll", $aAll, $aCounts, $sReport)
	ConsoleWrite(@LF & $sReport & __au3_unit_totals($aCounts))
	Exit $aCounts[1] > 0
EndFunc

Func __au3_unit_note($sName, $aHow, ByRef $aCounts, ByRef $sReport)
	Local $iKind = $aHow[0] = "" ? 0 : $aHow[0] = "skipped" ? 2 : 1
	$aCounts[$iKind] += 1
	ConsoleWrite($iKind = 0 ? "." : $iKind = 2 ? "S" : $aHow[0] = "failed" ? "F" : "E")
	If $iKind = 0 Then Return
	$sReport &= @LF & ($iKind = 2 ? "skipped: " : "FAILED: ") & $sName & ($aHow[2] ? " (" & $aHow[2] & ":" & $aHow[3] & ")" : "") & @LF
	$sReport &= StringRegExpReplace(__au3_unit_report($aHow), "(?m)^(?=.)", "  ")
EndFunc

Func __au3_unit_totals(ByRef $aCounts)
	Local $iAll = $aCounts[0] + $aCounts[1] + $aCounts[2]
	Return @LF & $iAll & ($iAll = 1 ? " test, " : " tests, ") & $__g_iUnitTest_Assertions & ($__g_iUnitTest_Assertions = 1 ? " assertion: " : " assertions: ") & _
			$aCounts[0] & " passed, " & $aCounts[1] & " failed, " & $aCounts[2] & " skipped" & @LF
EndFunc
