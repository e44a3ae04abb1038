; SetUp and TearDown around each test, SetUpAll and TearDownAll around all; tests in the order of the file.
#include <UnitTest.au3>
Opt("MustDeclareVars", True)

Global $sLog = ""

Func TearDownAll()
	_AssertEqual("all (b) (A) (stopped) (c) ", $sLog)
EndFunc

Func SetUpAll()
	$sLog &= "all "
EndFunc

Func SetUp()
	$sLog &= "("
EndFunc

Func TearDown()
	$sLog &= ") "
EndFunc

Func Test_b()
	$sLog &= "b"
EndFunc

Func test_A()
	$sLog &= "A"
EndFunc

Func TestStopped() ; expect-exit: 3
	$sLog &= "stopped"
	Exit 3
	$sLog &= "never"
EndFunc

Func TestC()
	$sLog &= "c"
EndFunc

Func NoTest()
	_Fail()
EndFunc
