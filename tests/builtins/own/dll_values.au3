; DllCall: what a value of any kind becomes as an argument
Global $tStruct = DllStructCreate("int;int"), $aArray[2], $mMap[]
Global $aValues[] = [-1, 300, 70000, 1099511627775, -2147483649, 3.7, -3.7, 1e20, "12", " 12", "abc", "0x10", "-5x", "3.9", "", True, False, Null, Default, Binary("0x0102"), Binary("0x01020304050607080910"), Ptr(0x1234), $aArray, $mMap, ConsoleWrite, V, 2147483648.0, 4294967296.5]
For $sType In StringSplit("byte,short,ushort,int,bool,uint,int64,ptr,hwnd,struct*,float,double,str,wstr,byte*,short*,int*,uint*,int64*,ptr*,double*,float*,str*,wstr*,struct", ",", 2)
	For $vValue In $aValues
		Show($sType, $vValue)
	Next
Next
Show("ptr", $tStruct)
Show("int", $tStruct)
Show("struct", $tStruct)
Show("struct*", $tStruct)

Func Show($sType, $vValue)
	Local $aResult = DllCall("msvcrt.dll", "int64", "memcpy", $sType, $vValue, "ptr", 0, "ulong_ptr", 0)
	P($sType & " " & V($vValue), IsArray($aResult) ? $aResult[1] : $aResult)
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
