# --root: a folder as the only visible disk. --processes: also for scripts that start themselves.
mkdir box outside
echo secret >outside/secret.txt
cat >see.au3 <<'END'
#include "beside.au3"
ConsoleWrite(@ScriptFullPath & " in " & @WorkingDir & ", C: is " & FileExists("C:\Windows") & @LF)
ConsoleWrite(FileExists("..\outside") & FileExists("Z:\..\outside\secret.txt") & FileExists("/etc") & @LF)
FileWrite("C:\made.txt", "made")
ConsoleWrite(FileRead("Z:\drive_c\made.txt") & " " & $beside & @LF)
END
echo '$beside = "included"' >beside.au3
au3 --root box see.au3
cat box/drive_c/made.txt
echo
cp see.au3 beside.au3 box
(cd box && au3 --root . see.au3)
au3 --root nowhere see.au3
echo "exit code $?"
au3 --root '' see.au3
echo "exit code $?"

# Each script starts itself twice: without a limit this would never end.
cat >bomb.au3 <<'END'
FileWriteLine(@ScriptDir & "\count.txt", "x")
RunWait('"' & @AutoItExe & '" "' & @ScriptFullPath & '"')
RunWait('"' & @AutoItExe & '" "' & @ScriptFullPath & '"')
Run('"' & @AutoItExe & '" "' & @ScriptFullPath & '"')
END
au3 --processes 12 bomb.au3 >errors.txt 2>&1
sleep 1
test "$(wc -l <count.txt)" -le 13 && echo "no more than allowed"
grep -q "rocess limit reached" errors.txt && echo "and told so"
au3 -e 'ConsoleWrite(EnvGet("AU3_PROCESSES") & EnvGet("AU3_COMMAND_LINE") & "none" & @LF)'
echo 'ConsoleWrite(EnvGet("AU3_PROCESSES") & EnvGet("AU3_COMMAND_LINE") & "none" & @LF)' >inner.au3
au3 --processes 3 -e 'RunWait(@AutoItExe & " inner.au3")'
