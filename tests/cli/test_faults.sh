# au3 test: a test that crashes, hangs or ends its process takes no other test with it.
cat > faults_test.au3 <<'END'
#include <UnitTest.au3>
Func TestBefore()
	_AssertTrue(True)
EndFunc
Func TestCrash()
	ConsoleWrite("just before" & @LF)
	DllCall("libc.so.6", "none", "abort")
EndFunc
Func TestLoop()
	While True
	WEnd
EndFunc
Func TestOutOfReach()
	DllCall("libc.so.6", "uint", "sleep", "uint", 100)
EndFunc
Func TestClosesItself()
	ProcessClose(@AutoItPID)
	Sleep(10000)
EndFunc
Func TestProgram()
	DllCall("libc.so.6", "int", "system", "str", "yes | head -c 200000 | tail -n 1")
	_AssertTrue(True)
EndFunc
Func TestAfter()
	_AssertTrue(True)
EndFunc
END
cat > all_test.au3 <<'END'
#include <UnitTest.au3>
; expect: begins
ConsoleWrite("begins" & @LF)
OnAutoItExitRegister("Last")
Func SetUpAll()
	FileWrite("log.txt", "all ")
EndFunc
Func TestOne()
	FileWrite("log.txt", "one ")
EndFunc
Func TestTwo()
	_AssertEqual("all one ", FileRead("log.txt"))
EndFunc
Func TearDownAll()
	_Fail("the end")
EndFunc
Func Last()
	FileWrite(@ScriptDir & "\last.txt", "exit functions run")
EndFunc
END
cat > ended_test.au3 <<'END'
#include <UnitTest.au3>
Exit 4
Func TestNever()
EndFunc
END
cat > wrong_test.au3 <<'END'
#include <UnitTest.au3>
; expect: something else
ConsoleWrite("something" & @LF)
Func TestOutput()
	ConsoleWrite("a" & @LF & "b" & @LF & "c" & @LF) ; expect: a
	; expect: c
EndFunc
Func TestNoError() ; expect-error: some error
EndFunc
Func TestError() ; expect-error: out of
	Exit 2
EndFunc
Func TestLetters()
	Local $a[1]
	$a[1] = 2 ; expect-error: array VARIABLE
EndFunc
Func TestExit() ; expect-exit: 3
	Exit 3
EndFunc
Func TestSkipped()
	; skip: not today
	Exit 1
EndFunc
END
sed -e 2d wrong_test.au3 > right_test.au3
printf 'If 1 Then\n' > broken_test.au3
: > empty_test.au3
mkdir temp
TMPDIR=$PWD/temp
export TMPDIR
au3 test -v --timeout 0.3 2>&1 | sed -e 's/([0-9.]* s)/(TIME)/'
cat last.txt
echo
ls temp
echo "-- interrupted"
printf 'Sleep(20000)\n' > slow.au3
au3 test slow.au3 >out 2>&1 &
until ls temp | grep -q au3-test-; do sleep 0.02; done
kill $! $!
wait $!
echo "exit code $?"
sed -e 's/([0-9.]* s)/(TIME)/' -e 's/: slow$//' out # it may not have begun
ls temp
