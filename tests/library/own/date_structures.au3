; Date.au3: structures of times, also those that are no time
#include <Date.au3>
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
$a = _Date_Time_DOSDateTimeToFileTime(0, 65535)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(0, "")
$r = _Date_Time_DOSDateToStr("x")
$e = @error
$x = @extended
O(1, "")
$r = _Date_Time_DOSDateToStr(22626)
$e = @error
$x = @extended
O(2, "")
$a = _Date_Time_EncodeFileTime(0, 1, 1999, 23, 30, 0, 999)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(3, "")
$r = _Date_Time_DOSTimeToArray(70000)
$e = @error
$x = @extended
O(4, "")
$r = _Date_Time_DOSTimeToStr("x")
$e = @error
$x = @extended
O(5, "")
$r = _Date_Time_DOSTimeToStr(33)
$e = @error
$x = @extended
O(6, "")
$a = _Date_Time_EncodeFileTime(1, 1, 2107, 24, 30, 59, 0)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(7, "")
$r = _Date_Time_DOSTimeToArray(-1)
$e = @error
$x = @extended
O(8, "")
$a = _Date_Time_EncodeFileTime(3, 0, 2024, -1, 0, 59, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(9, "")
$r = _Date_Time_DOSDateTimeToStr("x", -1)
$e = @error
$x = @extended
O(10, "")
$r = _Date_Time_DOSDateToStr(22626)
$e = @error
$x = @extended
O(11, "")
$a = _Date_Time_DOSDateTimeToFileTime(22626, 31727)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(12, "")
$r = _Date_Time_DOSTimeToArray(22626)
$e = @error
$x = @extended
O(13, "")
$a = _Date_Time_EncodeSystemTime(13, 32, "2024", 23, 60, 60, 1)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(14, "")
$a = _Date_Time_EncodeFileTime(2, 15, 2024, 23, 0, 0, 999)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(15, "")
$r = _Date_Time_DOSTimeToStr(-1)
$e = @error
$x = @extended
O(16, "")
$a = _Date_Time_EncodeSystemTime(13, 30, 1980, 24, 59, 60, 1)
$r = _Date_Time_SystemTimeToDateStr($a)
$e = @error
$x = @extended
O(17, "")
$r = _Date_Time_DOSDateTimeToStr(0, 31727)
$e = @error
$x = @extended
O(18, "")
$r = _Date_Time_DOSDateToStr(33)
$e = @error
$x = @extended
O(19, "")
$r = _Date_Time_DOSDateTimeToStr(33, 31727)
$e = @error
$x = @extended
O(20, "")
$a = _Date_Time_DOSDateTimeToFileTime(0, 65535)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(21, "")
$a = _Date_Time_EncodeSystemTime(13, 1, "2024", 0, 30, 0, 999)
$r = _Date_Time_SystemTimeToDateTimeStr($a, 1)
$e = @error
$x = @extended
O(22, "")
$a = _Date_Time_EncodeFileTime(1, 29, 1980, -1, 60, 60, 1)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(23, "")
$a = _Date_Time_EncodeFileTime("5", 30, 2024, 24, 59, 0, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(24, "")
$r = _Date_Time_DOSDateToArray(33)
$e = @error
$x = @extended
O(25, "")
$r = _Date_Time_DOSDateTimeToStr(22626, 31727)
$e = @error
$x = @extended
O(26, "")
$a = _Date_Time_DOSDateTimeToFileTime(22626, 0)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(27, "")
$a = _Date_Time_DOSDateTimeToFileTime(22626, 65535)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(28, "")
$a = _Date_Time_EncodeFileTime(1, 28, 1601, 0, 30, 0, 999)
$r = _Date_Time_FileTimeToDOSDateTime($a)
$e = @error
$x = @extended
O(29, "")
$r = _Date_Time_DOSDateTimeToStr(33, 65535)
$e = @error
$x = @extended
O(30, "")
$a = _Date_Time_EncodeFileTime(1, 15, 2024, 12, 30, 59, 0)
$r = _Date_Time_FileTimeToDOSDateTime($a)
$e = @error
$x = @extended
O(31, "")
$a = _Date_Time_EncodeFileTime(13, 30, 1980, 24, 59, 60, 1)
$r = _Date_Time_FileTimeToStr($a, 1)
$e = @error
$x = @extended
O(32, "")
$r = _Date_Time_DOSTimeToArray(33)
$e = @error
$x = @extended
O(33, "")
$a = _Date_Time_EncodeFileTime(12, 30, 2024, 1, 0, 59, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(34, "")
$r = _Date_Time_DOSDateTimeToStr(33, 0)
$e = @error
$x = @extended
O(35, "")
$r = _Date_Time_DOSDateToArray(65535)
$e = @error
$x = @extended
O(36, "")
$r = _Date_Time_DOSDateToStr("x")
$e = @error
$x = @extended
O(37, "")
$a = _Date_Time_EncodeFileTime(12, 30, 3000, 23, 0, 30, 0)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(38, "")
$a = _Date_Time_EncodeFileTime("5", 30, 2024, 24, 59, 0, 1)
$r = _Date_Time_FileTimeToStr($a, 1)
$e = @error
$x = @extended
O(39, "")
$a = _Date_Time_DOSDateTimeToFileTime(65535, 31727)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(40, "")
$a = _Date_Time_EncodeFileTime(1, 31, 1999, -1, 0, 59, 0)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(41, "")
$a = _Date_Time_EncodeSystemTime(1, 31, 65535, 0, 60, 0, 999)
$r = _Date_Time_SystemTimeToDateStr($a)
$e = @error
$x = @extended
O(42, "")
$r = _Date_Time_DOSDateTimeToStr(-1, "5")
$e = @error
$x = @extended
O(43, "")
$r = _Date_Time_DOSTimeToArray(0)
$e = @error
$x = @extended
O(44, "")
$a = _Date_Time_EncodeFileTime(1, 0, 2000, 1, 59, 60, 1000)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(45, "")
$a = _Date_Time_EncodeSystemTime(3, 0, 2024, -1, 0, 59, 1)
$r = _Date_Time_SystemTimeToArray($a)
$e = @error
$x = @extended
O(46, "")
$a = _Date_Time_EncodeFileTime(1, 29, 1999, 12, 59, 59, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(47, "")
$r = _Date_Time_DOSDateTimeToStr(22626, 31727)
$e = @error
$x = @extended
O(48, "")
$a = _Date_Time_EncodeSystemTime("5", 15, 1601, 12, 0, 0, 999)
$r = _Date_Time_SystemTimeToDateTimeStr($a)
$e = @error
$x = @extended
O(49, "")
$a = _Date_Time_EncodeFileTime(1, 32, 65535, -1, 30, 59, 1000)
$r = _Date_Time_FileTimeToStr($a, 1)
$e = @error
$x = @extended
O(50, "")
$a = _Date_Time_EncodeFileTime(1, 0, 2000, 1, 59, 60, 1000)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(51, "")
$r = _Date_Time_DOSDateTimeToStr(70000, 65535)
$e = @error
$x = @extended
O(52, "")
$a = _Date_Time_EncodeSystemTime(1, 0, 2000, 1, 59, 60, 1000)
$r = _Date_Time_SystemTimeToArray($a)
$e = @error
$x = @extended
O(53, "")
$r = _Date_Time_DOSTimeToArray(0)
$e = @error
$x = @extended
O(54, "")
$a = _Date_Time_EncodeFileTime(0, 28, 3000, 12, 59, 30, 1)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(55, "")
$a = _Date_Time_EncodeFileTime(0, 1, 1999, 23, 30, 0, 999)
$r = _Date_Time_FileTimeToArray($a)
$e = @error
$x = @extended
O(56, "")
$r = _Date_Time_DOSDateTimeToStr(-1, -1)
$e = @error
$x = @extended
O(57, "")
$r = _Date_Time_DOSTimeToStr("x")
$e = @error
$x = @extended
O(58, "")
$a = _Date_Time_EncodeFileTime(0, 1, 2000, 12, 59, 60, 0)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(59, "")
$a = _Date_Time_EncodeSystemTime(1, 31, "2024", -1, 0, 59, 1)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(60, "")
$r = _Date_Time_DOSDateToStr(65535)
$e = @error
$x = @extended
O(61, "")
$a = _Date_Time_EncodeSystemTime(0, 1, 2000, 12, 59, 60, 0)
$r = _Date_Time_SystemTimeToDateTimeStr($a)
$e = @error
$x = @extended
O(62, "")
$r = _Date_Time_DOSDateToStr(-1)
$e = @error
$x = @extended
O(63, "")
$a = _Date_Time_DOSDateTimeToFileTime(65535, 0)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(64, "")
$a = _Date_Time_EncodeSystemTime(1, 29, 1601, 24, 0, 0, 999)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(65, "")
$r = _Date_Time_DOSDateToStr(-1)
$e = @error
$x = @extended
O(66, "")
$a = _Date_Time_EncodeSystemTime(0, 0, 2024, 24, 60, 0, 0)
$r = _Date_Time_SystemTimeToDateTimeStr($a, 1)
$e = @error
$x = @extended
O(67, "")
$a = _Date_Time_EncodeSystemTime(0, 0, 1600, -1, 30, 30, 999)
$r = _Date_Time_SystemTimeToDateStr($a)
$e = @error
$x = @extended
O(68, "")
$a = _Date_Time_EncodeSystemTime("5", 15, "2024", 0, 30, 30, 999)
$r = _Date_Time_SystemTimeToDateStr($a)
$e = @error
$x = @extended
O(69, "")
$a = _Date_Time_EncodeFileTime(1, 15, 2107, 12, 60, 59, 1000)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(70, "")
$a = _Date_Time_EncodeFileTime(2, 32, "2024", 24, 60, 60, 1)
$r = _Date_Time_FileTimeToArray($a)
$e = @error
$x = @extended
O(71, "")
$a = _Date_Time_DOSDateTimeToFileTime(65535, 65535)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(72, "")
$a = _Date_Time_EncodeFileTime(0, 15, 30827, -1, 0, 30, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(73, "")
$r = _Date_Time_DOSDateTimeToStr(0, 31727)
$e = @error
$x = @extended
O(74, "")
$a = _Date_Time_EncodeFileTime(1, 1, 2107, 24, 30, 59, 0)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(75, "")
$a = _Date_Time_DOSDateTimeToFileTime(22626, 0)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(76, "")
$a = _Date_Time_EncodeSystemTime(1, 28, 1601, 0, 30, 0, 999)
$r = _Date_Time_SystemTimeToDateStr($a, 1)
$e = @error
$x = @extended
O(77, "")
$r = _Date_Time_DOSDateTimeToStr(65535, 65535)
$e = @error
$x = @extended
O(78, "")
$a = _Date_Time_EncodeSystemTime(2, 1, 65535, -1, 0, 59, 1000)
$r = _Date_Time_SystemTimeToDateTimeStr($a)
$e = @error
$x = @extended
O(79, "")
$a = _Date_Time_DOSDateTimeToFileTime(33, 31727)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(80, "")
$r = _Date_Time_DOSDateTimeToStr(22626, 0)
$e = @error
$x = @extended
O(81, "")
$a = _Date_Time_EncodeSystemTime(1, 31, 1999, -1, 0, 59, 0)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(82, "")
$r = _Date_Time_DOSTimeToStr(65535)
$e = @error
$x = @extended
O(83, "")
$a = _Date_Time_DOSDateTimeToFileTime(65535, 65535)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(84, "")
$a = _Date_Time_EncodeSystemTime(2, 15, "2024", 12, 0, 30, 0)
$r = _Date_Time_SystemTimeToDateStr($a, 1)
$e = @error
$x = @extended
O(85, "")
$a = _Date_Time_EncodeSystemTime(12, 30, 3000, 23, 0, 30, 0)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(86, "")
$a = _Date_Time_EncodeSystemTime(2, 15, 2024, 23, 0, 0, 999)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(87, "")
$a = _Date_Time_EncodeSystemTime(1, 31, 65535, 0, 60, 0, 999)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(88, "")
$a = _Date_Time_EncodeFileTime(0, 0, 1600, -1, 30, 30, 999)
$r = _Date_Time_FileTimeToArray($a)
$e = @error
$x = @extended
O(89, "")
$a = _Date_Time_EncodeFileTime(1, 31, "2024", -1, 0, 59, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(90, "")
$a = _Date_Time_EncodeFileTime(13, 31, 2000, 23, 30, 0, 0)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(91, "")
$a = _Date_Time_EncodeSystemTime(1, 31, 1600, 0, 59, 59, 1)
$r = _Date_Time_SystemTimeToDateStr($a, 1)
$e = @error
$x = @extended
O(92, "")
$a = _Date_Time_EncodeSystemTime("5", 30, 2024, 24, 59, 0, 1)
$r = _Date_Time_SystemTimeToDateTimeStr($a)
$e = @error
$x = @extended
O(93, "")
$a = _Date_Time_EncodeSystemTime(12, 30, 3000, 23, 0, 30, 0)
$r = _Date_Time_SystemTimeToTimeStr($a)
$e = @error
$x = @extended
O(94, "")
$a = _Date_Time_DOSDateTimeToFileTime(33, 0)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(95, "")
$a = _Date_Time_EncodeSystemTime(0, 1, 1999, 23, 30, 0, 999)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(96, "")
$a = _Date_Time_EncodeSystemTime(2, 29, 65535, 23, 0, 30, 999)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(97, "")
$a = _Date_Time_EncodeFileTime(2, 29, 0, 1, 60, 60, 999)
$r = _Date_Time_FileTimeToDOSDateTime($a)
$e = @error
$x = @extended
O(98, "")
$r = _Date_Time_DOSDateTimeToStr(70000, 65535)
$e = @error
$x = @extended
O(99, "")
$a = _Date_Time_EncodeFileTime(12, 32, 0, 12, 59, 60, 1000)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(100, "")
$a = _Date_Time_EncodeSystemTime(1, 28, 1601, 0, 30, 0, 999)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(101, "")
$a = _Date_Time_EncodeSystemTime(0, 15, 30827, -1, 0, 30, 1)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(102, "")
$r = _Date_Time_DOSTimeToStr(-1)
$e = @error
$x = @extended
O(103, "")
$r = _Date_Time_DOSDateTimeToStr(70000, 0)
$e = @error
$x = @extended
O(104, "")
$a = _Date_Time_EncodeSystemTime("5", 29, 1999, 12, 0, 59, 0)
$a = _Date_Time_SystemTimeToFileTime($a)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(105, "")
$a = _Date_Time_DOSDateTimeToFileTime(0, 65535)
$r = _Date_Time_FileTimeToStr($a)
$e = @error
$x = @extended
O(106, "")
$r = _Date_Time_DOSDateToArray(65535)
$e = @error
$x = @extended
O(107, "")
$a = _Date_Time_EncodeFileTime(1, 29, 1980, -1, 60, 60, 1)
$b = _Date_Time_EncodeFileTime(1,1,2000)
$r = _Date_Time_CompareFileTime($a, $b)
$e = @error
$x = @extended
O(108, "")
$r = _Date_Time_DOSDateToArray("x")
$e = @error
$x = @extended
O(109, "")
