; DllCall with a library of the system; its path is the first argument
Global $h = DllOpen($CmdLine[1])
P("open", $h)
P("by path", DllCall($CmdLine[1], "none", "nothing"))
P("no function", DllCall($h, "none", "no_such_function"))
P("byte", DllCall($h, "byte", "negative_byte")[0])
P("short", DllCall($h, "short", "negative_short", "short", -32768 + 1)[0])
P("many", DllCall($h, "uint64", "sum_of_many", "byte", 300, "word", 65535, "dword", 4294967295, "uint64", 5, "int", -6, "int64", -7, "byte", 8, "word", 9, "int", -10)[0])
P("mixed", DllCall($h, "double", "mixed", "float", 0.5, "double", 2.25, "int", 4, "double", 3, "float", 1.5)[0])
P("float", DllCall($h, "float", "half", "float", 0.75)[0])
P("references", DllCall($h, "none", "change", "byte*", 5, "short*", -7, "int*", 9, "int64*", 12345678, "double*", 10, "float*", 1, "ptr*", 0xFF))
P("text", DllCall($h, "str:cdecl", "upper", "str", "text " & ChrW(0xE4) & ChrW(0x20AC)))
P("UTF-8", DllCall($h, "str", "greeting")[0])
Global $tPoint = DllStructCreate("int x;int y"), $tPair = DllStructCreate("double a;int64 b"), $tLarge = DllStructCreate("int64 v[4]")
$tPoint.x = 3
$tPoint.y = -5
P("structure of 8 bytes", DllCall($h, "int64", "point_sum", "struct", $tPoint)[0])
$tPair.a = 0.5
$tPair.b = 41
P("structure of 16 bytes", DllCall($h, "double", "pair_sum", "struct", $tPair)[0])
For $i = 1 To 4
	$tLarge.v(($i)) = $i * 1000
Next
P("structure of 32 bytes", DllCall($h, "int64", "large_sum", "struct", $tLarge, "int64", 1)[0])
Global $hApply = DllCallbackRegister("Apply", "double", "int;double"), $hCount = DllCallbackRegister("Count", "int", "str;int64")
P("callback", DllCall($h, "double", "apply", "ptr", DllCallbackGetPtr($hApply), "int", 5)[0])
P("callback with text", DllCall($h, "int", "count_text", "ptr", DllCallbackGetPtr($hCount), "str", "hello")[0])
P("address", DllCallAddress("float", DllCall("kernel32.dll", "ptr", "GetProcAddress", "handle", DllCall("kernel32.dll", "handle", "LoadLibraryW", "wstr", $CmdLine[1])[0], "str", "half")[0], "float", 5)[0])
Global $hSort = DllCallbackRegister("Compare", "int", "ptr;ptr"), $tNumbers = DllStructCreate("int n[5]"), $sSorted = ""
For $i = 1 To 5
	$tNumbers.n(($i)) = Mod($i * 3, 5)
Next
DllCall("libc.so.6", "none:cdecl", "qsort", "struct*", $tNumbers, "ulong_ptr", 5, "ulong_ptr", 4, "ptr", DllCallbackGetPtr($hSort))
For $i = 1 To 5
	$sSorted &= $tNumbers.n(($i)) & " "
Next
P("qsort", $sSorted)
P("strlen", DllCall("libc.so.6", "ulong_ptr:cdecl", "strlen", "str", "abc")[0])
P("pow", DllCall("libm.so.6", "double", "pow", "double", 2, "double", 10)[0])
Global $hSelf = DllCallbackRegister("FreeSelf", "int", "int")
P("frees itself and its library", DllCallAddress("int", DllCallbackGetPtr($hSelf), "int", 4)[0])
P("is free", DllCallbackFree($hSelf))
$h = DllOpen($CmdLine[1])
P("close", DllClose($h))
P("closed", DllCall($h, "none", "nothing"))
P("no library", DllOpen("libnosuch.so.9"))
DllCall("libc.so.6", "none:cdecl", "qsort", "struct*", $tNumbers, "ulong_ptr", 5, "ulong_ptr", 4, "ptr", DllCallbackGetPtr(DllCallbackRegister("Leave", "int", "ptr;ptr")))
P("not reached", 0)

Func Apply($i, $nSum)
	Return $nSum + $i * 1.5
EndFunc

Func Count($sText, $iLength)
	Return StringLen($sText) * 10 + $iLength
EndFunc

Func FreeSelf($n)
	DllCallbackFree($hSelf)
	DllClose($h)
	Return $n * 2
EndFunc

Func Compare($pA, $pB)
	Return DllStructGetData(DllStructCreate("int", $pA), 1) - DllStructGetData(DllStructCreate("int", $pB), 1)
EndFunc

Func Leave($pA, $pB)
	P("leaving", 0)
	Exit 3
EndFunc

Func P($sLabel, $vValue, $iError = @error)
	Local $sValue = $vValue
	If IsArray($vValue) Then
		$sValue = ""
		For $v In $vValue
			$sValue &= ($sValue = "" ? "[" : ", ") & VarGetType($v) & ":" & $v
		Next
		$sValue &= "]"
	EndIf
	ConsoleWrite($sLabel & ": " & $sValue & ($iError ? " @error=" & $iError : "") & @CRLF)
EndFunc
