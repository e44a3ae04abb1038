; compressed data: the example of the format's description, there and back, errors
#include <WinAPISys.au3>
Local $dKnown = Binary("0x38b08846232000204720410010a24701a045204400084501507900c045200524138805b4024a44ef0358028c091601484500be009e000401189000")
Local $out = DllStructCreate("char[400]"), $in = DllStructCreate("byte[400]"), $zeros = DllStructCreate("byte[10000]")
DllStructSetData($in, 1, $dKnown)
P("known", _WinAPI_DecompressBuffer($out, 400, $in, BinaryLen($dKnown)))
P("text", DllStructGetData($out, 1))
P("cut", _WinAPI_DecompressBuffer($out, 10, $in, BinaryLen($dKnown)))
P("nothing", _WinAPI_DecompressBuffer($out, 400, $zeros, 30))
P("too short", _WinAPI_DecompressBuffer($out, 400, $in, 5))
P("no room", _WinAPI_CompressBuffer($in, 400, $out, 3))

Local $sText = "", $sHex = ""
For $i = 1 To 2000
	$sText &= "line " & $i & @CRLF
	$sHex &= Hex(Mod($i * 7919 * 31 + $i * $i * 13, 256), 2)
Next
Back("text", StringToBinary($sText))
Back("bytes", Binary("0x" & $sHex))
Back("one", Binary("0x41"))
Back("zeros", DllStructGetData($zeros, 1))

Func Back($sName, $dData)
	Local $n = BinaryLen($dData), $a = DllStructCreate("byte[" & $n & "]"), $c = DllStructCreate("byte[" & 2 * $n + 100 & "]"), $o = DllStructCreate("byte[" & $n & "]")
	DllStructSetData($a, 1, $dData)
	Local $iPacked = _WinAPI_CompressBuffer($a, $n, $c, 2 * $n + 100)
	P($sName, $iPacked > 0)
	P($sName, _WinAPI_DecompressBuffer($o, $n, $c, $iPacked))
	P($sName, DllStructGetData($o, 1) = $dData)
EndFunc
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
