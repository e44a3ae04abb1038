; File.au3: text files as arrays, lists of files, paths as texts.
;
; Paths are cut and joined as texts here; only the functions that list, read and write look at the disk.
#include-once

; ---- includes (generate.py)
#include "Array.au3"
#include "FileConstants.au3"
#include "StringConstants.au3"
; ---- end of includes

; ---- counting, reading and writing ----

; The lines of a file; blank space at its end does not count.
Func _FileCountLines($sFilePath)
	Local $hFile = FileOpen($sFilePath, $FO_READ)
	If $hFile = -1 Then Return SetError(1, 0, 0)
	Local $sText = StringStripWS(FileRead($hFile), $STR_STRIPTRAILING)
	FileClose($hFile)
	If $sText = "" Then Return SetError(0, 0, 0)
	StringReplace(__au3_file_plain($sText), @LF, @LF, 0, 1)
	Return @extended + 1
EndFunc

; A text with @LF as its only line break.
Func __au3_file_plain($sText)
	If Not StringInStr($sText, @CR, 1) Then Return $sText
	$sText = StringReplace($sText, @CRLF, @LF, 0, 1)
	Return StringReplace($sText, @CR, @LF, 0, 1)
EndFunc

; Makes an empty file, with the folders above it.
Func _FileCreate($sFilePath)
	Local $hFile = FileOpen($sFilePath, BitOR($FO_OVERWRITE, $FO_CREATEPATH))
	If $hFile = -1 Then Return SetError(1, 0, 0)
	FileClose($hFile)
	Return 1
EndFunc

Func _FilePrint($sFilePath, $iShow = @SW_HIDE)
	Local $iDone = ShellExecute($sFilePath, "", @WorkingDir, "print", $iShow = Default ? @SW_HIDE : $iShow)
	Return @error ? SetError(1, 0, 0) : $iDone
EndFunc

; The lines of a file, or its lines cut at delimiters.
Func _FileReadToArray($sFilePath, ByRef $vReturn, $iFlags = $FRTA_COUNT, $sDelimiter = "")
	If $iFlags = Default Then $iFlags = $FRTA_COUNT
	If $sDelimiter = Default Then $sDelimiter = ""
	$vReturn = 0
	Local $bArrays = BitAND($iFlags, $FRTA_INTARRAYS) > 0, $iSplit = BitAND($iFlags, $FRTA_ENTIRESPLIT) ? 1 : 0
	Local $bCount = BitAND($iFlags, BitNOT($FRTA_INTARRAYS + $FRTA_ENTIRESPLIT)) = $FRTA_COUNT
	Local $hFile = FileOpen($sFilePath, $FO_READ)
	If $hFile = -1 Then Return SetError(1, 0, 0)
	Local $sText = __au3_file_plain(FileRead($hFile))
	FileClose($hFile)
	If $sText = "" Then Return SetError(2, 0, 0)
	If StringRight($sText, 1) = @LF Then $sText = StringTrimRight($sText, 1)
	Local $aLines = StringSplit($sText, @LF, $bCount ? 0 : 2)
	If $sDelimiter = "" Then
		$vReturn = $aLines
		Return SetError(0, 0, 1)
	EndIf
	If $bArrays Then
		For $i = $bCount ? 1 : 0 To UBound($aLines) - 1
			$aLines[$i] = StringSplit($aLines[$i], $sDelimiter, $iSplit + ($bCount ? 0 : 2))
		Next
		$vReturn = $aLines
		Return SetError(0, 0, 1)
	EndIf
	Local $aTable = __au3_file_table($aLines, $bCount ? 1 : 0, $sDelimiter, $iSplit + 2)
	If @error Then Return SetError(@error, 0, 0)
	$vReturn = $aTable
	Return SetError(0, 0, 1)
EndFunc

; @error 3: rows of different length, 4: no delimiter anywhere.
Func __au3_file_table(Const ByRef $aLines, $iFirst, $sDelimiter, $iSplit)
	Local $aRow = StringSplit($aLines[$iFirst], $sDelimiter, $iSplit), $iColumns = UBound($aRow)
	If $iColumns < 2 Then Return SetError(__au3_file_even($aLines, $iFirst, $sDelimiter, $iSplit) ? 4 : 3, 0, 0)
	Local $aTable[UBound($aLines)][$iColumns]
	For $i = $iFirst To UBound($aLines) - 1
		$aRow = StringSplit($aLines[$i], $sDelimiter, $iSplit)
		If UBound($aRow) <> $iColumns Then Return SetError(3, 0, 0)
		For $j = 0 To $iColumns - 1
			$aTable[$i][$j] = $aRow[$j]
		Next
	Next
	If $iFirst Then
		$aTable[0][0] = UBound($aLines) - 1
		$aTable[0][1] = $iColumns
	EndIf
	Return $aTable
EndFunc

; One element or row to the line; a name or a handle.
Func _FileWriteFromArray($sFilePath, Const ByRef $aArray, $iBase = Default, $iUBound = Default, $sDelimiter = "|")
	If Not IsArray($aArray) Then Return SetError(2, 0, 0)
	Local $iDims = UBound($aArray, 0), $iLast = UBound($aArray) - 1, $hFile = $sFilePath, $sText = ""
	If $iDims > 2 Then Return SetError(4, 0, 0)
	If $iUBound = Default Or $iUBound > $iLast Then $iUBound = $iLast
	If $iBase = Default Or $iBase < 0 Then $iBase = 0
	If $iBase > $iUBound Then Return SetError(5, 0, 0)
	If $sDelimiter = Default Then $sDelimiter = "|"
	If IsString($sFilePath) Then $hFile = FileOpen($sFilePath, $FO_OVERWRITE)
	If $hFile = -1 Then Return SetError(1, 0, 0)
	For $i = $iBase To $iUBound
		If $iDims = 1 Then
			$sText &= $aArray[$i] & @CRLF
		Else
			$sText &= $aArray[$i][0]
			For $j = 1 To UBound($aArray, 2) - 1
				$sText &= $sDelimiter & $aArray[$i][$j]
			Next
			$sText &= @CRLF
		EndIf
	Next
	Local $bDone = FileWrite($hFile, $sText)
	If IsString($sFilePath) Then FileClose($hFile)
	Return $bDone ? SetError(0, 0, 1) : SetError(3, 0, 0)
EndFunc

; A line with date and time in front, at the end of a file or (any flag but -1) at its start.
Func _FileWriteLog($sLogPath, $sLogMsg, $iFlag = -1)
	If $iFlag = Default Then $iFlag = -1
	Local $sLine = @YEAR & "-" & @MON & "-" & @MDAY & " " & @HOUR & ":" & @MIN & ":" & @SEC & " : " & $sLogMsg, $hFile = $sLogPath
	Local $iMode = $FO_APPEND
	; An open file gets the line where it stands, whatever the flag.
	If $iFlag <> -1 And IsString($sLogPath) Then
		$iMode = $FO_OVERWRITE
		$sLine &= @CRLF & FileRead($sLogPath)
	EndIf
	If IsString($sLogPath) Then $hFile = FileOpen($sLogPath, $iMode)
	If $hFile = -1 Then Return SetError(1, 0, 0)
	Local $bDone = FileWriteLine($hFile, $sLine)
	If IsString($sLogPath) Then FileClose($hFile)
	Return $bDone ? SetError(0, 0, 1) : SetError(2, 0, 0)
EndFunc

; Puts a text in front of a line, or in its place.
Func _FileWriteToLine($sFilePath, $iLine, $sText, $bOverWrite = False)
	If $bOverWrite = Default Then $bOverWrite = False
	If $iLine <= 0 Then Return SetError(4, 0, 0)
	If Not IsString($sText) Then
		$sText = String($sText)
		If $sText = "" Then Return SetError(6, 0, 0)
	EndIf
	If Not IsBool($bOverWrite) And Not ($bOverWrite = 0 Or $bOverWrite = 1) Then Return SetError(5, 0, 0)
	If Not FileExists($sFilePath) Then Return SetError(2, 0, 0)
	Local $iEncoding = FileGetEncoding($sFilePath), $hFile = FileOpen($sFilePath, BitOR($FO_READ, $iEncoding))
	If $hFile = -1 Then Return SetError(3, 0, 0)
	Local $aLines = StringSplit(__au3_file_plain(FileRead($hFile)), @LF), $sAll = "", $iLast
	FileClose($hFile)
	$iLast = $aLines[0]
	If $aLines[$iLast] = "" Then $iLast -= 1
	If $iLine > $iLast Then Return SetError(1, 0, 0)
	For $i = 1 To $iLast
		If $i = $iLine And ($sText <> "" Or Not $bOverWrite) Then $sAll &= $sText & @CRLF
		If $i = $iLine And $bOverWrite Then ContinueLoop
		$sAll &= ($i < $iLast Or $iLine = $iLast) ? $aLines[$i] & @CRLF : $aLines[$i]
	Next
	$hFile = FileOpen($sFilePath, BitOR($FO_OVERWRITE, $iEncoding))
	If $hFile = -1 Then Return SetError(3, 0, 0)
	FileWrite($hFile, $sAll)
	FileClose($hFile)
	Return SetError(0, 0, 1)
EndFunc

; Is no row cut anywhere?
Func __au3_file_even(Const ByRef $aLines, $iFirst, $sDelimiter, $iSplit)
	For $i = $iFirst To UBound($aLines) - 1
		If UBound(StringSplit($aLines[$i], $sDelimiter, $iSplit)) > 1 Then Return False
	Next
	Return True
EndFunc

; The number of replacements.
Func _ReplaceStringInFile($sFilePath, $sSearchString, $sReplaceString, $iCaseSensitive = 0, $iOccurance = 1)
	If $iCaseSensitive = Default Then $iCaseSensitive = 0
	If $iOccurance = Default Then $iOccurance = 1
	If Not FileExists($sFilePath) Then Return SetError(2, 0, -1)
	If StringInStr(FileGetAttrib($sFilePath), "R") Then Return SetError(1, 0, -1)
	Local $iEncoding = FileGetEncoding($sFilePath), $hFile = FileOpen($sFilePath, BitOR($FO_READ, $iEncoding))
	If $hFile = -1 Then Return SetError(2, 0, -1)
	Local $sText = StringReplace(FileRead($hFile), $sSearchString, $sReplaceString, 1 - $iOccurance, $iCaseSensitive), $iCount = @extended
	FileClose($hFile)
	If $iCount = 0 Then Return SetError(0, 0, 0)
	$hFile = FileOpen($sFilePath, BitOR($FO_OVERWRITE, $iEncoding))
	If $hFile = -1 Then Return SetError(3, 0, -1)
	FileWrite($hFile, $sText)
	FileClose($hFile)
	Return SetError(0, 0, $iCount)
EndFunc

; ---- lists of files ----

; The names in a folder with their count in front.
Func _FileListToArray($sFilePath, $sFilter = "*", $iFlag = $FLTA_FILESFOLDERS, $bReturnPath = False)
	If $sFilter = Default Then $sFilter = "*"
	If $iFlag = Default Then $iFlag = $FLTA_FILESFOLDERS
	If $bReturnPath = Default Then $bReturnPath = False
	$sFilePath = StringRegExpReplace($sFilePath, "[\\/]+\z", "") & "\"
	If Not FileExists($sFilePath) Then Return SetError(1, 0, 0)
	If StringRegExp($sFilter, "[\\/:><|]|\A\s*\z") Then Return SetError(2, 0, 0)
	If Not ($iFlag = 0 Or $iFlag = 1 Or $iFlag = 2) Then Return SetError(3, 0, 0)
	Local $hSearch = FileFindFirstFile($sFilePath & $sFilter), $aNames[1], $iCount = 0, $sName
	If $hSearch = -1 Then Return SetError(4, 0, 0)
	While True
		$sName = FileFindNextFile($hSearch)
		If @error Then ExitLoop
		If $iFlag + @extended = 2 Then ContinueLoop
		$iCount += 1
		ReDim $aNames[$iCount + 1]
		$aNames[$iCount] = $bReturnPath ? $sFilePath & $sName : $sName
	WEnd
	FileClose($hSearch)
	If $iCount = 0 Then Return SetError(4, 0, 0)
	$aNames[0] = $iCount
	Return SetError(0, 0, $aNames)
EndFunc

; The masks of a ";" list as one pattern, "" for none. @error 1: a character that no name has.
Func __au3_file_masks($sMasks)
	If StringRegExp($sMasks, "[\\/:<>|]") Then Return SetError(1, 0, "")
	$sMasks = StringRegExpReplace(StringStripWS($sMasks, 3), "\s*;\s*", ";")
	If $sMasks = "" Then Return SetError(0, 0, "")
	$sMasks = StringRegExpReplace($sMasks, "([\[\]^$.{}()+\-])", "\\$1")
	$sMasks = StringReplace(StringReplace($sMasks, "?", "."), "*", ".*")
	Return SetError(0, 0, "(?i)\A(" & StringReplace($sMasks, ";", "|") & ")\z")
EndFunc

; Files and folders in a folder and those below it.
Func _FileListToArrayRec($sFilePath, $sMask = "*", $iReturn = $FLTAR_FILESFOLDERS, $iRecur = $FLTAR_NORECUR, $iSort = $FLTAR_NOSORT, $iReturnPath = $FLTAR_RELPATH)
	If $sMask = Default Then $sMask = "*"
	If $iReturn = Default Then $iReturn = $FLTAR_FILESFOLDERS
	If $iRecur = Default Then $iRecur = $FLTAR_NORECUR
	If $iSort = Default Then $iSort = $FLTAR_NOSORT
	If $iReturnPath = Default Then $iReturnPath = $FLTAR_RELPATH
	If Not FileExists($sFilePath) Then Return SetError(1, 1, "")
	Local $sEnd = StringRight($sFilePath, 1) = "\" ? "\" : "", $aMasks = StringSplit($sMask & "||", "|", 2), $aPatterns[3]
	If Not $sEnd Then $sFilePath &= "\"
	If Not IsInt($iRecur) Or $iRecur > 1 Then Return SetError(1, 6, "")
	If UBound($aMasks) > 5 Then $aMasks = StringSplit("*||", "|", 2)
	For $i = 0 To ($iRecur ? 2 : 1)
		$aPatterns[$i] = __au3_file_masks($aMasks[$i])
		If @error Then Return SetError(1, $i + 2, "")
	Next
	If BitAND($iReturn, 3) = 3 Or $iReturn < 0 Or $iReturn > 31 Then Return SetError(1, 5, "")
	If Not ($iSort = 0 Or $iSort = 1 Or $iSort = 2) Then Return SetError(1, 7, "")
	If Not ($iReturnPath = 0 Or $iReturnPath = 1 Or $iReturnPath = 2) Then Return SetError(1, 8, "")
	Local $aFound = __au3_file_walk($sFilePath, $aPatterns, $iReturn, $iRecur)
	If $aFound[0][0] = 0 Then Return SetError(1, 9, "")
	If $iSort Then __au3_file_sort($aFound, BitAND($iReturn, 3), $iReturnPath = 0, $sEnd)
	Local $aList[$aFound[0][0] + 1] = [$aFound[0][0]]
	For $i = 1 To $aList[0]
		$aList[$i] = ($iReturnPath = 2 ? $sFilePath : "") & ($iReturnPath ? $aFound[$i][0] : "") & $aFound[$i][1] & ($aFound[$i][2] ? $sEnd : "")
	Next
	Return SetError(0, 0, $aList)
EndFunc

; What there is below a folder: rows of folder ("aa\"), name, is it a folder; the number of rows in [0][0].
Func __au3_file_walk($sRoot, Const ByRef $aPatterns, $iReturn, $iRecur)
	Local $aFound[16][4], $iCount = 0, $aFolders[1] = [""], $aDepth[1] = [0], $iFolders = 1, $sFolder, $iDepth, $hSearch, $sName, $bFolder
	While $iFolders
		$iFolders -= 1
		$sFolder = $aFolders[$iFolders]
		$iDepth = $aDepth[$iFolders]
		$hSearch = FileFindFirstFile($sRoot & $sFolder & "*")
		While $hSearch <> -1
			$sName = FileFindNextFile($hSearch)
			If @error Then ExitLoop
			$bFolder = @extended = 1
			If BitAND($iReturn, 28) And __au3_file_hidden($sRoot & $sFolder & $sName, $iReturn) Then ContinueLoop
			If $bFolder And $iRecur And $aPatterns[2] And BitAND($iReturn, 3) <> $FLTAR_FOLDERS And StringRegExp($sName, $aPatterns[2]) Then ContinueLoop
			; A list of folders leaves out what is below an excluded one.
			If $bFolder And $iRecur And $aPatterns[1] And BitAND($iReturn, 3) = $FLTAR_FOLDERS And StringRegExp($sName, $aPatterns[1]) Then ContinueLoop
			If $bFolder And ($iRecur > 0 Or $iDepth < -$iRecur) Then
				If $iFolders = UBound($aFolders) Then
					ReDim $aFolders[2 * $iFolders]
					ReDim $aDepth[2 * $iFolders]
				EndIf
				$aFolders[$iFolders] = $sFolder & $sName & "\"
				$aDepth[$iFolders] = $iDepth + 1
				$iFolders += 1
			EndIf
			If Not __au3_file_wanted($sName, $bFolder, $aPatterns, BitAND($iReturn, 3), $iRecur) Then ContinueLoop
			$iCount += 1
			If $iCount = UBound($aFound) Then ReDim $aFound[2 * $iCount][4]
			$aFound[$iCount][0] = $sFolder
			$aFound[$iCount][1] = $sName
			$aFound[$iCount][2] = $bFolder
		WEnd
		If $hSearch <> -1 Then FileClose($hSearch)
	WEnd
	ReDim $aFound[$iCount + 1][4]
	$aFound[0][0] = $iCount
	Return $aFound
EndFunc

Func __au3_file_hidden($sPath, $iReturn)
	Local $sAttributes = FileGetAttrib($sPath)
	If BitAND($iReturn, $FLTAR_NOHIDDEN) And StringInStr($sAttributes, "H") Then Return True
	If BitAND($iReturn, $FLTAR_NOSYSTEM) And StringInStr($sAttributes, "S") Then Return True
	Return BitAND($iReturn, $FLTAR_NOLINK) And StringInStr($sAttributes, "L")
EndFunc

; In a list of both kinds masks are for files, unless only one folder is listed.
Func __au3_file_wanted($sName, $bFolder, Const ByRef $aPatterns, $iReturn, $iRecur)
	If $iReturn = ($bFolder ? $FLTAR_FILES : $FLTAR_FOLDERS) Then Return False
	If $bFolder And $iReturn = $FLTAR_FILESFOLDERS And $iRecur Then Return True
	If $aPatterns[0] = "" Or Not StringRegExp($sName, $aPatterns[0]) Then Return False
	Return Not ($aPatterns[1] And StringRegExp($sName, $aPatterns[1]))
EndFunc

; By name alone; or what lies in the start folder first, then by path, in lists of both kinds folder by folder.
Func __au3_file_sort(ByRef $aFound, $iReturn, $bPlain, $sEnd)
	Local $iCount = $aFound[0][0], $sFolder
	For $i = 1 To $iCount
		$sFolder = $aFound[$i][0]
		If $bPlain Then
			$aFound[$i][3] = $aFound[$i][1] & ($aFound[$i][2] ? $sEnd : "")
		ElseIf $iReturn = $FLTAR_FILESFOLDERS Then
			$aFound[$i][3] = $aFound[$i][2] ? "2" & $sFolder & $aFound[$i][1] & "\*1" : ($sFolder = "" ? "1" : "2" & $sFolder & "*2") & $aFound[$i][1]
		ElseIf $iReturn = $FLTAR_FILES Then
			$aFound[$i][3] = ($sFolder = "" ? "1" : "2") & $sFolder & $aFound[$i][1]
		Else
			$aFound[$i][3] = $sFolder & $aFound[$i][1]
		EndIf
	Next
	_ArraySort($aFound, 0, 1, $iCount, 3)
EndFunc

; ---- paths ----

; A path made absolute; nothing is looked up on the disk.
Func _PathFull($sRelativePath, $sBasePath = @WorkingDir)
	If $sBasePath = Default Then $sBasePath = @WorkingDir
	If $sRelativePath = Default Or $sRelativePath = "" Or $sRelativePath = "." Then Return $sBasePath
	Local $sPath = StringReplace($sRelativePath, "/", "\"), $sBase = StringReplace($sBasePath, "/", "\"), $sRoot
	Local $sBaseRoot = StringRegExpReplace($sBase, "\A(\\\\[^\\]*|[A-Za-z]:|).*\z", "$1")
	If StringRegExp($sPath, "\A\\\\[^\\]") Then
		$sRoot = StringRegExpReplace($sPath, "\A(\\\\[^\\]*).*\z", "$1")
		$sPath = StringTrimLeft($sPath, StringLen($sRoot))
	ElseIf StringRegExp($sPath, "\A[A-Za-z]:") Then
		$sRoot = StringLeft($sPath, 2)
		$sPath = StringTrimLeft($sPath, 2)
		If $sPath = "" And $sRoot <> $sBaseRoot Then Return $sRoot & "\"
		If $sRoot = $sBaseRoot And StringLeft($sPath, 1) <> "\" Then $sPath = StringTrimLeft($sBase, 2) & "\" & $sPath
	Else
		$sRoot = $sBaseRoot
		If StringLeft($sPath, 1) <> "\" Then $sPath = StringTrimLeft($sBase, StringLen($sBaseRoot)) & ($sPath = "" ? "" : "\") & $sPath
	EndIf
	Return $sRoot & __au3_path_folded($sPath)
EndFunc

; Without "." and ".."; begins with "\".
Func __au3_path_folded($sPath)
	Local $aParts = StringSplit($sPath, "\"), $aKept[$aParts[0] + 1], $iKept = 0, $sResult = ""
	For $i = 1 To $aParts[0]
		Switch $aParts[$i]
			Case "", "."
			Case ".."
				If $iKept Then $iKept -= 1
			Case Else
				$iKept += 1
				$aKept[$iKept] = $aParts[$i]
		EndSwitch
	Next
	For $i = 1 To $iKept
		$sResult &= "\" & $aKept[$i]
	Next
	If StringRight($sPath, 1) = "\" Then $sResult &= "\"
	Return $sResult
EndFunc

; The way from one folder to another place.
Func _PathGetRelative($sFrom, $sTo)
	Local $aFrom = StringSplit(StringRegExpReplace($sFrom, "\\+\z", ""), "\"), $aTo = StringSplit(StringRegExpReplace($sTo, "\\+\z", ""), "\")
	If $aFrom[1] <> $aTo[1] Then Return SetError(2, 0, StringRegExpReplace($sTo, "\\\z", ""))
	Local $iSame = 1, $sWay = ""
	While $iSame < $aFrom[0] And $iSame < $aTo[0] And $aFrom[$iSame + 1] = $aTo[$iSame + 1]
		$iSame += 1
	WEnd
	If $iSame = $aFrom[0] And $iSame = $aTo[0] Then Return SetError(1, 0, StringRegExpReplace($sTo, "\\+\z", ""))
	For $i = $iSame + 1 To $aFrom[0]
		$sWay &= "..\"
	Next
	For $i = $iSame + 1 To $aTo[0]
		$sWay &= $aTo[$i] & "\"
	Next
	Return StringTrimRight($sWay, 1)
EndFunc

; A path of its four parts.
Func _PathMake($sDrive, $sDir, $sFileName, $sExtension)
	If $sDrive <> "" And StringLeft($sDrive, 2) <> "\\" Then $sDrive = StringLeft($sDrive, 1) & ":"
	If $sDir <> "" And Not StringRegExp($sDir, "[\\/]\z") Then $sDir &= "\"
	If Not StringRegExp($sDir, "\A[\\/]") Then $sDir = "\" & $sDir
	If $sExtension <> "" And StringLeft($sExtension, 1) <> "." Then $sExtension = "." & $sExtension
	Return $sDrive & $sDir & $sFileName & $sExtension
EndFunc

; The path and its four parts.
Func _PathSplit($sFilePath, ByRef $sDrive, ByRef $sDir, ByRef $sFileName, ByRef $sExtension)
	$sFilePath = StringRegExpReplace($sFilePath, "\A\h+", "")
	Local $aParts = StringRegExp($sFilePath, "(?s)\A(?:\\\\\?\\)?([A-Za-z]:|\\\\[^\\/]+|)(.*[\\/]|)(.*?)(\.[^.]*|)\z", 1)
	If @error Then Local $aParts[4] = ["", "", $sFilePath, ""]
	$sDrive = $aParts[0]
	$sDir = StringRegExpReplace($aParts[1], "[\\/]+", StringLeft($aParts[1], 1) == "/" ? "/" : "\\")
	$sFileName = $aParts[2]
	$sExtension = $aParts[3]
	Local $aAll[5] = [String($sFilePath), $sDrive, $sDir, $sFileName, $sExtension]
	Return SetError(0, 0, $aAll)
EndFunc

; The path of a file that is not there yet.
Func _TempFile($sDirectoryName = @TempDir, $sFilePrefix = "~", $sFileExtension = ".tmp", $iRandomLength = 7)
	If $sDirectoryName = Default Then $sDirectoryName = @TempDir
	If $sFilePrefix = Default Then $sFilePrefix = "~"
	If $sFileExtension = Default Then $sFileExtension = ".tmp"
	If $iRandomLength = Default Or $iRandomLength < 1 Then $iRandomLength = 7
	If Not FileExists($sDirectoryName) Then $sDirectoryName = @TempDir
	$sDirectoryName = StringRegExpReplace($sDirectoryName, "[\\/]+\z", "")
	$sFilePrefix = StringRegExpReplace($sFilePrefix, '[\\/:*?"<>|]', "")
	$sFileExtension = StringRegExpReplace($sFileExtension, "\A\.+", "")
	Local $sPath
	Do
		$sPath = $sDirectoryName & "\" & $sFilePrefix
		For $i = 1 To Ceiling($iRandomLength)
			$sPath &= Chr(Random(97, 122, 1))
		Next
		$sPath &= "." & $sFileExtension
	Until Not FileExists($sPath)
	Return SetError(0, 0, $sPath)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
