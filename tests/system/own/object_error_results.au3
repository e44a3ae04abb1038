Global $h = ObjEvent("AutoIt.Error", "NoFunc")
ConsoleWrite(VarGetType($h) & @error & @CRLF)
$h = ObjEvent("AutoIt.Error", "Err")
ConsoleWrite(VarGetType($h) & @error & @CRLF)
Local $d = ObjCreate("Scripting.Dictionary")
$d.Foo
ConsoleWrite("1: " & @error & @CRLF)
ConsoleWrite("2: [" & $d.Foo & "] " & @error & @CRLF)
If $d.Foo = "" Then ConsoleWrite("empty" & @CRLF)
Local $y = $d.Foo.Bar
ConsoleWrite("4: " & @error & VarGetType($y) & @CRLF)
ObjEvent("AutoIt.Error", "Err2")
$d.Foo
ConsoleWrite("5: " & @error & @CRLF)
Local $m[]
$d.Item("m") = $m
ConsoleWrite("6: " & @error & @CRLF)
$d.Add("m", $m)
ConsoleWrite("7: " & @error & @CRLF)
$d.Add($m, 1)
ConsoleWrite("8: " & @error & @CRLF)
$d.Add(Err, 1)
ConsoleWrite("9: " & @error & @CRLF)
Local $a[2]
$d.Add($a, 1)
ConsoleWrite("10: " & @error & " " & $d.Count & @CRLF)
$d.Add(Default, 1)
ConsoleWrite("11: " & @error & " " & $d.Count & @CRLF)
$d.Add(Null, 1)
ConsoleWrite("12: " & @error & " " & $d.Count & @CRLF)
$d.Add("", 1)
ConsoleWrite("13: " & @error & " " & $d.Count & @CRLF)
$d.Add(Binary("0x01"), 1)
ConsoleWrite("14: " & @error & " " & $d.Count & @CRLF)
$d.Add(5000000000, 1)
ConsoleWrite("15: " & @error & " " & $d.Count & $d.Exists(5000000000.0) & @CRLF)
For $k In $d.Keys
	ConsoleWrite(VarGetType($k) & " " & $k & @CRLF)
Next
Func Err()
	ConsoleWrite("E" & @NumParams & @CRLF)
	Return 99
EndFunc
Func Err2($o)
	ConsoleWrite("E2" & Hex($o.number) & @CRLF)
	Return SetError(7, 8, 9)
EndFunc
