Local $d = ObjCreate("Scripting.Dictionary")
$d.Add("a", 1)
$d.Add("b", 2)
$d.Add("c", 3)
$d.Key("zz") = "y"
P($d)
$d.Key("a") = "b"
ConsoleWrite(@error & @CRLF)
P($d)
$d.Key("b") = "x"
P($d)
$d.Remove("a")
$d.Add("a", 9)
P($d)
$d.Add(2.5, 1)
$d.Add($d, 1)
$d("new") = 4
$d("new") += 4
P($d)
ConsoleWrite($d.Exists($d) & $d.Exists(False) & $d.Exists("") & @CRLF)
Local $a[2]
$a[0] = $d
$a[0].Item("viaarray") = 3
ConsoleWrite($a[0].Item("viaarray") & $a[0]("viaarray") & @CRLF)
Local $m[]
$m["d"] = $d
$m["d"].Item("viamap") = 5
$m.d.Item("viamap2") = 6
ConsoleWrite($d.Item("viamap") & $m.d.Item("viamap2") & @CRLF)
Local $s = ObjCreate("scripting.dictionary")
$d.Item("sub") = $s
$d.Item("sub").Add("deep", 8)
ConsoleWrite($s.Item("deep") & $d("sub").Item("deep") & @CRLF)
$d.CompareMode = 1
ConsoleWrite(@error & @CRLF)
Local $e = ObjCreate("Scripting.Dictionary")
For $k In $e
	ConsoleWrite("never")
Next
ConsoleWrite("[" & VarGetType($k) & "]" & @CRLF)
ConsoleWrite(F($e).Count & @CRLF)
ConsoleWrite(UBound($e) & @error & @CRLF)
ConsoleWrite(($d = $e) & ($d <> $e) & ($d == $d) & ($d < $e) & @CRLF)
ConsoleWrite(StringLen($e) & IsString($e) & IsKeyword($e) & @CRLF)
ConsoleWrite((0 = $e) & ("" = $e) & (Null = $e) & ($e == "") & @CRLF)
Local Const $c = $e
$c.Add("q", 1)
Func F($o)
	$o.Add("inF", 1)
	Return $o
EndFunc
Func P($o)
	For $k In $o.Keys
		ConsoleWrite($k & "=" & $o.Item($k) & "(" & VarGetType($k) & ") ")
	Next
	ConsoleWrite(@CRLF)
EndFunc
