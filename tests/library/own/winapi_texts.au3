; numbers and texts of a language, paths and addresses
#include <WinAPILocale.au3>
#include <WinAPIMisc.au3>
#include <WinAPIShPath.au3>
#include <WinAPICom.au3>
#include <WinAPIDiag.au3>
P("structure", _WinAPI_CreateNumberFormatInfo(2, 1, 3, ".", ",", 1))
P("number", _WinAPI_GetNumberFormat(0x0409, "1234567.891", _WinAPI_CreateNumberFormatInfo(3, 1, 3, "_", "'", 1)))
P("number", _WinAPI_GetNumberFormat(0x0409, "-1234567.8", _WinAPI_CreateNumberFormatInfo(0, 0, 32, "_", "'", 0)))
For $i = 0 To 4
	P("negative " & $i, _WinAPI_GetNumberFormat(0x0409, "-0.5", _WinAPI_CreateNumberFormatInfo(3, 0, 30, ".", ",", $i)))
Next
P("none", _WinAPI_GetNumberFormat(0, "12x"))
For $v In StringSplit("999.994|99.995|99.994999|5|007|.5|-7.25|0|12345", "|", 2)
	P("number " & $v, _WinAPI_GetNumberFormat(0, $v, _WinAPI_CreateNumberFormatInfo(2, 1, 3, ".", ",", 1)))
Next
P("digits", _WinAPI_GetNumberFormat(0, "5"))
Local $s = ""
For $i In StringSplit("1,4,5,9,C,D,E,F,10,11,12,13,16,17,1D,1E,1F,20,21,22,23,24,28,29,2A,30,31,37,38,43,44,4F,50,51,59,5A,5C,1001,1002,1003,1004,1006,1009", ",", 2)
	$s &= _WinAPI_GetLocaleInfo(0x409, Dec($i)) & "|"
Next
P("facts", $s)
Local $t = DllStructCreate($tagSYSTEMTIME)
$t.Year = 2024
$t.Month = 3
$t.Day = 5
$t.Hour = 14
$t.Minute = 7
$t.Second = 9
For $i In StringSplit("0,1,2,8", ",", 2)
	P("date " & $i, _WinAPI_GetDateFormat(0x409, $t, $i))
Next
For $i In StringSplit("0,1,2,4,8", ",", 2)
	P("time " & $i, _WinAPI_GetTimeFormat(0x409, $t, $i))
Next
For $v In StringSplit("d|dd|ddd|dddd|M|MM|MMM|MMMM|yy|yyyy|d'of'MMMM|'it''s' d|'open d|dddd, MMMM d, yyyy|''|d''M|''''d|m/d", "|", 2)
	P("date " & $v, _WinAPI_GetDateFormat(0x409, $t, 0, $v))
Next
For $v In StringSplit("h|hh|H|HH|m|mm|s|ss|t|tt|HH'h'mm|'o''clock' h|fff|d|HH.mm.ss", "|", 2)
	P("time " & $v, _WinAPI_GetTimeFormat(0x409, $t, 0, $v))
Next
P("without seconds", _WinAPI_GetTimeFormat(0x409, $t, 2, "hh:mm:ss"))
$t.Hour = 25
P("no time", _WinAPI_GetTimeFormat(0x409, $t))
$t.Month = 13
P("no date", _WinAPI_GetDateFormat(0x409, $t))
For $v In StringSplit("-0.001|.999|00012.5|123456789012345678901234567890|-.5|5.|--5|1e5|+5", "|", 2)
	P("number " & $v, _WinAPI_GetNumberFormat(0x409, $v, _WinAPI_CreateNumberFormatInfo(2, 1, 3, ".", ",", 1)))
	P("number " & $v, _WinAPI_GetNumberFormat(0x409, $v, _WinAPI_CreateNumberFormatInfo(0, 0, 0, ",", ".", 3)))
Next
P("language", _WinAPI_GetSystemDefaultUILanguage() & _WinAPI_GetUserDefaultUILanguage() & _WinAPI_GetThreadLocale() & _WinAPI_GetThreadUILanguage())
P("place", _WinAPI_GetUserGeoID() & _WinAPI_GetGeoInfo(244, 4) & _WinAPI_GetGeoInfo(244, 5))
P("no place", _WinAPI_GetGeoInfo(99999, 4))
P("no language", _WinAPI_SetThreadLocale(0x9999))

For $v In StringSplit("0,0;499,3;500,3;59999,7;3600000,7;3605000,7;100000000,7;123456789,1;123456789,2;123456789,3;123456789,5;360000000,1;754000,3", ";", 2)
	P("time " & $v, _WinAPI_StrFromTimeInterval(Number(StringRegExpReplace($v, ",.*", "")), Number(StringRegExpReplace($v, ".*,", ""))))
Next
For $i In StringSplit("0,999,1000,123456789012", ",", 2)
	P("size", _WinAPI_StrFormatByteSizeEx(Number($i)))
Next
P("characters", _WinAPI_OemToChar("abc") & StringToBinary(_WinAPI_OemToChar(Chr(132) & Chr(129)), 2))

P("user", _WinAPI_ParseUserName("DOM\user"))
P("user", _WinAPI_ParseUserName("user@dom.com"))
P("user", _WinAPI_ParseUserName("user"))
For $v In StringSplit("a.txt|a long name.text|123456789.txt|12345678.txt|a.b.c", "|", 2)
	P("long " & $v, _WinAPI_PathIsLFNFileSpec($v))
Next
Local $d = @TempDir & "\winapi texts " & @AutoItPID
DirCreate($d)
P("system folder", _WinAPI_PathIsSystemFolder($d))
P("make", _WinAPI_PathMakeSystemFolder($d))
P("system folder", _WinAPI_PathIsSystemFolder($d))
P("unmake", _WinAPI_PathUnmakeSystemFolder($d))
P("attributes", FileGetAttrib($d))
DirRemove($d)
P("make of none", _WinAPI_PathMakeSystemFolder($d))
P("whole", _WinAPI_PathSearchAndQualify("x\..\y") = @WorkingDir & "\y")
P("whole", _WinAPI_PathSearchAndQualify("C:\none\.\a"))
P("whole", _WinAPI_PathSearchAndQualify("C:\none\.\a", True))
P("variable", _WinAPI_PathUnExpandEnvStrings(@WindowsDir & "\x"))
P("variable", _WinAPI_PathUnExpandEnvStrings("C:\zz\x"))
P("variable", _WinAPI_PathUnExpandEnvStrings(@UserProfileDir & "\x"))
P("new name", _WinAPI_PathYetAnotherMakeUniqueName("C:\none\x.txt"))
For $v In StringSplit("www.x.com,1|www.x.com,2|x.com,2|ftp.x.com,2|http://x.com,1|http://x.com,8|c:\x\y,4|c:\x\y,1", "|", 2)
	P("scheme " & $v, _WinAPI_UrlApplyScheme(StringRegExpReplace($v, ",.*", ""), Number(StringRight($v, 1))))
Next
P("sum", _WinAPI_UrlHash("http://x.com/a", 8))
P("sum", _WinAPI_UrlHash("http://x.com/a"))
P("sum", _WinAPI_UrlHash("http://x.com/a", 0))
P("mode", _WinAPI_GetErrorMode() & _WinAPI_SetErrorMode(1) & _WinAPI_GetErrorMode())
P("class", _WinAPI_CLSIDFromProgID("Scripting.Dictionary"))
P("no class", _WinAPI_CLSIDFromProgID("No.Such"))
P("name", _WinAPI_ProgIDFromCLSID("{EE09B103-97E0-11CF-978F-00A02463E06F}"))
P("no name", _WinAPI_ProgIDFromCLSID("{EE09B103-97E0-11CF-978F-00A024630000}"))
Local $p = _WinAPI_CoTaskMemAlloc(10)
P("memory", _WinAPI_CoTaskMemRealloc($p, 100) <> 0)
P("bad", _WinAPI_IsBadReadPtr(0, 10) & _WinAPI_IsBadReadPtr($t, 10) & _WinAPI_IsBadWritePtr(16, 10) & _WinAPI_IsBadWritePtr($t, 10))

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
