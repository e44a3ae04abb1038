; matrices, points, item lists, messages, texts and numbers of the WinAPI files, with inputs that are not plain
#include <WinAPI.au3>
#include <WinAPIGdi.au3>
#include <WinAPIMisc.au3>
#include <WinAPISys.au3>
#include <WinAPIShellEx.au3>
#include <WinAPIShPath.au3>
#include <WinAPIDiag.au3>
#include <WinAPIFiles.au3>
#include <WinAPIProc.au3>
#include <NetShare.au3>
Func S($t, $n)
	Local $s = ""
	For $i = 1 To $n
		$s &= DllStructGetData($t, $i) & ","
	Next
	Return $s & DllStructGetSize($t)
EndFunc
Local $a = _WinAPI_CreateTransform(1, 2, 3, 4, 5, 6), $b = _WinAPI_CreateTransform(2, 0, 0, 2, 1, 1)
P("matrix", S($a, 6))
P("matrix", S(_WinAPI_CreateTransform(), 6))
P("both", S(_WinAPI_CombineTransform($a, $b), 6))
Local $p[4][2] = [[0, 0], [1, 2], [3, 4], [10, 20]], $q[2] = [1, 2]
P("move", _WinAPI_OffsetPoints($p, 5, -5))
P("move some", _WinAPI_OffsetPoints($p, 5, -5, 1, 2))
P("points", $p)
P("turn", _WinAPI_RotatePoints($p, 0, 0, 90))
P("turn some", _WinAPI_RotatePoints($p, 5, 5, 45, 1, 2))
P("points", $p)
P("no points", _WinAPI_RotatePoints($q, 5, 5, 45))
P("no points", _WinAPI_OffsetPoints($q, 5, 5))
P("colors", S(_WinAPI_CreateColorAdjustment(), 12))
P("no sound", _WinAPI_PlaySound("nofile.wav"))
P("list", _WinAPI_ShellGetPathFromIDList(_WinAPI_ShellILCreateFromPath(@WindowsDir)) = @WindowsDir)
P("no list", _WinAPI_ShellILCreateFromPath("C:\nonono"))
P("no list", _WinAPI_ShellGetPathFromIDList(0))
P("no windows", _WinAPI_EnumProcessWindows())
P("messages", (_WinAPI_RegisterWindowMessage("abc") = _WinAPI_RegisterWindowMessage("ABC")) & (_WinAPI_RegisterWindowMessage("abd") > 0xBFFF) & _WinAPI_RegisterWindowMessage(""))
P("machine", StringRegExp(_WinAPI_UniqueHardwareID(), "^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$"))

For $g In StringSplit("{12345678-9abc-DEF0-1234-56789ABCDEF0}|12345678-9ABC-DEF0-1234-56789ABCDEF0|{12345678}|{12345678-9ABC-DEF0-1234-56789ABCDEF}|abc|", "|", 2)
	Local $t = DllStructCreate($tagGUID)
	P("identifier " & $g, _WinAPI_GUIDFromStringEx($g, $t))
	P("is", _WinAPI_StringFromGUID($t))
	P("is", _WinAPI_StringFromGUID(_WinAPI_GUIDFromString($g)))
Next
For $s In StringSplit("S-1-1-0|S-1-5-21-1-2-3-1000|s-1-5-4|S-1|S-2-5-1|x|S-1-5-|S-1-5-4294967295", "|", 2)
	Local $ts = _Security__StringSidToSid($s)
	P("sid " & $s, $ts)
	If IsDllStruct($ts) Then P("is", _Security__SidToStringSid($ts) & " " & _Security__GetLengthSid($ts))
	P("account", _Security__LookupAccountSid($s))
Next
Local $sa = DllStructCreate("int;byte[3];double"), $sb = DllStructCreate("byte[5]"), $texts[4] = ["a", "", "ccc", "d"], $flat[2][2]
P("copy", _WinAPI_CopyStruct($sa) )
P("copy, too small", _WinAPI_CopyStruct($sa, "byte[2]"))
P("copy, none", _WinAPI_CopyStruct(5))
P("two", _WinAPI_UnionStruct($sa, $sb))
P("two, too small", _WinAPI_UnionStruct($sa, $sb, "byte[2]"))
P("texts", _WinAPI_ArrayToStruct($texts))
P("texts", _WinAPI_ArrayToStruct($texts, 3, 1))
P("texts", _WinAPI_ArrayToStruct($flat))
$t = _WinAPI_ArrayToStruct($texts, 2)
P("back", _WinAPI_StructToArray($t))
P("back", _WinAPI_StructToArray($t, 1))
$t = DllStructCreate("wchar[3]")
P("none", _WinAPI_StructToArray($t))
P("sum", _WinAPI_ComputeCrc32($sa, 4))
P("sum of nothing", _WinAPI_ComputeCrc32($sa, 0))
P("fill nothing", _WinAPI_FillMemory(0, 5))
P("move nothing", _WinAPI_MoveMemory(0, $sa, 5))
P("no memory", _WinAPI_IsMemory(0))
P("no memory", _WinAPI_GetMemorySize(0))
P("no memory", _WinAPI_FreeMemory(0))
For $v In StringSplit("0|-1|65535|65536|4294967295|-4294967296|1.5|-2.7|0x12345678", "|", 2)
	Local $n = Execute($v)
	P($v, _WinAPI_HiWord($n) & " " & _WinAPI_LoWord($n) & " " & _WinAPI_HiDWord($n) & " " & _WinAPI_LoDWord($n) & " " & _WinAPI_MakeLong($n, 3) & " " & _WinAPI_MakeQWord(3, $n))
	P($v, _WinAPI_SwapWord($n) & " " & _WinAPI_SwapDWord($n) & " " & _WinAPI_SwapQWord($n) & " " & _WinAPI_LongMid($n, 4, 8) & " " & _WinAPI_MulDiv($n, 3, 7) & " " & _WinAPI_RGB($n, 1, 2))
Next
For $c In StringSplit("0,0xC0000005,0xC000000D,0xC0000034,0xC0000135,0x12345", ",", 2)
	P("status " & $c, _WinAPI_NtStatusToDosError(Number($c)))
Next
P("rectangle", _WinAPI_PtInRectEx("5", "5", "-5", "0", "10", "10"))
P("nothing left", _WinAPI_SubtractRect($a, $a))
For $u In StringSplit("http://u:p@x.com:80/a?q=1#f|file:///C:/a b|mailto:a@b.c|www.x.com|HTTP://X|?q|res://x", "|", 2)
	For $i = 1 To 6
		P($u & " " & $i, _WinAPI_UrlGetPart($u, $i))
	Next
Next

P("rights", _Net_Share_PermStr(1) & _Net_Share_PermStr(7) & _Net_Share_PermStr(0) & _Net_Share_PermStr(127))
P("shares", _Net_Share_ResourceStr(0) & _Net_Share_ResourceStr(3) & _Net_Share_ResourceStr(4) & _Net_Share_ResourceStr(-2147483645) & _Net_Share_ResourceStr(1073741825))

; ---- output helpers ----
Func P($sLabel, $vValue, $iErr = @error, $iExt = @extended)
	ConsoleWrite($sLabel & ": " & V($vValue) & (($iErr <> 0 Or $iExt <> 0) ? "  @error=" & $iErr & " @extended=" & $iExt : "") & @CRLF)
EndFunc

Func V($v)
	Local $s = ""
	If IsArray($v) And UBound($v, 0) = 1 Then
		For $i = 0 To UBound($v) - 1
			$s &= ($i ? ", " : "") & V($v[$i])
		Next
		Return "[" & $s & "]"
	EndIf
	If IsArray($v) Then
		For $i = 0 To UBound($v) - 1
			For $j = 0 To UBound($v, 2) - 1
				$s &= ($j ? ", " : ($i ? "; " : "")) & V($v[$i][$j])
			Next
		Next
		Return "[[" & $s & "]]"
	EndIf
	If IsDllStruct($v) Then Return "<struct " & DllStructGetSize($v) & ">"
	Return VarGetType($v) & " " & (IsString($v) ? """" & $v & """" : String($v))
EndFunc
