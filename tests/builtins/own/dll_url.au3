; shlwapi: URLs
Func U($sUrl)
	For $i = 1 To 6
		P("part " & $i & " " & $sUrl, DllCall("shlwapi.dll", "long", "UrlGetPartW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", $i, "dword", 0))
	Next
	P("host keep " & $sUrl, DllCall("shlwapi.dll", "long", "UrlGetPartW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", 2, "dword", 1))
	For $i = 0 To 6
		If $i <> 2 And $i <> 4 And $i <> 6 Then P("is " & $i & " " & $sUrl, DllCall("shlwapi.dll", "bool", "UrlIsW", "wstr", $sUrl, "dword", $i)[0])
	Next
	For $iFlags In StringSplit("0,0x20000000,0x04000000,0x08000000", ",", 2)
		P("canonical " & $iFlags & " " & $sUrl, DllCall("shlwapi.dll", "long", "UrlCanonicalizeW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", $iFlags))
	Next
	P("small " & $sUrl, DllCall("shlwapi.dll", "long", "UrlCanonicalizeW", "wstr", $sUrl, "wstr", "", "dword*", 2, "dword", 0)[0])
	P("from path " & $sUrl, DllCall("shlwapi.dll", "long", "UrlCreateFromPathW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", 0))
	P("to path " & $sUrl, DllCall("shlwapi.dll", "long", "PathCreateFromUrlW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", 0))
	P("escape " & $sUrl, DllCall("shlwapi.dll", "long", "UrlEscapeW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", 0))
	P("unescape " & $sUrl, DllCall("shlwapi.dll", "long", "UrlUnescapeW", "wstr", $sUrl, "wstr", "", "dword*", 100, "dword", 0))
	P("is url " & $sUrl, DllCall("shlwapi.dll", "bool", "PathIsURLW", "wstr", $sUrl)[0])
	For $sMore In StringSplit("c,http://x/y", ",", 2)
		P("combine " & $sUrl & " + " & $sMore, DllCall("shlwapi.dll", "long", "UrlCombineW", "wstr", $sUrl, "wstr", $sMore, "wstr", "", "dword*", 100, "dword", 0))
	Next
EndFunc
For $sUrl In StringSplit("http://user:pw@host.org:81/p/a b?q=1#frag|http://h.org|http://h.org/|http://h.org/a/../b|ftp://x|file:///C:/dir/f%20x.txt|file://C:/x|C:\dir\f x.txt|\\srv\share\f|x|mailto:a@b|www.h.org/x|http:|https://h/%41%zz|about:blank", "|", 2)
	U($sUrl)
Next
P("compare", DllCall("shlwapi.dll", "int", "UrlCompareW", "wstr", "http://h/a", "wstr", "http://h/A", "bool", 0)[0])
P("compare", DllCall("shlwapi.dll", "int", "UrlCompareW", "wstr", "http://h/a", "wstr", "http://h/a/", "bool", 1)[0])
P("compare", DllCall("shlwapi.dll", "int", "UrlCompareW", "wstr", "http://h/b", "wstr", "http://h/a", "bool", 1)[0])

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
