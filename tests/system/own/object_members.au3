Local $d = ObjCreate("Scripting.Dictionary"), $s = ObjCreate("Scripting.Dictionary")
$s.Add("x", 1)
$d.Item("sub") = $s
ConsoleWrite("put " & @error & " " & VarGetType($d.Item("sub")) & @CRLF)
$d("sub2") = $s
ConsoleWrite("put default " & @error & " " & VarGetType($d.Item("sub2")) & @CRLF)
$d.Add("sub3", $s)
ConsoleWrite("add " & @error & " " & VarGetType($d.Item("sub3")) & @CRLF)
$d.Item("sub3").Add("y", 2)
ConsoleWrite("chain " & @error & " " & $s.Count & @CRLF)
ConsoleWrite("chain2 " & $d("sub3").Item("y") & $d("sub3")("x") & @CRLF)
$d.Item("sub3") = 5
ConsoleWrite(VarGetType($d.Item("sub3")) & @CRLF)
Local $a[2] = [1, $s]
$d.Add("arr", $a)
Local $b = $d.Item("arr")
ConsoleWrite(VarGetType($b) & VarGetType($b[1]) & @CRLF)
$d.Add($s, "objkey")
ConsoleWrite($d.Count & $d.Exists($s) & $d.Item($s) & @CRLF)
For $k In $d
	ConsoleWrite(VarGetType($k) & ",")
Next
For $k In $d.Keys
	ConsoleWrite(VarGetType($k) & ";")
Next
ConsoleWrite(@CRLF)
ConsoleWrite("[" & $d.Exists(Default) & $d.Exists(Null) & $d.Exists(Binary("0x01")) & @error & "]" & @CRLF)
ConsoleWrite($d.Item(5) & $d.Exists(5) & $d.Count & @CRLF)
ConsoleWrite(VarGetType($d.Keys) & VarGetType($d.Items) & VarGetType($d.CompareMode) & VarGetType($d.Exists("q")) & @CRLF)
$d.RemoveAll()
ConsoleWrite($d.Count & @CRLF)
$d.Add("o", 1)
$d.Item("o") &= "x"
ConsoleWrite($d.Item("o") & @CRLF)
ConsoleWrite(ObjName($d) & "|" & ObjName($d, 0) & "|" & @error & "|" & ObjName(1, 1) & @error & @CRLF)
ConsoleWrite(ObjCreate("scripting.DICTIONARY").Count & @CRLF)
ConsoleWrite($d.Exists("o") And True)
Local $n = ObjCreate("{EE09B103-97E0-11CF-978F-00A02463E06F}")
ConsoleWrite(@error & IsObj($n) & @CRLF)
Func T($o)
	ConsoleWrite(IsObj($o) & @CRLF)
EndFunc
T($d)
