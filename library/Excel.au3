; Excel.au3: made by generate.py; do not edit.
#include-once

#include "Array.au3"
#include "ExcelConstants.au3"

Func _Excel_Open($bVisible = Default, $bDisplayAlerts = Default, $bScreenUpdating = Default, $bInteractive = Default, $bForceNew = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_Close(ByRef $oExcel, $bSaveChanges = Default, $bForceClose = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookAttach($sString, $sMode = Default, $oInstance = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookClose(ByRef $oWorkbook, $bSave = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookList($oExcel = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookNew($oExcel, $iSheets = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookOpen($oExcel, $sFilePath, $bReadOnly = Default, $bVisible = Default, $sPassword = Default, $sWritePassword = Default, $bUpdateLinks = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookOpenText($oExcel, $sFilePath, $iStartRow = Default, $iDataType = Default, $sTextQualifier = Default, $bConsecutiveDelimiter = Default, $sDelimiter = Default, $aFieldInfo = Default, $sDecimalSeparator = Default, $sThousandsSeparator = Default, $bTrailingMinusNumbers = Default, $iOrigin = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookSave($oWorkbook)
	Return __Au3_Missing()
EndFunc
Func _Excel_BookSaveAs($oWorkbook, $sFilePath, $iFormat = Default, $bOverWrite = Default, $sPassword = Default, $sWritePassword = Default, $bReadOnlyRecommended = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_ColumnToLetter($iColumn)
	Return __Au3_Missing()
EndFunc
Func _Excel_ColumnToNumber($sColumn)
	Return __Au3_Missing()
EndFunc
Func _Excel_ConvertFormula($oExcel, $sFormula, $iFromStyle, $iToStyle = Default, $iToAbsolute = Default, $vRelativeTo = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_Export($oExcel, $vObject, $sFileName, $iType = Default, $iQuality = Default, $bIncludeProperties = Default, $iFrom = Default, $iTo = Default, $bOpenAfterPublish = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_FilterGet($oWorkbook, $vWorksheet = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_FilterSet($oWorkbook, $vWorksheet, $vRange, $iField, $sCriteria1 = Default, $iOperator = Default, $sCriteria2 = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_PictureAdd($oWorkbook, $vWorksheet, $sFile, $vRangeOrLeft, $iTop = Default, $iWidth = Default, $iHeight = Default, $bKeepRatio = True)
	Return __Au3_Missing()
EndFunc
Func _Excel_Print($oExcel, $vObject, $iCopies = Default, $sPrinter = Default, $bPreview = Default, $iFrom = Default, $iTo = Default, $bPrintToFile = Default, $bCollate = Default, $sPrToFileName = "")
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeCopyPaste($oWorksheet, $vSourceRange, $vTargetRange = Default, $bCut = Default, $iPaste = Default, $iOperation = Default, $bSkipBlanks = Default, $bTranspose = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeDelete($oWorksheet, $vRange, $iShift = Default, $iEntireRowCol = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeFind($oWorkbook, $sSearch, $vRange = Default, $iLookIn = Default, $iLookAt = Default, $bMatchcase = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeInsert($oWorksheet, $vRange, $iShift = Default, $iCopyOrigin = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeLinkAddRemove($oWorkbook, $vWorksheet, $vRange, $sAddress, $sSubAddress = Default, $sScreenTip = Default, $sTextToDisplay = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeRead($oWorkbook, $vWorksheet = Default, $vRange = Default, $iReturn = Default, $bForceFunc = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeReplace($oWorkbook, $vWorksheet, $vRange, $sSearch, $sReplace, $iLookAt = Default, $bMatchcase = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeSort($oWorkbook, $vWorksheet, $vRange, $vKey1, $iOrder1 = Default, $iSortText = Default, $iHeader = Default, $bMatchcase = Default, $iOrientation = Default, $vKey2 = Default, $iOrder2 = Default, $vKey3 = Default, $iOrder3 = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeValidate($oWorkbook, $vWorksheet, $vRange, $iType, $sFormula1, $iOperator = Default, $sFormula2 = Default, $bIgnoreBlank = Default, $iAlertStyle = Default, $sErrorMessage = Default, $sInputMessage = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_RangeWrite($oWorkbook, $vWorksheet, $vValue, $vRange = Default, $bValue = Default, $bForceFunc = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_SheetAdd($oWorkbook, $vSheet = Default, $bBefore = Default, $iCount = Default, $sName = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_SheetCopyMove($oSourceBook, $vSourceSheet = Default, $oTargetBook = Default, $vTargetSheet = Default, $bBefore = Default, $bCopy = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_SheetDelete($oWorkbook, $vSheet = Default)
	Return __Au3_Missing()
EndFunc
Func _Excel_SheetList($oWorkbook)
	Return __Au3_Missing()
EndFunc
