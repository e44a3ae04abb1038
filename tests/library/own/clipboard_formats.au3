; Clipboard.au3: texts, a format of the script's own, blocks of memory
#include <Clipboard.au3>
Global $n = 0
Func P($r, $e = @error, $x = @extended)
	$n += 1
	Local $s = $r
	If IsArray($r) Then
		$s = ""
		For $i = 0 To UBound($r) - 1
			$s &= VarGetType($r[$i]) & ":" & $r[$i] & ";"
		Next
	EndIf
	ConsoleWrite("#" & $n & " " & VarGetType($r) & " [" & $s & "] e=" & $e & " x=" & $x & @CRLF)
EndFunc
Local $f1 = _ClipBoard_RegisterFormat("au3 test")
P($f1 >= 0xC000)
P($f1 = _ClipBoard_RegisterFormat("AU3 TEST"))
P(_ClipBoard_GetFormatName($f1))
P(_ClipBoard_GetFormatName(1))
P(_ClipBoard_GetFormatName(0xCFFF))
P(_ClipBoard_RegisterFormat(""))
P(_ClipBoard_GetOpenWindow())
P(_ClipBoard_GetOwner())
P(_ClipBoard_GetViewer())
Local $aF[3] = [2, 13, 1]
P(_ClipBoard_GetPriorityFormat($aF))
ClipPut("text")
P(_ClipBoard_GetPriorityFormat($aF))
Local $aF2[2] = [1, 2]
P(_ClipBoard_GetPriorityFormat($aF2))
P(_ClipBoard_Open(0))
P(0 <> _ClipBoard_SetData("hello", 1))
P(0 <> _ClipBoard_SetData("hellö€", 13))
P(_ClipBoard_GetData(1))
P(_ClipBoard_GetData(13))
P(0 <> _ClipBoard_SetData("custom", $f1))
P(_ClipBoard_GetData($f1))
P(_ClipBoard_CountFormats())
P(_ClipBoard_EnumFormats(0))
P(_ClipBoard_IsFormatAvailable($f1))
P(_ClipBoard_FormatStr($f1))
P(_ClipBoard_FormatStr(13))
Local $hm = _MemGlobalAlloc(8, 2)
Local $p = _MemGlobalLock($hm), $t = DllStructCreate("char[8]", $p)
DllStructSetData($t, 1, "memory")
_MemGlobalUnlock($hm)
P(_ClipBoard_SetDataEx($hm, 1) <> 0)
P(_ClipBoard_GetDataEx(1) <> 0)
P(_ClipBoard_GetDataEx(77))
P(_ClipBoard_GetData(1))
P(_ClipBoard_GetData(77))
P(_ClipBoard_Close())
P(_ClipBoard_Close())
P(_ClipBoard_GetData(1))
P(_ClipBoard_SetViewer(0))
P(_ClipBoard_ChangeChain(0, 0))
Local $iBefore = _ClipBoard_GetSequenceNumber()
ClipPut("other")
P(_ClipBoard_GetSequenceNumber() > $iBefore)
P(_ClipBoard_Empty())
P(_ClipBoard_GetPriorityFormat($aF))
