; advapi32: registry, security identifiers, cryptography; ole32 and rpcrt4: GUIDs; user32: rectangles
Global $hAdvapi = DllOpen("advapi32.dll"), $sKey = "Software\au3dll" & @AutoItPID, $aResult
$aResult = DllCall($hAdvapi, "long", "RegOpenKeyExW", "handle", 0x80000001, "wstr", $sKey, "dword", 0, "dword", 0x20019, "handle*", 0)
P("RegOpenKeyExW", $aResult[0])
$aResult = DllCall($hAdvapi, "long", "RegCreateKeyExW", "handle", 0x80000001, "wstr", $sKey, "dword", 0, "ptr", 0, "dword", 0, "dword", 0xF003F, "ptr", 0, "handle*", 0, "dword*", 0)
P("RegCreateKeyExW", $aResult[0] & " " & $aResult[9])
Global $hKey = $aResult[8]
P("RegSetValueExW", DllCall($hAdvapi, "long", "RegSetValueExW", "handle", $hKey, "wstr", "text", "dword", 0, "dword", 1, "wstr", "some text", "dword", 20)[0])
P("RegSetValueExW", DllCall($hAdvapi, "long", "RegSetValueExW", "handle", $hKey, "wstr", "number", "dword", 0, "dword", 4, "dword*", 77, "dword", 4)[0])
P("RegSetValueExA", DllCall($hAdvapi, "long", "RegSetValueExA", "handle", $hKey, "str", "ansi", "dword", 0, "dword", 1, "str", "more", "dword", 5)[0])
P("RegRead", RegRead("HKCU\" & $sKey, "text") & RegRead("HKCU\" & $sKey, "number") & RegRead("HKCU\" & $sKey, "ansi"))
P("RegQueryValueExW", Text2(DllCall($hAdvapi, "long", "RegQueryValueExW", "handle", $hKey, "wstr", "text", "ptr", 0, "dword*", 0, "wstr", "", "dword*", 200)))
P("RegQueryValueExA", Text2(DllCall($hAdvapi, "long", "RegQueryValueExA", "handle", $hKey, "str", "text", "ptr", 0, "dword*", 0, "str", "", "dword*", 200)))
P("too small", DllCall($hAdvapi, "long", "RegQueryValueExW", "handle", $hKey, "wstr", "text", "ptr", 0, "dword*", 0, "wstr", "", "dword*", 3)[6])
P("no value", DllCall($hAdvapi, "long", "RegQueryValueExW", "handle", $hKey, "wstr", "none", "ptr", 0, "dword*", 0, "wstr", "", "dword*", 200)[0])
RegWrite("HKCU\" & $sKey & "\sub\deep")
P("RegEnumKeyExW", DllCall($hAdvapi, "long", "RegEnumKeyExW", "handle", $hKey, "dword", 0, "wstr", "", "dword*", 100, "ptr", 0, "ptr", 0, "ptr", 0, "ptr", 0)[3])
P("RegEnumKeyExW", DllCall($hAdvapi, "long", "RegEnumKeyExW", "handle", $hKey, "dword", 1, "wstr", "", "dword*", 100, "ptr", 0, "ptr", 0, "ptr", 0, "ptr", 0)[0])
P("RegEnumKeyExW", DllCall($hAdvapi, "long", "RegEnumKeyExW", "handle", $hKey, "dword", 0, "wstr", "", "dword*", 2, "ptr", 0, "ptr", 0, "ptr", 0, "ptr", 0)[0])
P("RegDeleteKeyW", DllCall($hAdvapi, "long", "RegDeleteKeyW", "handle", $hKey, "wstr", "sub")[0])
P("RegDeleteTreeW", DllCall($hAdvapi, "long", "RegDeleteTreeW", "handle", $hKey, "wstr", "sub")[0])
P("RegDeleteValueW", DllCall($hAdvapi, "long", "RegDeleteValueW", "handle", $hKey, "wstr", "number")[0])
P("RegDeleteValueW", DllCall($hAdvapi, "long", "RegDeleteValueW", "handle", $hKey, "wstr", "number")[0])
$aResult = DllCall($hAdvapi, "long", "RegQueryInfoKeyW", "handle", $hKey, "ptr", 0, "ptr", 0, "ptr", 0, "dword*", 0, "dword*", 0, "ptr", 0, "dword*", 0, "dword*", 0, "dword*", 0, "ptr", 0, "ptr", 0)
P("RegQueryInfoKeyW", $aResult[0] & " " & $aResult[5] & " " & $aResult[8] & " " & $aResult[9] & " " & $aResult[10])
P("RegCloseKey", DllCall($hAdvapi, "long", "RegCloseKey", "handle", $hKey)[0])
P("bad handle", DllCall($hAdvapi, "long", "RegCloseKey", "handle", 12345)[0])
RegDelete("HKCU\" & $sKey)

; security identifiers
For $sSid In StringSplit("S-1-5-32-544,S-1-1-0,S-1-5-21-1-2-3-500,S-banana,S-1", ",", 2)
	$aResult = DllCall($hAdvapi, "bool", "ConvertStringSidToSidW", "wstr", $sSid, "ptr*", 0)
	P("ConvertStringSidToSidW " & $sSid, $aResult[0])
	If Not $aResult[0] Then ContinueLoop
	P("GetLengthSid", DllCall($hAdvapi, "dword", "GetLengthSid", "ptr", $aResult[2])[0])
	P("IsValidSid", DllCall($hAdvapi, "bool", "IsValidSid", "ptr", $aResult[2])[0])
	P("back", Text(DllCall($hAdvapi, "bool", "ConvertSidToStringSidW", "ptr", $aResult[2], "ptr*", 0)[2]))
Next
P("LookupPrivilegeValueW", DllCall($hAdvapi, "bool", "LookupPrivilegeValueW", "ptr", 0, "wstr", "SeDebugPrivilege", "int64*", 0)[3])

; cryptography
Global $hProvider = DllCall($hAdvapi, "bool", "CryptAcquireContextW", "handle*", 0, "ptr", 0, "ptr", 0, "dword", 24, "dword", 0xF0000000)[1]
For $iHash In StringSplit("0x8001,0x8002,0x8003,0x8004,0x800C,0x800D,0x800E", ",", 2)
	Global $hHash = DllCall($hAdvapi, "bool", "CryptCreateHash", "handle", $hProvider, "uint", Int($iHash), "ptr", 0, "dword", 0, "handle*", 0)[5]
	DllCall($hAdvapi, "bool", "CryptHashData", "handle", $hHash, "str", "abc", "dword", 2, "dword", 0)
	DllCall($hAdvapi, "bool", "CryptHashData", "handle", $hHash, "str", "c", "dword", 1, "dword", 0)
	P("HP_HASHSIZE", DllCall($hAdvapi, "bool", "CryptGetHashParam", "handle", $hHash, "dword", 4, "dword*", 0, "dword*", 4, "dword", 0)[3])
	Global $tHash = DllStructCreate("byte[64]")
	$aResult = DllCall($hAdvapi, "bool", "CryptGetHashParam", "handle", $hHash, "dword", 2, "struct*", $tHash, "dword*", 64, "dword", 0)
	P("hash " & $iHash, BinaryMid(DllStructGetData($tHash, 1), 1, $aResult[4]))
	P("no more data", DllCall($hAdvapi, "bool", "CryptHashData", "handle", $hHash, "str", "c", "dword", 1, "dword", 0)[0])
	For $iCipher In StringSplit("0x6601,0x6602,0x6603,0x660E,0x660F,0x6610,0x6801", ",", 2)
		$aResult = DllCall($hAdvapi, "bool", "CryptDeriveKey", "handle", $hProvider, "uint", Int($iCipher), "handle", $hHash, "dword", 1, "handle*", 0)
		If Not $aResult[0] Then P("no key " & $iCipher, $aResult[0])
		If Not $aResult[0] Then ContinueLoop
		Global $hCipher = $aResult[5], $tText = DllStructCreate("byte[64]")
		DllStructSetData($tText, 1, Binary("attack at dawn, all of you"))
		$aResult = DllCall($hAdvapi, "bool", "CryptEncrypt", "handle", $hCipher, "handle", 0, "bool", True, "dword", 0, "struct*", $tText, "dword*", 26, "dword", 64)
		P("cipher " & $iCipher, BinaryMid(DllStructGetData($tText, 1), 1, $aResult[6]))
		$aResult = DllCall($hAdvapi, "bool", "CryptDecrypt", "handle", $hCipher, "handle", 0, "bool", True, "dword", 0, "struct*", $tText, "dword*", $aResult[6])
		P("back", BinaryToString(BinaryMid(DllStructGetData($tText, 1), 1, $aResult[6])))
		P("CryptDestroyKey", DllCall($hAdvapi, "bool", "CryptDestroyKey", "handle", $hCipher)[0])
	Next
	DllCall($hAdvapi, "bool", "CryptDestroyHash", "handle", $hHash)
Next
P("no algorithm", DllCall($hAdvapi, "bool", "CryptCreateHash", "handle", $hProvider, "uint", 0x1234, "ptr", 0, "dword", 0, "handle*", 0)[0])
P("CryptReleaseContext", DllCall($hAdvapi, "bool", "CryptReleaseContext", "handle", $hProvider, "dword", 0)[0])

; GUIDs
Global $tGuid = DllStructCreate("byte[16]")
For $sGuid In StringSplit("{12345678-9ABC-DEF0-1122-334455667788},{abcdefab-cdef-abcd-efab-cdefabcdefab},12345678-9ABC-DEF0-1122-334455667788,", ",", 2)
	P("CLSIDFromString " & $sGuid, Hex(DllCall("ole32.dll", "long", "CLSIDFromString", "wstr", $sGuid, "struct*", $tGuid)[0]))
	P("bytes", DllStructGetData($tGuid, 1))
	P("StringFromGUID2", DllCall("ole32.dll", "int", "StringFromGUID2", "struct*", $tGuid, "wstr", "", "int", 40)[2])
Next
P("too small", DllCall("ole32.dll", "int", "StringFromGUID2", "struct*", $tGuid, "wstr", "", "int", 20)[0])
P("UuidFromStringW", DllCall("rpcrt4.dll", "long", "UuidFromStringW", "wstr", "12345678-9abc-def0-1122-334455667788", "struct*", $tGuid)[0])
P("UuidToStringW", Text(DllCall("rpcrt4.dll", "long", "UuidToStringW", "struct*", $tGuid, "ptr*", 0)[2]))
P("CoCreateGuid", DllCall("ole32.dll", "long", "CoCreateGuid", "struct*", $tGuid)[0])

; rectangles
Func Rect($a, $b, $c, $d)
	Local $t = DllStructCreate("int;int;int;int")
	For $i = 1 To 4
		DllStructSetData($t, $i, $i = 1 ? $a : $i = 2 ? $b : $i = 3 ? $c : $d)
	Next
	Return $t
EndFunc
Func Show($t)
	Return DllStructGetData($t, 1) & " " & DllStructGetData($t, 2) & " " & DllStructGetData($t, 3) & " " & DllStructGetData($t, 4)
EndFunc
Global $aRects[] = [Rect(0, 0, 10, 20), Rect(5, 5, 30, 15), Rect(50, 50, 60, 60), Rect(0, 10, 10, 30), Rect(3, 3, 3, 3), Rect(-5, -5, 40, 40), Rect(10, 0, 0, 20)], $tOut = Rect(1, 2, 3, 4), $tPoint = DllStructCreate("int x;int y")
For $i = 0 To UBound($aRects) - 1
	For $j = 0 To UBound($aRects) - 1
		For $sFunction In StringSplit("IntersectRect,UnionRect,SubtractRect", ",", 2)
			$aResult = DllCall("user32.dll", "bool", $sFunction, "struct*", $tOut, "struct*", $aRects[$i], "struct*", $aRects[$j])
			P($sFunction & " " & $i & " " & $j, $aResult[0] & ": " & Show($tOut))
		Next
	Next
	P("IsRectEmpty", DllCall("user32.dll", "bool", "IsRectEmpty", "struct*", $aRects[$i])[0])
	$tPoint.x = 5
	$tPoint.y = 9
	P("PtInRect", DllCall("user32.dll", "bool", "PtInRect", "struct*", $aRects[$i], "struct", $tPoint)[0])
	DllCall("user32.dll", "bool", "InflateRect", "struct*", $aRects[$i], "int", 2, "int", -3)
	DllCall("user32.dll", "bool", "OffsetRect", "struct*", $aRects[$i], "int", -7, "int", 8)
	P("moved", Show($aRects[$i]))
Next

Func Text($pText)
	Local $sText = DllStructGetData(DllStructCreate("wchar[100]", $pText), 1)
	Return $sText
EndFunc
Func Text2($a)
	Return $a[0] & " " & $a[4] & " " & $a[5] & " " & $a[6]
EndFunc

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
