; What Clipboard.au3, Memory.au3, Security.au3 and Date.au3 make of odd arguments: kinds of data and formats, protections, names, times
#include <Clipboard.au3>
#include <Memory.au3>
#include <Security.au3>
#include <Date.au3>
Func E($s)
	Local $f = 0
	ConsoleWrite($s & ":")
	_ClipBoard_Open(0)
	Do
		$f = _ClipBoard_EnumFormats($f)
		ConsoleWrite(" " & $f)
	Until $f = 0
	ConsoleWrite(" n" & _ClipBoard_CountFormats() & " 16:" & _ClipBoard_IsFormatAvailable(16) & @LF)
	_ClipBoard_Close()
EndFunc
ClipPut("a")
E("put")
For $f In StringSplit("1,13,7,99", ",", 2)
	_ClipBoard_SetData("x", Number($f))
	E("set" & $f)
Next
Local $r = _ClipBoard_SetData("x", 0)
ConsoleWrite($r & " " & @error & @LF)
E("after 0")
ClipPut("q")
$r = _ClipBoard_Empty()
ConsoleWrite($r & VarGetType($r) & @error & @LF)
E("not open")
_ClipBoard_Open(0)
$r = _ClipBoard_Empty()
ConsoleWrite($r & VarGetType($r) & @error & @LF)
_ClipBoard_Close()
E("empty")
Local $aData[9] = [5, 1.5, Binary("0x41424344"), Binary("0x41"), Binary("0x4100420000"), "str", Null, Default, Ptr(5)]
For $x In $aData
	For $f In StringSplit("1,13,7,99,49999", ",", 2)
		ClipPut("prev")
		$r = _ClipBoard_SetData($x, Number($f))
		ConsoleWrite(VarGetType($x) & " " & $x & " " & $f & " set " & VarGetType($r) & ($r <> 0) & " " & @error)
		$r = _ClipBoard_GetData(Number($f))
		ConsoleWrite(" get " & VarGetType($r) & " " & $r & " " & @error & @LF)
	Next
Next
_ClipBoard_SetData("")
$r = _ClipBoard_GetData()
ConsoleWrite("empty [" & $r & "] " & @error & " " & @extended & @LF)
For $i In StringSplit("0,1,17,18,99,128,129,130,131,142,-1", ",", 2)
	ConsoleWrite(_ClipBoard_FormatStr(Number($i)) & ",")
Next
ConsoleWrite(@LF)
Local $p
$p = _MemVirtualAlloc(0, 10, 0x2000, 4)
ConsoleWrite(($p <> 0) & VarGetType($p) & @error & @LF)
For $t In StringSplit("0x1000,0x2000,0x3000,0,0x80000,0x103000,1,0x4000,0x8000", ",", 2)
For $q In StringSplit("1,2,4,8,16,32,64,128,0,3,256,0x104,0x204", ",", 2)
$p = _MemVirtualAlloc(0, 10, Number($t), Number($q))
ConsoleWrite(($p <> 0) & ",")
Next
ConsoleWrite($t & @LF)
Next
$p = _MemVirtualAlloc(0, 10, 0x1000, 4)
For $t In StringSplit("0x8000,0x4000,0,0xC000", ",", 2)
For $s In StringSplit("0,10,4096", ",", 2)
$p = _MemVirtualAlloc(0, 10, 0x1000, 4)
ConsoleWrite($t & " " & $s & " " & _MemVirtualFree($p, Number($s), Number($t)) & @error & @LF)
Next
Next
ConsoleWrite(_MemVirtualFree($p, 0, 0x8000) & _MemVirtualFree($p, 0, 0x8000) & @LF)
ConsoleWrite(_MemVirtualAlloc(0, 0, 0x1000, 4) & @error & @LF)
Local $aAccount = _Security__LookupAccountName("")
ConsoleWrite($aAccount[0] & " " & $aAccount[1] & " " & $aAccount[2] & @LF)
ConsoleWrite(_Security__IsValidSid(5) & " " & _Security__IsValidSid(0) & " " & IsArray(_Security__LookupAccountSid(5)) & @LF)
Local $tTime = _Date_Time_EncodeSystemTime(13, 1, 2024), $tFile = _Date_Time_EncodeFileTime(1, 2, 2024)
Local $tLocal = _Date_Time_SystemTimeToTzSpecificLocalTime($tTime)
ConsoleWrite(@extended & " " & _Date_Time_SystemTimeToDateTimeStr($tLocal) & @LF)
$tLocal = _Date_Time_TzSpecificLocalTimeToSystemTime($tTime)
ConsoleWrite(@extended & " " & _Date_Time_SystemTimeToDateTimeStr($tLocal) & @LF)
ConsoleWrite(_Date_Time_CompareFileTime($tFile, 0) & _Date_Time_CompareFileTime(0, $tFile) & _Date_Time_CompareFileTime($tFile, $tFile) & @LF)
