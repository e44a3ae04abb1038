; String, Math, Date, Misc and Color: unusual arguments
#include <String.au3>
#include <Math.au3>
#include <Date.au3>
#include <Misc.au3>
#include <Color.au3>
Global $r, $e, $x, $a, $b, $c, $o1, $o2, $o3, $o4
Func D($v)
	Local $s
	If IsArray($v) Then
		$s = "A"
		For $i = 1 To UBound($v, 0)
			$s &= "[" & UBound($v, $i) & "]"
		Next
		$s &= "{"
		If UBound($v, 0) = 1 Then
			For $i = 0 To UBound($v) - 1
				$s &= D($v[$i]) & ","
			Next
		ElseIf UBound($v, 0) = 2 Then
			For $i = 0 To UBound($v) - 1
				For $j = 0 To UBound($v, 2) - 1
					$s &= D($v[$i][$j]) & ","
				Next
				$s &= ";"
			Next
		EndIf
		Return $s & "}"
	EndIf
	$s = VarGetType($v)
	If $s = "String" Then $v = StringReplace($v, @TempDir, "TMP")
	If $s = "String" Then Return '"' & StringReplace(StringReplace($v, @CR, "\r"), @LF, "\n") & '"'
	If $s = "Int32" Then Return "i" & $v
	If $s = "Int64" Then Return "l" & $v
	If $s = "Double" Then Return "d" & $v
	If IsFunc($v) Then Return "F"
	Return $s & ":" & $v
EndFunc
Func O($k, $s)
	Local $t = $k & " " & D($r) & " e" & $e & " x" & $x & " " & $s
	ConsoleWrite($t & @CRLF)
EndFunc
Func A($n)
	Local $m
	Switch $n
		Case 0
			Local $m[5] = [3, 1, 2, 5, 4]
		Case 1
			Local $m[6] = ["b", "a", "C", "aa", "B", ""]
		Case 2
			Local $m[8] = [1, "1", 1.0, "abc", True, 10, "10", -3]
		Case 3
			Local $m[3][2] = [[1, "x"], [3, "b"], [2, "c"]]
		Case 4
			Local $m[4][3] = [["k", 5, "a|b"], ["K", 5, ""], ["z", -1, "q"], ["a", 7.5, "w"]]
		Case 5
			Local $m[0]
		Case 6
			Local $m[1] = ["one"]
		Case 7
			Local $m[2][2][2]
		Case 8
			Local $m[0][2]
		Case 9
			Local $m[1][1] = [["s"]]
		Case 10
			Local $m[4] = [3, "a", "b", "c"]
		Case 11
			Local $m[4][1] = [[4], [2], [9], [2]]
		Case 12
			Local $m[7] = [1.5, 2, 2, "2", 100, 1e10, 5000000000]
		Case 13
			Local $m[3] = [Binary("0x0102"), Null, Default]
		Case 14
			Local $m[5][4] = [[9, 8, 7, 6], [5, 4, 3, 2], [1, 0, -1, -2], ["a", "b", "c", "d"], [9, 8, 7, 6]]
		Case 15
			Local $m[3] = ["x y", "line" & @CRLF & "two", "t|u"]
		Case 16
			Local $m[12] = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
		Case 17
			Local $m[30]
			For $i = 0 To 29
				$m[$i] = Mod($i * 7919, 101)
			Next
		Case 18
			Return "not an array"
		Case 19
			Return 5
		Case 20
			Local $m[4] = ["äb", "ÄB", "ä", "z"]
		Case 21
			Local $m[60][2]
			For $i = 0 To 59
				$m[$i][0] = "n" & Mod($i * 37, 60)
				$m[$i][1] = $i
			Next
	EndSwitch
	Return $m
EndFunc
$r = _StringBetween("€uro", "a", "", 2, 0)
$e = @error
$x = @extended
O(0, "")
$r = _StringBetween("€uro", "X", "")
$e = @error
$x = @extended
O(1, "")
$r = _StringBetween("€uro", "a", "", Default, 1)
$e = @error
$x = @extended
O(2, "")
$r = _StringBetween("l1"&@CRLF&"l2", "a", "]", 1, False)
$e = @error
$x = @extended
O(3, "")
$r = _StringBetween("x|y|z", "A", "", 2, False)
$e = @error
$x = @extended
O(4, "")
$r = _StringBetween("", "l1", "]", 2, 1)
$e = @error
$x = @extended
O(5, "")
$r = _StringBetween("tab"&@TAB&"x", "a", "C", 1, 1)
$e = @error
$x = @extended
O(6, "")
$r = _StringExplode("abc", "ab")
$e = @error
$x = @extended
O(7, "")
$r = _StringExplode("äöü ÄÖ", "", 5)
$e = @error
$x = @extended
O(8, "")
$r = _StringExplode(Null, "b", 2)
$e = @error
$x = @extended
O(9, "")
$r = _StringExplode("  pad  ", " ", 1)
$e = @error
$x = @extended
O(10, "")
$r = _StringExplode("aaa", "|", -3)
$e = @error
$x = @extended
O(11, "")
$r = _StringExplode("", "X", 0)
$e = @error
$x = @extended
O(12, "")
$r = _StringExplode("", "b")
$e = @error
$x = @extended
O(13, "")
$r = _StringInsert("a-b_c d", True, "x")
$e = @error
$x = @extended
O(14, "")
$r = _StringInsert("tab"&@TAB&"x", "aaa", -1)
$e = @error
$x = @extended
O(15, "")
$r = _StringInsert("Hello World", 3.5, -3)
$e = @error
$x = @extended
O(16, "")
$r = _StringInsert("abc", "o'neil mc donald", 3)
$e = @error
$x = @extended
O(17, "")
$r = _StringInsert(A(0), "", -3)
$e = @error
$x = @extended
O(18, "")
$r = _StringInsert("a-b_c d", True, 100)
$e = @error
$x = @extended
O(19, "")
$r = _StringInsert("123", "o'neil mc donald", 3)
$e = @error
$x = @extended
O(20, "")
$r = _StringProper(Binary("0x4142"))
$e = @error
$x = @extended
O(21, "")
$r = _StringProper("")
$e = @error
$x = @extended
O(22, "")
$r = _StringProper("123")
$e = @error
$x = @extended
O(23, "")
$r = _StringProper("o'neil mc donald")
$e = @error
$x = @extended
O(24, "")
$r = _StringProper("123")
$e = @error
$x = @extended
O(25, "")
$r = _StringProper("a-b_c d")
$e = @error
$x = @extended
O(26, "")
$r = _StringProper(Binary("0x4142"))
$e = @error
$x = @extended
O(27, "")
$r = _StringTitleCase("")
$e = @error
$x = @extended
O(28, "")
$r = _StringTitleCase("Hello World")
$e = @error
$x = @extended
O(29, "")
$r = _StringTitleCase("abc")
$e = @error
$x = @extended
O(30, "")
$r = _StringTitleCase("123")
$e = @error
$x = @extended
O(31, "")
$r = _StringTitleCase("a-b_c d")
$e = @error
$x = @extended
O(32, "")
$r = _StringTitleCase("x|y|z")
$e = @error
$x = @extended
O(33, "")
$r = _StringTitleCase("")
$e = @error
$x = @extended
O(34, "")
$r = _StringRepeat(A(0), -3)
$e = @error
$x = @extended
O(35, "")
$r = _StringRepeat("aaa", 100)
$e = @error
$x = @extended
O(36, "")
$r = _StringRepeat("  pad  ", -1)
$e = @error
$x = @extended
O(37, "")
$r = _StringRepeat("  pad  ", "2")
$e = @error
$x = @extended
O(38, "")
$r = _StringRepeat("[a](b)", "2")
$e = @error
$x = @extended
O(39, "")
$r = _StringRepeat("€uro", "x")
$e = @error
$x = @extended
O(40, "")
$r = _StringRepeat(A(0), -1)
$e = @error
$x = @extended
O(41, "")
$r = _StringToHex("[a](b)")
$e = @error
$x = @extended
O(42, "")
$r = _StringToHex(Binary("0x4142"))
$e = @error
$x = @extended
O(43, "")
$r = _StringToHex(Binary("0x4142"))
$e = @error
$x = @extended
O(44, "")
$r = _StringToHex("l1"&@CRLF&"l2")
$e = @error
$x = @extended
O(45, "")
$r = _StringToHex("")
$e = @error
$x = @extended
O(46, "")
$r = _StringToHex("a-b_c d")
$e = @error
$x = @extended
O(47, "")
$r = _StringToHex("[a](b)")
$e = @error
$x = @extended
O(48, "")
$r = _HexToString("414243")
$e = @error
$x = @extended
O(49, "")
$r = _HexToString("41 42")
$e = @error
$x = @extended
O(50, "")
$r = _HexToString(Binary("0x41"))
$e = @error
$x = @extended
O(51, "")
$r = _HexToString(Binary("0x41"))
$e = @error
$x = @extended
O(52, "")
$r = _HexToString("4")
$e = @error
$x = @extended
O(53, "")
$r = _HexToString("C3A4")
$e = @error
$x = @extended
O(54, "")
$r = _HexToString(Binary("0x41"))
$e = @error
$x = @extended
O(55, "")
$r = _Degree(0)
$e = @error
$x = @extended
O(56, "")
$r = _Degree(True)
$e = @error
$x = @extended
O(57, "")
$r = _Degree(3.14159)
$e = @error
$x = @extended
O(58, "")
$r = _Degree(3.14159)
$e = @error
$x = @extended
O(59, "")
$r = _Degree(0)
$e = @error
$x = @extended
O(60, "")
$r = _Degree(1)
$e = @error
$x = @extended
O(61, "")
$r = _Degree(0)
$e = @error
$x = @extended
O(62, "")
$r = _Radian(180)
$e = @error
$x = @extended
O(63, "")
$r = _Radian("1")
$e = @error
$x = @extended
O(64, "")
$r = _Radian("1")
$e = @error
$x = @extended
O(65, "")
$r = _Radian(180)
$e = @error
$x = @extended
O(66, "")
$r = _Radian(-90)
$e = @error
$x = @extended
O(67, "")
$r = _Radian(Null)
$e = @error
$x = @extended
O(68, "")
$r = _Radian(0)
$e = @error
$x = @extended
O(69, "")
$r = _MathCheckDiv("x")
$e = @error
$x = @extended
O(70, "")
$r = _MathCheckDiv(2, -3)
$e = @error
$x = @extended
O(71, "")
$r = _MathCheckDiv(True, True)
$e = @error
$x = @extended
O(72, "")
$r = _MathCheckDiv(True, 10)
$e = @error
$x = @extended
O(73, "")
$r = _MathCheckDiv(0, 0)
$e = @error
$x = @extended
O(74, "")
$r = _MathCheckDiv("x")
$e = @error
$x = @extended
O(75, "")
$r = _MathCheckDiv(Default, 100)
$e = @error
$x = @extended
O(76, "")
$r = _Max(Null, 10)
$e = @error
$x = @extended
O(77, "")
$r = _Max("[a](b)", 10)
$e = @error
$x = @extended
O(78, "")
$r = _Max("äöü ÄÖ", -1)
$e = @error
$x = @extended
O(79, "")
$r = _Max(Binary("0x4142"), "x")
$e = @error
$x = @extended
O(80, "")
$r = _Max("", -1)
$e = @error
$x = @extended
O(81, "")
$r = _Max("aXbXc", Default)
$e = @error
$x = @extended
O(82, "")
$r = _Max("a.b*c", 1)
$e = @error
$x = @extended
O(83, "")
$r = _Min(10, True)
$e = @error
$x = @extended
O(84, "")
$r = _Min("x", Null)
$e = @error
$x = @extended
O(85, "")
$r = _Min("2", "123")
$e = @error
$x = @extended
O(86, "")
$r = _Min(5, "a-b_c d")
$e = @error
$x = @extended
O(87, "")
$r = _Min(3, "abc")
$e = @error
$x = @extended
O(88, "")
$r = _Min(1.7, "x|y|z")
$e = @error
$x = @extended
O(89, "")
$r = _Min(1.7, 12)
$e = @error
$x = @extended
O(90, "")
$r = _DateAdd("M", "2", "2023/12/31 23:59:59")
$e = @error
$x = @extended
O(91, "")
$r = _DateAdd(1, 1.7, "2024/1/5")
$e = @error
$x = @extended
O(92, "")
$r = _DateAdd("D", -1, "2024/01")
$e = @error
$x = @extended
O(93, "")
$r = _DateAdd("H", "2", "2024/01/05T10:11:12")
$e = @error
$x = @extended
O(94, "")
$r = _DateAdd("Y", -1, "1999/06/15 00:00")
$e = @error
$x = @extended
O(95, "")
$r = _DateAdd("n", -3, "abc")
$e = @error
$x = @extended
O(96, "")
$r = _DateAdd("s", 100, "2023/12/31 23:59:59")
$e = @error
$x = @extended
O(97, "")
$r = _DateDiff(1, "2024/13/01", "2024/02/29")
$e = @error
$x = @extended
O(98, "")
$r = _DateDiff("n", "2024/01/31 10:20:30", "")
$e = @error
$x = @extended
O(99, "")
$r = _DateDiff("h", "24/01/01", "2000/02/28 23:59:59")
$e = @error
$x = @extended
O(100, "")
$r = _DateDiff("x", "2023/02/29", "")
$e = @error
$x = @extended
O(101, "")
$r = _DateDiff("x", "2024/01/05 10", "2024/01/31 10:20:30")
$e = @error
$x = @extended
O(102, "")
$r = _DateDiff("D", 20240101, "2024.05.06 7:8")
$e = @error
$x = @extended
O(103, "")
$r = _DateDiff("H", "2023/02/29", 20240101)
$e = @error
$x = @extended
O(104, "")
$r = _DateIsValid("2024/02/29")
$e = @error
$x = @extended
O(105, "")
$r = _DateIsValid("2024/03/31 12:00:00 ")
$e = @error
$x = @extended
O(106, "")
$r = _DateIsValid("1999/06/15 00:00")
$e = @error
$x = @extended
O(107, "")
$r = _DateIsValid("2024/02/29")
$e = @error
$x = @extended
O(108, "")
$r = _DateIsValid("abc")
$e = @error
$x = @extended
O(109, "")
$r = _DateIsValid("2024/1/5")
$e = @error
$x = @extended
O(110, "")
$r = _DateIsValid("abc")
$e = @error
$x = @extended
O(111, "")
$r = _DateIsLeapYear(1900)
$e = @error
$x = @extended
O(112, "")
$r = _DateIsLeapYear(2024.5)
$e = @error
$x = @extended
O(113, "")
$r = _DateIsLeapYear(10000)
$e = @error
$x = @extended
O(114, "")
$r = _DateIsLeapYear(1999)
$e = @error
$x = @extended
O(115, "")
$r = _DateIsLeapYear(0)
$e = @error
$x = @extended
O(116, "")
$r = _DateIsLeapYear(10000)
$e = @error
$x = @extended
O(117, "")
$r = _DateIsLeapYear(2023)
$e = @error
$x = @extended
O(118, "")
$r = _DateDaysInMonth(1900, 13)
$e = @error
$x = @extended
O(119, "")
$r = _DateDaysInMonth(2024.5, 6)
$e = @error
$x = @extended
O(120, "")
$r = _DateDaysInMonth(2024.5, 6)
$e = @error
$x = @extended
O(121, "")
$r = _DateDaysInMonth(1999, 3)
$e = @error
$x = @extended
O(122, "")
$r = _DateDaysInMonth(1582, "x")
$e = @error
$x = @extended
O(123, "")
$r = _DateDaysInMonth(2023, 3)
$e = @error
$x = @extended
O(124, "")
$r = _DateDaysInMonth(2100, 13)
$e = @error
$x = @extended
O(125, "")
$r = _DateDayOfWeek(3, 128)
$e = @error
$x = @extended
O(126, "")
$r = _DateDayOfWeek("02", 2)
$e = @error
$x = @extended
O(127, "")
$r = _DateDayOfWeek(3, 129)
$e = @error
$x = @extended
O(128, "")
$r = _DateDayOfWeek(3, 1)
$e = @error
$x = @extended
O(129, "")
$r = _DateDayOfWeek(-1)
$e = @error
$x = @extended
O(130, "")
$r = _DateDayOfWeek(0, 3)
$e = @error
$x = @extended
O(131, "")
$r = _DateDayOfWeek("x", 3)
$e = @error
$x = @extended
O(132, "")
$r = _DateToMonth(3, 2)
$e = @error
$x = @extended
O(133, "")
$r = _DateToMonth(6, 1)
$e = @error
$x = @extended
O(134, "")
$r = _DateToMonth(2, 2)
$e = @error
$x = @extended
O(135, "")
$r = _DateToMonth(12, 1)
$e = @error
$x = @extended
O(136, "")
$r = _DateToMonth(12, 3)
$e = @error
$x = @extended
O(137, "")
$r = _DateToMonth(1, 1)
$e = @error
$x = @extended
O(138, "")
$r = _DateToMonth(3, 2)
$e = @error
$x = @extended
O(139, "")
$r = _DateToDayOfWeek("x", 13, -1)
$e = @error
$x = @extended
O(140, "")
$r = _DateToDayOfWeek(-1, 13, 28)
$e = @error
$x = @extended
O(141, "")
$r = _DateToDayOfWeek(2000, "x", 28)
$e = @error
$x = @extended
O(142, "")
$r = _DateToDayOfWeek(1999, 0, 30)
$e = @error
$x = @extended
O(143, "")
$r = _DateToDayOfWeek(1900, 7, 32)
$e = @error
$x = @extended
O(144, "")
$r = _DateToDayOfWeek(2024, 7, -1)
$e = @error
$x = @extended
O(145, "")
$r = _DateToDayOfWeek(2000, 7, 32)
$e = @error
$x = @extended
O(146, "")
$r = _DateToDayOfWeekISO(2100, 2, 0)
$e = @error
$x = @extended
O(147, "")
$r = _DateToDayOfWeekISO(1900, 7, 0)
$e = @error
$x = @extended
O(148, "")
$r = _DateToDayOfWeekISO(0, 7, 28)
$e = @error
$x = @extended
O(149, "")
$r = _DateToDayOfWeekISO(1900, 1, 15)
$e = @error
$x = @extended
O(150, "")
$r = _DateToDayOfWeekISO("x", 7, 28)
$e = @error
$x = @extended
O(151, "")
$r = _DateToDayOfWeekISO(-1, -1, 0)
$e = @error
$x = @extended
O(152, "")
$r = _DateToDayOfWeekISO("x", 3, 0)
$e = @error
$x = @extended
O(153, "")
$r = _DateToDayValue(-1, "02", 31)
$e = @error
$x = @extended
O(154, "")
$r = _DateToDayValue(2000, 3, 30)
$e = @error
$x = @extended
O(155, "")
$r = _DateToDayValue(2024, 6, "x")
$e = @error
$x = @extended
O(156, "")
$r = _DateToDayValue(1582, 12, 30)
$e = @error
$x = @extended
O(157, "")
$r = _DateToDayValue(2100, 0, 31)
$e = @error
$x = @extended
O(158, "")
$r = _DateToDayValue(2100, "x", 30)
$e = @error
$x = @extended
O(159, "")
$r = _DateToDayValue(10000, 3, "x")
$e = @error
$x = @extended
O(160, "")
$r = _DateTimeFormat("2024/13/01", 1)
$e = @error
$x = @extended
O(161, "")
$r = _DateTimeFormat(20240101, 3)
$e = @error
$x = @extended
O(162, "")
$r = _DateTimeFormat("2024/02/29", 1)
$e = @error
$x = @extended
O(163, "")
$r = _DateTimeFormat("2024/02/29", -1)
$e = @error
$x = @extended
O(164, "")
$r = _DateTimeFormat("2000/02/28 23:59:59", -1)
$e = @error
$x = @extended
O(165, "")
$r = _DateTimeFormat("2023/12/31 23:59:59", "x")
$e = @error
$x = @extended
O(166, "")
$r = _DateTimeFormat("abc", 1)
$e = @error
$x = @extended
O(167, "")
$r = _DateLastWeekdayNum(0)
$e = @error
$x = @extended
O(168, "")
$r = _DateLastWeekdayNum("02")
$e = @error
$x = @extended
O(169, "")
$r = _DateLastWeekdayNum(13)
$e = @error
$x = @extended
O(170, "")
$r = _DateLastWeekdayNum(3)
$e = @error
$x = @extended
O(171, "")
$r = _DateLastWeekdayNum("x")
$e = @error
$x = @extended
O(172, "")
$r = _DateLastWeekdayNum(3)
$e = @error
$x = @extended
O(173, "")
$r = _DateLastWeekdayNum(13)
$e = @error
$x = @extended
O(174, "")
$r = _DateNextWeekdayNum(6)
$e = @error
$x = @extended
O(175, "")
$r = _DateNextWeekdayNum(1)
$e = @error
$x = @extended
O(176, "")
$r = _DateNextWeekdayNum(2)
$e = @error
$x = @extended
O(177, "")
$r = _DateNextWeekdayNum(2)
$e = @error
$x = @extended
O(178, "")
$r = _DateNextWeekdayNum("x")
$e = @error
$x = @extended
O(179, "")
$r = _DateNextWeekdayNum(1)
$e = @error
$x = @extended
O(180, "")
$r = _DateNextWeekdayNum(7)
$e = @error
$x = @extended
O(181, "")
$r = _DateLastMonthNum(7)
$e = @error
$x = @extended
O(182, "")
$r = _DateLastMonthNum(0)
$e = @error
$x = @extended
O(183, "")
$r = _DateLastMonthNum(1)
$e = @error
$x = @extended
O(184, "")
$r = _DateLastMonthNum(13)
$e = @error
$x = @extended
O(185, "")
$r = _DateLastMonthNum(3)
$e = @error
$x = @extended
O(186, "")
$r = _DateLastMonthNum(12)
$e = @error
$x = @extended
O(187, "")
$r = _DateLastMonthNum(-1)
$e = @error
$x = @extended
O(188, "")
$r = _DateNextMonthNum(13)
$e = @error
$x = @extended
O(189, "")
$r = _DateNextMonthNum(6)
$e = @error
$x = @extended
O(190, "")
$r = _DateNextMonthNum(1)
$e = @error
$x = @extended
O(191, "")
$r = _DateNextMonthNum("02")
$e = @error
$x = @extended
O(192, "")
$r = _DateNextMonthNum(7)
$e = @error
$x = @extended
O(193, "")
$r = _DateNextMonthNum(12)
$e = @error
$x = @extended
O(194, "")
$r = _DateNextMonthNum(12)
$e = @error
$x = @extended
O(195, "")
$r = _DateLastMonthYear(-1, 1900)
$e = @error
$x = @extended
O(196, "")
$r = _DateLastMonthYear("02", "2024")
$e = @error
$x = @extended
O(197, "")
$r = _DateLastMonthYear(12, 1582)
$e = @error
$x = @extended
O(198, "")
$r = _DateLastMonthYear(3, "2024")
$e = @error
$x = @extended
O(199, "")
$r = _DateLastMonthYear(-1, 0)
$e = @error
$x = @extended
O(200, "")
$r = _DateLastMonthYear(-1, -1)
$e = @error
$x = @extended
O(201, "")
$r = _DateLastMonthYear("02", 1582)
$e = @error
$x = @extended
O(202, "")
$r = _DateNextMonthYear(0, 2024.5)
$e = @error
$x = @extended
O(203, "")
$r = _DateNextMonthYear("02", 2023)
$e = @error
$x = @extended
O(204, "")
$r = _DateNextMonthYear(12, 0)
$e = @error
$x = @extended
O(205, "")
$r = _DateNextMonthYear(2, 10000)
$e = @error
$x = @extended
O(206, "")
$r = _DateNextMonthYear(12, "x")
$e = @error
$x = @extended
O(207, "")
$r = _DateNextMonthYear(6, "2024")
$e = @error
$x = @extended
O(208, "")
$r = _DateNextMonthYear(6, 1582)
$e = @error
$x = @extended
O(209, "")
$r = _WeekNumberISO(1900, 2, -1)
$e = @error
$x = @extended
O(210, "")
$r = _WeekNumberISO(10000, 12, 32)
$e = @error
$x = @extended
O(211, "")
$r = _WeekNumberISO(2023, 13, 0)
$e = @error
$x = @extended
O(212, "")
$r = _WeekNumberISO(2000, 7, 28)
$e = @error
$x = @extended
O(213, "")
$r = _WeekNumberISO(2000, 1, "x")
$e = @error
$x = @extended
O(214, "")
$r = _WeekNumberISO(1900, -1, 1)
$e = @error
$x = @extended
O(215, "")
$r = _WeekNumberISO(1999, -1, 1)
$e = @error
$x = @extended
O(216, "")
$r = _WeekNumber(2023, 0, 28, 1)
$e = @error
$x = @extended
O(217, "")
$r = _WeekNumber(10000, 1, 31, 3)
$e = @error
$x = @extended
O(218, "")
$r = _WeekNumber("2024", 13, "05", 3)
$e = @error
$x = @extended
O(219, "")
$r = _WeekNumber(-1, -1, 32, 1)
$e = @error
$x = @extended
O(220, "")
$r = _WeekNumber("2024", 12, "x")
$e = @error
$x = @extended
O(221, "")
$r = _WeekNumber("x", 6, 15)
$e = @error
$x = @extended
O(222, "")
$r = _WeekNumber(10000, 3, 29)
$e = @error
$x = @extended
O(223, "")
$r = _DaysInMonth("2024")
$e = @error
$x = @extended
O(224, "")
$r = _DaysInMonth(0)
$e = @error
$x = @extended
O(225, "")
$r = _DaysInMonth(-1)
$e = @error
$x = @extended
O(226, "")
$r = _DaysInMonth(1900)
$e = @error
$x = @extended
O(227, "")
$r = _DaysInMonth(2023)
$e = @error
$x = @extended
O(228, "")
$r = _DaysInMonth(0)
$e = @error
$x = @extended
O(229, "")
$r = _DaysInMonth(0)
$e = @error
$x = @extended
O(230, "")
$r = _Date_JulianDayNo(2024.5, 0, 32)
$e = @error
$x = @extended
O(231, "")
$r = _Date_JulianDayNo(2000, 6, -1)
$e = @error
$x = @extended
O(232, "")
$r = _Date_JulianDayNo(-1, "x", "x")
$e = @error
$x = @extended
O(233, "")
$r = _Date_JulianDayNo("x", "x", 1)
$e = @error
$x = @extended
O(234, "")
$r = _Date_JulianDayNo(1582, 0, 28)
$e = @error
$x = @extended
O(235, "")
$r = _Date_JulianDayNo(-1, 3, 29)
$e = @error
$x = @extended
O(236, "")
$r = _Date_JulianDayNo(1900, -1, 31)
$e = @error
$x = @extended
O(237, "")
$r = _JulianToDate("x", Default)
$e = @error
$x = @extended
O(238, "")
$r = _JulianToDate("x")
$e = @error
$x = @extended
O(239, "")
$r = _JulianToDate("2024100", "")
$e = @error
$x = @extended
O(240, "")
$r = _JulianToDate(2024060, "/")
$e = @error
$x = @extended
O(241, "")
$r = _JulianToDate(-5, "-")
$e = @error
$x = @extended
O(242, "")
$r = _TimeToTicks(2, "x", 2)
$e = @error
$x = @extended
O(243, "")
$r = _TimeToTicks(-1, 3, 10)
$e = @error
$x = @extended
O(244, "")
$r = _TimeToTicks(2, 100, 100)
$e = @error
$x = @extended
O(245, "")
$r = _TimeToTicks(1, 1.7, 10)
$e = @error
$x = @extended
O(246, "")
$r = _TimeToTicks("x", "x", 1.7)
$e = @error
$x = @extended
O(247, "")
$r = _TimeToTicks(Default, 10, 1)
$e = @error
$x = @extended
O(248, "")
$r = _TimeToTicks(5, 2, 5)
$e = @error
$x = @extended
O(249, "")
$r = _VersionCompare("abc", "1.2b")
$e = @error
$x = @extended
O(250, "")
$r = _VersionCompare(1.2, "2")
$e = @error
$x = @extended
O(251, "")
$r = _VersionCompare(1.2, "")
$e = @error
$x = @extended
O(252, "")
$r = _VersionCompare("1.2.3", "1.2.3")
$e = @error
$x = @extended
O(253, "")
$r = _VersionCompare(1.2, "1.2b")
$e = @error
$x = @extended
O(254, "")
$r = _VersionCompare("1.2.x", "1.02")
$e = @error
$x = @extended
O(255, "")
$r = _VersionCompare("1.2b", "abc")
$e = @error
$x = @extended
O(256, "")
$r = _ColorGetRed(-3)
$e = @error
$x = @extended
O(257, "")
$r = _ColorGetRed(Default)
$e = @error
$x = @extended
O(258, "")
$r = _ColorGetRed(-1)
$e = @error
$x = @extended
O(259, "")
$r = _ColorGetRed(1.7)
$e = @error
$x = @extended
O(260, "")
$r = _ColorGetRed(5)
$e = @error
$x = @extended
O(261, "")
$r = _ColorGetRed(5)
$e = @error
$x = @extended
O(262, "")
$r = _ColorGetRed(Default)
$e = @error
$x = @extended
O(263, "")
$r = _ColorGetGreen("0x123456")
$e = @error
$x = @extended
O(264, "")
$r = _ColorGetGreen(0x123456)
$e = @error
$x = @extended
O(265, "")
$r = _ColorGetGreen(0x123456)
$e = @error
$x = @extended
O(266, "")
$r = _ColorGetGreen("x")
$e = @error
$x = @extended
O(267, "")
$r = _ColorGetGreen("x")
$e = @error
$x = @extended
O(268, "")
$r = _ColorGetGreen("x")
$e = @error
$x = @extended
O(269, "")
$r = _ColorGetGreen("0x123456")
$e = @error
$x = @extended
O(270, "")
$r = _ColorGetBlue("x")
$e = @error
$x = @extended
O(271, "")
$r = _ColorGetBlue(0x123456)
$e = @error
$x = @extended
O(272, "")
$r = _ColorGetBlue(-1)
$e = @error
$x = @extended
O(273, "")
$r = _ColorGetBlue("0x123456")
$e = @error
$x = @extended
O(274, "")
$r = _ColorGetBlue(0x123456)
$e = @error
$x = @extended
O(275, "")
$r = _ColorGetBlue("0x123456")
$e = @error
$x = @extended
O(276, "")
$r = _ColorGetBlue(0x123456)
$e = @error
$x = @extended
O(277, "")
$r = _ColorGetCOLORREF("x")
$e = @error
$x = @extended
O(278, "")
$r = _ColorGetCOLORREF(-1)
$e = @error
$x = @extended
O(279, "")
$r = _ColorGetCOLORREF(-1)
$e = @error
$x = @extended
O(280, "")
$r = _ColorGetCOLORREF(0xFFFFFFFF)
$e = @error
$x = @extended
O(281, "")
$r = _ColorGetCOLORREF(0x123456)
$e = @error
$x = @extended
O(282, "")
$r = _ColorGetCOLORREF(-1)
$e = @error
$x = @extended
O(283, "")
$r = _ColorGetCOLORREF(0xFFFFFFFF)
$e = @error
$x = @extended
O(284, "")
$r = _ColorGetRGB("x")
$e = @error
$x = @extended
O(285, "")
$r = _ColorGetRGB("x")
$e = @error
$x = @extended
O(286, "")
$r = _ColorGetRGB(-1)
$e = @error
$x = @extended
O(287, "")
$r = _ColorGetRGB(0xFFFFFFFF)
$e = @error
$x = @extended
O(288, "")
$r = _ColorGetRGB("x")
$e = @error
$x = @extended
O(289, "")
$r = _ColorGetRGB("x")
$e = @error
$x = @extended
O(290, "")
$r = _ColorGetRGB(0x123456)
$e = @error
$x = @extended
O(291, "")
Local $q20[3] = [239.5,1,1]
$a = $q20
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(292, D($a))
Local $q21[3] = [120,240,60]
$a = $q21
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(293, D($a))
$a = A(3)
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(294, "")
Local $q13[3] = [255,255,255]
$a = $q13
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(295, D($a))
Local $q1[3] = [255,255,255]
$a = $q1
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(296, D($a))
Local $q23[4] = [10,20,30,40]
$a = $q23
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(297, D($a))
Local $q9[3] = [300,-5,2]
$a = $q9
$r = _ColorConvertHSLtoRGB($a)
$e = @error
$x = @extended
O(298, D($a))
Local $q8[4] = [10,20,30,40]
$a = $q8
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(299, D($a))
$a = 5
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(300, "")
Local $q6[3] = [239.5,1,1]
$a = $q6
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(301, D($a))
Local $q28[3] = [128,64,200]
$a = $q28
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(302, D($a))
Local $q1[3] = [255,255,255]
$a = $q1
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(303, D($a))
Local $q9[4] = [10,20,30,40]
$a = $q9
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(304, D($a))
Local $q2[3] = [0.5,0.2,0.9]
$a = $q2
$r = _ColorConvertRGBtoHSL($a)
$e = @error
$x = @extended
O(305, D($a))
Local $q4[3] = [300,-5,2]
$a = $q4
$r = _ColorSetRGB($a, 1)
$e = @error
$x = @extended
O(306, D($a))
Local $q9[3] = [120,240,60]
$a = $q9
$r = _ColorSetRGB($a, 1)
$e = @error
$x = @extended
O(307, D($a))
Local $q29[3] = [128,64,200]
$a = $q29
$r = _ColorSetRGB($a, 0xFF)
$e = @error
$x = @extended
O(308, D($a))
$a = 5
$r = _ColorSetRGB($a)
$e = @error
$x = @extended
O(309, "")
Local $q23[3] = [239.5,1,1]
$a = $q23
$r = _ColorSetRGB($a, 1)
$e = @error
$x = @extended
O(310, D($a))
Local $q5[3] = [239.5,1,1]
$a = $q5
$r = _ColorSetRGB($a, 0xFF)
$e = @error
$x = @extended
O(311, D($a))
Local $q13[3] = ["10","20","x"]
$a = $q13
$r = _ColorSetRGB($a)
$e = @error
$x = @extended
O(312, D($a))
Local $q16[3] = ["10","20","x"]
$a = $q16
$r = _ColorSetCOLORREF($a, 0xFF)
$e = @error
$x = @extended
O(313, D($a))
Local $q4[3] = [10,20,30]
$a = $q4
$r = _ColorSetCOLORREF($a, 1)
$e = @error
$x = @extended
O(314, D($a))
Local $q0[3] = [300,-5,2]
$a = $q0
$r = _ColorSetCOLORREF($a, 0xFF)
$e = @error
$x = @extended
O(315, D($a))
Local $q17[3] = ["10","20","x"]
$a = $q17
$r = _ColorSetCOLORREF($a, 1)
$e = @error
$x = @extended
O(316, D($a))
Local $q27[2] = [10,20]
$a = $q27
$r = _ColorSetCOLORREF($a, 0xFF)
$e = @error
$x = @extended
O(317, D($a))
Local $q1[3] = [0,0,0]
$a = $q1
$r = _ColorSetCOLORREF($a, 1)
$e = @error
$x = @extended
O(318, D($a))
Local $q18[3] = ["10","20","x"]
$a = $q18
$r = _ColorSetCOLORREF($a, 0xFF)
$e = @error
$x = @extended
O(319, D($a))
$o1 = "u"
$o2 = "v"
$r = _DateTimeSplit("2023/02/29", $o1, $o2)
$e = @error
$x = @extended
O(320, D($o1)&D($o2))
$o1 = "u"
$o2 = "v"
$o3 = "w"
$r = _TicksToTime(999.9, $o1, $o2, $o3)
$e = @error
$x = @extended
O(321, D($o1)&D($o2)&D($o3))
$o1 = "u"
$o2 = "v"
$o3 = "w"
$r = _DayValueToDate(-5, $o1, $o2, $o3)
$e = @error
$x = @extended
O(322, D($o1)&D($o2)&D($o3))
$o1 = "u"
$o2 = "v"
$o3 = "w"
$r = _TicksToTime(1500000000.0, $o1, $o2, $o3)
$e = @error
$x = @extended
O(323, D($o1)&D($o2)&D($o3))
$o1 = "u"
$o2 = "v"
$o3 = "w"
$r = _DayValueToDate("2460000", $o1, $o2, $o3)
$e = @error
$x = @extended
O(324, D($o1)&D($o2)&D($o3))
$o1 = "u"
$o2 = "v"
$o3 = "w"
$r = _TicksToTime(1500000000.0, $o1, $o2, $o3)
$e = @error
$x = @extended
O(325, D($o1)&D($o2)&D($o3))
$o1 = "u"
$o2 = "v"
$o3 = "w"
$r = _TicksToTime(-5, $o1, $o2, $o3)
$e = @error
$x = @extended
O(326, D($o1)&D($o2)&D($o3))
