; the version resource of a program file, which is made here
#include <WinAPIRes.au3>
#include <WinAPIFiles.au3>
Local $sFile = @TempDir & "\winapi version " & @AutoItPID & ".exe", $sFixed = ""
For $v In StringSplit("0xFEEF04BD,0x10000,0x10002,0x30004,0x50006,0x70008,0x3F,0,0x40004,1,0,0,0", ",", 2)
	$sFixed &= Number32(Number($v))
Next
Local $sTexts = Node("CompanyName", 1, Wide("Some company")) & Node("FileVersion", 1, Wide("1, 2, 3, 4")) & Node("Empty", 1, Wide(""))
Local $sStrings = Node("StringFileInfo", 1, "", Node("040904B0", 1, "", $sTexts))
Local $sVar = Node("VarFileInfo", 1, "", Node("Translation", 0, "0904B004"))
Local $sBlock = Node("VS_VERSION_INFO", 0, $sFixed, $sStrings & $sVar), $iBlock = StringLen($sBlock) / 2
; a tree of three folders with one entry each: type 16, name 1, language 0x409
Local $sTree = Folder(16, 0x80000018) & Folder(1, 0x80000030) & Folder(0x409, 0x48) & Number32(0x1058) & Number32($iBlock) & Number32(0) & Number32(0) & $sBlock
Local $sOptional = "0B02" & Zeros(54) & Number32(0x2000) & Number32(0x200) & Zeros(44) & Number32(16) & Zeros(16) & Number32(0x1000) & Number32(StringLen($sTree) / 2) & Zeros(104)
Local $sSection = Hex(StringToBinary(".rsrc")) & Zeros(3) & Number32(0x1000) & Number32(0x1000) & Number32(0x1000) & Number32(0x200) & Zeros(12) & Number32(0x40000040)
Local $sImage = "4D5A" & Zeros(58) & Number32(64) & "50450000" & "64860100" & Zeros(12) & Number16(StringLen($sOptional) / 2) & "2220" & $sOptional & $sSection
Local $h = FileOpen($sFile, 18)
FileWrite($h, Binary("0x" & $sImage & Zeros(512 - StringLen($sImage) / 2) & $sTree & Zeros(4096 - StringLen($sTree) / 2)))
FileClose($h)

P("version", FileGetVersion($sFile))
P("kind", _WinAPI_GetPEType($sFile))
Local $p = 0, $t
P("read", _WinAPI_GetFileVersionInfo($sFile, $p) >= $iBlock)
$t = _WinAPI_VerQueryRoot($p)
P("numbers", $t)
P("numbers", Hex($t.Signature) & " " & Hex($t.FileVersionMS) & " " & Hex($t.FileVersionLS) & " " & Hex($t.ProductVersionMS))
P("all", UBound(_WinAPI_VerQueryValue($p), 2))
P("some", _WinAPI_VerQueryValue($p, "FileVersion|CompanyName|Nothing|Empty"))
P("one", _WinAPI_VerQueryValue($p, "CompanyName"))
P("no file", _WinAPI_GetFileVersionInfo(@TempDir & "\none.exe", $p))
P("no program", _WinAPI_GetFileVersionInfo(@ScriptFullPath, $p))
P("text", _WinAPI_LoadIndirectString("plain"))
FileDelete($sFile)

Func Number16($n)
	Return Hex(BitAND($n, 0xFF), 2) & Hex(BitAND(BitShift($n, 8), 0xFF), 2)
EndFunc
Func Number32($n)
	Return Number16($n) & Number16(BitShift($n, 16))
EndFunc
Func Zeros($n)
	Local $s = ""
	For $i = 1 To $n
		$s &= "00"
	Next
	Return $s
EndFunc
Func Wide($s)
	Return Hex(StringToBinary($s & ChrW(0), 2))
EndFunc
Func Filled($s)
	Return $s & Zeros(Mod(4 - Mod(StringLen($s) / 2, 4), 4))
EndFunc
Func Node($sKey, $iText, $sValue, $sChildren = "")
	Local $s = Filled("0000" & Number16(StringLen($sValue) / ($iText ? 4 : 2)) & Number16($iText) & Wide($sKey)) & $sValue
	If $sChildren <> "" Then $s = Filled($s) & $sChildren
	Return Filled(Number16(StringLen($s) / 2) & StringTrimLeft($s, 4))
EndFunc
Func Folder($iName, $iOffset)
	Return Zeros(14) & "0100" & Number32($iName) & Number32($iOffset)
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
