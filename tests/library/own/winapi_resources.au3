; Resources of a program file that was made for this: types, names, languages, their bytes and texts.
#include <WinAPI.au3>
#include <WinAPIRes.au3>
Global $sProgram = "4D5A z58 4000000050450000648601 z13 F00022200B02 z7 04 z17 8001 z4 1000000002000006 z7 06 z8 2000000002 z6 03 z5 10 z6 1"
$sProgram &= "0 z8 10 z6 10 z10 10 z20 100000B802 z106 2E72737263000000B802000000100000000400000002 z14 40000040 z156 01000200C0010080"
$sProgram &= "2800008006000000480000800A00000068000080 z12 01000100CC0100809000008003000000B0000080 z14 020001000000C800008007000000E0"
$sProgram &= "000080 z14 030001000000F800008005000000100100802C01000028010080 z14 02000704000040010000090400005001 z16 01 z5 6001 z16 "
$sProgram &= "0100090400007001 z16 0100090400008001 z16 0100090400009001 z16 010009040000A001 z16 010009080000B0010000D811000011 z11 E"
$sProgram &= "C11000010 z11 FC11000005 z11 041200003E z11 4412000046 z11 8C12000003 z11 9012 z14 9012000028 z11 05004E004F005400450053"
$sProgram &= "000500480045004C004C004F0068616C6C6F20617566204465757473636800000068656C6C6F20696E20456E676C6973687468726565 z9 05007400"
$sProgram &= "68007200650065 z23 0A0074006800650020006C006100730074002000AC2000000A006E0069006E006500740079002D007300690078 z7 0900610"
$sProgram &= "02000680075006E0064007200650064 z25 01020300000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425"
$sProgram &= "2627 z328"
; A file from its bytes: zNN is a run of so many zeros.
Func Make($sFile, $sBytes)
	Local $sHex = ""
	For $sPart In StringSplit($sBytes, " ", 2)
		If StringLeft($sPart, 1) <> "z" Then
			$sHex &= $sPart
			ContinueLoop
		EndIf
		For $i = 1 To Number(StringTrimLeft($sPart, 1))
			$sHex &= "00"
		Next
	Next
	Local $hFile = FileOpen($sFile, 18)
	FileWrite($hFile, Binary("0x" & $sHex))
	FileClose($hFile)
EndFunc

Func P($sName, $v = "", $iError = @error, $iExtended = @extended)
	Local $sText = $v
	If IsArray($v) Then
		$sText = ""
		For $i = 0 To UBound($v) - 1
			$sText &= VarGetType($v[$i]) & " " & $v[$i] & ", "
		Next
	EndIf
	ConsoleWrite($sName & ": " & VarGetType($v) & " " & $sText & " @error=" & $iError & " @extended=" & $iExtended & @CRLF)
EndFunc

Func Data($hModule, $vType, $vName)
	Local $hFound = _WinAPI_FindResource($hModule, $vType, $vName), $iSize = _WinAPI_SizeOfResource($hModule, $hFound), $pData = _WinAPI_LoadResource($hModule, $hFound)
	P("size of " & $vName, $iSize)
	If $iSize Then P("  bytes", DllStructGetData(DllStructCreate("byte[" & $iSize & "]", _WinAPI_LockResource($pData)), 1))
	P("  free", _WinAPI_FreeResource($pData))
EndFunc

Func Last($sName, $v)
	ConsoleWrite($sName & ": " & ($v <> 0) & " " & _WinAPI_GetLastError() & @CRLF)
	_WinAPI_SetLastError(0)
EndFunc

Global $sFile = @TempDir & "\au3 resources.dll", $sText = @TempDir & "\au3 resources.txt"
Make($sFile, $sProgram)
FileDelete($sText)
FileWrite($sText, "no program")
P("types", _WinAPI_EnumResourceTypes($sFile))
For $v In StringSplit("NOTES|notes|#6|#10|#11|6|NOTHING|", "|", 2)
	P("names of " & $v, _WinAPI_EnumResourceNames($sFile, $v))
Next
P("names of 6", _WinAPI_EnumResourceNames($sFile, 6))
P("names of 10", _WinAPI_EnumResourceNames($sFile, 10))
P("names of 7", _WinAPI_EnumResourceNames($sFile, 7))
P("languages", _WinAPI_EnumResourceLanguages($sFile, "NOTES", "HELLO"))
P("languages", _WinAPI_EnumResourceLanguages($sFile, "NOTES", "hello"))
P("languages", _WinAPI_EnumResourceLanguages($sFile, "NOTES", 3))
P("languages", _WinAPI_EnumResourceLanguages($sFile, "NOTES", "#3"))
P("languages", _WinAPI_EnumResourceLanguages($sFile, 10, 300))
P("languages", _WinAPI_EnumResourceLanguages($sFile, 10, 301))
P("no file", _WinAPI_EnumResourceTypes($sFile & "x"))
P("no program", _WinAPI_EnumResourceTypes($sText))
P("no module", _WinAPI_EnumResourceTypes(Ptr(0x1234560)))
Global $h = _WinAPI_LoadLibraryEx($sFile, 2)
P("loaded", $h <> 0)
P("types", _WinAPI_EnumResourceTypes($h))
P("names", _WinAPI_EnumResourceNames($h, 10))
Data($h, 10, 1)
Data($h, 10, 5)
Data($h, 10, 300)
Data($h, "NOTES", 3)
Data($h, "#10", "#1")
_WinAPI_SetLastError(0)
Last("no type", _WinAPI_FindResource($h, 77, 1))
Last("no name", _WinAPI_FindResource($h, 10, 99))
Last("number as text", _WinAPI_FindResource($h, "10", 1))
Last("language", _WinAPI_FindResourceEx($h, "NOTES", "HELLO", 0x407))
Last("no language", _WinAPI_FindResourceEx($h, "NOTES", "HELLO", 0x411))
P("german", _WinAPI_SizeOfResource($h, _WinAPI_FindResourceEx($h, "NOTES", "HELLO", 0x407)))
P("nothing", _WinAPI_SizeOfResource($h, 0))
P("nothing", _WinAPI_LoadResource($h, 0))
P("nothing", _WinAPI_LockResource(0))
For $i In StringSplit("0|2|3|4|15|16|95|96|97|100|111|112", "|", 2)
	P("text " & $i, _WinAPI_LoadString($h, $i))
	P("text " & $i, _WinAPI_LoadStringEx($h, $i))
Next
P("by file", _WinAPI_LoadStringEx($sFile, 3))
P("by file", _WinAPI_LoadStringEx($sFile, 3, 0x407))
P("by file", _WinAPI_LoadStringEx($sFile, 3, 0x409))
P("no file", _WinAPI_LoadStringEx($sFile & "x", 3))
P("free", _WinAPI_FreeLibrary($h))
P("no program", _WinAPI_LoadLibraryEx($sText, 2))
FileDelete($sFile)
FileDelete($sText)
