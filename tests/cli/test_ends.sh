# au3 test: how a run ends early, and that nothing stays behind: no process, no folder, no memory.
plain() { sed -e 's/([0-9.]* s)/(TIME)/' -e 's,/au3-test-[0-9a-f]*,/SCRATCH,'; }
mkdir temp
TMPDIR=$PWD/temp
export TMPDIR

echo "-- with the first failure"
mkdir first
printf '#include <UnitTest.au3>\nFunc TestSlow()\nSleep(300)\nEndFunc\nFunc TestFails()\n_Fail("first")\nEndFunc\nFunc TestNever()\nEndFunc\nFunc TearDownAll()\n_Fail("torn")\nEndFunc\n' > first/a_test.au3
printf 'Exit 7\n' > first/b_test.au3
printf 'Sleep(60000)\n' > first/c_test.au3
au3 test -x --jobs 3 first | plain
au3 test --fail-fast --jobs 1 --tap first/b_test.au3 first/c_test.au3 | sed -n '$p'
echo "-- the slowest"
au3 test --durations 1 --filter TestSlow first | sed -e 's/^ *[0-9][0-9.]* s /     TIME/' | plain

echo "-- no tests, and a script that leaves all of them out"
mkdir none
au3 test none
printf '#include <UnitTest.au3>\n_Skip("not here")\nFunc TestA()\nEndFunc\nFunc TestB()\nEndFunc\n' > skipped_test.au3
au3 test -v skipped_test.au3 | plain
au3 skipped_test.au3

echo "-- what cannot be read or written"
: > none/x_test.au3
printf 'ConsoleWrite(1)\n' > "$(printf 'none/\377_test.au3')"
au3 test none | plain | sed -n '/read/p;/empty/p'
au3 test first/b_test.au3 >/dev/full
echo "exit code $?"
printf '#include <UnitTest.au3>\nFunc TestA()\nFor $i = 1 To 1000\nConsoleWrite("line " & $i & @LF)\nNext\nEndFunc\n' > long_test.au3
au3 test --junit /dev/full long_test.au3 | plain
TMPDIR=/nowhere au3 test first/b_test.au3 | plain

echo "-- floods"
mkdir floods
printf '#include <UnitTest.au3>\nFunc TestFlood()\nLocal $s = "0123456789012345678901234567890123456789" & @LF\nFor $i = 1 To 10\n$s &= $s\nNext\nWhile True\nConsoleWrite($s)\nWEnd\nEndFunc\n' > floods/a_test.au3
printf '#include <UnitTest.au3>\nFunc TestProgram()\nDllCall("libc.so.6", "int", "system", "str", "yes 0123456789012345678901234567890123456789")\nEndFunc\n' > floods/b_test.au3
au3 test -v --timeout 0.5 floods > out
grep -a -e ERROR -e killed -e "time limit" -e "first part" out
[ "$(wc -c < out)" -lt 9000000 ] || echo "too much was kept: $(wc -c < out)"
rm out

echo "-- a folder that takes away the right to remove what is in it"
printf 'DirCreate("d/e")\nFileWrite("d/e/f", "x")\nDllCall("libc.so.6", "int", "chmod", "str", "d/e", "int", 0)\n' > locked_test.au3
au3 test locked_test.au3 | plain

echo "-- programs that outlive their test"
cat > children_test.au3 <<'E'
#include <UnitTest.au3>
Func TestChildren()
	Run('setsid sh -c "sleep 60; true"')
	ShellExecute("sleep", "60")
	Run('sh -c "sleep 60 & sleep 60"')
	Sleep(200)
EndFunc
E
sleeping() { # how many of its programs are there
    for process in /proc/[0-9]*; do
        name=
        { read -r name < "$process/comm"; } 2>/dev/null
        [ "$name" = sleep ] && grep -q "$TMPDIR" "$process/environ" 2>/dev/null && echo
    done | wc -l
}
au3 test children_test.au3 | plain
echo "programs left: $(sleeping)"

echo "-- nobody reads on"
(au3 test first/a_test.au3 children_test.au3 2>err; echo "exit code $?" >code) | true
cat err code

echo "-- interrupted: the terminal, the reader"
printf '#include <UnitTest.au3>\nFunc TestDone()\n_Fail("known")\nEndFunc\n' > done_test.au3
sed -e 's/Sleep(200)/Sleep(60000)/' children_test.au3 > waits_test.au3
for signal in HUP PIPE TERM; do
    au3 test --jobs 1 done_test.au3 waits_test.au3 > out 2>&1 &
    until [ "$(sleeping)" = 4 ]; do sleep 0.05; done
    kill -$signal $!
    wait $!
    echo "exit code $?"
    plain < out
    echo "programs left: $(sleeping)"
done
au3 test --tap waits_test.au3 > out 2>/dev/null &
until [ "$(sleeping)" = 4 ]; do sleep 0.05; done
kill $!
wait $!
cat out
ls temp
