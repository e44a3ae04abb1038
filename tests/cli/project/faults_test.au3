#include <UnitTest.au3>

Func SetUp()
	ConsoleWrite("set up" & @LF)
EndFunc

Func TearDown()
	ConsoleWrite("tear down" & @LF)
EndFunc

Func TestFatal()
	Local $aSmall[2]
	Reach($aSmall, 2)
EndFunc

Func Reach($a, $i)
	Return $a[$i]
EndFunc

Func TestExit()
	Exit 5
EndFunc

Func TestTexts()
	_AssertEqual("one" & @LF & "two" & @LF & "three" & @LF, "one" & @LF & "2" & @LF & "three" & @LF & "four" & @LF)
EndFunc

Func TestOutput()
	ConsoleWrite("written" & @LF)
	_Fail()
EndFunc
