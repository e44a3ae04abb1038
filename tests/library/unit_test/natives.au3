; For the test of memory that runs out: the functions below UnitTest.au3, without the include.
Func TestFailed()
	__Au3_TestEnd(False, "failed")
EndFunc

Func TestSkipped()
	__Au3_TestEnd(True, "skipped")
EndFunc

Func TestFatal()
	Local $aNone[1]
	Return Reach($aNone, 1)
EndFunc

Func Reach($a, $i)
	ConsoleWrite("before")
	Return $a[$i]
EndFunc

Func TestExit()
	Exit 7
EndFunc

For $sName In __Au3_TestNames()
	$aHow = __Au3_TestTry($sName, True)
	ConsoleWrite($sName & ": " & $aHow[0] & ", " & $aHow[1] & ", " & $aHow[3] & ", " & $aHow[5] & @LF)
Next
ConsoleWrite(__Au3_TestTry("$sName & '!'")[0] & __Au3_TestTry("$sName[1]")[1] & @LF)
