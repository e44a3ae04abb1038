; What is no object, where one is needed: told to the error function as 169.
Global $told = 0
Global $e = ObjEvent("AutoIt.Error", "Told")
Local $n = 5, $a[2] = [1, 2], $m[], $r
For $new In $n
	Say("never")
Next
Say("In " & @error & VarGetType($new) & $new)
Local $old = "old"
For $old In "text"
	Say("never")
Next
Say("In " & @error & $old)
For $x In $m.q
	Say("never")
Next
Say("In " & @error)
For $x In $n.foo
	Say("never")
Next
Say("both " & @error)
$r = $a.foo
Say("read " & @error & VarGetType($r))
$r = 1 + $n.foo
Say("read " & @error & $r)
$r = $n.foo.bar.baz
Say("chain " & @error)
$r = $n.foo(Value())
Say("called " & @error)
If $n.foo Then Say("never")
Take($n.foo)
$n.foo = Value()
Say("put " & @error & $n)
$n.foo += Value()
Say("update " & @error & $n)
$a[Value()].foo = Value()
Say("element " & @error & $a[1])
$a.foo[1] = 3
Say("subscript " & @error)
$n.foo.bar = Value()
Say("put chain " & @error)
Func Take($p)
	Say("taken " & VarGetType($p))
EndFunc
Func Value()
	ConsoleWrite("value" & @CRLF)
	Return 1
EndFunc
Func Say($t)
	ConsoleWrite($told & ": " & $t & @CRLF)
EndFunc
Func Told($o)
	$told += 1
	ConsoleWrite("told " & $o.number & "|" & $o.windescription & "|" & $o.scriptline & "|" & $o.source & "|" & $o.retcode & @CRLF)
EndFunc
