; DllCall: every name of a type, as a parameter and as a result; memcpy of no bytes gives its first argument back
Global $aTypes = StringSplit("none,void,byte,ubyte,boolean,bool,char,wchar,short,ushort,word,int,uint,long,ulong,dword,int64,uint64,ptr,hwnd,handle,int_ptr,uint_ptr,long_ptr,ulong_ptr,dword_ptr,lresult,lparam,wparam,hresult,hinstance,hmodule,size_t,int32,INT, int,int ,object,variant,lpstr,lpwstr,int**,int *,:cdecl,int:cdecl,int:stdcall,int:winapi,int:CDECL,int:fastcall,int:,int: cdecl,int*:cdecl,int*,ptr*,dword*,none*,struct x", ",", 2)
For $sType In $aTypes
	P("result " & $sType, DllCall("msvcrt.dll", $sType, "memcpy", "int64", -2, "ptr", 0, "ulong_ptr", 0))
Next
For $sType In $aTypes
	P("argument " & $sType, Second(DllCall("msvcrt.dll", "int64", "memcpy", $sType, 65, "ptr", 0, "ulong_ptr", 0)))
Next
P("float result", DllCall("msvcrt.dll", "float:cdecl", "floorf", "float", -1.5))
P("double result", DllCall("msvcrt.dll", "double:cdecl", "fabs", "double", -1.5))
P("no text", DllCall("msvcrt.dll", "str", "memcpy", "ptr", 0, "ptr", 0, "ulong_ptr", 0))
P("no wide text", DllCall("msvcrt.dll", "wstr", "memcpy", "ptr", 0, "ptr", 0, "ulong_ptr", 0))
Global $tText = DllStructCreate("char[8]")
DllStructSetData($tText, 1, "abc")
P("text", Second(DllCall("msvcrt.dll", "str", "memcpy", "struct*", $tText, "ptr", 0, "ulong_ptr", 0), 0))

Func Second($aResult, $i = 1)
	Local $iError = @error
	Return SetError($iError, 0, IsArray($aResult) ? $aResult[$i] : $aResult)
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
