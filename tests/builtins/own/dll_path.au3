; shlwapi: paths
Func R($sFunction, $sPath)
	P($sFunction & " " & $sPath, DllCall("shlwapi.dll", "bool", $sFunction, "wstr", $sPath)[0])
EndFunc
Func I($sFunction, $sPath)
	P($sFunction & " " & $sPath, DllCall("shlwapi.dll", "int", $sFunction, "wstr", $sPath))
EndFunc
Func T($sFunction, $sPath)
	P($sFunction & " " & $sPath, DllCall("shlwapi.dll", "wstr", $sFunction, "wstr", $sPath))
EndFunc
Global $aPaths = ["", "C:", "C:\", "C:\f", "C:\dir\f.txt", "C:\dir\", "C:f.txt", "\", "\f", "\\srv", "\\srv\", "\\srv\share", "\\srv\share\", "\\srv\share\f.txt", "f", "f.txt", "d\f.tar.gz", "..\f", ".", "..", "C:\a b\c d.e f", "C:/dir/f.txt", "name.", ".hidden", "http://h/x", '"C:\a b"', "C:\a.b\c", "a\b\", "cmd.exe /c x", '"a b" c', "f[1].txt", "f[12]", "f.dll,3", "f.dll,-7", "f.dll"]
For $sPath In $aPaths
	For $sFunction In StringSplit("PathIsRelativeW,PathIsRootW,PathIsUNCW,PathIsUNCServerW,PathIsUNCServerShareW,PathIsFileSpecW", ",", 2)
		R($sFunction, $sPath)
	Next
	For $sFunction In StringSplit("PathRemoveFileSpecW,PathStripToRootW,PathGetDriveNumberW,PathParseIconLocationW", ",", 2)
		I($sFunction, $sPath)
	Next
	For $sFunction In StringSplit("PathFindFileNameW,PathFindExtensionW,PathFindNextComponentW,PathSkipRootW,PathGetArgsW", ",", 2)
		T($sFunction, $sPath)
	Next
	For $sFunction In StringSplit("PathStripPathW,PathRemoveBackslashW,PathAddBackslashW,PathRemoveExtensionW,PathUndecorateW,PathRemoveArgsW,PathRemoveBlanksW", ",", 2)
		P($sFunction & " " & $sPath, DllCall("shlwapi.dll", "none", $sFunction, "wstr", $sPath))
	Next
	P("PathCanonicalizeW " & $sPath, DllCall("shlwapi.dll", "bool", "PathCanonicalizeW", "wstr", "", "wstr", $sPath))
	P("PathAddExtensionW " & $sPath, DllCall("shlwapi.dll", "bool", "PathAddExtensionW", "wstr", $sPath, "wstr", ".new"))
	P("PathRenameExtensionW " & $sPath, DllCall("shlwapi.dll", "bool", "PathRenameExtensionW", "wstr", $sPath, "wstr", ".new"))
	For $sOther In StringSplit("f.txt|\g|C:\dir\g|..\h|\\srv\share|", "|", 2)
		P("PathAppendW " & $sPath & " + " & $sOther, DllCall("shlwapi.dll", "bool", "PathAppendW", "wstr", $sPath, "wstr", $sOther))
		P("PathCombineW " & $sPath & " + " & $sOther, DllCall("shlwapi.dll", "ptr", "PathCombineW", "wstr", "", "wstr", $sPath, "wstr", $sOther)[1])
		P("PathCommonPrefixW " & $sPath & " + " & $sOther, DllCall("shlwapi.dll", "int", "PathCommonPrefixW", "wstr", $sPath, "wstr", $sOther, "wstr", ""))
		P("PathIsSameRootW " & $sPath & " + " & $sOther, DllCall("shlwapi.dll", "bool", "PathIsSameRootW", "wstr", $sPath, "wstr", $sOther)[0])
		P("PathRelativePathToW " & $sPath & " + " & $sOther, DllCall("shlwapi.dll", "bool", "PathRelativePathToW", "wstr", "", "wstr", $sPath, "dword", 16, "wstr", $sOther, "dword", 0))
	Next
Next
For $sPath In StringSplit("C:\a\.\b,C:\a\..\b,C:\a\..\..\b,C:\..,C:\a\b\..,C:\a\b\.,..\a,.\a,a\..\b,\\srv\share\..\x,\\srv\..\x,C:\a\\b,\..\a,a.\b,a...b", ",", 2)
	P("PathCanonicalizeW " & $sPath, DllCall("shlwapi.dll", "bool", "PathCanonicalizeW", "wstr", "", "wstr", $sPath))
Next
For $iRoom = 0 To 30 Step 3
	P("PathCompactPathExW " & $iRoom, DllCall("shlwapi.dll", "bool", "PathCompactPathExW", "wstr", "", "wstr", "C:\first\second\filename.txt", "dword", $iRoom, "dword", 0)[1])
Next
For $sSpec In StringSplit("*.txt|*.TXT|*.doc;*.txt|*.doc; *.txt|*|*.*|f?.txt|fi.t?t||*.t", "|", 2)
	P("PathMatchSpecW " & $sSpec, DllCall("shlwapi.dll", "bool", "PathMatchSpecW", "wstr", "fi.txt", "wstr", $sSpec)[0])
Next
For $i = 0 To 27
	P("PathBuildRootW " & $i, DllCall("shlwapi.dll", "wstr", "PathBuildRootW", "wstr", "", "int", $i)[0])
Next
For $sChar In StringSplit("a,*,?,\,:,/,.,|,<, ,+,~", ",", 2)
	P("PathGetCharTypeW " & $sChar, DllCall("shlwapi.dll", "uint", "PathGetCharTypeW", "word", AscW($sChar))[0])
Next

; ---- output ----
Func V($v)
	Local $s = ""
	If IsArray($v) Then
		For $i = 0 To UBound($v) - 1
			$s &= ($i ? ", " : "") & V($v[$i])
		Next
		Return "[" & $s & "]"
	EndIf
	If IsDllStruct($v) Then Return "<struct " & DllStructGetSize($v) & ">"
	If IsString($v) Then Return '"' & (StringLen($v) > 60 ? StringLeft($v, 20) & "..." & StringLen($v) : $v) & '"'
	If IsKeyword($v) Then Return $v = Default ? "Default" : "Null"
	Return VarGetType($v) & ":" & String($v)
EndFunc

Func P($sLabel, $vValue, $iError = @error)
	ConsoleWrite($sLabel & ": " & V($vValue) & ($iError ? " @error=" & $iError : "") & @CRLF)
EndFunc
