; What a program file exports. (Where it lies in memory is not known: nothing is loaded.)
#include <WinAPIDiag.au3>
Global $sProgram = "4D5A z58 4000000050450000648601 z13 F00022200B02 z7 02 z17 8001 z4 1000000002000006 z7 06 z8 2000000002 z6 03 z5 10 z6 1"
$sProgram &= "0 z8 10 z6 10 z10 10 z4 1000002C01 z122 2E727372630000002C01000000100000000200000002 z14 40000040 z156 6B100000010000000"
$sProgram &= "4000000040000002810000038100000481000000011000010110000201100003011000050100000561000005B1000006410000003000200010000004"
$sProgram &= "16C706861004265746100616C706861626574007A6574615F3900782E646C6C z400"
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

Func Show($sName, $a, $iError = @error)
	ConsoleWrite($sName & ": " & VarGetType($a) & " @error=" & $iError & @CRLF)
	; in which order they come is not told
	For $sExport In StringSplit("Alpha Beta alphabet zeta_9", " ", 2)
		For $i = 1 To UBound($a) - 1
			If $a[$i][1] == $sExport Then ConsoleWrite("  " & VarGetType($a[$i][0]) & " " & $a[$i][0] & " " & $a[$i][1] & @CRLF)
		Next
	Next
EndFunc

Global $sFile = @TempDir & "\au3 exports.dll"
Make($sFile, $sProgram)
Show("all", _WinAPI_EnumDllProc($sFile))
Show("A*", _WinAPI_EnumDllProc($sFile, "A*"))
Show("A* in any case", _WinAPI_EnumDllProc($sFile, "A*", 1))
Show("z?ta_9", _WinAPI_EnumDllProc($sFile, "z?ta_9"))
Show("Beta", _WinAPI_EnumDllProc($sFile, "beta"))
Show("none", _WinAPI_EnumDllProc($sFile, "x*"))
Show("no file", _WinAPI_EnumDllProc($sFile & "x"))
FileDelete($sFile)
FileWrite($sFile, "no program")
Show("no program", _WinAPI_EnumDllProc($sFile))
FileDelete($sFile)
