; WinAPIShPath.au3: paths and addresses as texts. Only a few functions look at the disk. What shlwapi.dll does with paths is
; native (builtins/dll_path.c), because DllCall needs it too; it is called here without the right to call DLLs.
#include-once

; ---- includes (generate.py)
#include "APIShPathConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; ---- taking paths apart ----

Func _WinAPI_PathFindExtension($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "wstr", "PathFindExtensionW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathFindFileName($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "wstr", "PathFindFileNameW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

; What stands behind the first part.
Func _WinAPI_PathFindNextComponent($sFilePath)
	If $sFilePath == "" Then Return SetError(10, 0, "")
	Local $a = __Au3_PureCall("shlwapi.dll", "wstr", "PathFindNextComponentW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

; The words behind the program.
Func _WinAPI_PathGetArgs($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "wstr", "PathGetArgsW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathRemoveArgs($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathRemoveArgsW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

Func _WinAPI_PathGetDriveNumber($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "PathGetDriveNumberW", "wstr", $sFilePath)
	Return $a[0] < 0 ? "" : Chr(65 + $a[0]) & ":"
EndFunc

Func _WinAPI_PathSkipRoot($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "wstr", "PathSkipRootW", "wstr", $sFilePath)
	If $a[0] <> "" Then Return $a[0]
	$a = __Au3_PureCall("shlwapi.dll", "uint", "PathSkipRootW", "wstr", $sFilePath)
	Return $a[0] ? "" : $sFilePath
EndFunc

Func _WinAPI_PathStripToRoot($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathStripToRootW", "wstr", $sFilePath)
	Return $a[0] ? $a[1] : ""
EndFunc

Func _WinAPI_PathStripPath($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathStripPathW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

; The folder that two paths have in common; its length in @extended.
Func _WinAPI_PathCommonPrefix($sPath1, $sPath2)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "PathCommonPrefixW", "wstr", $sPath1, "wstr", $sPath2, "wstr", "")
	Return SetExtended($a[0], $a[3])
EndFunc

; [file, number]
Func _WinAPI_PathParseIconLocation($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "PathParseIconLocationW", "wstr", $sFilePath), $aIcon[2] = [$a[1], $a[0]]
	Return $aIcon
EndFunc

; The way from one path to another; flags tell whether they are folders.
Func _WinAPI_PathRelativePathTo($sPathFrom, $bDirFrom, $sPathTo, $bDirTo)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathRelativePathToW", "wstr", "", "wstr", $sPathFrom, "dword", $bDirFrom ? 16 : 0, "wstr", $sPathTo, "dword", $bDirTo ? 16 : 0)
	Return $a[0] ? $a[1] : ""
EndFunc

; ---- changing paths ----

Func _WinAPI_PathAddBackslash($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathAddBackslashW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

; @extended 1 when it was added.
Func _WinAPI_PathAddExtension($sFilePath, $sExt = '')
	If $sExt = "" Or _WinAPI_PathFindExtension($sFilePath) <> "" Then Return SetExtended(0, $sFilePath)
	Return SetExtended(1, $sFilePath & $sExt)
EndFunc

Func _WinAPI_PathAppend($sFilePath, $sMore)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathAppendW", "wstr", $sFilePath, "wstr", $sMore)
	Return $a[1]
EndFunc

Func _WinAPI_PathBuildRoot($iDrive)
	Return ($iDrive = Default Or $iDrive < 0 Or $iDrive > 25) ? "" : Chr(65 + $iDrive) & ":\"
EndFunc

; Without "." and "..".
Func _WinAPI_PathCanonicalize($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathCanonicalizeW", "wstr", "", "wstr", $sFilePath)
	Return $a[1]
EndFunc

; At most $iMax characters, with dots in the middle.
Func _WinAPI_PathCompactPathEx($sFilePath, $iMax)
	Local $iRoom = ($iMax < -1 Or $iMax > 65534) ? 65535 : $iMax + 1
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathCompactPathExW", "wstr", "", "wstr", $sFilePath, "uint", $iRoom, "dword", 0)
	Return $a[0] ? $a[1] : SetError(10, 0, "")
EndFunc

Func _WinAPI_PathRemoveBackslash($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathRemoveBackslashW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

Func _WinAPI_PathRemoveExtension($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathRemoveExtensionW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

; The folder; @extended 1 when something was taken off.
Func _WinAPI_PathRemoveFileSpec($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathRemoveFileSpecW", "wstr", $sFilePath)
	Return SetExtended($a[0], $a[1])
EndFunc

Func _WinAPI_PathRenameExtension($sFilePath, $sExt)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathRenameExtensionW", "wstr", $sFilePath, "wstr", $sExt)
	Return $a[1]
EndFunc

; Without the number in brackets that browsers put behind a name.
Func _WinAPI_PathUndecorate($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathUndecorateW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

Func _WinAPI_PathUnquoteSpaces($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathUnquoteSpacesW", "wstr", $sFilePath)
	Return $a[1]
EndFunc

; ---- questions ----

; 1 long names, 2 short names, 4 wildcards, 8 separators; 0 is allowed nowhere.
Func _WinAPI_PathGetCharType($sChar)
	Local $a = __Au3_PureCall("shlwapi.dll", "uint", "PathGetCharTypeW", "word", AscW($sChar))
	Return $a[0]
EndFunc

Func _WinAPI_PathIsExe($sFilePath)
	Return StringRegExp($sFilePath, "(?i)\.(exe|com|bat|cmd|pif|scr)\z")
EndFunc

Func _WinAPI_PathIsFileSpec($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsFileSpecW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathIsRelative($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsRelativeW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathIsRoot($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsRootW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathIsSameRoot($sPath1, $sPath2)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsSameRootW", "wstr", $sPath1, "wstr", $sPath2)
	Return $a[0]
EndFunc

Func _WinAPI_PathIsUNC($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsUNCW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathIsUNCServer($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsUNCServerW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

Func _WinAPI_PathIsUNCServerShare($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsUNCServerShareW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

; Does the name fit one of the wildcard masks of a ";" list?
Func _WinAPI_PathMatchSpec($sFilePath, $sSpec)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathMatchSpecW", "wstr", $sFilePath, "wstr", $sSpec)
	Return $a[0]
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
			If $bQuoted And StringMid($sRest, $i + 1, 1) = '"' Then
				$sWord &= '"'
				$i += 1
			EndIf
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

; The address without what can be left out; $iFlags escape or unescape characters.
Func _WinAPI_UrlCanonicalize($sUrl, $iFlags)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "UrlCanonicalizeW", "wstr", $sUrl, "wstr", "", "dword*", 4096, "dword", $iFlags)
	Return $a[0] ? SetError(10, $a[0], "") : $a[2]
EndFunc

; An address as it is meant on the page of another.
Func _WinAPI_UrlCombine($sUrl, $sPart, $iFlags = 0)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "UrlCombineW", "wstr", $sUrl, "wstr", $sPart, "wstr", "", "dword*", 4096, "dword", $iFlags)
	Return $a[0] ? SetError(10, $a[0], "") : $a[3]
EndFunc

Func _WinAPI_UrlCompare($sUrl1, $sUrl2, $bIgnoreSlash = False)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "UrlCompareW", "wstr", $sUrl1, "wstr", $sUrl2, "bool", $bIgnoreSlash)
	Return $a[0]
EndFunc

Func _WinAPI_UrlCreateFromPath($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "UrlCreateFromPathW", "wstr", $sFilePath, "wstr", "", "dword*", 4096, "dword", 0)
	Return ($a[0] < 0 Or $a[0] > 1) ? SetError(10, $a[0], "") : $a[2]
EndFunc

Func _WinAPI_PathCreateFromUrl($sUrl)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "PathCreateFromUrlW", "wstr", $sUrl, "wstr", "", "dword*", 4096, "dword", 0)
	Return ($a[0] < 0 Or $a[0] > 1) ? SetError(10, $a[0], "") : $a[2]
EndFunc

; 1 scheme, 2 server, 3 user, 4 password, 5 port, 6 query with what follows it.
Func _WinAPI_UrlGetPart($sUrl, $iPart)
	Local $a = __Au3_PureCall("shlwapi.dll", "int", "UrlGetPartW", "wstr", $sUrl, "wstr", "", "dword*", 4096, "dword", $iPart, "dword", 0)
	Return $a[0] ? SetError(10, $a[0], "") : $a[2]
EndFunc

; 0 an address, 1 opaque, 3 of a file, 5 of a folder.
Func _WinAPI_UrlIs($sUrl, $iType = 0)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "UrlIsW", "wstr", $sUrl, "dword", $iType)
	Return $a[0]
EndFunc

; [scheme, what follows it, number of the scheme]
Func _WinAPI_ParseURL($sUrl)
	Local Static $aSchemes = StringSplit("ftp http gopher mailto news nntp telnet wais file mk https shell snews local javascript vbscript about res", " ")
	Local $aParts = StringRegExp($sUrl, "(?s)\A([A-Za-z0-9+.\-]{2,}):(.*)\z", 1)
	If @error Then Return SetError(10, 0x80041001, "")
	Local $aResult[3] = [$aParts[0], $aParts[1] == "" ? 0 : $aParts[1], Int(0, 2)]
	For $i = 1 To $aSchemes[0]
		If $aSchemes[$i] = $aParts[0] Then $aResult[2] = Int($i, 2)
	Next
	Return SetError(0, 0, $aResult)
EndFunc

; 32 bytes or so that stand for an address.
Func _WinAPI_UrlHash($sUrl, $iLength = 32)
	If $iLength < 1 Or $iLength > 256 Then Return SetError(256, 0, 0)
	Local $dBytes = StringToBinary($sUrl, 1)
	Return __au3_hash_bytes($dBytes, $iLength)
EndFunc

; Puts a scheme in front of an address without one: http (1), what the name says (2), file for paths (4); @error 10 when there
; is nothing to do.
Func _WinAPI_UrlApplyScheme($sUrl, $iFlags = 1)
	If BitAND($iFlags, 4) And StringRegExp($sUrl, "\A(.:|\\\\)") Then Return _WinAPI_UrlCreateFromPath($sUrl)
	If StringRegExp($sUrl, "\A[A-Za-z0-9+.\-]{2,}:") And Not BitAND($iFlags, 8) Then Return SetError(10, 1, "")
	If BitAND($iFlags, 2) Then
		If StringLeft($sUrl, 4) = "www." Then Return "http://" & $sUrl
		If StringLeft($sUrl, 4) = "ftp." Then Return "ftp://" & $sUrl
	EndIf
	Return BitAND($iFlags, 1) ? "http://" & $sUrl : SetError(10, 1, "")
EndFunc

; [domain, user] of "domain\user" or "user@domain".
Func _WinAPI_ParseUserName($sUser)
	Local $aParts = StringRegExp($sUser, "(?s)\A(?:([^\\]*)\\)?(.*)\z", 1), $aName[2] = [$aParts[0], $aParts[1]]
	Local $aOther = StringRegExp($sUser, "(?s)\A([^\\]*)@(.*)\z", 1)
	If @error Then Return SetError(0, 0, $aName)
	$aName[0] = $aOther[1]
	$aName[1] = $aOther[0]
	Return SetError(0, 0, $aName)
EndFunc

; Does a name fit a mask of "*" and "?"?
Func _WinAPI_IsNameInExpression($sString, $sPattern, $bCaseSensitive = False)
	Local $sMask = StringRegExpReplace($sPattern, "([\[\]^$.{}()+|\\\-#])", "\\$1")
	$sMask = StringReplace(StringReplace($sMask, "?", "."), "*", ".*")
	Return StringRegExp($sString, ($bCaseSensitive ? "(?s)" : "(?si)") & "\A" & $sMask & "\z") = 1
EndFunc

; Is it no name of eight characters, a dot and three?
Func _WinAPI_PathIsLFNFileSpec($sFilePath)
	Local $a = __Au3_PureCall("shlwapi.dll", "bool", "PathIsLFNFileSpecW", "wstr", $sFilePath)
	Return $a[0]
EndFunc

; PARTLY: the endings that are most common.
Func _WinAPI_PathIsContentType($sFilePath, $sType)
	Local Static $sTypes = " .txt=text/plain .log=text/plain .htm=text/html .html=text/html .css=text/css .xml=text/xml .csv=text/csv .js=text/javascript " & _
			".png=image/png .gif=image/gif .jpg=image/jpeg .jpeg=image/jpeg .bmp=image/bmp .svg=image/svg+xml .ico=image/x-icon .pdf=application/pdf " & _
			".zip=application/x-zip-compressed .json=application/json .mp3=audio/mpeg .wav=audio/wav .mp4=video/mp4 .avi=video/avi "
	Local $sExt = _WinAPI_PathFindExtension($sFilePath)
	Return ($sExt <> "" And StringInStr($sTypes, " " & $sExt & "=" & $sType & " ")) ? 1 : 0
EndFunc

Func _WinAPI_PathIsSystemFolder($sFilePath)
	Local $sAttributes = FileGetAttrib($sFilePath)
	Return (StringInStr($sAttributes, "D") And StringRegExp($sAttributes, "[SR]")) ? 1 : 0
EndFunc

Func _WinAPI_PathMakeSystemFolder($sFilePath)
	Return (StringInStr(FileGetAttrib($sFilePath), "D") And FileSetAttrib($sFilePath, "+S")) ? 1 : 0
EndFunc

Func _WinAPI_PathUnmakeSystemFolder($sFilePath)
	Return (StringInStr(FileGetAttrib($sFilePath), "D") And FileSetAttrib($sFilePath, "-S-R")) ? 1 : 0
EndFunc

; The whole path; of a name alone where it lies on PATH. With $bExists @error 20 when there is no such file.
Func _WinAPI_PathSearchAndQualify($sFilePath, $bExists = False)
	If $sFilePath == "" Then Return SetError(10, 0, "")
	Local $sPath = __Au3_FullPath($sFilePath)
	If Not StringRegExp($sFilePath, "[\\/:*?]|\A\.+\z") And Not FileExists($sPath) Then
		If __au3_on_path($sFilePath) <> "" Then Return __au3_on_path($sFilePath)
		If FileExists(@SystemDir & "\" & $sFilePath) Then Return @SystemDir & "\" & $sFilePath
	EndIf
	Return ($bExists And Not FileExists($sPath)) ? SetError(20, 0, "") : $sPath
EndFunc

; A path with the name of a variable for its longest beginning; "" when none fits.
Func _WinAPI_PathUnExpandEnvStrings($sFilePath)
	Local $aFolders[7][2] = [["ALLUSERSPROFILE", @AppDataCommonDir], ["APPDATA", @AppDataDir], ["ProgramFiles", @ProgramFilesDir], ["SystemRoot", @WindowsDir], _
			["USERPROFILE", @UserProfileDir], ["TEMP", ""], ["SystemDrive", StringLeft(@WindowsDir, 2)]], $iBest = -1
	For $i = 0 To 6
		If $aFolders[$i][1] = "" Or Not (StringLeft($sFilePath, StringLen($aFolders[$i][1])) = $aFolders[$i][1]) Then ContinueLoop
		If $iBest < 0 Or StringLen($aFolders[$i][1]) > StringLen($aFolders[$iBest][1]) Then $iBest = $i
	Next
	Return $iBest < 0 ? "" : "%" & $aFolders[$iBest][0] & "%" & StringTrimLeft($sFilePath, StringLen($aFolders[$iBest][1]))
EndFunc

; The path, with a number behind the name while there is such a file.
Func _WinAPI_PathYetAnotherMakeUniqueName($sFilePath)
	Local $sExt = _WinAPI_PathFindExtension($sFilePath), $sName = StringTrimRight($sFilePath, StringLen($sExt)), $sPath = $sFilePath, $i = 1
	While FileExists($sPath)
		$i += 1
		$sPath = $sName & " (" & $i & ")" & $sExt
	WEnd
	Return $sPath
EndFunc

; ---- not available (generate.py)
Func _WinAPI_PathCompactPath($hWnd, $sFilePath, $iWidth = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetImageList($bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlFixup($sUrl)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
