; WinAPIShPath.au3: paths and addresses as texts. Nothing here looks at the disk.
#include-once

; ---- includes (generate.py)
#include "APIShPathConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; ---- taking paths apart ----

; Drive, server and share, or the first slash of a path.
Func __au3_path_root($sPath)
	Return StringRegExpReplace($sPath, "(?s)\A(\\\\[^\\]+\\[^\\]+\\?|\\\\[^\\]*|[A-Za-z]:\\?|\\|).*\z", "$1")
EndFunc

Func _WinAPI_PathFindExtension($sFilePath)
	Local $aFound = StringRegExp($sFilePath, "\.[^.\\/ ]*\z", 1)
	Return @error ? SetError(0, 0, "") : $aFound[0]
EndFunc

Func _WinAPI_PathFindFileName($sFilePath)
	Return StringRegExpReplace($sFilePath, "(?s)\A.*[\\/:](?=[^\\/])", "")
EndFunc

; What stands behind the first part.
Func _WinAPI_PathFindNextComponent($sFilePath)
	Return StringInStr($sFilePath, "\") ? StringRegExpReplace($sFilePath, "\A\\*[^\\]*\\", "") : ""
EndFunc

; The words behind the program.
Func _WinAPI_PathGetArgs($sFilePath)
	Local $aFound = StringRegExp($sFilePath, '(?s)\A(?:"[^"]*"|[^ "])* (.*)\z', 1)
	Return @error ? SetError(0, 0, "") : $aFound[0]
EndFunc

Func _WinAPI_PathRemoveArgs($sFilePath)
	Return StringRegExpReplace($sFilePath, '(?s)\A((?:"[^"]*"|[^ "])*) .*\z', "$1")
EndFunc

Func _WinAPI_PathGetDriveNumber($sFilePath)
	Return StringRegExp($sFilePath, "\A[A-Za-z]:") ? StringLeft($sFilePath, 2) : ""
EndFunc

Func _WinAPI_PathSkipRoot($sFilePath)
	Return StringTrimLeft($sFilePath, StringLen(__au3_path_root($sFilePath)))
EndFunc

Func _WinAPI_PathStripToRoot($sFilePath)
	Local $sRoot = __au3_path_root($sFilePath)
	Return $sRoot = "" ? SetError(10, 0, "") : $sRoot
EndFunc

Func _WinAPI_PathStripPath($sFilePath)
	Return _WinAPI_PathFindFileName($sFilePath)
EndFunc

; The folder that two paths have in common; its length in @extended.
Func _WinAPI_PathCommonPrefix($sPath1, $sPath2)
	Local $aOne = StringSplit($sPath1, "\"), $aTwo = StringSplit($sPath2, "\"), $sCommon = ""
	For $i = 1 To ($aOne[0] < $aTwo[0] ? $aOne[0] : $aTwo[0])
		If $aOne[$i] <> $aTwo[$i] Then ExitLoop
		$sCommon &= ($i > 1 ? "\" : "") & $aOne[$i]
	Next
	If StringRegExp($sCommon, "\A[A-Za-z]:\z") Then $sCommon &= "\"
	Return SetExtended(StringLen($sCommon), $sCommon)
EndFunc

; [file, number]
Func _WinAPI_PathParseIconLocation($sFilePath)
	Local $aParts = StringRegExp($sFilePath, '\A"?(.*?)"?(?:,\s*(-?\d+))?\z', 1), $aIcon[2] = [$sFilePath, 0]
	If @error Then Return SetError(0, 0, $aIcon)
	$aIcon[0] = $aParts[0]
	If UBound($aParts) > 1 Then $aIcon[1] = Number($aParts[1])
	Return $aIcon
EndFunc

; The way from one path to another; flags tell whether they are folders.
Func _WinAPI_PathRelativePathTo($sPathFrom, $bDirFrom, $sPathTo, $bDirTo)
	#forceref $bDirTo
	If Not $bDirFrom Then $sPathFrom = StringRegExpReplace($sPathFrom, "\\[^\\]*\z", "")
	Local $aFrom = StringSplit(StringRegExpReplace($sPathFrom, "\\\z", ""), "\"), $aTo = StringSplit($sPathTo, "\"), $iSame = 0, $sWay = ""
	While $iSame < $aFrom[0] And $iSame < $aTo[0] And $aFrom[$iSame + 1] = $aTo[$iSame + 1]
		$iSame += 1
	WEnd
	If $iSame = 0 Then Return SetError(10, 0, "")
	For $i = $iSame + 1 To $aFrom[0]
		$sWay &= "..\"
	Next
	If $sWay = "" Then $sWay = ".\"
	For $i = $iSame + 1 To $aTo[0]
		$sWay &= $aTo[$i] & "\"
	Next
	Return StringTrimRight($sWay, 1)
EndFunc

; ---- changing paths ----

Func _WinAPI_PathAddBackslash($sFilePath)
	Return $sFilePath = "" Or StringRight($sFilePath, 1) = "\" ? $sFilePath : $sFilePath & "\"
EndFunc

; @extended 1 when it was added.
Func _WinAPI_PathAddExtension($sFilePath, $sExt = '')
	If $sExt = "" Or _WinAPI_PathFindExtension($sFilePath) <> "" Then Return SetExtended(0, $sFilePath)
	Return SetExtended(1, $sFilePath & $sExt)
EndFunc

Func _WinAPI_PathAppend($sFilePath, $sMore)
	Return _WinAPI_PathCanonicalize(_WinAPI_PathAddBackslash($sFilePath) & StringRegExpReplace($sMore, "\A\\+", ""))
EndFunc

Func _WinAPI_PathBuildRoot($iDrive)
	Return $iDrive < 0 Or $iDrive > 25 ? SetError(1, 0, "") : Chr(65 + $iDrive) & ":\"
EndFunc

; Without "." and "..".
Func _WinAPI_PathCanonicalize($sFilePath)
	Local $sRoot = __au3_path_root($sFilePath), $aParts = StringSplit(StringTrimLeft($sFilePath, StringLen($sRoot)), "\"), $sPath = ""
	For $i = 1 To $aParts[0]
		Switch $aParts[$i]
			Case "."
			Case ".."
				$sPath = StringRegExpReplace($sPath, "\\[^\\]*\z", "")
			Case Else
				$sPath &= "\" & $aParts[$i]
		EndSwitch
	Next
	$sPath = StringTrimLeft($sPath, 1)
	Return $sRoot <> "" And StringRight($sRoot, 1) <> "\" And $sPath <> "" And Not StringRegExp($sRoot, ":\z") ? $sRoot & "\" & $sPath : $sRoot & $sPath
EndFunc

; At most $iMax characters, with dots in the middle.
Func _WinAPI_PathCompactPathEx($sFilePath, $iMax)
	If StringLen($sFilePath) <= $iMax Then Return $sFilePath
	Local $sName = _WinAPI_PathFindFileName($sFilePath), $iBefore = $iMax - StringLen($sName) - 4
	If $iBefore < 0 Then Return StringLeft("...\" & $sName, $iMax - 4) & "..."
	Return StringLeft($sFilePath, $iBefore) & "...\" & $sName
EndFunc

Func _WinAPI_PathRemoveBackslash($sFilePath)
	Return StringRegExp($sFilePath, "\A([A-Za-z]:)?\\\z") ? $sFilePath : StringRegExpReplace($sFilePath, "\\\z", "")
EndFunc

Func _WinAPI_PathRemoveExtension($sFilePath)
	Return StringTrimRight($sFilePath, StringLen(_WinAPI_PathFindExtension($sFilePath)))
EndFunc

; The folder; @extended 1 when something was taken off.
Func _WinAPI_PathRemoveFileSpec($sFilePath)
	Local $sRoot = __au3_path_root($sFilePath), $sFolder = StringRegExpReplace($sFilePath, "(?s)\\?[^\\]*\z", "")
	If StringLen($sFolder) < StringLen($sRoot) Then $sFolder = $sRoot
	Return SetExtended($sFolder == $sFilePath ? 0 : 1, $sFolder)
EndFunc

Func _WinAPI_PathRenameExtension($sFilePath, $sExt)
	Return _WinAPI_PathRemoveExtension($sFilePath) & $sExt
EndFunc

; Without the number in brackets that browsers put behind a name.
Func _WinAPI_PathUndecorate($sFilePath)
	Return StringRegExpReplace($sFilePath, "\[\d+\](?=(\.[^.\\]*)?\z)", "")
EndFunc

Func _WinAPI_PathUnquoteSpaces($sFilePath)
	Return StringRegExpReplace($sFilePath, '(?s)\A"(.*)"\z', "$1")
EndFunc

; ---- questions ----

; 1 long names, 2 short names, 4 wildcards, 8 separators; 0 is allowed nowhere.
Func _WinAPI_PathGetCharType($sChar)
	Local $iCode = AscW($sChar)
	Switch $sChar
		Case "\", ":", "/"
			Return 8
		Case "*", "?"
			Return 4
		Case "<", ">", "|", '"'
			Return 0
		Case " ", "+", ",", ";", "=", "[", "]"
			Return 1
	EndSwitch
	Return $iCode < 32 ? 0 : 3
EndFunc

Func _WinAPI_PathIsExe($sFilePath)
	Return StringRegExp($sFilePath, "(?i)\.(exe|com|bat|cmd|pif|scr)\z")
EndFunc

Func _WinAPI_PathIsFileSpec($sFilePath)
	Return StringRegExp($sFilePath, "[\\:]") ? 0 : 1
EndFunc

Func _WinAPI_PathIsRelative($sFilePath)
	Return StringRegExp($sFilePath, "\A(\\|[A-Za-z]:)") ? 0 : 1
EndFunc

Func _WinAPI_PathIsRoot($sFilePath)
	Return StringRegExp($sFilePath, "\A(\\|[A-Za-z]:\\|\\\\[^\\]+(\\[^\\]+)?)\z")
EndFunc

Func _WinAPI_PathIsSameRoot($sPath1, $sPath2)
	Local $sRoot = __au3_path_root($sPath1)
	Return $sRoot <> "" And $sRoot = __au3_path_root($sPath2) ? 1 : 0
EndFunc

Func _WinAPI_PathIsUNC($sFilePath)
	Return StringLeft($sFilePath, 2) == "\\" ? 1 : 0
EndFunc

Func _WinAPI_PathIsUNCServer($sFilePath)
	Return StringRegExp($sFilePath, "\A\\\\[^\\]*\z")
EndFunc

Func _WinAPI_PathIsUNCServerShare($sFilePath)
	Return StringRegExp($sFilePath, "\A\\\\[^\\]+\\[^\\]+\z")
EndFunc

; Does the name fit one of the wildcard masks of a ";" list?
Func _WinAPI_PathMatchSpec($sFilePath, $sSpec)
	If $sSpec = "*.*" Then Return 1
	Local $sPattern = StringRegExpReplace(StringRegExpReplace($sSpec, "\s*;\s*", ";"), "([\[\]^$.{}()+|\\\-])", "\\$1")
	$sPattern = StringReplace(StringReplace(StringReplace($sPattern, "?", "."), "*", ".*"), ";", "|")
	Return StringRegExp($sFilePath, "(?si)\A(" & $sPattern & ")\z")
EndFunc

; ---- command lines ----

; The words with their count in front. In the first a backslash means nothing.
Func _WinAPI_CommandLineToArgv($sCmd)
	Local $aWords[1] = [0]
	$sCmd = StringStripWS($sCmd, 3)
	If $sCmd = "" Then Return $aWords
	Local $aFirst = StringRegExp($sCmd, '(?s)\A(?:"([^"]*)"?|([^ \t]*))[ \t]*(.*)\z', 1)
	__au3_word($aWords, StringLeft($sCmd, 1) = '"' ? $aFirst[0] : $aFirst[1])
	Local $sRest = $aFirst[2], $sWord = "", $bQuoted = False, $bWord = False, $sChar, $iSlashes = 0
	If StringLeft($sCmd, 1) = '"' And StringRegExp($sCmd, '\A"[^"]*"[^ \t]') Then $sRest = StringRegExpReplace($sCmd, '(?s)\A"[^"]*"', "")
	For $i = 1 To StringLen($sRest)
		$sChar = StringMid($sRest, $i, 1)
		If $sChar = "\" Then
			$iSlashes += 1
			ContinueLoop
		EndIf
		If $iSlashes Then
			$bWord = True
			For $j = 1 To ($sChar = '"' ? Int($iSlashes / 2) : $iSlashes)
				$sWord &= "\"
			Next
		EndIf
		If $sChar = '"' And Mod($iSlashes, 2) = 0 Then
			$bQuoted = Not $bQuoted
			$bWord = True
		ElseIf StringRegExp($sChar, "[ \t]") And Not $bQuoted Then
			If $bWord Then __au3_word($aWords, $sWord)
			$sWord = ""
			$bWord = False
		Else
			$sWord &= $sChar
			$bWord = True
		EndIf
		$iSlashes = 0
	Next
	For $j = 1 To $iSlashes
		$sWord &= "\"
	Next
	If $bWord Or $iSlashes Then __au3_word($aWords, $sWord)
	Return $aWords
EndFunc

Func __au3_word(ByRef $aWords, $sWord)
	$aWords[0] += 1
	ReDim $aWords[$aWords[0] + 1]
	$aWords[$aWords[0]] = $sWord
EndFunc

; ---- addresses ----

; [scheme with ":", "//" and server, path, query, fragment]
Func __au3_url($sUrl)
	Local $aParts[5], $aFound = StringRegExp($sUrl, "(?s)\A([A-Za-z][A-Za-z0-9+.\-]*:|)(//[^/?#]*|)([^?#]*)(\?[^#]*|)(#.*|)\z", 1)
	If @error Then Return SetError(1, 0, $aParts)
	For $i = 0 To UBound($aFound) - 1
		$aParts[$i] = $aFound[$i]
	Next
	Return SetError(0, 0, $aParts)
EndFunc

Func __au3_url_folded($sPath)
	Local $aParts = StringSplit($sPath, "/"), $sResult = ""
	For $i = 1 To $aParts[0]
		If $aParts[$i] == "." Then ContinueLoop
		If $aParts[$i] == ".." Then
			$sResult = StringRegExpReplace($sResult, "/[^/]*\z", "")
		Else
			$sResult &= ($i > 1 ? "/" : "") & $aParts[$i]
		EndIf
	Next
	Return $sResult
EndFunc

; PARTLY: of the flags, escaping blanks (0x20000000) and unescaping (0x10000000).
Func _WinAPI_UrlCanonicalize($sUrl, $iFlags)
	Local $a = __au3_url($sUrl)
	Local $sResult = $a[0] & $a[1] & __au3_url_folded($a[2]) & $a[3] & $a[4]
	If BitAND($iFlags, 0x20000000) Then $sResult = StringReplace($sResult, " ", "%20")
	If BitAND($iFlags, 0x10000000) Then $sResult = __au3_url_plain($sResult)
	Return $sResult
EndFunc

; %XX as characters.
Func __au3_url_plain($sText)
	Local $aParts = StringSplit($sText, "%", 2), $sHex = Hex(StringToBinary($aParts[0], 4))
	For $i = 1 To UBound($aParts) - 1
		If StringRegExp($aParts[$i], "\A[[:xdigit:]]{2}") Then
			$sHex &= StringLeft($aParts[$i], 2) & Hex(StringToBinary(StringTrimLeft($aParts[$i], 2), 4))
		Else
			$sHex &= "25" & Hex(StringToBinary($aParts[$i], 4))
		EndIf
	Next
	Return BinaryToString("0x" & $sHex, 4)
EndFunc

; An address as it is meant on the page of another.
Func _WinAPI_UrlCombine($sUrl, $sPart, $iFlags = 0)
	#forceref $iFlags
	Local $a = __au3_url($sUrl), $b = __au3_url($sPart)
	If $b[0] <> "" Then Return $sPart
	If $b[1] <> "" Then Return $a[0] & $sPart
	If $b[2] = "" Then Return $a[0] & $a[1] & $a[2] & ($b[3] = "" ? $a[3] : $b[3]) & $b[4]
	If StringLeft($b[2], 1) <> "/" Then $b[2] = StringRegExpReplace($a[2], "[^/]*\z", "") & $b[2]
	Return $a[0] & $a[1] & __au3_url_folded($b[2]) & $b[3] & $b[4]
EndFunc

Func _WinAPI_UrlCompare($sUrl1, $sUrl2, $bIgnoreSlash = False)
	If $bIgnoreSlash Then
		$sUrl1 = StringRegExpReplace($sUrl1, "/\z", "")
		$sUrl2 = StringRegExpReplace($sUrl2, "/\z", "")
	EndIf
	Return StringCompare($sUrl1, $sUrl2, 1)
EndFunc

Func _WinAPI_UrlCreateFromPath($sFilePath)
	Local $sPath = StringReplace(StringReplace($sFilePath, "%", "%25"), "\", "/"), $sResult = ""
	For $sChar In StringSplit($sPath, "", 2)
		$sResult &= StringRegExp($sChar, '[ "#<>?\[\]^`{|}]') ? "%" & Hex(Asc($sChar), 2) : $sChar
	Next
	If StringLeft($sResult, 2) == "//" Then Return "file:" & $sResult
	Return StringRegExp($sResult, "\A[A-Za-z]:") ? "file:///" & $sResult : $sResult
EndFunc

Func _WinAPI_PathCreateFromUrl($sUrl)
	If StringLeft($sUrl, 5) <> "file:" Then Return SetError(10, 0x80070057, "")
	Local $sPath = __au3_url_plain(StringTrimLeft($sUrl, 5))
	If StringLeft($sPath, 3) = "///" Then $sPath = StringTrimLeft($sPath, 3)
	Return SetError(0, 0, StringReplace($sPath, "/", "\"))
EndFunc

; 1 scheme, 2 server, 3 user, 4 password, 5 port, 6 query.
Func _WinAPI_UrlGetPart($sUrl, $iPart)
	Local $a = __au3_url($sUrl)
	Local $aServer = StringRegExp($a[1], "\A//(?:([^:@]*)(?::([^@]*))?@)?([^:]*)(?::(\d+))?\z", 3)
	If @error Or UBound($aServer) < 3 Then Local $aServer[4]
	If UBound($aServer) < 4 Then ReDim $aServer[4]
	Switch $iPart
		Case 1
			Return SetError(0, 0, StringTrimRight($a[0], 1))
		Case 2
			Return SetError(0, 0, $aServer[2])
		Case 3
			Return SetError(0, 0, $aServer[0])
		Case 4
			Return SetError(0, 0, $aServer[1])
		Case 5
			Return SetError(0, 0, $aServer[3])
		Case 6
			Return SetError(0, 0, StringTrimLeft($a[3], 1))
	EndSwitch
	Return SetError(1, 0, "")
EndFunc

; 0 an address, 1 opaque, 3 of a file, 5 of a folder.
Func _WinAPI_UrlIs($sUrl, $iType = 0)
	Switch $iType
		Case 1
			Return StringRegExp($sUrl, "(?i)\A(mailto|javascript|about|res):")
		Case 3
			Return StringLeft($sUrl, 5) = "file:" ? 1 : 0
		Case 5
			Return StringRegExp($sUrl, "(?i)\A[a-z][a-z0-9+.\-]+:.*/\z")
	EndSwitch
	Return StringRegExp($sUrl, "(?i)\A[a-z][a-z0-9+.\-]+:")
EndFunc

; [scheme, what follows it, number of the scheme]
Func _WinAPI_ParseURL($sUrl)
	Local Static $aSchemes = StringSplit("ftp http gopher mailto news nntp telnet wais file mk https shell snews local javascript vbscript about res", " ")
	Local $aParts = StringRegExp($sUrl, "(?s)\A([A-Za-z][A-Za-z0-9+.\-]+):(.*)\z", 1)
	If @error Then Return SetError(10, 0x800401E4, 0)
	Local $aResult[3] = [$aParts[0], $aParts[1], 0]
	For $i = 1 To $aSchemes[0]
		If $aSchemes[$i] = $aParts[0] Then $aResult[2] = $i
	Next
	Return SetError(0, 0, $aResult)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_IsNameInExpression($sString, $sPattern, $bCaseSensitive = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ParseUserName($sUser)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathCompactPath($hWnd, $sFilePath, $iWidth = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsContentType($sFilePath, $sType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsLFNFileSpec($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsSystemFolder($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathMakeSystemFolder($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathSearchAndQualify($sFilePath, $bExists = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathUnExpandEnvStrings($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathUnmakeSystemFolder($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathYetAnotherMakeUniqueName($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetImageList($bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlApplyScheme($sUrl, $iFlags = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlFixup($sUrl)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlHash($sUrl, $iLength = 32)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
