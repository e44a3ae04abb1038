; Functions for windows where there is none, kinds of keyboards, and keys and their places.
#include <WinAPISys.au3>
#include <WinAPIReg.au3>
#include <WinAPIProc.au3>
#include <WinAPILocale.au3>
For $w = 0 To 12345 Step 12345
R('_WinAPI_IsChild($w, $w)', _WinAPI_IsChild($w, $w), @error, @extended)
R('_WinAPI_IsIconic($w)', _WinAPI_IsIconic($w), @error, @extended)
R('_WinAPI_IsZoomed($w)', _WinAPI_IsZoomed($w), @error, @extended)
R('_WinAPI_IsHungAppWindow($w)', _WinAPI_IsHungAppWindow($w), @error, @extended)
R('_WinAPI_IsWindowUnicode($w)', _WinAPI_IsWindowUnicode($w), @error, @extended)
R('_WinAPI_IsWindowEnabled($w)', _WinAPI_IsWindowEnabled($w), @error, @extended)
R('_WinAPI_BringWindowToTop($w)', _WinAPI_BringWindowToTop($w), @error, @extended)
R('_WinAPI_SetForegroundWindow($w)', _WinAPI_SetForegroundWindow($w), @error, @extended)
R('_WinAPI_GetLastActivePopup($w)', _WinAPI_GetLastActivePopup($w), @error, @extended)
R('_WinAPI_GetWindowInfo($w)', _WinAPI_GetWindowInfo($w), @error, @extended)
R('_WinAPI_GetWindowFileName($w)', _WinAPI_GetWindowFileName($w), @error, @extended)
Next
R('_WinAPI_GetTopWindow(12345)', _WinAPI_GetTopWindow(12345), @error, @extended)
R('_WinAPI_GetActiveWindow()', _WinAPI_GetActiveWindow(), @error, @extended)
R('_WinAPI_GetShellWindow()', _WinAPI_GetShellWindow(), @error, @extended)
R('_WinAPI_GetKeyboardType(0)', _WinAPI_GetKeyboardType(0), @error, @extended)
R('_WinAPI_GetKeyboardType(1)', _WinAPI_GetKeyboardType(1), @error, @extended)
R('_WinAPI_GetKeyboardType(2)', _WinAPI_GetKeyboardType(2), @error, @extended)
R('_WinAPI_SetLocaleInfo(0x409, 1, "x")', _WinAPI_SetLocaleInfo(0x409, 1, "x"), @error, @extended)
R('_WinAPI_SetUserGeoID(244)', _WinAPI_SetUserGeoID(244), @error, @extended)
RegWrite("HKEY_CURRENT_USER\Software\dll3m", "a", "REG_SZ", "text")
Local $h = _WinAPI_RegOpenKey(0x80000001, "Software\dll3m")
R('_WinAPI_RegLoadMUIString($h, "a")', _WinAPI_RegLoadMUIString($h, "a"), @error, @extended)
R('_WinAPI_RegLoadMUIString($h, "none")', _WinAPI_RegLoadMUIString($h, "none"), @error, @extended)
R('_WinAPI_RegLoadMUIString(0, "a")', _WinAPI_RegLoadMUIString(0, "a"), @error, @extended)
RegDelete("HKEY_CURRENT_USER\Software\dll3m")
R('_WinAPI_MapVirtualKey(8, 0)', _WinAPI_MapVirtualKey(8, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(8, 2)', _WinAPI_MapVirtualKey(8, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(8, 4)', _WinAPI_MapVirtualKey(8, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(13, 0)', _WinAPI_MapVirtualKey(13, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(13, 2)', _WinAPI_MapVirtualKey(13, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(13, 4)', _WinAPI_MapVirtualKey(13, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(16, 0)', _WinAPI_MapVirtualKey(16, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(16, 2)', _WinAPI_MapVirtualKey(16, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(16, 4)', _WinAPI_MapVirtualKey(16, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(17, 0)', _WinAPI_MapVirtualKey(17, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(17, 2)', _WinAPI_MapVirtualKey(17, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(17, 4)', _WinAPI_MapVirtualKey(17, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(48, 0)', _WinAPI_MapVirtualKey(48, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(48, 2)', _WinAPI_MapVirtualKey(48, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(48, 4)', _WinAPI_MapVirtualKey(48, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(57, 0)', _WinAPI_MapVirtualKey(57, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(57, 2)', _WinAPI_MapVirtualKey(57, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(57, 4)', _WinAPI_MapVirtualKey(57, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(65, 0)', _WinAPI_MapVirtualKey(65, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(65, 2)', _WinAPI_MapVirtualKey(65, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(65, 4)', _WinAPI_MapVirtualKey(65, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(90, 0)', _WinAPI_MapVirtualKey(90, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(90, 2)', _WinAPI_MapVirtualKey(90, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(90, 4)', _WinAPI_MapVirtualKey(90, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(91, 0)', _WinAPI_MapVirtualKey(91, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(91, 2)', _WinAPI_MapVirtualKey(91, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(91, 4)', _WinAPI_MapVirtualKey(91, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(107, 0)', _WinAPI_MapVirtualKey(107, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(107, 2)', _WinAPI_MapVirtualKey(107, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(107, 4)', _WinAPI_MapVirtualKey(107, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(111, 0)', _WinAPI_MapVirtualKey(111, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(111, 2)', _WinAPI_MapVirtualKey(111, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(111, 4)', _WinAPI_MapVirtualKey(111, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(112, 0)', _WinAPI_MapVirtualKey(112, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(112, 2)', _WinAPI_MapVirtualKey(112, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(112, 4)', _WinAPI_MapVirtualKey(112, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(123, 0)', _WinAPI_MapVirtualKey(123, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(123, 2)', _WinAPI_MapVirtualKey(123, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(123, 4)', _WinAPI_MapVirtualKey(123, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(160, 0)', _WinAPI_MapVirtualKey(160, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(160, 2)', _WinAPI_MapVirtualKey(160, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(160, 4)', _WinAPI_MapVirtualKey(160, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(164, 0)', _WinAPI_MapVirtualKey(164, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(164, 2)', _WinAPI_MapVirtualKey(164, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(164, 4)', _WinAPI_MapVirtualKey(164, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(186, 0)', _WinAPI_MapVirtualKey(186, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(186, 2)', _WinAPI_MapVirtualKey(186, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(186, 4)', _WinAPI_MapVirtualKey(186, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(187, 0)', _WinAPI_MapVirtualKey(187, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(187, 2)', _WinAPI_MapVirtualKey(187, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(187, 4)', _WinAPI_MapVirtualKey(187, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(192, 0)', _WinAPI_MapVirtualKey(192, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(192, 2)', _WinAPI_MapVirtualKey(192, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(192, 4)', _WinAPI_MapVirtualKey(192, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(222, 0)', _WinAPI_MapVirtualKey(222, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(222, 2)', _WinAPI_MapVirtualKey(222, 2), @error, @extended)
R('_WinAPI_MapVirtualKey(222, 4)', _WinAPI_MapVirtualKey(222, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(226, 0)', _WinAPI_MapVirtualKey(226, 0), @error, @extended)
R('_WinAPI_MapVirtualKey(226, 4)', _WinAPI_MapVirtualKey(226, 4), @error, @extended)
R('_WinAPI_MapVirtualKey(1, 1)', _WinAPI_MapVirtualKey(1, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(1, 3)', _WinAPI_MapVirtualKey(1, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(2, 1)', _WinAPI_MapVirtualKey(2, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(2, 3)', _WinAPI_MapVirtualKey(2, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(14, 1)', _WinAPI_MapVirtualKey(14, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(14, 3)', _WinAPI_MapVirtualKey(14, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(28, 1)', _WinAPI_MapVirtualKey(28, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(28, 3)', _WinAPI_MapVirtualKey(28, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(29, 1)', _WinAPI_MapVirtualKey(29, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(29, 3)', _WinAPI_MapVirtualKey(29, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(30, 1)', _WinAPI_MapVirtualKey(30, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(30, 3)', _WinAPI_MapVirtualKey(30, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(42, 1)', _WinAPI_MapVirtualKey(42, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(42, 3)', _WinAPI_MapVirtualKey(42, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(54, 1)', _WinAPI_MapVirtualKey(54, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(56, 1)', _WinAPI_MapVirtualKey(56, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(56, 3)', _WinAPI_MapVirtualKey(56, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(57, 1)', _WinAPI_MapVirtualKey(57, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(57, 3)', _WinAPI_MapVirtualKey(57, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(59, 1)', _WinAPI_MapVirtualKey(59, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(59, 3)', _WinAPI_MapVirtualKey(59, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(69, 1)', _WinAPI_MapVirtualKey(69, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(69, 3)', _WinAPI_MapVirtualKey(69, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(74, 1)', _WinAPI_MapVirtualKey(74, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(74, 3)', _WinAPI_MapVirtualKey(74, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(86, 1)', _WinAPI_MapVirtualKey(86, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(86, 3)', _WinAPI_MapVirtualKey(86, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(88, 1)', _WinAPI_MapVirtualKey(88, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(88, 3)', _WinAPI_MapVirtualKey(88, 3), @error, @extended)
R('_WinAPI_MapVirtualKey(91, 1)', _WinAPI_MapVirtualKey(91, 1), @error, @extended)
R('_WinAPI_MapVirtualKey(91, 3)', _WinAPI_MapVirtualKey(91, 3), @error, @extended)

Func S($v)
	If IsArray($v) Then
		Local $s = "["
		If UBound($v, 0) = 1 Then
			For $i = 0 To UBound($v) - 1
				$s &= ($i ? ", " : "") & S($v[$i])
			Next
		Else
			For $i = 0 To UBound($v) - 1
				$s &= ($i ? "; " : "")
				For $j = 0 To UBound($v, 2) - 1
					$s &= ($j ? ", " : "") & S($v[$i][$j])
				Next
			Next
		EndIf
		Return $s & "]"
	EndIf
	If IsDllStruct($v) Then Return "Struct(" & DllStructGetSize($v) & ")"
	If IsString($v) Then
		Local $t = ""
		For $i = 1 To StringLen($v)
			Local $c = StringMid($v, $i, 1)
			$t &= (AscW($c) < 32 Or AscW($c) > 126) ? "\" & AscW($c) & ";" : $c
		Next
		Return '"' & $t & '"'
	EndIf
	Return VarGetType($v) & ":" & String($v)
EndFunc
Func R($l, $v, $e = 0, $x = 0)
	ConsoleWrite($l & " -> " & S($v) & " e" & $e & " x" & $x & @LF)
EndFunc
