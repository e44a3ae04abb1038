; keys of the registry: about them, copying and deleting trees
#include <WinAPIReg.au3>
Local $sKey = "Software\au3 test " & @AutoItPID, $sAll = "HKCU\" & $sKey
Local $k = _WinAPI_RegCreateKey($HKEY_CURRENT_USER, $sKey)
P("new", VarGetType($k), 0)
$k = _WinAPI_RegCreateKey($HKEY_CURRENT_USER, $sKey)
P("there", VarGetType($k), @error, @extended)
_WinAPI_RegCreateKey($HKEY_CURRENT_USER, $sKey & "\sub\deep")
RegWrite($sAll, "a", "REG_SZ", "hello")
RegWrite($sAll, "longname", "REG_DWORD", 5)
RegWrite($sAll & "\sub", "b", "REG_MULTI_SZ", "x" & @LF & "yy")
RegWrite($sAll & "\sub\deep", "c", "REG_BINARY", Binary("0x0102"))
P("about", _WinAPI_RegQueryInfoKey($k))
P("about none", _WinAPI_RegQueryInfoKey(0x1235))
P("name", StringRegExp(_WinAPI_GetRegKeyNameByHandle($k), "(?i)^\\REGISTRY\\USER\\S-1-5-21[-0-9]+\\Software\\au3 test \d+$"))
P("name of none", _WinAPI_GetRegKeyNameByHandle(0x1235))
P("copy of none", _WinAPI_RegDuplicateHKey(0x1235))
Local $d = _WinAPI_RegDuplicateHKey($k)
P("copy", (_WinAPI_RegQueryInfoKey($d))[2])
_WinAPI_RegCloseKey($d)
$d = _WinAPI_RegCreateKey($HKEY_CURRENT_USER, $sKey & " 2")
P("copy tree", _WinAPI_RegCopyTree($k, "sub", $d))
P("copied", RegRead($sAll & " 2\deep", "c"))
P("copied", StringReplace(RegRead($sAll & " 2", "b"), @LF, "|"))
P("no such tree", _WinAPI_RegCopyTree($k, "nokey", $d))
P("copy tree", _WinAPI_RegCopyTreeEx($k, "sub", $d))
P("no such tree", _WinAPI_RegCopyTreeEx($k, "nokey", $d))
P("not empty", _WinAPI_RegDeleteEmptyKey($k, "sub"))
P("none", _WinAPI_RegDeleteEmptyKey($k, "none"))
_WinAPI_RegCreateKey($k, "empty")
P("empty", _WinAPI_RegDeleteEmptyKey($k, "empty"))
P("value", _WinAPI_RegDeleteKeyValue($k, "sub", "b"))
P("no value", _WinAPI_RegDeleteKeyValue($k, "sub", "b"))
P("no tree", _WinAPI_RegDeleteTree($d, "none"))
P("tree", _WinAPI_RegDeleteTree($d, "deep"))
RegRead($sAll & " 2\deep", "c")
P("gone", @error > 0, 0, 0)
P("tree", _WinAPI_RegDeleteTreeEx($k, "sub"))
P("no tree", _WinAPI_RegDeleteTreeEx($k, "sub"))
Local $v[2][4] = [["a"], ["longname"]], $b = 0
P("several", _WinAPI_RegQueryMultipleValues($k, $v, $b))
P("row", $v[0][0] & " " & $v[0][1] & " " & $v[0][3] & " " & ($v[0][2] = $b))
P("row", $v[1][0] & " " & $v[1][1] & " " & $v[1][3] & " " & ($v[1][2] - $b))
P("text", DllStructGetData(DllStructCreate("wchar[6]", $v[0][2]), 1))
Local $none[1][4] = [["nonono"]]
P("none", _WinAPI_RegQueryMultipleValues($k, $none, $b))
Local $t = DllStructCreate("wchar[8]")
DllStructSetData($t, 1, "eins" & ChrW(1))
DllStructSetData(DllStructCreate("wchar[3]", DllStructGetPtr($t) + 8), 1, "")
P("set", _WinAPI_RegSetValue($k, "m", $REG_EXPAND_SZ, $t, 10))
P("is", RegRead($sAll, "m"))
P("delete none", _WinAPI_RegDeleteKey($k, "nnn"))
P("delete no value", _WinAPI_RegDeleteValue($k, "nnn"))
P("protected", _WinAPI_SfcIsKeyProtected($HKEY_CURRENT_USER, "Software"))
P("close", _WinAPI_RegCloseKey($k))
P("close none", _WinAPI_RegCloseKey(0x1235))
RegDelete($sAll)
RegDelete($sAll & " 2")

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
