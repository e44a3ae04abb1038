# The prompt where nobody types: au3 -i reads lines, without prompts or history. On a terminal: repl_terminal.py.
show() {
    echo "\$ au3 -i $*"
    cat >input
    sed 's/^/> /' input
    au3 -i "$@" <input
    echo "exit code $?"
}
show <<'END'
1 + 2
$_ * 1.5
"a" & @CRLF & 'say "x"'
$x = 5
$x > 3
Binary("abc")
Null
ConsoleWrite
ConsoleWrite("no line end")
StringLen("abc") & "d"
Exit 3
END
show <<'END'
Local $a[3] = [1, "two", 3.5]
$a
Local $t[2][3] = [[1, 2, 3], ["a", "bb", Null]]
$t
Local $m[]
$m.one = $a
$m[2] = "zwei"
$m
Local $big[100]
$big
$s = DllStructCreate("int x;char name[8];byte b[4];int nums[10];double")
$s.name = "bob"
$s
.vars
END
# a block is one text; functions can be defined again, others find the new one and keep their Static variables
show <<'END'
For $i = 1 To 3
    ConsoleWrite($i & @LF)
Next
#cs
$i = 0
#ce
$i + _
    1
Func A()
    Static $calls = 0
    $calls += 1
    Return $calls & B()
EndFunc
Func B()
    Return " old"
EndFunc
A()
$f = B
Func B($n = 1)
    Return " new" & $n
EndFunc
A()
$f(2)
Execute("B(3)")
END
# errors end a text, not the session
show <<'END'
$y + 1
Nope(1)
Func Deep($n)
    If $n = 0 Then Return $undefined
    Return Deep($n - 1)
EndFunc
Deep(2)
Execute("Deep(2)")
1 +
Else
x = 3
FileRead("/does/not/exist")
@error
Global Const $c = 1
$c = 2
$c
Opt("MustDeclareVars", 1)
$new = 1
$c
END
show <<'END'
?@TAB
?$x
?Nope
?StringLef
?@Nope
$x = 3
?$x
.type
.nope
help
; doubles a number
Func Twice($n, $m = 2)
    Return $n * $m
EndFunc
?Twice
Func Help()
    Return "mine"
EndFunc
help()
quit
END
cat >script.au3 <<'END'
OnAutoItExitRegister("Bye")
#OnAutoItStartRegister "Start"
Global $count = 1
Func Start()
    ConsoleWrite("start" & @LF)
EndFunc
Func Bye()
    ConsoleWrite("bye " & $count & " " & @exitCode & @LF)
EndFunc
END
show script.au3 <<'END'
$count += 1
$nope
$count
.load script.au3
$count
END
echo 'Exit 5' >ends.au3
show ends.au3 <<'END'
"still here"
.load missing.au3
END
show -e '$x = 6' <<'END'
$x * 7
If $x Then
END
echo 'Func Open(' >wrong.au3
show wrong.au3 <<'END'
1
END
