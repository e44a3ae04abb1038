; Array.au3: unusual arguments, in the order in which the library judges them
#include <Array.au3>
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
$a = A(4)
$r = _ArrayAdd($a, Binary("0x01"), 1)
$e = @error
$x = @extended
O(0, D($a))
$a = A(12)
$r = _ArrayAdd($a, 5000000000, 3, "ab", "")
$e = @error
$x = @extended
O(1, D($a))
$a = A(20)
$r = _ArrayAdd($a, "10")
$e = @error
$x = @extended
O(2, D($a))
$a = A(15)
$r = _ArrayAdd($a, Binary("0x01"), 2, ",", Default)
$e = @error
$x = @extended
O(3, D($a))
$a = A(7)
$r = _ArrayAdd($a, A(3), "x", "", ";", 5)
$e = @error
$x = @extended
O(4, D($a))
$a = A(19)
$r = _ArrayAdd($a, 5000000000, 0, "ab")
$e = @error
$x = @extended
O(5, D($a))
$a = A(11)
$r = _ArrayAdd($a, A(5), Default, "|", "ab")
$e = @error
$x = @extended
O(6, D($a))
$a = A(20)
$r = _ArrayAdd($a, "x|y"&@CRLF&"z|w", 1, ";")
$e = @error
$x = @extended
O(7, D($a))
$a = A(10)
$r = _ArrayAdd($a, "x|y", -2, "|", ";", 4)
$e = @error
$x = @extended
O(8, D($a))
$a = A(21)
$r = _ArrayBinarySearch($a, A(0), 100, -2)
$e = @error
$x = @extended
O(9, D($a))
$a = A(15)
$r = _ArrayBinarySearch($a, "a;b", -1, 1.7, 2)
$e = @error
$x = @extended
O(10, D($a))
$a = A(12)
$r = _ArrayBinarySearch($a, "x|y", Default, 5, 4)
$e = @error
$x = @extended
O(11, D($a))
$a = A(15)
$r = _ArrayBinarySearch($a, A(6), "1")
$e = @error
$x = @extended
O(12, D($a))
$a = A(6)
$r = _ArrayBinarySearch($a, "10", 1, 100)
$e = @error
$x = @extended
O(13, D($a))
$a = A(1)
$r = _ArrayBinarySearch($a, A(0), 4, 2)
$e = @error
$x = @extended
O(14, D($a))
$a = A(7)
$r = _ArrayBinarySearch($a, A(10), 7, "x", 3)
$e = @error
$x = @extended
O(15, D($a))
$a = A(5)
$r = _ArrayBinarySearch($a, "B")
$e = @error
$x = @extended
O(16, D($a))
$a = A(4)
$r = _ArrayBinarySearch($a, "a", 0, 3)
$e = @error
$x = @extended
O(17, D($a))
$a = A(2)
$r = _ArrayColDelete($a, 4, False)
$e = @error
$x = @extended
O(18, D($a))
$a = A(12)
$r = _ArrayColDelete($a, "x", Default)
$e = @error
$x = @extended
O(19, D($a))
$a = A(5)
$r = _ArrayColDelete($a, -2)
$e = @error
$x = @extended
O(20, D($a))
$a = A(19)
$r = _ArrayColDelete($a, 1, 1)
$e = @error
$x = @extended
O(21, D($a))
$a = A(9)
$r = _ArrayColDelete($a, 100)
$e = @error
$x = @extended
O(22, D($a))
$a = A(7)
$r = _ArrayColDelete($a, -2, False)
$e = @error
$x = @extended
O(23, D($a))
$a = A(7)
$r = _ArrayColDelete($a, 100, True)
$e = @error
$x = @extended
O(24, D($a))
$a = A(9)
$r = _ArrayColDelete($a, 1.7, 1)
$e = @error
$x = @extended
O(25, D($a))
$a = A(4)
$r = _ArrayColDelete($a, 1)
$e = @error
$x = @extended
O(26, D($a))
$a = A(3)
$r = _ArrayColInsert($a, 100)
$e = @error
$x = @extended
O(27, D($a))
$a = A(16)
$r = _ArrayColInsert($a, 1)
$e = @error
$x = @extended
O(28, D($a))
$a = A(1)
$r = _ArrayColInsert($a, "x")
$e = @error
$x = @extended
O(29, D($a))
$a = A(9)
$r = _ArrayColInsert($a, 1)
$e = @error
$x = @extended
O(30, D($a))
$a = A(9)
$r = _ArrayColInsert($a, 4)
$e = @error
$x = @extended
O(31, D($a))
$a = A(17)
$r = _ArrayColInsert($a, Default)
$e = @error
$x = @extended
O(32, D($a))
$a = A(9)
$r = _ArrayColInsert($a, 0)
$e = @error
$x = @extended
O(33, D($a))
$a = A(2)
$r = _ArrayColInsert($a, 1)
$e = @error
$x = @extended
O(34, D($a))
$a = A(7)
$r = _ArrayDelete($a, "0")
$e = @error
$x = @extended
O(35, D($a))
$a = A(18)
$r = _ArrayDelete($a, A(3))
$e = @error
$x = @extended
O(36, D($a))
$a = A(15)
$r = _ArrayDelete($a, "1-3")
$e = @error
$x = @extended
O(37, D($a))
$a = A(12)
$r = _ArrayDelete($a, "3-1")
$e = @error
$x = @extended
O(38, D($a))
$a = A(3)
$r = _ArrayDelete($a, "3-1")
$e = @error
$x = @extended
O(39, D($a))
$a = A(4)
$r = _ArrayDelete($a, "5")
$e = @error
$x = @extended
O(40, D($a))
$a = A(7)
$r = _ArrayDelete($a, "3-1")
$e = @error
$x = @extended
O(41, D($a))
$a = A(12)
$r = _ArrayDelete($a, "0")
$e = @error
$x = @extended
O(42, D($a))
$a = A(20)
$r = _ArrayExtract($a, 1)
$e = @error
$x = @extended
O(43, D($a))
$a = A(6)
$r = _ArrayExtract($a, "1", 2, "1", "x")
$e = @error
$x = @extended
O(44, D($a))
$a = A(18)
$r = _ArrayExtract($a, -1, 0, 1.7)
$e = @error
$x = @extended
O(45, D($a))
$a = A(8)
$r = _ArrayExtract($a, "1", "1", 0, 5)
$e = @error
$x = @extended
O(46, D($a))
$a = A(0)
$r = _ArrayExtract($a, "x")
$e = @error
$x = @extended
O(47, D($a))
$a = A(20)
$r = _ArrayExtract($a, "1", "x", 2)
$e = @error
$x = @extended
O(48, D($a))
$a = A(20)
$r = _ArrayExtract($a, 0, 0)
$e = @error
$x = @extended
O(49, D($a))
$a = A(5)
$r = _ArrayExtract($a, -2, -1)
$e = @error
$x = @extended
O(50, D($a))
$a = A(6)
$r = _ArrayExtract($a, 100, 2, 100, 3)
$e = @error
$x = @extended
O(51, D($a))
$a = A(11)
$r = _ArrayFindAll($a, A(3), 2, "1", False, 1, 7, 0)
$e = @error
$x = @extended
O(52, D($a))
$a = A(21)
$r = _ArrayFindAll($a, A(5), Default)
$e = @error
$x = @extended
O(53, D($a))
$a = A(16)
$r = _ArrayFindAll($a, 5000000000)
$e = @error
$x = @extended
O(54, D($a))
$a = A(5)
$r = _ArrayFindAll($a, 1, -2, 4, Default, 0, 4)
$e = @error
$x = @extended
O(55, D($a))
$a = A(8)
$r = _ArrayFindAll($a, A(10), -1)
$e = @error
$x = @extended
O(56, D($a))
$a = A(14)
$r = _ArrayFindAll($a, A(10), 1.7)
$e = @error
$x = @extended
O(57, D($a))
$a = A(10)
$r = _ArrayFindAll($a, "", 3, "x", False, 3)
$e = @error
$x = @extended
O(58, D($a))
$a = A(10)
$r = _ArrayFindAll($a, -3, -1, "x")
$e = @error
$x = @extended
O(59, D($a))
$a = A(13)
$r = _ArrayFindAll($a, Binary("0x01"), -2, 4)
$e = @error
$x = @extended
O(60, D($a))
$a = A(0)
$r = _ArrayInsert($a, "5", A(0), 0, ";", ",")
$e = @error
$x = @extended
O(61, D($a))
$a = A(19)
$r = _ArrayInsert($a, " 1 ; 2 ", "a", 0)
$e = @error
$x = @extended
O(62, D($a))
$a = A(14)
$r = _ArrayInsert($a, "1.5", 1, 7, "", ",", Default)
$e = @error
$x = @extended
O(63, D($a))
$a = A(15)
$r = _ArrayInsert($a, " 1 ; 2 ", A(0), "1")
$e = @error
$x = @extended
O(64, D($a))
$a = A(16)
$r = _ArrayInsert($a, "1-3", 1, 1.7)
$e = @error
$x = @extended
O(65, D($a))
$a = A(9)
$r = _ArrayInsert($a, "1.5", -3, Default, "ab")
$e = @error
$x = @extended
O(66, D($a))
$a = A(14)
$r = _ArrayInsert($a, "", -3, "1", "|", Default, 2)
$e = @error
$x = @extended
O(67, D($a))
$a = A(7)
$r = _ArrayInsert($a, "3-1", "a", Default, "", "")
$e = @error
$x = @extended
O(68, D($a))
$a = A(20)
$r = _ArrayInsert($a, " 1 ; 2 ", "x|y", Default, ";", "", 1)
$e = @error
$x = @extended
O(69, D($a))
$a = A(3)
$r = _ArrayMax($a, 0, "x")
$e = @error
$x = @extended
O(70, D($a))
$a = A(10)
$r = _ArrayMax($a, 2, 100, 5, 100)
$e = @error
$x = @extended
O(71, D($a))
$a = A(11)
$r = _ArrayMax($a, 1, 4, -1, 0)
$e = @error
$x = @extended
O(72, D($a))
$a = A(21)
$r = _ArrayMax($a, 2, "x", Default, 1.7)
$e = @error
$x = @extended
O(73, D($a))
$a = A(20)
$r = _ArrayMax($a, 1, 2, -1, 1)
$e = @error
$x = @extended
O(74, D($a))
$a = A(2)
$r = _ArrayMax($a, 1, "x", 5, "x")
$e = @error
$x = @extended
O(75, D($a))
$a = A(4)
$r = _ArrayMax($a)
$e = @error
$x = @extended
O(76, D($a))
$a = A(1)
$r = _ArrayMax($a, 1, 0)
$e = @error
$x = @extended
O(77, D($a))
$a = A(9)
$r = _ArrayMax($a, 0, 1, 3, 1)
$e = @error
$x = @extended
O(78, D($a))
$a = A(16)
$r = _ArrayMaxIndex($a, 1, 2, 4, "1")
$e = @error
$x = @extended
O(79, D($a))
$a = A(1)
$r = _ArrayMaxIndex($a)
$e = @error
$x = @extended
O(80, D($a))
$a = A(2)
$r = _ArrayMaxIndex($a, 0, 100, 3, "x")
$e = @error
$x = @extended
O(81, D($a))
$a = A(12)
$r = _ArrayMaxIndex($a, 2, "x", 0, 2)
$e = @error
$x = @extended
O(82, D($a))
$a = A(0)
$r = _ArrayMaxIndex($a, 1, "x", 2, 5)
$e = @error
$x = @extended
O(83, D($a))
$a = A(3)
$r = _ArrayMaxIndex($a, 2, 3, 7)
$e = @error
$x = @extended
O(84, D($a))
$a = A(10)
$r = _ArrayMaxIndex($a, 0, 3, 5, 1)
$e = @error
$x = @extended
O(85, D($a))
$a = A(8)
$r = _ArrayMaxIndex($a, 2, "x", "x", Default)
$e = @error
$x = @extended
O(86, D($a))
$a = A(14)
$r = _ArrayMaxIndex($a, 2)
$e = @error
$x = @extended
O(87, D($a))
$a = A(6)
$r = _ArrayMin($a)
$e = @error
$x = @extended
O(88, D($a))
$a = A(15)
$r = _ArrayMin($a, 0, "x", 7)
$e = @error
$x = @extended
O(89, D($a))
$a = A(16)
$r = _ArrayMin($a, 1)
$e = @error
$x = @extended
O(90, D($a))
$a = A(6)
$r = _ArrayMin($a, 0, "1", -2, 4)
$e = @error
$x = @extended
O(91, D($a))
$a = A(12)
$r = _ArrayMin($a, 1)
$e = @error
$x = @extended
O(92, D($a))
$a = A(13)
$r = _ArrayMin($a)
$e = @error
$x = @extended
O(93, D($a))
$a = A(11)
$r = _ArrayMin($a, 0)
$e = @error
$x = @extended
O(94, D($a))
$a = A(8)
$r = _ArrayMin($a)
$e = @error
$x = @extended
O(95, D($a))
$a = A(7)
$r = _ArrayMin($a, 1, 5)
$e = @error
$x = @extended
O(96, D($a))
$a = A(9)
$r = _ArrayMinIndex($a, 0, -2, Default, 2)
$e = @error
$x = @extended
O(97, D($a))
$a = A(15)
$r = _ArrayMinIndex($a, 0, 7)
$e = @error
$x = @extended
O(98, D($a))
$a = A(7)
$r = _ArrayMinIndex($a, 0, "x", -1, 2)
$e = @error
$x = @extended
O(99, D($a))
$a = A(16)
$r = _ArrayMinIndex($a, 1, 4)
$e = @error
$x = @extended
O(100, D($a))
$a = A(17)
$r = _ArrayMinIndex($a, 1, 2)
$e = @error
$x = @extended
O(101, D($a))
$a = A(8)
$r = _ArrayMinIndex($a)
$e = @error
$x = @extended
O(102, D($a))
$a = A(5)
$r = _ArrayMinIndex($a, 1, 3, 3, -1)
$e = @error
$x = @extended
O(103, D($a))
$a = A(0)
$r = _ArrayMinIndex($a, 2, 0)
$e = @error
$x = @extended
O(104, D($a))
$a = A(13)
$r = _ArrayMinIndex($a, 2, "x", 7, 0)
$e = @error
$x = @extended
O(105, D($a))
$a = A(18)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(106, D($a))
$a = A(14)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(107, D($a))
$a = A(14)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(108, D($a))
$a = A(19)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(109, D($a))
$a = A(2)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(110, D($a))
$a = A(20)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(111, D($a))
$a = A(19)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(112, D($a))
$a = A(14)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(113, D($a))
$a = A(9)
$r = _ArrayPop($a)
$e = @error
$x = @extended
O(114, D($a))
$a = A(11)
$r = _ArrayPush($a, A(5), True)
$e = @error
$x = @extended
O(115, D($a))
$a = A(16)
$r = _ArrayPush($a, 3.5, True)
$e = @error
$x = @extended
O(116, D($a))
$a = A(7)
$r = _ArrayPush($a, A(0))
$e = @error
$x = @extended
O(117, D($a))
$a = A(13)
$r = _ArrayPush($a, "B")
$e = @error
$x = @extended
O(118, D($a))
$a = A(3)
$r = _ArrayPush($a, "10", Default)
$e = @error
$x = @extended
O(119, D($a))
$a = A(14)
$r = _ArrayPush($a, A(0))
$e = @error
$x = @extended
O(120, D($a))
$a = A(4)
$r = _ArrayPush($a, "a", 0)
$e = @error
$x = @extended
O(121, D($a))
$a = A(6)
$r = _ArrayPush($a, "B", 1)
$e = @error
$x = @extended
O(122, D($a))
$a = A(1)
$r = _ArrayPush($a, 1, Default)
$e = @error
$x = @extended
O(123, D($a))
$a = A(20)
$r = _ArrayReverse($a, 2, Default)
$e = @error
$x = @extended
O(124, D($a))
$a = A(12)
$r = _ArrayReverse($a)
$e = @error
$x = @extended
O(125, D($a))
$a = A(1)
$r = _ArrayReverse($a, 1)
$e = @error
$x = @extended
O(126, D($a))
$a = A(20)
$r = _ArrayReverse($a, 1, 1)
$e = @error
$x = @extended
O(127, D($a))
$a = A(8)
$r = _ArrayReverse($a, -1)
$e = @error
$x = @extended
O(128, D($a))
$a = A(1)
$r = _ArrayReverse($a)
$e = @error
$x = @extended
O(129, D($a))
$a = A(14)
$r = _ArrayReverse($a, 4, "x")
$e = @error
$x = @extended
O(130, D($a))
$a = A(16)
$r = _ArrayReverse($a, 0, 7)
$e = @error
$x = @extended
O(131, D($a))
$a = A(15)
$r = _ArrayReverse($a, 3, 1.7)
$e = @error
$x = @extended
O(132, D($a))
$a = A(9)
$r = _ArraySearch($a, A(0), "x", 1.7, 1, 2, False, -2)
$e = @error
$x = @extended
O(133, D($a))
$a = A(3)
$r = _ArraySearch($a, True)
$e = @error
$x = @extended
O(134, D($a))
$a = A(19)
$r = _ArraySearch($a, "x|y", 4, 4, 0, Default, True, Default, True)
$e = @error
$x = @extended
O(135, D($a))
$a = A(20)
$r = _ArraySearch($a, Binary("0x01"), Default)
$e = @error
$x = @extended
O(136, D($a))
$a = A(2)
$r = _ArraySearch($a, A(0), 1, 3, False, 3, 0, 3, Default)
$e = @error
$x = @extended
O(137, D($a))
$a = A(12)
$r = _ArraySearch($a, A(6), "1", 7, 0, 2, True, "x", True)
$e = @error
$x = @extended
O(138, D($a))
$a = A(3)
$r = _ArraySearch($a, 5000000000, 5, 100, 0, 0, 0, 2, Default)
$e = @error
$x = @extended
O(139, D($a))
$a = A(5)
$r = _ArraySearch($a, Null, 1, 1.7, 1)
$e = @error
$x = @extended
O(140, D($a))
$a = A(12)
$r = _ArraySearch($a, A(3))
$e = @error
$x = @extended
O(141, D($a))
$a = A(17)
$r = _ArraySort($a, True, 1)
$e = @error
$x = @extended
O(142, D($a))
$a = A(9)
$r = _ArraySort($a, Default, -2, 2, 5, Default)
$e = @error
$x = @extended
O(143, D($a))
$a = A(18)
$r = _ArraySort($a)
$e = @error
$x = @extended
O(144, D($a))
$a = A(15)
$r = _ArraySort($a, 0)
$e = @error
$x = @extended
O(145, D($a))
$a = A(14)
$r = _ArraySort($a, 1, "1")
$e = @error
$x = @extended
O(146, D($a))
$a = A(10)
$r = _ArraySort($a, Default, -2, 0)
$e = @error
$x = @extended
O(147, D($a))
$a = A(14)
$r = _ArraySort($a, 0)
$e = @error
$x = @extended
O(148, D($a))
$a = A(1)
$r = _ArraySort($a, 0, 7, 4, 3, 1)
$e = @error
$x = @extended
O(149, D($a))
$a = A(13)
$r = _ArraySort($a, True, 1, Default, 5, False)
$e = @error
$x = @extended
O(150, D($a))
$a = A(7)
$r = _ArraySwap($a, 1, 1, False)
$e = @error
$x = @extended
O(151, D($a))
$a = A(18)
$r = _ArraySwap($a, 3, 2)
$e = @error
$x = @extended
O(152, D($a))
$a = A(4)
$r = _ArraySwap($a, -2, 2, True, -1)
$e = @error
$x = @extended
O(153, D($a))
$a = A(8)
$r = _ArraySwap($a, "1", 3, False)
$e = @error
$x = @extended
O(154, D($a))
$a = A(12)
$r = _ArraySwap($a, -2, "x", 0, 1.7, 1)
$e = @error
$x = @extended
O(155, D($a))
$a = A(20)
$r = _ArraySwap($a, 1.7, 1.7, 1, 2)
$e = @error
$x = @extended
O(156, D($a))
$a = A(14)
$r = _ArraySwap($a, 4, 4, False, 0, 4)
$e = @error
$x = @extended
O(157, D($a))
$a = A(20)
$r = _ArrayToString($a, "", 2, -1, Default, -1, "1")
$e = @error
$x = @extended
O(158, D($a))
$a = A(13)
$r = _ArrayToString($a, ";", -1, 1.7, ",", 100, 0)
$e = @error
$x = @extended
O(159, D($a))
$a = A(0)
$r = _ArrayToString($a, Default, Default, 3, Default, 7)
$e = @error
$x = @extended
O(160, D($a))
$a = A(3)
$r = _ArrayToString($a, "|", 4, 4, "ab", -2, -1)
$e = @error
$x = @extended
O(161, D($a))
$a = A(10)
$r = _ArrayToString($a, "ab", -1, 2, ",", "1")
$e = @error
$x = @extended
O(162, D($a))
$a = A(17)
$r = _ArrayToString($a, "", Default, -1, ",", 1, 5)
$e = @error
$x = @extended
O(163, D($a))
$a = A(10)
$r = _ArrayToString($a, ";", "1", 5, Default, Default, 100)
$e = @error
$x = @extended
O(164, D($a))
$a = A(11)
$r = _ArrayToString($a, ";", 5, -1, "", 0, 1.7)
$e = @error
$x = @extended
O(165, D($a))
$a = A(0)
$r = _ArrayToString($a, ";", "x", "1", "ab", -1, 2)
$e = @error
$x = @extended
O(166, D($a))
$a = A(15)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(167, D($a))
$a = A(21)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(168, D($a))
$a = A(12)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(169, D($a))
$a = A(13)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(170, D($a))
$a = A(1)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(171, D($a))
$a = A(4)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(172, D($a))
$a = A(16)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(173, D($a))
$a = A(13)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(174, D($a))
$a = A(3)
$r = _ArrayTranspose($a)
$e = @error
$x = @extended
O(175, D($a))
$a = A(3)
$r = _ArrayTrim($a, 1, 1, 5)
$e = @error
$x = @extended
O(176, D($a))
$a = A(12)
$r = _ArrayTrim($a, 0, 1, 3, 1.7, Default)
$e = @error
$x = @extended
O(177, D($a))
$a = A(9)
$r = _ArrayTrim($a, 10, 1, "1", 3, 0)
$e = @error
$x = @extended
O(178, D($a))
$a = A(14)
$r = _ArrayTrim($a, 10, False, 1.7, 0, 4)
$e = @error
$x = @extended
O(179, D($a))
$a = A(7)
$r = _ArrayTrim($a, "x", True, -1, 5, 0)
$e = @error
$x = @extended
O(180, D($a))
$a = A(21)
$r = _ArrayTrim($a, 0, False, 0, -2, 2)
$e = @error
$x = @extended
O(181, D($a))
$a = A(8)
$r = _ArrayTrim($a, 0, True, 1.7, 0, Default)
$e = @error
$x = @extended
O(182, D($a))
$a = A(3)
$r = _ArrayTrim($a, "x", 1)
$e = @error
$x = @extended
O(183, D($a))
$a = A(5)
$r = _ArrayTrim($a, 1, Default, 1.7, 1.7, 1.7)
$e = @error
$x = @extended
O(184, D($a))
$a = A(9)
$r = _ArrayUnique($a, 1)
$e = @error
$x = @extended
O(185, D($a))
$a = A(6)
$r = _ArrayUnique($a, 3, 1, Default)
$e = @error
$x = @extended
O(186, D($a))
$a = A(7)
$r = _ArrayUnique($a, -1, Default)
$e = @error
$x = @extended
O(187, D($a))
$a = A(15)
$r = _ArrayUnique($a)
$e = @error
$x = @extended
O(188, D($a))
$a = A(12)
$r = _ArrayUnique($a, 5, Default, Default, 0, 1)
$e = @error
$x = @extended
O(189, D($a))
$a = A(6)
$r = _ArrayUnique($a, Default, 0, False, 1, 0)
$e = @error
$x = @extended
O(190, D($a))
$a = A(18)
$r = _ArrayUnique($a, Default)
$e = @error
$x = @extended
O(191, D($a))
$a = A(17)
$r = _ArrayUnique($a, Default, 1, 1, 0, 2)
$e = @error
$x = @extended
O(192, D($a))
$a = A(3)
$r = _ArrayPermute($a)
$e = @error
$x = @extended
O(193, "")
$a = A(5)
$r = _ArrayPermute($a)
$e = @error
$x = @extended
O(194, "")
$a = A(19)
$r = _ArrayPermute($a, "")
$e = @error
$x = @extended
O(195, "")
$a = A(13)
$r = _ArrayPermute($a)
$e = @error
$x = @extended
O(196, "")
$a = A(20)
$r = _ArrayPermute($a)
$e = @error
$x = @extended
O(197, "")
$a = A(7)
$r = _ArrayPermute($a, ",")
$e = @error
$x = @extended
O(198, "")
$a = A(10)
$r = _ArrayPermute($a, ";")
$e = @error
$x = @extended
O(199, "")
$a = A(18)
$r = _ArrayPermute($a)
$e = @error
$x = @extended
O(200, "")
$a = A(15)
$r = _ArrayPermute($a, ",")
$e = @error
$x = @extended
O(201, "")
$a = A(10)
$r = _ArrayCombinations($a, "2")
$e = @error
$x = @extended
O(202, "")
$a = A(7)
$r = _ArrayCombinations($a, 1, "")
$e = @error
$x = @extended
O(203, "")
$a = A(7)
$r = _ArrayCombinations($a, "2", "ab")
$e = @error
$x = @extended
O(204, "")
$a = A(3)
$r = _ArrayCombinations($a, 0, "")
$e = @error
$x = @extended
O(205, "")
$a = A(10)
$r = _ArrayCombinations($a, 0, "|")
$e = @error
$x = @extended
O(206, "")
$a = A(18)
$r = _ArrayCombinations($a, "2")
$e = @error
$x = @extended
O(207, "")
$a = A(8)
$r = _ArrayCombinations($a, 7)
$e = @error
$x = @extended
O(208, "")
$a = A(15)
$r = _ArrayCombinations($a, 1)
$e = @error
$x = @extended
O(209, "")
$a = A(2)
$r = _ArrayCombinations($a, 7, "")
$e = @error
$x = @extended
O(210, "")
$a = A(14)
$b = A(17)
$r = _ArrayConcatenate($a, $b, Default)
$e = @error
$x = @extended
O(211, D($a))
$a = A(20)
$b = A(7)
$r = _ArrayConcatenate($a, $b)
$e = @error
$x = @extended
O(212, D($a))
$a = A(0)
$b = A(0)
$r = _ArrayConcatenate($a, $b)
$e = @error
$x = @extended
O(213, D($a))
$a = A(20)
$b = A(14)
$r = _ArrayConcatenate($a, $b, -2)
$e = @error
$x = @extended
O(214, D($a))
$a = A(15)
$b = A(15)
$r = _ArrayConcatenate($a, $b)
$e = @error
$x = @extended
O(215, D($a))
$a = A(3)
$b = A(4)
$r = _ArrayConcatenate($a, $b, 7)
$e = @error
$x = @extended
O(216, D($a))
$a = A(16)
$b = A(21)
$r = _ArrayConcatenate($a, $b, "1")
$e = @error
$x = @extended
O(217, D($a))
$a = A(6)
$b = A(2)
$r = _ArrayConcatenate($a, $b)
$e = @error
$x = @extended
O(218, D($a))
$a = A(21)
$b = A(6)
$r = _ArrayConcatenate($a, $b)
$e = @error
$x = @extended
O(219, D($a))
