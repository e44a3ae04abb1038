; DllCall: texts that native code fills in, values by reference, structures by value
Global $sLong = "x"
For $i = 1 To 17
	$sLong &= $sLong
Next
P("long", DllCall("kernel32.dll", "int", "lstrlenW", "wstr", $sLong))
P("long A", DllCall("kernel32.dll", "int", "lstrlenA", "str", $sLong))
P("65,536", DllCall("kernel32.dll", "int", "lstrlenW", "wstr", StringLeft($sLong, 65536)))
P("NUL inside", DllCall("kernel32.dll", "int", "lstrlenW", "wstr", "ab" & Chr(0) & "cd"))
P("NUL inside A", DllCall("kernel32.dll", "int", "lstrlenA", "str", "ab" & Chr(0) & "cd"))
P("filled", DllCall("kernel32.dll", "none", "RtlFillMemory", "str", "zzzzzzzz", "ulong_ptr", 4, "byte", 0x41))
P("filled up", StringLen(StringStripWS(DllCall("kernel32.dll", "none", "RtlFillMemory", "str", StringLeft($sLong, 60000), "ulong_ptr", 60000, "byte", 0x41)[1], 3)))
For $sType In StringSplit("byte*,boolean*,short*,word*,int*,dword*,int64*,bool*,double*", ",", 2)
	P("filled " & $sType, DllCall("kernel32.dll", "none", "RtlFillMemory", $sType, 1, "ulong_ptr", 1, "byte", 0xFE))
Next
P("sprintf", DllCall("msvcrt.dll", "int:cdecl", "sprintf", "str", "", "str", "%d|%-5s|%05.1f|%X|%c|%%|%5d|%-5d|%+d", "int", 5, "str", "abc", "double", 2.5, "int", 255, "int", 65, "int", 42, "int", 42, "int", 42))
P("wsprintf", DllCall("user32.dll", "int:cdecl", "wsprintfW", "wstr", "", "wstr", "%d-%s-%05X-%u-%I64d-%hs-%c", "int", -5, "wstr", "abc", "int", 255, "int", -1, "int64", 12345678901234, "str", "nar", "int", 66))
Global $tPair = DllStructCreate("int x;int y"), $tThree = DllStructCreate("int64 a;int64 b;int64 c"), $tOdd = DllStructCreate("int a;int b;int c")
$tPair.x = 3
$tPair.y = 4
P("structure of 8 bytes", DllCall("msvcrt.dll", "int64", "memcpy", "struct", $tPair, "ptr", 0, "ulong_ptr", 0)[0])
$tThree.a = 1
$tThree.b = 2
$tThree.c = 3
P("structure of 24 bytes", DllCall("user32.dll", "int:cdecl", "wsprintfW", "wstr", "", "wstr", "%I64d %I64d %I64d %d", "struct", $tThree, "int", 77)[1])
$tOdd.a = 1
$tOdd.b = 2
$tOdd.c = 3
P("structure of 12 bytes", DllCall("user32.dll", "int:cdecl", "wsprintfW", "wstr", "", "wstr", "%I64x %I64x %d", "struct", $tOdd, "int", 77)[1])
Global $aResult = DllCall("kernel32.dll", "none", "RtlZeroMemory", "struct*", $tPair, "ulong_ptr", 4)
P("structure by address", $tPair.x & " " & $tPair.y)
P("is the same", $aResult[1].y)

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
