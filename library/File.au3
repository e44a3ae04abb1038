; File.au3: made by generate.py; do not edit.
#include-once

#include "Array.au3"
#include "FileConstants.au3"
#include "StringConstants.au3"

Func _FileCountLines($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _FileCreate($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _FileListToArray($sFilePath, $sFilter = "*", $iFlag = $FLTA_FILESFOLDERS, $bReturnPath = False)
	Return __Au3_Missing()
EndFunc
Func _FileListToArrayRec($sFilePath, $sMask = "*", $iReturn = $FLTAR_FILESFOLDERS, $iRecur = $FLTAR_NORECUR, $iSort = $FLTAR_NOSORT, $iReturnPath = $FLTAR_RELPATH)
	Return __Au3_Missing()
EndFunc
Func _FilePrint($sFilePath, $iShow = @SW_HIDE)
	Return __Au3_Missing()
EndFunc
Func _FileReadToArray($sFilePath, ByRef $vReturn, $iFlags = $FRTA_COUNT, $sDelimiter = "")
	Return __Au3_Missing()
EndFunc
Func _FileWriteFromArray($sFilePath, Const ByRef $aArray, $iBase = Default, $iUBound = Default, $sDelimiter = "|")
	Return __Au3_Missing()
EndFunc
Func _FileWriteLog($sLogPath, $sLogMsg, $iFlag = -1)
	Return __Au3_Missing()
EndFunc
Func _FileWriteToLine($sFilePath, $iLine, $sText, $bOverWrite = False)
	Return __Au3_Missing()
EndFunc
Func _PathFull($sRelativePath, $sBasePath = @WorkingDir)
	Return __Au3_Missing()
EndFunc
Func _PathGetRelative($sFrom, $sTo)
	Return __Au3_Missing()
EndFunc
Func _PathMake($sDrive, $sDir, $sFileName, $sExtension)
	Return __Au3_Missing()
EndFunc
Func _PathSplit($sFilePath, ByRef $sDrive, ByRef $sDir, ByRef $sFileName, ByRef $sExtension)
	Return __Au3_Missing()
EndFunc
Func _ReplaceStringInFile($sFilePath, $sSearchString, $sReplaceString, $iCaseSensitive = 0, $iOccurance = 1)
	Return __Au3_Missing()
EndFunc
Func _TempFile($sDirectoryName = @TempDir, $sFilePrefix = "~", $sFileExtension = ".tmp", $iRandomLength = 7)
	Return __Au3_Missing()
EndFunc
