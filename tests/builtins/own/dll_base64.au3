; crypt32: base 64 and hexadecimal
Func Encode($sText, $iFlags)
	Local $tBytes = DllStructCreate("byte[" & StringLen($sText) & "]")
	DllStructSetData($tBytes, 1, Binary($sText))
	Local $aNeed = DllCall("crypt32.dll", "bool", "CryptBinaryToStringW", "struct*", $tBytes, "dword", StringLen($sText), "dword", $iFlags, "ptr", 0, "dword*", 0)
	Local $aText = DllCall("crypt32.dll", "bool", "CryptBinaryToStringW", "struct*", $tBytes, "dword", StringLen($sText), "dword", $iFlags, "wstr", "", "dword*", 1000)
	P("to text " & Hex($iFlags) & " " & $sText, $aNeed[0] & " " & $aNeed[5] & " " & $aText[0] & " " & $aText[5] & " " & StringReplace(StringReplace($aText[4], @CR, "\r"), @LF, "\n"), 0)
EndFunc
For $sText In StringSplit("a|ab|abc|abcd|The quick brown fox jumps over the lazy dog and runs away from the cat", "|", 2)
	For $iFlags In StringSplit("1,0x40000001,0x80000001,0x4000000C,12,0x4000000C", ",", 2)
		Encode($sText, Int($iFlags, 2))
	Next
Next
Encode("abc", 0)
Encode("abc", 99)
Func Decode($sText, $iFlags)
	Local $aSize = DllCall("crypt32.dll", "bool", "CryptStringToBinaryW", "wstr", $sText, "dword", 0, "dword", $iFlags, "ptr", 0, "dword*", 0, "ptr", 0, "ptr", 0)
	Local $tBytes = DllStructCreate("byte[100]")
	Local $aBytes = DllCall("crypt32.dll", "bool", "CryptStringToBinaryW", "wstr", $sText, "dword", 0, "dword", $iFlags, "struct*", $tBytes, "dword*", 100, "dword*", 9, "dword*", 9)
	P("to bytes " & Hex($iFlags) & " " & $sText, $aSize[0] & " " & $aSize[5] & " " & $aBytes[0] & ($aBytes[0] ? " " & $aBytes[5] & " " & BinaryMid(DllStructGetData($tBytes, 1), 1, $aBytes[5]) : ""), 0)
EndFunc
For $sText In StringSplit("YQ==|YWI=|YWJj|YW Jj|YWJ|YWJjZA==YWJj|", "|", 2)
	Decode($sText, 1)
	Decode($sText, 6)
	Decode($sText, 7)
Next
For $sText In StringSplit("616263|zz", "|", 2)
	Decode($sText, 4)

Next
P("htonl", DllCall("ws2_32.dll", "ulong", "htonl", "ulong", 0x01020304)[0])
P("ntohs", DllCall("ws2_32.dll", "ushort", "ntohs", "ushort", 0x0102)[0])

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
