; Word.au3: made by generate.py; do not edit.
#include-once

#include "AutoItConstants.au3"
#include "StringConstants.au3"
#include "WordConstants.au3"

Func _Word_Create($bVisible = Default, $bForceNew = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_Quit(ByRef $oAppl, $iSaveChanges = Default, $iOriginalFormat = Default, $bForceClose = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocAdd($oAppl, $iDocumentType = Default, $sDocumentTemplate = Default, $bNewTemplate = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocAttach($oAppl, $sString, $sMode = Default, $iCase = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocClose($oDoc, $iSaveChanges = Default, $iOriginalFormat = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocExport($oDoc, $sFileName, $iFormat = Default, $iRange = Default, $iFrom = Default, $iTo = Default, $bOpenAfterExport = Default, $bIncludeProperties = Default, $iCreateBookmarks = Default, $bUseISO19005 = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocFind($oDoc, $sFindText = Default, $vSearchRange = Default, $oFindRange = Default, $bForward = Default, $bMatchCase = Default, $bMatchWholeWord = Default, $bMatchWildcards = Default, $bMatchSoundsLike = Default, $bMatchAllWordForms = Default, $bFormat = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocFindReplace($oDoc, $sFindText = Default, $sReplaceWith = Default, $iReplace = Default, $vSearchRange = Default, $bMatchCase = Default, $bMatchWholeWord = Default, $bMatchWildcards = Default, $bMatchSoundsLike = Default, $bMatchAllWordForms = Default, $bForward = Default, $iWrap = Default, $bFormat = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocGet($oAppl, $vIndex = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocLinkAdd($oDoc, $oAnchor = Default, $sAddress = Default, $sSubAddress = Default, $sScreenTip = Default, $sTextToDisplay = Default, $sTarget = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocLinkGet($oDoc, $iIndex = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocOpen($oAppl, $sFilePath, $bConfirmConversions = Default, $iFormat = Default, $bReadOnly = Default, $bRevert = Default, $bAddToRecentFiles = Default, $sOpenPassword = Default, $sWritePassword = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocPictureAdd($oDoc, $sFilePath, $bLinkToFile = Default, $bSaveWithDocument = Default, $oRange = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocPrint($oDoc, $bBackground = Default, $iCopies = Default, $iOrientation = Default, $bCollate = Default, $sPrinter = Default, $iRange = Default, $vFrom = Default, $vTo = Default, $sPages = Default, $iPageType = Default, $iItem = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocRangeSet($oDoc, $vRange, $iStartUnit = Default, $iStartCount = Default, $iEndUnit = Default, $iEndCount = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocSave($oDoc)
	Return __Au3_Missing()
EndFunc
Func _Word_DocSaveAs($oDoc, $sFileName = Default, $iFileFormat = Default, $bReadOnlyRecommended = Default, $bAddToRecentFiles = Default, $sPassword = Default, $sWritePassword = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocTableRead($oDoc, $vTable, $iIndexBase = Default, $sDelimiter = Default)
	Return __Au3_Missing()
EndFunc
Func _Word_DocTableWrite($oRange, ByRef $aArray, $iIndexBase = Default, $sDelimiter = Default)
	Return __Au3_Missing()
EndFunc
