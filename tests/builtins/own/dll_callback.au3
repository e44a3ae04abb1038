; DllCallbackRegister: numbers, errors, types; sorting by a function of the script
Func Compare($pA, $pB)
	Return DllStructGetData(DllStructCreate("int", $pA), 1) - DllStructGetData(DllStructCreate("int", $pB), 1)
EndFunc
Func Echo($v)
	P("  got", $v, 0)
	Return $v
EndFunc
Func Optional($a, $b = 1)
EndFunc
Func ByReference(ByRef $a)
EndFunc
Func Text($a)
	Return "text"
EndFunc
Func Nothing($a)
EndFunc
Func Standard($a)
	Return Default
EndFunc
Func Half($a)
	Return 2.75
EndFunc
Func Nested($iDepth)
	If $iDepth = 0 Then Return 1
	Return $iDepth * DllCallAddress("int", DllCallbackGetPtr($hNested), "int", $iDepth - 1)[0]
EndFunc

Global $hCompare = DllCallbackRegister("Compare", "int:cdecl", "ptr;ptr"), $tNumbers = DllStructCreate("int[6]"), $sSorted = ""
P("register", $hCompare)
For $i = 1 To 6
	DllStructSetData($tNumbers, 1, Mod($i * 5, 7), $i)
Next
DllCall("msvcrt.dll", "none:cdecl", "qsort", "struct*", $tNumbers, "ulong_ptr", 6, "ulong_ptr", 4, "ptr", DllCallbackGetPtr($hCompare))
For $i = 1 To 6
	$sSorted &= DllStructGetData($tNumbers, 1, $i) & " "
Next
P("sorted", $sSorted)
P("no function", DllCallbackRegister("NoFunction", "int", "ptr"))
P("builtin", DllCallbackRegister("StringLen", "int", "ptr"))
P("function value", DllCallbackRegister(Compare, "int", "ptr;ptr"))
P("result type", DllCallbackRegister("Compare", "frob", "ptr;ptr"))
P("no result type", DllCallbackRegister("Compare", "", "ptr;ptr"))
P("parameter type", DllCallbackRegister("Compare", "int", "frob;ptr"))
P("blank", DllCallbackRegister("Compare", "int", "ptr; ptr"))
P("optional parameter", DllCallbackRegister("Optional", "int", "int;int"))
P("ByRef parameter", DllCallbackRegister("ByReference", "int", "int"))
P("semicolon at the end", DllCallbackRegister("Compare", "int", "ptr;ptr;"))
P("too few", DllCallbackRegister("Compare", "int", "ptr"))
P("too many", DllCallbackRegister("Compare", "int", "ptr;ptr;ptr"))
P("no such number", DllCallbackGetPtr(999))
P("text", DllCallbackGetPtr("x"))
P("free no such number", DllCallbackFree(999))
P("free", DllCallbackFree($hCompare))
P("the number is used again", DllCallbackRegister("Compare", "int", "ptr;ptr"))
For $sType In StringSplit("byte,boolean,bool,short,ushort,int,uint,int64,uint64,ptr,hwnd,handle,float,double", ",", 2)
	Global $hEcho = DllCallbackRegister("Echo", $sType, $sType)
	P($sType, DllCallAddress($sType, DllCallbackGetPtr($hEcho), $sType, -2.5))
	P($sType, DllCallAddress($sType, DllCallbackGetPtr($hEcho), $sType, 200))
	P("free", DllCallbackFree($hEcho))
Next
$hEcho = DllCallbackRegister("Echo", "int", "str")
P("str", DllCallAddress("int", DllCallbackGetPtr($hEcho), "str", "abc"))
P("no str", DllCallAddress("int", DllCallbackGetPtr($hEcho), "ptr", 0))
$hEcho = DllCallbackRegister("Echo", "int", "wstr")
P("wstr", DllCallAddress("int", DllCallbackGetPtr($hEcho), "wstr", "abc"))
P("text result", DllCallAddress("int", DllCallbackGetPtr(DllCallbackRegister("Text", "int", "int")), "int", 5))
P("no result", DllCallAddress("int", DllCallbackGetPtr(DllCallbackRegister("Nothing", "int", "int")), "int", 5))
P("Default result", DllCallAddress("int", DllCallbackGetPtr(DllCallbackRegister("Standard", "int", "int")), "int", 5))
P("Double as int", DllCallAddress("int", DllCallbackGetPtr(DllCallbackRegister("Half", "int", "int")), "int", 5))
Global $hNested = DllCallbackRegister("Nested", "int", "int")
P("factorial", DllCallAddress("int", DllCallbackGetPtr($hNested), "int", 6)[0])

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
