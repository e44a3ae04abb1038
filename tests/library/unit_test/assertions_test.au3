; Each assertion of UnitTest.au3: when it holds, and what it says when it does not.
#include <UnitTest.au3>

Global $aOne[3] = [1, "two", 3.5], $aOther[3] = [1, "two", 3], $aShort[2] = [1, "two"], $aNested[1] = [$aOne]
Global $aTable[2][2] = [[1, 2], [3, 4]], $aTable2[2][2] = [[1, 2], [3, "4"]], $aCube[1][1][2] = [[[1, 2]]], $aCube2[1][1][2] = [[[1, 3]]]
Global $mOne[], $mOther[], $mMore[]
$mOne["a"] = 1
$mOther["a"] = 2
$mMore["a"] = 1
$mMore[7] = "x"

; The expression is an assertion that does not hold.
Func Fails($sCode, $sMessage)
	Local $aHow = __Au3_TestTry($sCode)
	_AssertEqual("failed", $aHow[0], $sCode)
	_AssertEqual($sMessage, $aHow[1], $sCode)
	_AssertEqual(@ScriptFullPath, "Z:" & StringReplace($aHow[2], "/", "\"), "the place is in this file")
EndFunc

Func Lines($sExpected, $sActual)
	Return "expected: " & $sExpected & @LF & "actual:   " & $sActual
EndFunc

Func TestTrueAndFalse()
	_AssertTrue(True)
	_AssertTrue("text")
	_AssertFalse("")
	_AssertFalse(0)
	Fails("_AssertTrue(0)", Lines("True", "0 (Int32)"))
	Fails("_AssertFalse('x', 'why')", "why" & @LF & Lines("False", '"x" (String)'))
EndFunc

Func TestEqualNumbers()
	_AssertEqual(1, 1.0)
	_AssertEqual(Int(5, 2), 5)
	_AssertEqual(Sqrt(-1), Sqrt(-1), "not a number")
	Fails("_AssertEqual(1, 2)", Lines("1 (Int32)", "2 (Int32)"))
	Fails("_AssertEqual(1, '1')", Lines("1 (Int32)", '"1" (String)'))
	Fails("_AssertEqual(1, True)", Lines("1 (Int32)", "True (Bool)"))
	Fails("_AssertEqual(0.1 + 0.2, 0.3)", Lines("0.30000000000000004 (Double)", "0.29999999999999999 (Double)"))
EndFunc

Func TestEqualOthers()
	_AssertEqual("a", "a")
	_AssertEqual(Null, Null)
	_AssertEqual(Default, Default)
	_AssertEqual(Binary("abc"), Binary("0x616263"))
	_AssertEqual(StringLen, StringLen)
	_AssertEqual(Ptr(5), Ptr(5))
	Fails("_AssertEqual('a', 'A')", Lines('"a" (String)', '"A" (String)'))
	Fails("_AssertEqual(Null, Default)", Lines("Null", "Default"))
	Fails("_AssertEqual(Null, '')", Lines("Null", '"" (String)'))
	Fails("_AssertEqual(StringLen, StringUpper)", Lines("STRINGLEN (Function)", "STRINGUPPER (Function)"))
	Fails("_AssertEqual(Binary('a'), Binary('b'))", Lines("0x61 (Binary)", "0x62 (Binary)"))
	Fails("_AssertEqual('a' & @CRLF & 'say ""b""', 'a' & @TAB & Chr(1))", "the texts differ from line 1 on (- expected, + actual)" & @LF & _
			"- a" & @LF & '- say "b"' & @LF & "+ a<TAB>" & Chr(1))
	Fails("_AssertEqual(@CR & 'say ""b""', @TAB & Chr(1))", Lines('@CR & "say ""b""" (String)', "@TAB & Chr(1) (String)"))
EndFunc

Func TestWrongPattern()
	Fails("_AssertMatch('a(b', 'ab')", 'the pattern "a(b" is wrong at letter 4')
EndFunc

; What is shown of long values is the place where they differ, and the beginning of lists.
Func TestLongValues()
	Local $sLong = "", $aLong[100], $aEmpty[0], $aMixed[5] = [$aOne, $mOne, Binary("0x0102"), Null, True]
	For $i = 1 To 30
		$sLong &= "abcdefghij"
	Next
	Assign("sLong", $sLong, 2)
	Assign("aLong", $aLong, 2)
	Fails("_AssertEqual($sLong & 'x' & $sLong, $sLong & 'yz' & $sLong)", "the texts of 601 and 602 letters differ from letter 301 on" & @LF & _
			Lines('... "abcdefghijabcdefghijabcdefghij' & 'xabcdefghijabcdefghijabcdefghi" ...', '... "abcdefghijabcdefghijabcdefghij' & 'yzabcdefghijabcdefghijabcdefgh" ...'))
	Fails("_AssertEqual($sLong, $sLong & '!')", "the texts of 300 and 301 letters differ from letter 301 on" & @LF & _
			Lines('... "abcdefghijabcdefghijabcdefghij"', '... "abcdefghijabcdefghijabcdefghij!"'))
	Fails("_AssertEqual($sLong, '')", "the texts of 300 and 0 letters differ from letter 1 on" & @LF & _
			Lines('"abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij" ...', '""'))
	Fails("_AssertEqual(Binary($sLong), Binary($sLong & '!'))", "the binaries of 300 and 301 bytes differ from byte 301 on" & @LF & _
			Lines("... 0x636465666768696A", "... 0x636465666768696A21"))
	Fails("_AssertEqual(Binary($sLong), Binary('abx'))", "the binaries of 300 and 3 bytes differ from byte 3 on" & @LF & _
			Lines("0x6162636465666768696A6162636465666768696A61626364 ...", "0x616278"))
	Local $aHow = __Au3_TestTry("_AssertContains(1, $aLong)")
	_AssertMatch('Array\[100\]: ("", ){20,30}\.\.\.$', $aHow[1])
	_AssertEqual('Array[5]: Array[3], Map of 1, 0x0102, Null, True', __au3_unit_show($aMixed))
	_AssertEqual("Array[0]", __au3_unit_show($aEmpty))
	_AssertEqual("Array[2][2]", __au3_unit_show($aTable))
EndFunc

Func TestObjects()
	Local $oOne = ObjCreate("Scripting.Dictionary"), $oOther = ObjCreate("Scripting.Dictionary")
	_AssertEqual($oOne, $oOne)
	_AssertNotEqual($oOne, $oOther)
	_AssertEqual("an object Dictionary", __au3_unit_show($oOne))
EndFunc

Func TestTextsOfLines()
	Local $sHead = "the texts differ from line "
	Fails("_AssertEqual('a' & @LF & 'b' & @LF, 'a' & @LF & 'b')", $sHead & "2 on (- expected, + actual)" & @LF & "  a" & @LF & "- b" & @LF & "+ b<no line end>")
	Fails("_AssertEqual('a' & @CRLF & 'b', 'a' & @LF & 'b')", $sHead & "1 on (- expected, + actual)" & @LF & "- a<CR>" & @LF & "+ a" & @LF & "  b")
	Fails("_AssertEqual(StringReplace('1 2 3 4 5 6 7 8 9', ' ', @LF), StringReplace('1 2 3 4 x 6 7 8 9', ' ', @LF))", $sHead & "5 on (- expected, + actual)" & @LF & _
			StringReplace("  2,  3,  4,- 5,+ x,  6,  7,  8", ",", @LF))
	Fails("_AssertEqual(StringReplace('a b c d e', ' ', @LF), StringReplace('b c x d f', ' ', @LF))", $sHead & "1 on (- expected, + actual)" & @LF & _
			StringReplace("- a,  b,  c,+ x,  d,- e,+ f", ",", @LF))
EndFunc

Func TestLongTexts()
	Local $sExpected = "", $sActual = ""
	For $i = 1 To 300
		$sExpected &= $i & @LF
		$sActual &= -$i & @LF
	Next
	Local $aHow = __Au3_TestTry("_AssertEqual($sExpected, $sActual)")
	_AssertEqual("failed", $aHow[0])
	_AssertEqual(601, UBound(StringSplit($aHow[1], @LF, 2)))
EndFunc

Func TestNotEqual()
	_AssertNotEqual(1, 2)
	_AssertNotEqual(1, "1")
	_AssertNotEqual($aOne, $aOther)
	Fails("_AssertNotEqual('a', 'a')", Lines('anything but "a" (String)', '"a" (String)'))
EndFunc

Func TestSame()
	_AssertSame(1, 1)
	_AssertSame($aOne, $aOne)
	Fails("_AssertSame(1, 1.0)", Lines("1 (Int32)", "1 (Double)"))
	Fails("_AssertSame($aOther[2], 3.0)", Lines("3 (Int32)", "3 (Double)"))
EndFunc

Func TestTypes()
	_AssertType("Int32", 1)
	_AssertType("string", "x")
	_AssertIsArray($aOne)
	_AssertIsArray($aOne, 3)
	Fails("_AssertType('Double', 1)", Lines("a value of type Double", "1 (Int32)"))
	Fails("_AssertIsArray($mOne)", Lines("an array", 'Map of 1: ["a"] = 1'))
	Fails("_AssertIsArray($aOne, 2)", Lines("Array[2]", 'Array[3]: 1, "two", 3.5'))
EndFunc

Func TestArrays()
	Local $aCopy = $aNested
	_AssertArrayEqual($aNested, $aCopy)
	_AssertArrayEqual($aTable, $aTable)
	_AssertArrayEqual($aCube, $aCube)
	Fails("_AssertArrayEqual($aOne, $aOther)", "at [2]" & @LF & Lines("3.5 (Double)", "3 (Int32)"))
	Fails("_AssertArrayEqual($aOne, $aShort)", Lines('Array[3]: 1, "two", 3.5', 'Array[2]: 1, "two"'))
	Fails("_AssertArrayEqual($aTable, $aTable2)", "at [1][1]" & @LF & Lines("4 (Int32)", '"4" (String)'))
	Fails("_AssertArrayEqual($aCube, $aCube2)", "at [0][0][1]" & @LF & Lines("2 (Int32)", "3 (Int32)"))
	Fails("_AssertArrayEqual($aOne, 1)", Lines('an array: Array[3]: 1, "two", 3.5', "1 (Int32)"))
	Local $aChanged[1] = [$aOther]
	Fails("_AssertEqual($aNested, Changed())", "at [0][2]" & @LF & Lines("3.5 (Double)", "3 (Int32)"))
EndFunc

Func Changed()
	Local $aChanged[1] = [$aOther]
	Return $aChanged
EndFunc

Func TestMaps()
	_AssertMapEqual($mOne, $mOne)
	Fails("_AssertMapEqual($mOne, $mOther)", 'at ["a"]' & @LF & Lines("1 (Int32)", "2 (Int32)"))
	Fails("_AssertMapEqual($mOne, $mMore)", Lines("no key 7", 'that key with "x" (String)'))
	Fails("_AssertMapEqual($mMore, $mOne)", Lines("a key 7", "no such key"))
	Fails("_AssertMapEqual($mOne, $aOne)", Lines('a map: Map of 1: ["a"] = 1', 'Array[3]: 1, "two", 3.5'))
EndFunc

Func TestNumbers()
	_AssertAlmostEqual(0.3, 0.1 + 0.2)
	_AssertAlmostEqual(100, 101, 1)
	Fails("_AssertAlmostEqual(1, 1.1)", Lines("1 (Int32), give or take 1e-006", "1.1 (Double)"))
	Fails("_AssertAlmostEqual(1, 'x')", Lines("1 (Int32), give or take 1e-006", '"x" (String)'))
	Fails("_AssertAlmostEqual(1, Sqrt(-1))", Lines("1 (Int32), give or take 1e-006", String(Sqrt(-1)) & " (Double)"))
EndFunc

Func TestMatchAndContains()
	_AssertMatch("^\d+$", "123")
	_AssertContains("b", "abc")
	_AssertContains("two", $aOne)
	_AssertContains(1, $mOne)
	Fails("_AssertMatch('^b', 'abc')", Lines('a match of "^b"', '"abc" (String)'))
	Fails("_AssertContains('B', 'abc')", Lines('something with "B" (String)', '"abc" (String)'))
	Fails("_AssertContains(2, $aOne)", Lines("something with 2 (Int32)", 'Array[3]: 1, "two", 3.5'))
EndFunc

Func Broken($iError)
	Return SetError($iError, $iError * 2, "result")
EndFunc

Func TestErrors()
	Broken(3)
	_AssertError(3)
	_AssertError(3, "", "@error lives on behind an assertion")
	_AssertEqual(6, @extended)
	_AssertError(4, Broken(4))
	_AssertEqual("result", _AssertNoError(Broken(0)))
	Fails("_AssertError(1, Broken(2))", Lines("@error 1", '@error 2 with the result "result" (String)'))
	Fails("_AssertNoError(Broken(2))", Lines("no @error", '@error 2 with the result "result" (String)'))
EndFunc

Func Ends()
	Exit 6
EndFunc

Func TestFatal()
	Local $iTwo = 2
	_AssertFatal("$aOne[3]", "dimension range exceeded")
	_AssertFatal("$aOne[$iTwo + 1]")
	_AssertFatal("Falls")
	_AssertFatal(Falls)
	Fails("_AssertFatal('$aOne[0]')", Lines("a fatal error", "no error"))
	Fails("_AssertFatal('Ends')", Lines("a fatal error", "Exit 6"))
	Fails("_AssertFatal('Falls', 'memory')", Lines('a fatal error with "memory"', '"Array variable has incorrect number of subscripts or subscript dimension range exceeded."'))
	_AssertEqual(0, @error)
EndFunc

Func Falls()
	Return $aOne[7]
EndFunc

Func TestOutput()
	_AssertOutput("hello" & @LF, "ConsoleWrite('hello' & @LF)")
	_AssertOutput("", "Broken(1)")
	Fails("_AssertOutput('a', 'ConsoleWrite(""b"")')", Lines('"a" (String)', '"b" (String)'))
	Fails("_AssertOutput('a', 'Ends()')", Lines("output", "Exit 6"))
EndFunc

Func TestFiles()
	FileWrite("one.txt", "a" & @CRLF & "b")
	FileWrite("same.txt", "a" & @CRLF & "b")
	FileWrite("other.txt", "a" & @CRLF & "c")
	_AssertFileExists("one.txt")
	_AssertFileEqual("one.txt", "same.txt")
	Fails("_AssertFileExists('none.txt')", Lines('a file "none.txt"', "no such file"))
	Fails("_AssertFileEqual('one.txt', 'none.txt')", Lines('a file "none.txt"', "no such file"))
	Fails("_AssertFileEqual('one.txt', 'other.txt')", "the texts differ from line 2 on (- expected, + actual)" & @LF & "  a" & @LF & "- b" & @LF & "+ c")
	FileWrite("bytes.bin", Binary("0xFF00FE"))
	Fails("_AssertFileEqual('one.txt', 'bytes.bin')", Lines("0x610D0A62 (Binary)", "0xFF00FE (Binary)"))
EndFunc

Func TestFailAndSkip()
	Fails("_Fail('because')", "because")
	Local $aHow = __Au3_TestTry("_Skip('later')")
	_AssertEqual("skipped", $aHow[0])
	_AssertEqual("later", $aHow[1])
EndFunc
