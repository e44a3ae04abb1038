# The words with a dot and the other commands of the prompt, one after the other. Of ?NAME and ??TEXT only the beginning: the
# pages have tests of their own.
show() {
    echo "\$ au3 $*"
    cat >input
    sed 's/^/> /' input
    au3 "$@" <input >output 2>&1
    code=$?
    sed -E 's/^[0-9]+\.[0-9]{3} ms$/N ms/; s/"ms":[0-9.]+/"ms":N/' output
    echo "exit code $code"
}
cat >lib.au3 <<'END'
#include-once
Global $from_lib = "yes"
Func Lib($x = 1)
    Return "lib " & $x
EndFunc
END
echo '$loaded = Lib(2)' >load.au3
show -i <<'END'
.include lib.au3
Lib()
.load load.au3
$loaded
.include Array
_ArrayMax(StringSplit("1 5 3", " "), 1, 1)
.include "lib"
.include <String>
_StringRepeat("ab", 2)
.include missing
.load "missing file.au3"
; says hello
Func Hello($who)
    Return "hello " & $who
EndFunc
.funcs
.vars
.type Hello("you")
.type 5 > 3
.type
.type $nope
.time Hello("you")
.time $y = 1
.nope 1
.helping
END
# .trace, and --trace of the command line
show -i <<'END'
FileExists("lib.au3")
.trace
.trace on
FileExists("lib.au3")
.trace off
FileExists("lib.au3")
.trace perhaps
END
show --trace -i <<'END'
FileExists("lib.au3")
.trace off
FileExists("lib.au3")
END
show --trace=trace.log -i <<'END'
FileExists("lib.au3")
END
sed -E 's/"ms":[0-9.]+/"ms":N/' trace.log
# .save writes what went well, once; the script runs
show -i <<'END'
.include lib.au3
$n = 20
Func Twice($x)
    Return $x + $x
EndFunc
Twice($n)
$nope + 1
1 +
Func Twice($x)
    Return $x * _
        2
EndFunc
For $i = 1 To 2
    $n += Twice($i)
Next ; done
; a comment
$n + _
    1
ConsoleWrite($_ & " " & Lib(3) & @LF)
.save saved.au3
.save
.save no/folder/x.au3
END
cat saved.au3
echo "--- it runs"
au3 saved.au3
# .reset forgets all, runs exit functions, and what comes then is what is saved
show -i <<'END'
Func Bye()
    ConsoleWrite("bye" & @LF)
EndFunc
OnAutoItExitRegister("Bye")
$x = 1
.reset
.vars
.funcs
$x
Bye()
$z = 2
.save second.au3
END
cat second.au3
# help
show -i <<'END' | head -12
help StringLeft
END
show -i <<'END' | head -12
.help StringLeft
END
show -i <<'END' | head -12
?stringleft
END
show -i <<'END' | grep -c "StringLeft"
??first characters of a text
END
show -i <<'END' | head -12
.help
END
show -i <<'END'
help = 1
help Qzwxqz
END
# nothing behind those that take nothing; names that are nearly right; words of the language
show -i <<'END'
$kept = 1
.reset now
.vars x
$kept
Func MyOwn()
EndFunc
?MyOwm
?_ArraySrt
?@TempDri
?wend
?#include
?Qzwxqz
END
au3 help continueloop
au3 help StringLenn
# in open brackets a text goes on; what is saved has the marks; a blank line ends it
show -i <<'END'
Local $a = [1, 2, ; two
    (3 +
    4)]
$a[2]
Func G($x)
    Return Abs(
        $x)
EndFunc
G(-5)
StringLen(";(") + StringLen('("')
ConsoleWrite("abc
#cs
(
#ce
.time (1
(1 +

2
.save brackets.au3
(1
END
cat brackets.au3
echo "--- it runs"
au3 brackets.au3
# no control character reaches the terminal
printf '%s\n' '"a" & ChrW(0x9B) & "31m" & ChrW(0x202E) & "b" & Chr(127)' "'\"' & @CR & @CRLF & ChrW(0xAD) & 'é'" >input
printf '"\302\23331m\342\200\256\n' >>input
au3 -i <input 2>&1 | od -An -c | sed 's/ *$//'
# objects, arrays of three dimensions
show -i <<'END'
$d = ObjCreate("Scripting.Dictionary")
$d("one") = 1
$d.Add(2, "two" & @TAB)
$d
For $i = 1 To 30
    $d("k" & $i) = $i
Next
$d
Local $cube[2][2][2]
$cube[1][0][1] = "x"
$cube
Local $flat[3][0][3]
$flat
END
