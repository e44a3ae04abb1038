; WinAPIShPath.au3: paths and addresses as texts.
#include-once

; ---- includes (generate.py)
#include "APIShPathConstants.au3"
#include "StringConstants.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- not available (generate.py)
Func _WinAPI_CommandLineToArgv($sCmd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsNameInExpression($sString, $sPattern, $bCaseSensitive = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ParseURL($sUrl)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ParseUserName($sUser)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathAddBackslash($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathAddExtension($sFilePath, $sExt = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathAppend($sFilePath, $sMore)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathBuildRoot($iDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathCanonicalize($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathCommonPrefix($sPath1, $sPath2)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathCompactPath($hWnd, $sFilePath, $iWidth = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathCompactPathEx($sFilePath, $iMax)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathCreateFromUrl($sUrl)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathFindExtension($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathFindFileName($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathFindNextComponent($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathGetArgs($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathGetCharType($sChar)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathGetDriveNumber($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsContentType($sFilePath, $sType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsExe($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsFileSpec($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsLFNFileSpec($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsRelative($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsRoot($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsSameRoot($sPath1, $sPath2)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsSystemFolder($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsUNC($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsUNCServer($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsUNCServerShare($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathMakeSystemFolder($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathMatchSpec($sFilePath, $sSpec)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathParseIconLocation($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathRelativePathTo($sPathFrom, $bDirFrom, $sPathTo, $bDirTo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathRemoveArgs($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathRemoveBackslash($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathRemoveExtension($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathRemoveFileSpec($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathRenameExtension($sFilePath, $sExt)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathSearchAndQualify($sFilePath, $bExists = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathSkipRoot($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathStripPath($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathStripToRoot($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathUndecorate($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathUnExpandEnvStrings($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathUnmakeSystemFolder($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathUnquoteSpaces($sFilePath)
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
Func _WinAPI_UrlCanonicalize($sUrl, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlCombine($sUrl, $sPart, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlCompare($sUrl1, $sUrl2, $bIgnoreSlash = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlCreateFromPath($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlFixup($sUrl)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlGetPart($sUrl, $iPart)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlHash($sUrl, $iLength = 32)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UrlIs($sUrl, $iType = 0)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
