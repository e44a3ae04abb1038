; Array.au3: arrays of one and two dimensions. Longer than other files, because scripts know these functions by this one name.
;
; _ArraySort and _ArrayUnique are native (__Au3_Sort, __Au3_Unique in builtins/library_array.c): sorting in script would be many
; times slower. Everything else is plain script.
#include-once

; ---- includes (generate.py)
#include "AutoItConstants.au3"
#include "MsgBoxConstants.au3"
#include "StringConstants.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Enum $ARRAYFILL_FORCE_DEFAULT = 0
Global Enum $ARRAYFILL_FORCE_SINGLEITEM = 1
Global Enum $ARRAYFILL_FORCE_INT = 2
Global Enum $ARRAYFILL_FORCE_NUMBER = 3
Global Enum $ARRAYFILL_FORCE_PTR = 4
Global Enum $ARRAYFILL_FORCE_HWND = 5
Global Enum $ARRAYFILL_FORCE_STRING = 6
Global Enum $ARRAYUNIQUE_NOCOUNT = 0
Global Enum $ARRAYUNIQUE_COUNT = 1
Global Enum $ARRAYUNIQUE_AUTO = 0
Global Enum $ARRAYUNIQUE_FORCE32 = 1
Global Enum $ARRAYUNIQUE_FORCE64 = 2
Global Enum $ARRAYUNIQUE_MATCH = 3
Global Enum $ARRAYUNIQUE_DISTINCT = 4
; ---- end of constants

; A value in the type that a force mode asks for.
Func __au3_array_force($vValue, $iForce)
	Switch $iForce
		Case $ARRAYFILL_FORCE_INT
			Return Int($vValue)
		Case $ARRAYFILL_FORCE_NUMBER
			Return Number($vValue)
		Case $ARRAYFILL_FORCE_PTR
			Return Ptr($vValue)
		Case $ARRAYFILL_FORCE_HWND
			Return HWnd($vValue)
		Case $ARRAYFILL_FORCE_STRING
			Return String($vValue)
	EndSwitch
	Return $vValue
EndFunc

; The rows that a range ("0;2-4" or an array with its count) names, in an array without count. @error 3: bad text, 4: bad
; array, 5: a row outside of 0 to $iLast.
Func __au3_array_range($vRange, $iLast)
	If IsArray($vRange) Then
		Local $aGiven = __au3_array_range_of($vRange, $iLast)
		Return SetError(@error, 0, $aGiven)
	EndIf
	$vRange = StringStripWS($vRange, 8)
	If Not StringRegExp($vRange, '\A\d+(-\d+)?(;\d+(-\d+)?)*\z') Then Return SetError(3, 0, 0)
	Local $aParts = StringSplit($vRange, ';', 2), $aRows[0], $iRows = 0, $aEnds, $iFrom, $iTo
	For $sPart In $aParts
		$aEnds = StringSplit($sPart, '-', 2)
		$iFrom = Number($aEnds[0])
		$iTo = Number($aEnds[UBound($aEnds) - 1])
		If $iTo < $iFrom Then ContinueLoop
		If $iTo > $iLast Then Return SetError(5, 0, 0)
		ReDim $aRows[$iRows + $iTo - $iFrom + 1]
		For $iRow = $iFrom To $iTo
			$aRows[$iRows] = $iRow
			$iRows += 1
		Next
	Next
	If $iRows Then Return $aRows
	Local $aFirst[1] = [0]
	Return $iLast < 0 ? SetError(5, 0, 0) : $aFirst
EndFunc

Func __au3_array_range_of(Const ByRef $aRange, $iLast)
	If UBound($aRange, 0) <> 1 Or UBound($aRange) < 2 Or $aRange[0] < 1 Or $aRange[0] > UBound($aRange) - 1 Then Return SetError(4, 0, 0)
	Local $aRows[$aRange[0]]
	For $i = 1 To $aRange[0]
		If Not IsInt(Number($aRange[$i])) Then Return SetError(4, 0, 0)
		$aRows[$i - 1] = Number($aRange[$i])
		If $aRows[$i - 1] < 0 Or $aRows[$i - 1] > $iLast Then Return SetError(5, 0, 0)
	Next
	Return $aRows
EndFunc

; The cells of a text or an array in two dimensions. @error 1: an array of other dimensions.
Func __au3_array_cells(Const ByRef $vValue, $sItem, $sRow, $iForce)
	If IsArray($vValue) Then Return UBound($vValue, 0) = 2 ? $vValue : SetError(1, 0, 0)
	Local $aRows = StringSplit($vValue, $sRow, 3), $iWidth = 0, $aItems
	Local $aLists[UBound($aRows)]
	For $i = 0 To UBound($aRows) - 1
		$aItems = StringSplit($aRows[$i], $sItem, 3)
		If UBound($aItems) > $iWidth Then $iWidth = UBound($aItems)
		$aLists[$i] = $aItems
	Next
	Local $aCells[UBound($aRows)][$iWidth]
	For $i = 0 To UBound($aRows) - 1
		$aItems = $aLists[$i]
		For $j = 0 To UBound($aItems) - 1
			$aCells[$i][$j] = __au3_array_force($aItems[$j], $iForce)
		Next
	Next
	Return $aCells
EndFunc

; Does a text fall apart at a delimiter? Without one it does into its characters.
Func __au3_array_is_list($vValue, $sItem)
	If IsArray($vValue) Then Return False
	Return $sItem == "" ? StringLen($vValue) <> 1 : StringInStr($vValue, $sItem, 1) > 0
EndFunc

; The elements of a value for an array of one dimension.
Func __au3_array_items(Const ByRef $vValue, $sItem, $iForce)
	Local $aItems[1]
	If $iForce = $ARRAYFILL_FORCE_SINGLEITEM Then
		$aItems[0] = $vValue
		Return $aItems
	EndIf
	If IsArray($vValue) Then Return UBound($vValue, 0) = 1 ? $vValue : SetError(1, 0, 0)
	If Not __au3_array_is_list($vValue, $sItem) Then
		$aItems[0] = __au3_array_force($vValue, $iForce)
		Return $aItems
	EndIf
	$aItems = StringSplit($vValue, $sItem, 3)
	If String($vValue) == "" Then ReDim $aItems[0]
	If $iForce = $ARRAYFILL_FORCE_DEFAULT Then Return $aItems
	For $i = 0 To UBound($aItems) - 1
		$aItems[$i] = __au3_array_force($aItems[$i], $iForce)
	Next
	Return $aItems
EndFunc

; Appends elements or rows; the last index.
Func _ArrayAdd(ByRef $aArray, $vValue, $iStart = 0, $sDelim_Item = "|", $sDelim_Row = @CRLF, $iForce = $ARRAYFILL_FORCE_DEFAULT)
	If $iStart = Default Then $iStart = 0
	If $sDelim_Item = Default Then $sDelim_Item = "|"
	If $sDelim_Row = Default Then $sDelim_Row = @CRLF
	If $iForce = Default Then $iForce = $ARRAYFILL_FORCE_DEFAULT
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iLast
	Switch UBound($aArray, 0)
		Case 1
			$iLast = __au3_array_add_items($aArray, $vValue, $sDelim_Item, $iForce)
		Case 2
			$iLast = __au3_array_add_rows($aArray, $iStart, __au3_array_cells($vValue, $sDelim_Item, $sDelim_Row, $iForce))
		Case Else
			Return SetError(2, 0, -1)
	EndSwitch
	Return SetError(@error, 0, $iLast)
EndFunc

Func __au3_array_add_items(ByRef $aArray, Const ByRef $vValue, $sItem, $iForce)
	Local $iCount = UBound($aArray)
	If Not IsString($vValue) And Not IsArray($vValue) And ($iForce = $ARRAYFILL_FORCE_SINGLEITEM Or ($sItem == "|" And $iForce < 2)) Then
		ReDim $aArray[$iCount + 1]
		$aArray[$iCount] = $vValue
		Return $iCount
	EndIf
	Local $aItems = __au3_array_items($vValue, $sItem, $iForce)
	If @error Then Return SetError(5, 0, -1)
	ReDim $aArray[$iCount + UBound($aItems)]
	For $i = 0 To UBound($aItems) - 1
		$aArray[$iCount + $i] = $aItems[$i]
	Next
	Return $iCount + UBound($aItems) - 1
EndFunc

; $aCells is 0 when the value has the wrong dimensions.
Func __au3_array_add_rows(ByRef $aArray, $iStart, Const ByRef $aCells)
	Local $iRows = UBound($aArray, 1), $iColumns = UBound($aArray, 2)
	If $iStart < 0 Or $iStart > $iColumns - 1 Then Return SetError(4, 0, -1)
	If Not IsArray($aCells) Then Return SetError(5, 0, -1)
	If UBound($aCells, 2) + $iStart > $iColumns Then Return SetError(3, 0, -1)
	ReDim $aArray[$iRows + UBound($aCells)][$iColumns]
	Local $iFrom = Ceiling($iStart) ; of a start in between, the rest in between counts as well
	For $i = 0 To UBound($aCells) - 1
		For $j = $iFrom To UBound($aCells, 2) - 1 + $iStart
			$aArray[$iRows + $i][$j] = $aCells[$i][$j - $iStart]
		Next
	Next
	Return UBound($aArray) - 1
EndFunc

; The index of a value in a sorted array.
Func _ArrayBinarySearch(Const ByRef $aArray, $vValue, $iStart = 0, $iEnd = 0, $iColumn = 0)
	If $iStart = Default Then $iStart = 0
	If $iEnd = Default Then $iEnd = 0
	If $iColumn = Default Then $iColumn = 0
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iLast = UBound($aArray) - 1
	If $iLast < 0 Then Return SetError(6, 0, -1)
	If $iEnd < 1 Or $iEnd > $iLast Then $iEnd = $iLast
	If $iStart < 0 Then $iStart = 0
	If $iStart > $iEnd Then Return SetError(4, 0, -1)
	If $iDims > 2 Then Return SetError(5, 0, -1)
	If $iDims = 2 And ($iColumn < 0 Or $iColumn > UBound($aArray, 2) - 1) Then Return SetError(7, 0, -1)
	If __au3_array_at($aArray, $iStart, $iColumn) > $vValue Or __au3_array_at($aArray, $iEnd, $iColumn) < $vValue Then Return SetError(2, 0, -1)
	Local $iMiddle, $vMiddle
	While $iStart <= $iEnd
		$iMiddle = Int(($iStart + $iEnd) / 2)
		$vMiddle = __au3_array_at($aArray, $iMiddle, $iColumn)
		If $vMiddle = $vValue Then Return $iMiddle
		If $vMiddle > $vValue Then
			$iEnd = $iMiddle - 1
		Else
			$iStart = $iMiddle + 1
		EndIf
	WEnd
	Return SetError(3, 0, -1)
EndFunc

; An element of an array of one dimension, or of a column of one of two.
Func __au3_array_at(Const ByRef $aArray, $iRow, $iColumn)
	If UBound($aArray, 0) = 1 Then Return $aArray[$iRow]
	Return $aArray[$iRow][$iColumn]
EndFunc

; Takes a column out; the number of columns left.
Func _ArrayColDelete(ByRef $aArray, $iColumn, $bConvert = False)
	If $bConvert = Default Then $bConvert = False
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	If UBound($aArray, 0) <> 2 Then Return SetError(2, 0, -1)
	Local $iRows = UBound($aArray, 1), $iColumns = UBound($aArray, 2)
	If $iColumn < 0 Or $iColumn > $iColumns - 1 Then Return SetError(3, 0, -1)
	If $bConvert And $iColumns = 2 Then
		Local $aLine[$iRows], $iKept = $iColumn ? 0 : 1
		For $i = 0 To $iRows - 1
			$aLine[$i] = $aArray[$i][$iKept]
		Next
		$aArray = $aLine
		Return 0
	EndIf
	For $i = 0 To $iRows - 1
		For $j = $iColumn To $iColumns - 2
			$aArray[$i][$j] = $aArray[$i][$j + 1]
		Next
	Next
	ReDim $aArray[$iRows][$iColumns - 1]
	Return $iColumns - 1
EndFunc

; Puts an empty column in; the number of columns.
Func _ArrayColInsert(ByRef $aArray, $iColumn)
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iRows = UBound($aArray), $iColumns = 1
	If $iDims > 2 Then Return SetError(2, 0, -1)
	If $iDims = 2 Then $iColumns = UBound($aArray, 2)
	If $iColumn < 0 Or $iColumn > $iColumns Then Return SetError(3, 0, -1)
	If $iDims = 1 Then
		If IsKeyword($iColumn) Or IsArray($iColumn) Then Return SetError(3, 0, -1)
		Local $aTable[$iRows][2], $iKept = $iColumn ? 0 : 1
		For $i = 0 To $iRows - 1
			$aTable[$i][$iKept] = $aArray[$i]
		Next
		$aArray = $aTable
		Return 2
	EndIf
	ReDim $aArray[$iRows][$iColumns + 1]
	For $i = 0 To $iRows - 1
		For $j = $iColumns To $iColumn + 1 Step -1
			$aArray[$i][$j] = $aArray[$i][$j - 1]
		Next
		$aArray[$i][$iColumn] = ""
	Next
	Return $iColumns + 1
EndFunc

; All choices of $iSet elements, each as one text, with their count in front.
Func _ArrayCombinations(Const ByRef $aArray, $iSet, $sDelimiter = "")
	If $sDelimiter = Default Then $sDelimiter = ""
	If Not IsArray($aArray) Then Return SetError(1, 0, 0)
	If UBound($aArray, 0) <> 1 Then Return SetError(2, 0, 0)
	Local $iCount = UBound($aArray), $iTotal = 1
	For $i = 1 To $iSet
		$iTotal = $iTotal * ($iCount - $iSet + $i) / $i
	Next
	$iTotal = Int(Round($iTotal))
	Local $aResult[$iTotal + 1], $aPicked[$iSet + 1], $iAt = 0, $sText
	$aResult[0] = $iTotal
	For $i = 0 To $iSet - 1
		$aPicked[$i] = $i
	Next
	While $iAt < $iTotal
		$sText = ""
		For $i = 0 To $iSet - 1
			$sText &= $aArray[$aPicked[$i]] & $sDelimiter
		Next
		$iAt += 1
		$aResult[$iAt] = $sDelimiter = "" ? $sText : StringTrimRight($sText, 1)
		__au3_array_next_choice($aPicked, $iSet, $iCount)
	WEnd
	Return $aResult
EndFunc

Func __au3_array_next_choice(ByRef $aPicked, $iSet, $iCount)
	Local $i = $iSet - 1
	While $i >= 0 And $aPicked[$i] = $iCount - $iSet + $i
		$i -= 1
	WEnd
	If $i < 0 Then Return
	$aPicked[$i] += 1
	For $j = $i + 1 To $iSet - 1
		$aPicked[$j] = $aPicked[$j - 1] + 1
	Next
EndFunc

; Appends another array; the new size.
Func _ArrayConcatenate(ByRef $aArrayTarget, Const ByRef $aArraySource, $iStart = 0)
	If $iStart = Default Then $iStart = 0
	If Not IsArray($aArrayTarget) Then Return SetError(1, 0, -1)
	If Not IsArray($aArraySource) Then Return SetError(2, 0, -1)
	Local $iDims = UBound($aArrayTarget, 0), $iSize = UBound($aArrayTarget), $iMore = UBound($aArraySource)
	If $iStart < 0 Or $iStart > $iMore - 1 Then Return SetError(6, 0, -1)
	If $iDims > 2 Then Return SetError(3, 0, -1)
	If UBound($aArraySource, 0) <> $iDims Then Return SetError(4, 0, -1)
	Local $iColumns = UBound($aArrayTarget, 2)
	If $iDims = 2 And UBound($aArraySource, 2) <> $iColumns Then Return SetError(5, 0, -1)
	If $iDims = 1 Then
		ReDim $aArrayTarget[$iSize + $iMore - $iStart]
		For $i = $iStart To $iMore - 1
			$aArrayTarget[$iSize + $i - $iStart] = $aArraySource[$i]
		Next
		Return UBound($aArrayTarget)
	EndIf
	ReDim $aArrayTarget[$iSize + $iMore - $iStart][$iColumns]
	For $i = $iStart To $iMore - 1
		For $j = 0 To $iColumns - 1
			$aArrayTarget[$iSize + $i - $iStart][$j] = $aArraySource[$i][$j]
		Next
	Next
	Return UBound($aArrayTarget)
EndFunc

; Takes rows out; the number of rows left.
Func _ArrayDelete(ByRef $aArray, $vRange)
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iSize = UBound($aArray), $iColumns = UBound($aArray, 2), $iTo = 0
	Local $aRows = __au3_array_range($vRange, $iSize - 1)
	If @error Then Return SetError(@error, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, False)
	Local $aGone[$iSize]
	For $iRow In $aRows
		$aGone[$iRow] = True
	Next
	For $i = 0 To $iSize - 1
		If $aGone[$i] Then ContinueLoop
		If $iDims = 1 Then
			$aArray[$iTo] = $aArray[$i]
		Else
			For $j = 0 To $iColumns - 1
				$aArray[$iTo][$j] = $aArray[$i][$j]
			Next
		EndIf
		$iTo += 1
	Next
	$iTo = $iSize - UBound($aRows)
	If $iDims = 1 Then
		ReDim $aArray[$iTo]
	Else
		ReDim $aArray[$iTo][$iColumns]
	EndIf
	Return $iTo
EndFunc

; PARTLY: a table of text in a dialog of the host (on a terminal, there) instead of a window of its own, so alignment flags, colours and
; the function for a button have no effect.
Func _ArrayDisplay(Const ByRef $aArray, $sTitle = Default, $sArrayRange = Default, $iFlags = Default, $vUser_Separator = Default, $sHeader = Default, $iMax_ColWidth = Default, $iAlt_Color = Default, $hUser_Function = Default)
	#forceref $vUser_Separator, $iMax_ColWidth, $iAlt_Color, $hUser_Function
	If Not IsArray($aArray) Then Return SetError(1, 0, "")
	If UBound($aArray, 0) > 2 Then Return SetError(2, 0, "")
	Local $aLimits = __au3_array_limits($sArrayRange, UBound($aArray) - 1, UBound($aArray, 0) = 2 ? UBound($aArray, 2) - 1 : 0)
	If @error Then Return SetError(5, 0, "")
	If $iFlags = Default Then $iFlags = 0
	Local $aTable = __au3_array_text($aArray, $aLimits, $sHeader = Default ? "" : $sHeader, BitAND($iFlags, 64) = 0)
	If $sTitle = Default Then $sTitle = "ArrayDisplay"
	Local $sTable = __au3_array_lines($aTable)
	__Au3_ShowTable("_ArrayDisplay", $sTitle, $sTable)
	If @error Then ConsoleWriteError($sTitle & @CRLF & $sTable) ; the script may not show dialogs
	Return 1
EndFunc

; "rows|columns", each "7" (up to it) or "3:7": [first row, last row, first column, last column]. @error 1: not inside.
Func __au3_array_limits($sRange, $iLastRow, $iLastColumn)
	Local $aLimits[4] = [0, $iLastRow, 0, $iLastColumn]
	If $sRange = Default Or $sRange = "" Then Return $aLimits
	Local $aParts = StringSplit($sRange, "|", 2), $aEnds, $iEnd
	For $i = 0 To (UBound($aParts) > 1 ? 1 : 0)
		If $aParts[$i] = "" Then ContinueLoop
		$aEnds = StringSplit($aParts[$i], ":", 2)
		$iEnd = UBound($aEnds) > 1 ? Number($aEnds[1]) : Number($aEnds[0])
		If UBound($aEnds) > 1 Then $aLimits[2 * $i] = Number($aEnds[0])
		If $iEnd < $aLimits[2 * $i + 1] Then $aLimits[2 * $i + 1] = $iEnd
		If $aLimits[2 * $i] < 0 Or $aLimits[2 * $i] > $aLimits[2 * $i + 1] Then Return SetError(1, 0, 0)
	Next
	Return $aLimits
EndFunc

; The cells as texts, below the heads of the columns; the number of each row in front.
Func __au3_array_text(Const ByRef $aArray, Const ByRef $aLimits, $sHeader, $bNumbers)
	Local $iRows = $aLimits[1] - $aLimits[0] + 1, $iColumns = $aLimits[3] - $aLimits[2] + 1, $aHeads = StringSplit($sHeader, "|", 2)
	Local $aText[$iRows + 1][$iColumns + $bNumbers], $vCell
	If $bNumbers Then $aText[0][0] = "Row"
	For $j = 0 To $iColumns - 1
		$aText[0][$j + $bNumbers] = ($j < UBound($aHeads) And $aHeads[$j] <> "") ? $aHeads[$j] : "Col " & $aLimits[2] + $j
	Next
	For $i = 0 To $iRows - 1
		If $bNumbers Then $aText[$i + 1][0] = "[" & $aLimits[0] + $i & "]"
		For $j = 0 To $iColumns - 1
			$vCell = __au3_array_at($aArray, $aLimits[0] + $i, $aLimits[2] + $j)
			If IsArray($vCell) Or IsMap($vCell) Or IsDllStruct($vCell) Then $vCell = "{" & VarGetType($vCell) & "}"
			$aText[$i + 1][$j + $bNumbers] = StringRegExpReplace($vCell, "[\r\n\t]+", " ")
		Next
	Next
	Return $aText
EndFunc

; Texts in columns of equal width.
Func __au3_array_lines(Const ByRef $aText)
	Local $iColumns = UBound($aText, 2), $aWidths[$iColumns], $sAll = "", $sLine
	For $i = 0 To UBound($aText) - 1
		For $j = 0 To $iColumns - 1
			If StringLen($aText[$i][$j]) > $aWidths[$j] Then $aWidths[$j] = StringLen($aText[$i][$j])
		Next
	Next
	For $i = 0 To UBound($aText) - 1
		$sLine = ""
		For $j = 0 To $iColumns - 1
			$sLine &= StringFormat("%-" & $aWidths[$j] & "s", $aText[$i][$j]) & " | "
		Next
		$sAll &= StringTrimRight($sLine, 3) & @CRLF
	Next
	Return $sAll
EndFunc

; A part of an array.
Func _ArrayExtract(Const ByRef $aArray, $iStart_Row = -1, $iEnd_Row = -1, $iStart_Col = -1, $iEnd_Col = -1)
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iLastRow = UBound($aArray) - 1
	Local $iLastColumn = $iDims = 2 ? UBound($aArray, 2) - 1 : 0
	If $iStart_Row = Default Or $iStart_Row = -1 Then $iStart_Row = 0
	If $iEnd_Row = Default Or $iEnd_Row = -1 Then $iEnd_Row = $iLastRow
	If $iStart_Col = Default Or $iStart_Col = -1 Then $iStart_Col = 0
	If $iEnd_Col = Default Or $iEnd_Col = -1 Then $iEnd_Col = $iLastColumn
	If $iStart_Row < 0 Or $iStart_Row > $iLastRow Or $iEnd_Row < 0 Or $iEnd_Row > $iLastRow Then Return SetError(3, 0, -1)
	If $iStart_Row > $iEnd_Row Then Return SetError(4, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, -1)
	If $iDims = 2 Then
		If $iStart_Col < 0 Or $iStart_Col > $iLastColumn Or $iEnd_Col < 0 Or $iEnd_Col > $iLastColumn Then Return SetError(5, 0, -1)
		If $iStart_Col > $iEnd_Col Then Return SetError(6, 0, -1)
	EndIf
	Local $iRows = $iEnd_Row - $iStart_Row + 1, $iColumns = $iEnd_Col - $iStart_Col + 1
	If $iDims = 1 Or $iColumns = 1 Then
		Local $aLine[$iRows]
		For $i = 0 To $iRows - 1
			$aLine[$i] = $iDims = 1 ? $aArray[$iStart_Row + $i] : $aArray[$iStart_Row + $i][$iStart_Col]
		Next
		Return $aLine
	EndIf
	Local $aTable[$iRows][$iColumns]
	For $i = 0 To $iRows - 1
		For $j = 0 To $iColumns - 1
			$aTable[$i][$j] = $aArray[$iStart_Row + $i][$iStart_Col + $j]
		Next
	Next
	Return $aTable
EndFunc

; Every index at which _ArraySearch finds the value.
Func _ArrayFindAll(Const ByRef $aArray, $vValue, $iStart = 0, $iEnd = 0, $iCase = 0, $iCompare = 0, $iSubItem = 0, $bRow = False)
	If $iStart = Default Then $iStart = 0
	If $iEnd = Default Then $iEnd = 0
	If $iCase = Default Then $iCase = 0
	If $iCompare = Default Then $iCompare = 0
	If $iSubItem = Default Then $iSubItem = 0
	If $bRow = Default Then $bRow = False
	Local $iAt = _ArraySearch($aArray, $vValue, $iStart, $iEnd, $iCase, $iCompare, 1, $iSubItem, $bRow)
	If @error Then Return SetError(@error, 0, -1)
	Local $iLast = ($bRow ? UBound($aArray, 2) : UBound($aArray)) - 1, $iCount = 0, $aFound[1]
	If $iEnd < 1 Or $iEnd > $iLast Then $iEnd = $iLast
	Do
		ReDim $aFound[$iCount + 1]
		$aFound[$iCount] = $iAt
		$iCount += 1
		If $iAt >= $iEnd Then ExitLoop
		$iAt = _ArraySearch($aArray, $vValue, $iAt + 1, $iEnd, $iCase, $iCompare, 1, $iSubItem, $bRow)
	Until @error
	Return SetError(0, 0, $aFound)
EndFunc

; Puts values in front of the elements or rows that a range names; the new size.
Func _ArrayInsert(ByRef $aArray, $vRange, $vValue = "", $iStart = 0, $sDelim_Item = "|", $sDelim_Row = @CRLF, $iForce = $ARRAYFILL_FORCE_DEFAULT)
	If $vValue = Default Then $vValue = ""
	If $iStart = Default Then $iStart = 0
	If $sDelim_Item = Default Then $sDelim_Item = "|"
	If $sDelim_Row = Default Then $sDelim_Row = @CRLF
	If $iForce = Default Then $iForce = $ARRAYFILL_FORCE_DEFAULT
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $aRows = __au3_array_range($vRange, UBound($aArray) - 1)
	If @error Then Return SetError(@error, 0, -1)
	For $i = 1 To UBound($aRows) - 1
		If $aRows[$i] < $aRows[$i - 1] Then Return SetError(3, 0, -1)
	Next
	If $iDims > 2 Then Return SetError(2, 0, -1)
	Local $iSize = UBound($aArray) + UBound($aRows)
	If $iDims = 2 Then
		$iSize = __au3_array_insert_rows($aArray, $aRows, $iStart, __au3_array_cells($vValue, $sDelim_Item, $sDelim_Row, $iForce))
		Return SetError(@error, 0, $iSize)
	EndIf
	ReDim $aArray[$iSize]
	Local $aItems = __au3_array_items($vValue, $sDelim_Item, __au3_array_is_list($vValue, $sDelim_Item) ? $iForce : ($iForce = $ARRAYFILL_FORCE_SINGLEITEM ? $iForce : $ARRAYFILL_FORCE_DEFAULT))
	If @error Then Return SetError(5, 0, -1)
	If $iForce = $ARRAYFILL_FORCE_SINGLEITEM Then
		ReDim $aItems[UBound($aRows)]
		For $i = 1 To UBound($aRows) - 1
			$aItems[$i] = $aItems[0]
		Next
	EndIf
	Local $iNew = UBound($aRows) - 1, $iFrom = $iSize - UBound($aRows) - 1
	For $i = $iSize - 1 To 0 Step -1
		If $iNew < 0 Then ExitLoop
		If $aRows[$iNew] > $iFrom Then
			$aArray[$i] = $iNew < UBound($aItems) ? $aItems[$iNew] : ""
			$iNew -= 1
		Else
			$aArray[$i] = $aArray[$iFrom]
			$iFrom -= 1
		EndIf
	Next
	Return $iSize
EndFunc

Func __au3_array_insert_rows(ByRef $aArray, Const ByRef $aRows, $iStart, Const ByRef $aCells)
	Local $iColumns = UBound($aArray, 2), $iSize = UBound($aArray) + UBound($aRows)
	If $iStart < 0 Or $iStart > $iColumns - 1 Then Return SetError(6, 0, -1)
	If Not IsArray($aCells) Then Return SetError(7, 0, -1)
	If UBound($aCells, 2) + $iStart > $iColumns Then Return SetError(8, 0, -1)
	ReDim $aArray[$iSize][$iColumns]
	Local $iNew = UBound($aRows) - 1, $iFrom = $iSize - UBound($aRows) - 1
	For $i = $iSize - 1 To 0 Step -1
		If $iNew < 0 Then ExitLoop
		If $aRows[$iNew] > $iFrom Then
			For $j = 0 To $iColumns - 1
				$aArray[$i][$j] = ""
				If $iNew < UBound($aCells) And $j >= $iStart And $j - $iStart < UBound($aCells, 2) Then $aArray[$i][$j] = $aCells[$iNew][$j - $iStart]
			Next
			$iNew -= 1
		Else
			For $j = 0 To $iColumns - 1
				$aArray[$i][$j] = $aArray[$iFrom][$j]
			Next
			$iFrom -= 1
		EndIf
	Next
	Return $iSize
EndFunc

Func _ArrayMax(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Local $iIndex = __au3_array_extreme($aArray, $iCompNumeric, $iStart, $iEnd, $iSubItem, True)
	If @error Then Return SetError(@error, 0, "")
	Return __au3_array_at($aArray, $iIndex, $iSubItem = Default ? 0 : $iSubItem)
EndFunc

Func _ArrayMaxIndex(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Local $iIndex = __au3_array_extreme($aArray, $iCompNumeric, $iStart, $iEnd, $iSubItem, True)
	Return SetError(@error, 0, $iIndex)
EndFunc

Func _ArrayMin(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Local $iIndex = __au3_array_extreme($aArray, $iCompNumeric, $iStart, $iEnd, $iSubItem, False)
	If @error Then Return SetError(@error, 0, "")
	Return __au3_array_at($aArray, $iIndex, $iSubItem = Default ? 0 : $iSubItem)
EndFunc

Func _ArrayMinIndex(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Local $iIndex = __au3_array_extreme($aArray, $iCompNumeric, $iStart, $iEnd, $iSubItem, False)
	Return SetError(@error, 0, $iIndex)
EndFunc

; The index of the first greatest or least element.
Func __au3_array_extreme(Const ByRef $aArray, $iNumeric, $iStart, $iEnd, $iColumn, $bMax)
	If $iStart = Default Then $iStart = -1
	If $iEnd = Default Then $iEnd = -1
	If $iColumn = Default Then $iColumn = 0
	If Not IsArray($aArray) Or UBound($aArray) = 0 Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iLast = UBound($aArray) - 1
	If $iStart = -1 Then $iStart = 0
	If $iEnd = -1 Then $iEnd = $iLast
	If $iStart < 0 Or $iEnd < 0 Or $iStart > $iLast Or $iEnd > $iLast Then Return SetError(3, 0, -1)
	If $iStart > $iEnd Then Return SetError(4, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, -1)
	If $iDims = 2 And ($iColumn < 0 Or $iColumn > UBound($aArray, 2) - 1) Then Return SetError(6, 0, -1)
	Local $bNumeric = $iNumeric = 1, $iBest = $iStart, $vBest = __au3_array_at($aArray, $iStart, $iColumn), $vItem
	If $bNumeric Then $vBest = Number($vBest)
	For $i = $iStart + 1 To $iEnd
		$vItem = $iDims = 1 ? $aArray[$i] : $aArray[$i][$iColumn]
		If $bNumeric Then $vItem = Number($vItem)
		If $bMax ? $vItem > $vBest : $vItem < $vBest Then
			$vBest = $vItem
			$iBest = $i
		EndIf
	Next
	Return $iBest
EndFunc

; All orders of the elements, each as one text, with their count in front.
Func _ArrayPermute(ByRef $aArray, $sDelimiter = "")
	If $sDelimiter = Default Then $sDelimiter = ""
	If Not IsArray($aArray) Then Return SetError(1, 0, 0)
	If UBound($aArray, 0) <> 1 Then Return SetError(2, 0, 0)
	Local $iSize = UBound($aArray), $iTotal = $iSize > 0 ? 1 : 0, $aOrder[$iSize], $iCount = 0
	For $i = 0 To $iSize - 1
		$iTotal *= $i + 1
		$aOrder[$i] = $i
	Next
	Local $aResult[$iTotal + 1]
	$aResult[0] = $iTotal
	If $iSize > 0 Then __au3_array_permute($aArray, $aOrder, 0, $sDelimiter, $aResult, $iCount)
	Return $aResult
EndFunc

Func __au3_array_permute(Const ByRef $aArray, ByRef $aOrder, $iFrom, $sDelimiter, ByRef $aResult, ByRef $iCount)
	Local $iLast = UBound($aArray) - 1, $iHeld = $aOrder[$iFrom], $sText
	If $iFrom = $iLast Then
		$sText = ""
		For $i = 0 To $iLast
			$sText &= $aArray[$aOrder[$i]] & $sDelimiter
		Next
		$iCount += 1
		$aResult[$iCount] = StringTrimRight($sText, StringLen($sDelimiter))
		Return
	EndIf
	For $i = $iFrom To $iLast
		$aOrder[$iFrom] = $aOrder[$i]
		$aOrder[$i] = $iHeld
		__au3_array_permute($aArray, $aOrder, $iFrom + 1, $sDelimiter, $aResult, $iCount)
		$aOrder[$i] = $aOrder[$iFrom]
		$aOrder[$iFrom] = $iHeld
	Next
EndFunc

; Takes the last element off and returns it.
Func _ArrayPop(ByRef $aArray)
	If Not IsArray($aArray) Then Return SetError(1, 0, "")
	If UBound($aArray, 0) <> 1 Then Return SetError(2, 0, "")
	Local $iLast = UBound($aArray) - 1
	If $iLast < 0 Then Return SetError(3, 0, "")
	Local $vLast = $aArray[$iLast]
	ReDim $aArray[$iLast]
	Return $vLast
EndFunc

; Moves values in at one end; what falls out at the other is lost.
Func _ArrayPush(ByRef $aArray, $vValue, $iDirection = 0)
	If $iDirection = Default Then $iDirection = 0
	If Not IsArray($aArray) Then Return SetError(1, 0, 0)
	If UBound($aArray, 0) <> 1 Then Return SetError(3, 0, 0)
	Local $iSize = UBound($aArray), $iMore = IsArray($vValue) ? UBound($vValue) : 1
	If IsArray($vValue) And $iMore > $iSize Then Return SetError(2, 0, 0)
	If $iSize = 0 Then Return 1
	Local $aMore[1] = [$vValue]
	If IsArray($vValue) Then $aMore = $vValue
	If $iDirection Then
		For $i = $iSize - 1 To $iMore Step -1
			$aArray[$i] = $aArray[$i - $iMore]
		Next
	Else
		For $i = 0 To $iSize - $iMore - 1
			$aArray[$i] = $aArray[$i + $iMore]
		Next
	EndIf
	Local $iTo = $iDirection ? 0 : $iSize - $iMore
	For $i = 0 To $iMore - 1
		$aArray[$iTo + $i] = $aMore[$i]
	Next
	Return 1
EndFunc

Func _ArrayReverse(ByRef $aArray, $iStart = 0, $iEnd = 0)
	If $iStart = Default Then $iStart = 0
	If $iEnd = Default Then $iEnd = 0
	If Not IsArray($aArray) Then Return SetError(1, 0, 0)
	If UBound($aArray, 0) <> 1 Then Return SetError(3, 0, 0)
	Local $iLast = UBound($aArray) - 1, $vHeld
	If $iLast < 0 Then Return SetError(4, 0, 0)
	If $iEnd < 1 Or $iEnd > $iLast Then $iEnd = $iLast
	If $iStart < 0 Then $iStart = 0
	If $iStart > $iEnd Then Return SetError(2, 0, 0)
	For $i = $iStart To Int(($iStart + $iEnd - 1) / 2)
		$vHeld = $aArray[$i]
		$aArray[$i] = $aArray[$iEnd]
		$aArray[$iEnd] = $vHeld
		$iEnd -= 1
	Next
	Return 1
EndFunc

; The index at which a value stands.
Func _ArraySearch(Const ByRef $aArray, $vValue, $iStart = 0, $iEnd = 0, $iCase = 0, $iCompare = 0, $iForward = 1, $iSubItem = -1, $bRow = False)
	If $iStart = Default Then $iStart = 0
	If $iEnd = Default Then $iEnd = 0
	If $iCase = Default Then $iCase = 0
	If $iCompare = Default Then $iCompare = 0
	If $iForward = Default Then $iForward = 1
	If $iSubItem = Default Then $iSubItem = -1
	If $bRow = Default Then $bRow = False
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iLast = ($bRow ? UBound($aArray, 2) : UBound($aArray)) - 1
	If UBound($aArray) = 0 Then Return SetError(3, 0, -1)
	If $iDims = 1 And $bRow Then Return SetError(5, 0, -1)
	If $iEnd < 1 Or $iEnd > $iLast Then $iEnd = $iLast
	If $iStart < 0 Then $iStart = 0
	If $iStart > $iEnd Then Return SetError(4, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, -1)
	Local $iStep = 1, $iFrom = $iStart, $iTo = $iEnd, $iAt = -1
	If Not $iForward Then
		$iStep = -1
		$iFrom = $iEnd
		$iTo = $iStart
	EndIf
	If $iDims = 1 Then
		$iAt = __au3_array_search_line($aArray, $vValue, $iFrom, $iTo, $iStep, $iCase, $iCompare)
		Return $iAt < 0 ? SetError(6, 0, -1) : $iAt
	EndIf
	Local $iLastLine = ($bRow ? UBound($aArray) : UBound($aArray, 2)) - 1, $iFirstLine = 0, $vItem
	If $iSubItem > $iLastLine Then $iSubItem = $iLastLine
	If $iSubItem >= 0 Then
		$iFirstLine = $iSubItem
		$iLastLine = $iSubItem
	EndIf
	If Not ($iCompare Or $iCase Or $bRow) Then ; by far the most common
		For $iLine = $iFirstLine To $iLastLine
			For $i = $iFrom To $iTo Step $iStep
				If $aArray[$i][$iLine] = $vValue Then Return $i
			Next
		Next
		Return SetError(6, 0, -1)
	EndIf
	For $iLine = $iFirstLine To $iLastLine
		For $i = $iFrom To $iTo Step $iStep
			$vItem = $bRow ? $aArray[$iLine][$i] : $aArray[$i][$iLine]
			If __au3_array_is($vItem, $vValue, $iCase, $iCompare) Then Return $i
		Next
	Next
	Return SetError(6, 0, -1)
EndFunc

; Does an element match?
Func __au3_array_is(Const ByRef $vItem, Const ByRef $vValue, $iCase, $iCompare)
	Switch $iCompare
		Case 0
		Case 2
			If VarGetType($vItem) <> VarGetType($vValue) Then Return False
		Case 3
			Return StringRegExp($vItem, $vValue)
		Case Else
			Return StringInStr($vItem, $vValue, $iCase ? 1 : 0) > 0
	EndSwitch
	If $iCase Then Return $vItem == $vValue
	Return $vItem = $vValue
EndFunc

; The two plain comparisons have their own loops.
Func __au3_array_search_line(Const ByRef $aArray, Const ByRef $vValue, $iFrom, $iTo, $iStep, $iCase, $iCompare)
	If $iCompare Then
		For $i = $iFrom To $iTo Step $iStep
			If __au3_array_is($aArray[$i], $vValue, $iCase, $iCompare) Then Return $i
		Next
	ElseIf $iCase Then
		For $i = $iFrom To $iTo Step $iStep
			If $aArray[$i] == $vValue Then Return $i
		Next
	ElseIf $iStep = 1 Then
		For $i = $iFrom To $iTo
			If $aArray[$i] = $vValue Then Return $i
		Next
	Else
		For $i = $iFrom To $iTo Step -1
			If $aArray[$i] = $vValue Then Return $i
		Next
	EndIf
	Return -1
EndFunc

Func _ArrayShuffle(ByRef $aArray, $iStart_Row = 0, $iEnd_Row = 0, $iCol = -1)
	If $iStart_Row = Default Then $iStart_Row = 0
	If $iEnd_Row = Default Then $iEnd_Row = 0
	If $iCol = Default Then $iCol = -1
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iRows = UBound($aArray), $iOther
	If $iEnd_Row = 0 Then $iEnd_Row = $iRows - 1
	If $iStart_Row < 0 Or $iStart_Row > $iRows - 1 Or $iEnd_Row < 1 Or $iEnd_Row > $iRows - 1 Then Return SetError(3, 0, -1)
	If $iStart_Row > $iEnd_Row Then Return SetError(4, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, -1)
	If $iDims = 2 And ($iCol < -1 Or $iCol > UBound($aArray, 2) - 1) Then Return SetError(5, 0, -1)
	For $i = $iEnd_Row To $iStart_Row + 1 Step -1
		$iOther = Random($iStart_Row, $i, 1)
		If $iDims = 1 Then
			__au3_array_exchange($aArray[$i], $aArray[$iOther])
		ElseIf $iCol >= 0 Then
			__au3_array_exchange($aArray[$i][$iCol], $aArray[$iOther][$iCol])
		Else
			For $j = 0 To UBound($aArray, 2) - 1
				__au3_array_exchange($aArray[$i][$j], $aArray[$iOther][$j])
			Next
		EndIf
	Next
	Return 1
EndFunc

Func __au3_array_exchange(ByRef $vOne, ByRef $vTwo)
	Local $vHeld = $vOne
	$vOne = $vTwo
	$vTwo = $vHeld
EndFunc

; Numbers sort by value, everything else by its text without case.
Func _ArraySort(ByRef $aArray, $iDescending = 0, $iStart = 0, $iEnd = 0, $iSubItem = 0, $iPivot = 0)
	If $iDescending = Default Then $iDescending = 0
	If $iStart = Default Then $iStart = 0
	If $iEnd = Default Then $iEnd = 0
	If $iSubItem = Default Then $iSubItem = 0
	If $iPivot = Default Then $iPivot = 0
	If Not IsArray($aArray) Then Return SetError(1, 0, 0)
	Local $iDims = UBound($aArray, 0), $iLast = UBound($aArray) - 1
	If $iLast < 0 Then Return SetError(5, 0, 0)
	If $iEnd < 1 Or $iEnd > $iLast Then $iEnd = $iLast
	If $iStart < 0 Then $iStart = 0
	If $iStart > $iEnd Then Return SetError(2, 0, 0)
	If $iDims > 2 Then Return SetError(4, 0, 0)
	If $iDims = 2 And $iPivot Then Return SetError(6, 0, 0)
	If $iDims = 2 And ($iSubItem < 0 Or $iSubItem > UBound($aArray, 2) - 1) Then Return SetError(3, 0, 0)
	__Au3_Sort($aArray, $iStart, $iEnd, $iSubItem, $iDescending, $iPivot)
	Return 1
EndFunc

Func _ArraySwap(ByRef $aArray, $iIndex_1, $iIndex_2, $bCol = False, $iStart = -1, $iEnd = -1)
	If $bCol = Default Then $bCol = False
	If $iStart = Default Then $iStart = -1
	If $iEnd = Default Then $iEnd = -1
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iLast = UBound($aArray) - 1, $iOtherLast = UBound($aArray, 2) - 1
	If $iDims > 1 And $iStart > $iEnd Then Return SetError(5, 0, -1)
	If $iDims = 1 Then
		If $iIndex_1 < 0 Or $iIndex_2 > $iLast Then Return SetError(3, 0, -1)
		__au3_array_exchange($aArray[$iIndex_1], $aArray[$iIndex_2])
		Return 1
	EndIf
	If $bCol Then
		$iLast = $iOtherLast
		$iOtherLast = UBound($aArray) - 1
	EndIf
	If $iIndex_1 < 0 Or $iIndex_2 > $iLast Then Return SetError(3, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, -1)
	If $iStart = -1 Then $iStart = 0
	If $iEnd = -1 Then $iEnd = $iOtherLast
	If $iStart < 0 Or $iStart > $iOtherLast Or $iEnd < 0 Or $iEnd > $iOtherLast Then Return SetError(4, 0, -1)
	For $i = $iStart To $iEnd
		If $bCol Then
			__au3_array_exchange($aArray[$i][$iIndex_1], $aArray[$i][$iIndex_2])
		Else
			__au3_array_exchange($aArray[$iIndex_1][$i], $aArray[$iIndex_2][$i])
		EndIf
	Next
	Return 1
EndFunc

; Puts the text of _ArrayToString on the clipboard.
Func _ArrayToClip(Const ByRef $aArray, $sDelim_Col = "|", $iStart_Row = -1, $iEnd_Row = -1, $sDelim_Row = @CRLF, $iStart_Col = -1, $iEnd_Col = -1)
	Local $sText = _ArrayToString($aArray, $sDelim_Col, $iStart_Row, $iEnd_Row, $sDelim_Row, $iStart_Col, $iEnd_Col)
	If @error Then Return SetError(@error, 0, 0)
	If Not ClipPut($sText) Then Return SetError(-1, 0, 0)
	Return 1
EndFunc

Func _ArrayToString(Const ByRef $aArray, $sDelim_Col = "|", $iStart_Row = -1, $iEnd_Row = -1, $sDelim_Row = @CRLF, $iStart_Col = -1, $iEnd_Col = -1)
	If $sDelim_Col = Default Then $sDelim_Col = "|"
	If $sDelim_Row = Default Then $sDelim_Row = @CRLF
	If Not IsArray($aArray) Then Return SetError(1, 0, -1)
	Local $iDims = UBound($aArray, 0), $iLastRow = UBound($aArray) - 1, $iLastColumn = UBound($aArray, 2) - 1, $sText = ""
	If $iStart_Row < -1 Or $iEnd_Row < -1 Then Return SetError(3, 0, -1)
	If $iStart_Row = Default Or $iStart_Row = -1 Then $iStart_Row = 0
	If $iEnd_Row = Default Or $iEnd_Row = -1 Then $iEnd_Row = $iLastRow
	If $iLastRow < 0 Or $iStart_Row > $iLastRow Or $iEnd_Row > $iLastRow Then Return SetError(3, 0, "")
	If $iStart_Row > $iEnd_Row Then Return SetError(4, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, -1)
	If $iDims = 1 Then
		; An array among the elements takes the delimiter behind it along.
		For $i = $iStart_Row To $iEnd_Row
			$sText &= $aArray[$i] & $sDelim_Col
		Next
		Return StringTrimRight($sText, StringLen($sDelim_Col))
	EndIf
	If $iStart_Col = Default Or $iStart_Col = -1 Then $iStart_Col = 0
	If $iEnd_Col = Default Or $iEnd_Col = -1 Then $iEnd_Col = $iLastColumn
	If $iStart_Col < 0 Or $iStart_Col > $iLastColumn Or $iEnd_Col < 0 Or $iEnd_Col > $iLastColumn Then Return SetError(5, 0, -1)
	If $iStart_Col > $iEnd_Col Then Return SetError(6, 0, -1)
	For $i = $iStart_Row To $iEnd_Row
		For $j = $iStart_Col To $iEnd_Col
			$sText &= $aArray[$i][$j] & $sDelim_Col
		Next
		$sText = StringTrimRight($sText, StringLen($sDelim_Col)) & $sDelim_Row
	Next
	Return StringTrimRight($sText, StringLen($sDelim_Row))
EndFunc

; Makes columns of the rows.
Func _ArrayTranspose(ByRef $aArray)
	If Not IsArray($aArray) Then Return SetError(2, 0, 0)
	Local $iDims = UBound($aArray, 0), $iRows = UBound($aArray), $iColumns = $iDims = 1 ? 1 : UBound($aArray, 2)
	If $iDims > 2 Then Return SetError(1, 0, 0)
	Local $aTurned[$iColumns][$iRows]
	For $i = 0 To $iRows - 1
		For $j = 0 To $iColumns - 1
			$aTurned[$j][$i] = $iDims = 1 ? $aArray[$i] : $aArray[$i][$j]
		Next
	Next
	$aArray = $aTurned
	Return 1
EndFunc

; Cuts characters off the elements.
Func _ArrayTrim(ByRef $aArray, $iTrimNum, $iDirection = 0, $iStart = 0, $iEnd = 0, $iSubItem = 0)
	If $iDirection = Default Then $iDirection = 0
	If $iStart = Default Then $iStart = 0
	If $iEnd = Default Then $iEnd = 0
	If $iSubItem = Default Then $iSubItem = 0
	If Not IsArray($aArray) Then Return SetError(1, 0, 0)
	Local $iDims = UBound($aArray, 0), $iLast = UBound($aArray) - 1
	If $iEnd = 0 Then $iEnd = $iLast
	If $iStart < 0 Or $iStart > $iEnd Or $iStart > $iLast Or $iEnd > $iLast Then Return SetError(3, 0, -1)
	If $iDims > 2 Then Return SetError(2, 0, 0)
	If $iDims = 2 And ($iSubItem < 0 Or $iSubItem > UBound($aArray, 2) - 1) Then Return SetError(5, 0, -1)
	For $i = $iStart To $iEnd
		If $iDims = 1 Then
			$aArray[$i] = $iDirection ? StringTrimRight($aArray[$i], $iTrimNum) : StringTrimLeft($aArray[$i], $iTrimNum)
		Else
			$aArray[$i][$iSubItem] = $iDirection ? StringTrimRight($aArray[$i][$iSubItem], $iTrimNum) : StringTrimLeft($aArray[$i][$iSubItem], $iTrimNum)
		EndIf
	Next
	Return 1
EndFunc

; The different elements of an array or a column in the order in which they first appear.
Func _ArrayUnique(Const ByRef $aArray, $iColumn = 0, $iBase = 0, $iCase = 0, $iCount = $ARRAYUNIQUE_COUNT, $iIntType = $ARRAYUNIQUE_AUTO)
	If $iColumn = Default Then $iColumn = 0
	If $iBase = Default Then $iBase = 0
	If $iCase = Default Then $iCase = 0
	If $iCount = Default Then $iCount = $ARRAYUNIQUE_COUNT
	If Not IsArray($aArray) Or UBound($aArray) = 0 Then Return SetError(1, 0, 0)
	Local $iDims = UBound($aArray, 0)
	If $iDims > 2 Then Return SetError(2, 0, 0)
	If Not __au3_array_flag($iBase, 1) Or Not __au3_array_flag($iCase, 1) Then Return SetError(3, 0, 0)
	If Not __au3_array_flag($iCount, 1) Then Return SetError(4, 0, 0)
	If Not __au3_array_flag($iIntType, 4) Then Return SetError(5, 0, 0)
	If $iColumn < 0 Or $iColumn >= ($iDims = 1 ? 1 : UBound($aArray, 2)) Then Return SetError(6, 0, 0)
	Local $aResult = __Au3_Unique($aArray, $iColumn, $iBase, $iCase, $iCount, $iIntType)
	If @error Then Return SetError(7, 0, 0)
	Return $aResult
EndFunc

Func __au3_array_flag($vFlag, $iMost)
	Return IsInt($vFlag) And $vFlag >= 0 And $vFlag <= $iMost
EndFunc

; A bar of block characters for each number. A blank is taken to be a quarter of a block wide.
Func _Array1DToHistogram($aArray, $iSizing = 100)
	If $iSizing = Default Then $iSizing = 100
	If UBound($aArray, 0) > 1 Then Return SetError(1, 0, "")
	If Not IsArray($aArray) Then Return $aArray
	; Only numbers count for the range, texts are drawn as numbers.
	Local $nMost = 0, $nLeast = 0, $nValue, $nBefore
	For $vItem In $aArray
		If IsNumber($vItem) And $vItem > $nMost Then $nMost = $vItem
		If IsNumber($vItem) And $vItem < $nLeast Then $nLeast = $vItem
	Next
	; A range of less than four has no scale: everything but 0 is three blocks long then.
	Local $nRange = Round(($nMost - $nLeast) / 8) * 8, $nScale = $nRange ? Abs($iSizing) / $nRange : 0
	For $i = 0 To UBound($aArray) - 1
		If $aArray[$i] == 0 Or $aArray[$i] == "" Or IsKeyword($aArray[$i]) Or (IsBool($aArray[$i]) And Not $aArray[$i]) Then
			$aArray[$i] = ""
			ContinueLoop
		EndIf
		$nValue = Number($aArray[$i])
		$nBefore = Abs($nValue < 0 ? $nValue - $nLeast : $nLeast)
		$aArray[$i] = ($nRange ? __au3_array_bar(Abs($nValue) * $nScale, $nBefore * $nScale) : __au3_array_bar(24, $nBefore ? 6 : 0)) & " " & $aArray[$i]
	Next
	Return $aArray
EndFunc

; Both lengths in eighths of a block.
Func __au3_array_bar($nLength, $nBefore)
	Local $iLength = Ceiling(Round($nLength, 1)), $sBar = ""
	For $i = 1 To Int($nBefore / 2)
		$sBar &= " "
	Next
	For $i = 1 To Int($iLength / 8)
		$sBar &= ChrW(0x2588)
	Next
	Return Mod($iLength, 8) ? $sBar & ChrW(0x2590 - Mod($iLength, 8)) : $sBar
EndFunc

; ---- not available (generate.py)
; ---- end of not available
