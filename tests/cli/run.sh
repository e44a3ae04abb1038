# Ways to run a script, its arguments and exit code.
printf 'ConsoleWrite($CmdLine[0] & "|")\nFor $i = 1 To $CmdLine[0]\nConsoleWrite($CmdLine[$i] & "|")\nNext\nConsoleWrite(@LF & $CmdLineRaw & @LF)\n' >args.au3
show() {
    echo "\$ $*"
    "$@"
    code=$?
    [ $code = 0 ] || echo "exit code $code"
}
show au3 args.au3
show au3 args.au3 one "two words" "" /ErrorStdOut
show au3 /ErrorStdOut args.au3 x
show au3 /errorstdout /autoit3executescript args.au3 a b
show au3 /AutoIt3ExecuteLine 'ConsoleWrite("line " & 6 * 7 & @LF)'
show au3 -e 'ConsoleWrite($CmdLine[1] & @LF)' first
show au3 -e 'ConsoleWrite(@ScriptDir = @WorkingDir)
ConsoleWrite(@LF)'
echo 'ConsoleWrite("from standard input, " & $CmdLine[1] & @LF)' >input.au3
echo '$ au3 - x <input.au3'
au3 - x <input.au3
printf '#!/usr/bin/env au3\nConsoleWrite("shebang" & @LF)\nExit 7\n' >program
chmod +x program
show ./program
show au3 -e 'Exit 300'
show au3 -e 'Exit -1'
show au3 -e 'Exit "5"'
: >empty.au3
show au3 empty.au3
show au3 -- args.au3 y
mkdir -p sub
echo 'ConsoleWrite(@ScriptName & " " & StringRight(@ScriptDir, 4) & @LF)' >sub/Where.au3
show au3 sub/Where.au3
show au3 sub/where.AU3
show au3 'sub\Where.au3'
