; what each option accepts; functions that are registered twice
Global $T = @TempDir & "\au3_own_" & @AutoItPID
DirCreate($T)
Func S($v, $e, $x)
	Local $r
	If IsArray($v) Then
		$r = "{"
		If UBound($v, 0) = 2 Then
			For $i = 0 To UBound($v) - 1
				$r &= "("
				For $j = 0 To UBound($v, 2) - 1
					$r &= V($v[$i][$j]) & ";"
				Next
				$r &= ")"
			Next
		Else
			For $i = 0 To UBound($v) - 1
				$r &= V($v[$i]) & ";"
			Next
		EndIf
		$r &= "}"
	Else
		$r = V($v)
	EndIf
	Return $r & " @" & $e & "/" & $x
EndFunc
Func V($v)
	Local $r = VarGetType($v) & ":"
	If IsString($v) Then
		$v = StringReplace($v, $T, "<T>")
		For $i = 1 To StringLen($v)
			Local $c = AscW(StringMid($v, $i, 1))
			If $c < 32 Or $c > 126 Then
				$r &= "{" & Hex($c, 4) & "}"
			Else
				$r &= ChrW($c)
			EndIf
		Next
		Return "[" & $r & "]"
	EndIf
	Return $r & $v
EndFunc
Func P($l, $v, $e, $x)
	Local $s = S($v, $e, $x)
	ConsoleWrite($l & " = " & $s & @CRLF)
EndFunc
Func W($n, $b)
	Local $h = FileOpen($T & "\" & $n, 18)
	FileWrite($h, $b)
	FileClose($h)
EndFunc
Func Tick()
EndFunc
Func Tock()
EndFunc
P("oer name", OnAutoItExitRegister("Tock"), @error, @extended)
P("oer fn", OnAutoItExitRegister(Tick), @error, @extended)
P("oer fn again", OnAutoItExitRegister(Tick), @error, @extended)
P("oeu fn", OnAutoItExitUnRegister(Tick), @error, @extended)
P("oeu fn", OnAutoItExitUnRegister(Tick), @error, @extended)
P("oeu name", OnAutoItExitUnRegister("Tock"), @error, @extended)
P("oer name", OnAutoItExitRegister("Tick"), @error, @extended)
P("oer name", OnAutoItExitRegister("Tick"), @error, @extended)
P("oer fn", OnAutoItExitRegister(Tick), @error, @extended)
P("oer builtin", OnAutoItExitRegister(Sleep), @error, @extended)
P("oer builtin", OnAutoItExitRegister("Sleep"), @error, @extended)
P("adl fn", AdlibRegister(Tick), @error, @extended)
P("adl fn", AdlibRegister("Tick"), @error, @extended)
P("adl fn", AdlibUnRegister(Tick), @error, @extended)
For $n In StringSplit("CaretCoordMode|ExpandEnvStrings|ExpandVarStrings|GUICloseOnESC|GUICoordMode|GUIDataSeparatorChar|GUIOnEventMode|GUIResizeMode|GUIEventOptions|MouseClickDelay|MouseClickDownDelay|MouseClickDragDelay|MouseCoordMode|MustDeclareVars|PixelCoordMode|SendAttachMode|SendCapslockMode|SendKeyDelay|SendKeyDownDelay|SetExitCode|TCPTimeout|TrayAutoPause|TrayMenuMode|TrayOnEventMode|WinDetectHiddenText|WinSearchChildren|WinTextMatchMode|WinTitleMatchMode|WinWaitDelay", "|", 2)
	For $x In StringSplit("2|3|0|-1|7", "|", 2)
		P("set " & $n & " " & $x, Opt($n, Number($x)), @error, @extended)
		P(" get ", Opt($n), @error, @extended)
		P(" def ", Opt($n, Default), @error, @extended)
		Local $q = Opt($n)
		Opt("ExpandEnvStrings", 0)
		Opt("ExpandVarStrings", 0)
		P(" get ", $q, @error, @extended)
	Next
Next
DirRemove($T, 1)
