; Array.au3: made by generate.py; do not edit.
#include-once

#include "AutoItConstants.au3"
#include "MsgBoxConstants.au3"
#include "StringConstants.au3"

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

Func _ArrayAdd(ByRef $aArray, $vValue, $iStart = 0, $sDelim_Item = "|", $sDelim_Row = @CRLF, $iForce = $ARRAYFILL_FORCE_DEFAULT)
	Return __Au3_Missing()
EndFunc
Func _ArrayBinarySearch(Const ByRef $aArray, $vValue, $iStart = 0, $iEnd = 0, $iColumn = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayColDelete(ByRef $aArray, $iColumn, $bConvert = False)
	Return __Au3_Missing()
EndFunc
Func _ArrayColInsert(ByRef $aArray, $iColumn)
	Return __Au3_Missing()
EndFunc
Func _ArrayCombinations(Const ByRef $aArray, $iSet, $sDelimiter = "")
	Return __Au3_Missing()
EndFunc
Func _ArrayConcatenate(ByRef $aArrayTarget, Const ByRef $aArraySource, $iStart = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayDelete(ByRef $aArray, $vRange)
	Return __Au3_Missing()
EndFunc
Func _ArrayDisplay(Const ByRef $aArray, $sTitle = Default, $sArrayRange = Default, $iFlags = Default, $vUser_Separator = Default, $sHeader = Default, $iMax_ColWidth = Default, $iAlt_Color = Default, $hUser_Function = Default)
	Return __Au3_Missing()
EndFunc
Func _ArrayExtract(Const ByRef $aArray, $iStart_Row = -1, $iEnd_Row = -1, $iStart_Col = -1, $iEnd_Col = -1)
	Return __Au3_Missing()
EndFunc
Func _ArrayFindAll(Const ByRef $aArray, $vValue, $iStart = 0, $iEnd = 0, $iCase = 0, $iCompare = 0, $iSubItem = 0, $bRow = False)
	Return __Au3_Missing()
EndFunc
Func _ArrayInsert(ByRef $aArray, $vRange, $vValue = "", $iStart = 0, $sDelim_Item = "|", $sDelim_Row = @CRLF, $iForce = $ARRAYFILL_FORCE_DEFAULT)
	Return __Au3_Missing()
EndFunc
Func _ArrayMax(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayMaxIndex(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayMin(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayMinIndex(Const ByRef $aArray, $iCompNumeric = 0, $iStart = -1, $iEnd = -1, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayPermute(ByRef $aArray, $sDelimiter = "")
	Return __Au3_Missing()
EndFunc
Func _ArrayPop(ByRef $aArray)
	Return __Au3_Missing()
EndFunc
Func _ArrayPush(ByRef $aArray, $vValue, $iDirection = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayReverse(ByRef $aArray, $iStart = 0, $iEnd = 0)
	Return __Au3_Missing()
EndFunc
Func _ArraySearch(Const ByRef $aArray, $vValue, $iStart = 0, $iEnd = 0, $iCase = 0, $iCompare = 0, $iForward = 1, $iSubItem = -1, $bRow = False)
	Return __Au3_Missing()
EndFunc
Func _ArrayShuffle(ByRef $aArray, $iStart_Row = 0, $iEnd_Row = 0, $iCol = -1)
	Return __Au3_Missing()
EndFunc
Func _ArraySort(ByRef $aArray, $iDescending = 0, $iStart = 0, $iEnd = 0, $iSubItem = 0, $iPivot = 0)
	Return __Au3_Missing()
EndFunc
Func _ArraySwap(ByRef $aArray, $iIndex_1, $iIndex_2, $bCol = False, $iStart = -1, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _ArrayToClip(Const ByRef $aArray, $sDelim_Col = "|", $iStart_Row = -1, $iEnd_Row = -1, $sDelim_Row = @CRLF, $iStart_Col = -1, $iEnd_Col = -1)
	Return __Au3_Missing()
EndFunc
Func _ArrayToString(Const ByRef $aArray, $sDelim_Col = "|", $iStart_Row = -1, $iEnd_Row = -1, $sDelim_Row = @CRLF, $iStart_Col = -1, $iEnd_Col = -1)
	Return __Au3_Missing()
EndFunc
Func _ArrayTranspose(ByRef $aArray)
	Return __Au3_Missing()
EndFunc
Func _ArrayTrim(ByRef $aArray, $iTrimNum, $iDirection = 0, $iStart = 0, $iEnd = 0, $iSubItem = 0)
	Return __Au3_Missing()
EndFunc
Func _ArrayUnique(Const ByRef $aArray, $iColumn = 0, $iBase = 0, $iCase = 0, $iCount = $ARRAYUNIQUE_COUNT, $iIntType = $ARRAYUNIQUE_AUTO)
	Return __Au3_Missing()
EndFunc
Func _Array1DToHistogram($aArray, $iSizing = 100)
	Return __Au3_Missing()
EndFunc
