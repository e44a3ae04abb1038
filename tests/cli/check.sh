# au3 check: nothing runs; 0 clean, 1 warnings, 2 errors, 3 usage.
show() {
    echo "\$ $*"
    "$@"
    echo "exit code $?"
}
printf 'ConsoleWrite("not run")\nFileDelete("clean.au3")\n' >clean.au3
printf 'If 1 Then\nConsoleWrite(StrinLen("x"))\nEndIf\n' >unknown.au3
printf 'Func F()\nIf 1 Then\nEndFunc\nWhile 1\n' >blocks.au3
printf '#include "part.au3"\nFromPart()\n' >main.au3
mkdir parts
printf 'Func FromPart()\nEndFunc\n' >parts/part.au3
show au3 check clean.au3
show au3 check -q clean.au3
show au3 check unknown.au3
show au3 check blocks.au3
show au3 check -q clean.au3 unknown.au3
show au3 check main.au3
show au3 check -I parts main.au3
show au3 check -Iparts -q main.au3
printf '$a = 1\n$b = $a = 1 Or $a = 2 ? "in" : "out"\n$b = ($a = 1 And $a = 2) ? "in" : "out"\n' >ternary.au3
show au3 check ternary.au3
