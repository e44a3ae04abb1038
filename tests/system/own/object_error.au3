Global $h = ObjEvent("AutoIt.Error", "Err")
P("h", $h)
P("h.err", @error)
P("h.name", ObjName($h))
Local $d = ObjCreate("Scripting.Dictionary")
$d.Add("a", 1)
$d.Add("a", 2)
P("after add", @error)
Local $x = 5
$x = $d.NoSuch
Local $e = @error
P("x", $x)
P("e", $e)
$x = $d.Remove("zz")
$e = @error
P("x", $x)
P("e", $e)
$d.NoSuch = 3
P("put", @error)
$d.CompareMode = 1
P("put2", @error)
$x = $d.Item(1, 2, 3)
P("args", @error)
P("number", $h.number)
P("line", $h.scriptline)
Local $c = ObjEvent("AutoIt.Error")
P("current", $c)
P("current err", @error)
Func Err($o)
	ConsoleWrite("HANDLER " & @NumParams & " " & IsObj($o) & @CRLF)
	P(" number", $o.number)
	P(" hex", Hex($o.number))
	P(" retcode", $o.retcode)
	P(" source", $o.source)
	P(" description", $o.description)
	P(" helpfile", $o.helpfile)
	P(" helpcontext", $o.helpcontext)
	P(" scriptline", $o.scriptline)
EndFunc
Func P($s, $v)
	ConsoleWrite($s & " = " & VarGetType($v) & " " & StringReplace($v, @CRLF, "<CRLF>") & @CRLF)
EndFunc
