; File.au3: unusual arguments
#include <File.au3>
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
	If $s = "String" Then $v = StringReplace(StringReplace($v, $W, "TMP\swfix"), @TempDir, "TMP")
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

Global $W = @TempDir & "\au3-edges-" & @AutoItPID
Func Setup()
	DirRemove($W, 1)
	DirCreate($W & "\sub\deep")
	DirCreate($W & "\Empty")
	DirCreate($W & "\other.d")
	W2("a.txt", "one" & @CRLF & "two" & @CRLF & "three")
	W2("b.TXT", "x,y" & @LF & "z,w" & @LF)
	W2("c.log", "a|b|c" & @CRLF & "d|e|f" & @CRLF)
	W2("d.txt", "")
	W2("e.txt", @CRLF)
	W2("f.txt", "1" & @CR & "2" & @CR)
	W2("g.txt", "u|v" & @CRLF & "w")
	W2("h", "no ext" & @CRLF & @CRLF & "end" & @CRLF)
	W2("sub\s1.txt", "sub1")
	W2("sub\s2.log", "sub2")
	W2("sub\deep\d1.txt", "deep")
	W2("other.d\o.txt", "o")
	FileSetAttrib($W & "\c.log", "+H")
EndFunc
Func W2($n, $t)
	Local $f = FileOpen($W & "\" & $n, 18)
	FileWrite($f, $t)
	FileClose($f)
EndFunc
Func RD($n)
	Local $f = FileOpen($W & "\" & $n, 16), $t = FileRead($f)
	FileClose($f)
	Return D($t)
EndFunc
Func S($v)
	If IsString($v) Then Return StringReplace($v, @TempDir, "TMP")
	If Not IsArray($v) Then Return $v
	If UBound($v, 0) > 1 Then Return $v
	For $i = 0 To UBound($v) - 1
		If IsString($v[$i]) Then $v[$i] = StringReplace($v[$i], @TempDir, "TMP")
	Next
	Return $v
EndFunc
Setup()
FileChangeDir(@TempDir)
$r = _FileListToArray($W)
$e = @error
$x = @extended
O(0, "")
$r = _FileListToArray($W & "\Empty")
$e = @error
$x = @extended
O(1, "")
$r = _FileListToArray($W, "?.txt", 7, True)
$e = @error
$x = @extended
O(2, "")
$r = _FileListToArray($W & "\sub", "s*")
$e = @error
$x = @extended
O(3, "")
$r = _FileListToArray($W & "\Empty", "<", 10, False)
$e = @error
$x = @extended
O(4, "")
$r = _FileListToArray($W & "\Empty", "d*|e*", 2, True)
$e = @error
$x = @extended
O(5, "")
$r = _FileListToArray($W & "\a.txt", "*.txt", -1, 1)
$e = @error
$x = @extended
O(6, "")
$r = _FileListToArray($W & "\a.txt", "*", 5, True)
$e = @error
$x = @extended
O(7, "")
$r = _FileListToArray($W & "\nosuch", "x|y", 16, False)
$e = @error
$x = @extended
O(8, "")
$r = _FileListToArray($W & "\a.txt")
$e = @error
$x = @extended
O(9, "")
$r = _FileListToArray($W & "\", "*.", 6, 1)
$e = @error
$x = @extended
O(10, "")
$r = _FileListToArray($W & "\nosuch", "?.txt", 1, True)
$e = @error
$x = @extended
O(11, "")
$r = _FileListToArrayRec($W & "\a.txt", "*.log|", 20, "x", 3, 0)
$e = @error
$x = @extended
O(12, "")
$r = _FileListToArrayRec("")
$e = @error
$x = @extended
O(13, "")
$r = _FileListToArrayRec("", "*||s*", 16, -1, 3)
$e = @error
$x = @extended
O(14, "")
$r = _FileListToArrayRec("", "*.log|", 1, 2)
$e = @error
$x = @extended
O(15, "")
$r = _FileListToArrayRec($W & "\Empty", "*.txt", 20, -1, 3, 1)
$e = @error
$x = @extended
O(16, "")
$r = _FileListToArrayRec($W & "\nosuch")
$e = @error
$x = @extended
O(17, "")
$r = _FileListToArrayRec($W & "\", "*|a*", 10, -2, 2, 0)
$e = @error
$x = @extended
O(18, "")
$r = _FileListToArrayRec($W & "\a.txt")
$e = @error
$x = @extended
O(19, "")
$r = _FileListToArrayRec($W & "\", "*.txt;*.log", 26, "x", 1)
$e = @error
$x = @extended
O(20, "")
$r = _FileListToArrayRec($W, "*.txt|a*|sub", 26, "x", 1, 0)
$e = @error
$x = @extended
O(21, "")
$r = _FileListToArrayRec($W, "*")
$e = @error
$x = @extended
O(22, "")
$r = _FileListToArrayRec($W & "\a.txt", "*.txt||deep", 2)
$e = @error
$x = @extended
O(23, "")
$r = _PathFull("C:", "C:\base\")
$e = @error
$x = @extended
O(24, "")
$r = _PathFull("a\\b", "D:\q\r")
$e = @error
$x = @extended
O(25, "")
$r = _PathFull("a", "C:\base")
$e = @error
$x = @extended
O(26, "")
$r = _PathFull("", "C:\base")
$e = @error
$x = @extended
O(27, "")
$r = _PathFull("D:x", "D:\q\r")
$e = @error
$x = @extended
O(28, "")
$r = _PathFull("\\srv\share\..\x", "C:\base\")
$e = @error
$x = @extended
O(29, "")
$r = _PathFull("", "D:\q\r")
$e = @error
$x = @extended
O(30, "")
$r = _PathFull("a", "C:\base\")
$e = @error
$x = @extended
O(31, "")
$r = _PathFull(5, "D:\q\r")
$e = @error
$x = @extended
O(32, "")
$r = _PathFull("\\srv\share\..\x", "D:\q\r")
$e = @error
$x = @extended
O(33, "")
$r = _PathFull("..\x", "D:\q\r")
$e = @error
$x = @extended
O(34, "")
$r = _PathFull("a/b/../c", "C:\base\")
$e = @error
$x = @extended
O(35, "")
$r = _PathGetRelative("D:\x", "D:\x")
$e = @error
$x = @extended
O(36, "")
$r = _PathGetRelative("c:\A\B\", "C:\a\b")
$e = @error
$x = @extended
O(37, "")
$r = _PathGetRelative("C:\a", "")
$e = @error
$x = @extended
O(38, "")
$r = _PathGetRelative("C:\a\b", "C:\a")
$e = @error
$x = @extended
O(39, "")
$r = _PathGetRelative("D:\x", "a\c")
$e = @error
$x = @extended
O(40, "")
$r = _PathGetRelative("D:\x", "\\s\sh\b")
$e = @error
$x = @extended
O(41, "")
$r = _PathGetRelative("C:\a\b", "\\s\sh\b")
$e = @error
$x = @extended
O(42, "")
$r = _PathGetRelative("C:\a", "\\s\sh\b")
$e = @error
$x = @extended
O(43, "")
$r = _PathGetRelative("C:\", "C:\a\b\c")
$e = @error
$x = @extended
O(44, "")
$r = _PathGetRelative("C:\", "a\c")
$e = @error
$x = @extended
O(45, "")
$r = _PathGetRelative("a\b", "C:\a")
$e = @error
$x = @extended
O(46, "")
$r = _PathMake("abc", "dir", "", "")
$e = @error
$x = @extended
O(47, "")
$r = _PathMake("C", "\dir\", "", "txt")
$e = @error
$x = @extended
O(48, "")
$r = _PathMake("C:\", "dir", "", ".")
$e = @error
$x = @extended
O(49, "")
$r = _PathMake("\\srv", "/", "", "")
$e = @error
$x = @extended
O(50, "")
$r = _PathMake("abc", "", "name", ".txt")
$e = @error
$x = @extended
O(51, "")
$r = _PathMake("abc", "/", "a.b", ".")
$e = @error
$x = @extended
O(52, "")
$r = _PathMake("\\srv", "", "name", "txt")
$e = @error
$x = @extended
O(53, "")
$r = _PathMake("C:", "\dir\", "", ".")
$e = @error
$x = @extended
O(54, "")
$r = _PathMake("C", "dir", "a.b", ".")
$e = @error
$x = @extended
O(55, "")
$r = _PathMake("", "\", "name", "txt")
$e = @error
$x = @extended
O(56, "")
$r = _PathMake("C", "\", "name", ".txt")
$e = @error
$x = @extended
O(57, "")
$r = _PathMake("C", "dir/sub", "", "")
$e = @error
$x = @extended
O(58, "")
$r = _FileCountLines($W & "\sub\s1.txt")
$e = @error
$x = @extended
O(59, "")
$r = _FileCountLines($W & "\sub\s1.txt")
$e = @error
$x = @extended
O(60, "")
$r = _FileCountLines($W & "\nosuch")
$e = @error
$x = @extended
O(61, "")
$r = _FileCountLines($W & "\b.TXT")
$e = @error
$x = @extended
O(62, "")
$r = _FileCountLines($W & "\c.log")
$e = @error
$x = @extended
O(63, "")
$r = _FileCountLines($W & "\sub\s1.txt")
$e = @error
$x = @extended
O(64, "")
$r = _FileCountLines($W & "\g.txt")
$e = @error
$x = @extended
O(65, "")
$r = _FileCountLines($W & "\e.txt")
$e = @error
$x = @extended
O(66, "")
$r = _FileCountLines($W & "\b.TXT")
$e = @error
$x = @extended
O(67, "")
$r = _FileCountLines($W & "\sub")
$e = @error
$x = @extended
O(68, "")
$r = _FileCountLines($W & "\c.log")
$e = @error
$x = @extended
O(69, "")
$r = _FileCountLines($W & "\nosuch")
$e = @error
$x = @extended
O(70, "")
$r = _FileCreate($W & "\a2.txt")
$e = @error
$x = @extended
O(71, "")
$r = _FileCreate($W & "\sub")
$e = @error
$x = @extended
O(72, "")
$r = _FileCreate($W & "\new.txt")
$e = @error
$x = @extended
O(73, "")
$r = _FileCreate($W & "\a2.txt")
$e = @error
$x = @extended
O(74, "")
$r = _FileCreate($W & "\sub")
$e = @error
$x = @extended
O(75, "")
$r = _FileCreate($W & "\nodir\x")
$e = @error
$x = @extended
O(76, "")
$r = _FileCreate($W & "\sub")
$e = @error
$x = @extended
O(77, "")
$r = _FileCreate($W & "\nodir\x")
$e = @error
$x = @extended
O(78, "")
$r = _FileCreate($W & "\a2.txt")
$e = @error
$x = @extended
O(79, "")
$r = _FileCreate($W & "\new.txt")
$e = @error
$x = @extended
O(80, "")
$r = _FileCreate($W & "\a2.txt")
$e = @error
$x = @extended
O(81, "")
$r = _FileCreate($W & "\sub")
$e = @error
$x = @extended
O(82, "")
$o1 = "u"
$r = _FileReadToArray($W & "\sub", $o1)
$e = @error
$x = @extended
O(83, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\sub", $o1, 0, ",")
$e = @error
$x = @extended
O(84, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\h", $o1, 5, "|")
$e = @error
$x = @extended
O(85, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\sub", $o1, 2, "|,")
$e = @error
$x = @extended
O(86, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\sub\s1.txt", $o1)
$e = @error
$x = @extended
O(87, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\h", $o1, 5)
$e = @error
$x = @extended
O(88, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\f.txt", $o1)
$e = @error
$x = @extended
O(89, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\c.log", $o1, 8, ",")
$e = @error
$x = @extended
O(90, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\c.log", $o1, 2, ",")
$e = @error
$x = @extended
O(91, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\h", $o1, 0)
$e = @error
$x = @extended
O(92, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\h", $o1)
$e = @error
$x = @extended
O(93, D($o1))
$o1 = "u"
$r = _FileReadToArray($W & "\e.txt", $o1)
$e = @error
$x = @extended
O(94, D($o1))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(21), 1)
$e = @error
$x = @extended
O(95, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(5), 2, 2, "|")
$e = @error
$x = @extended
O(96, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(11), 0, 10, "|")
$e = @error
$x = @extended
O(97, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(21))
$e = @error
$x = @extended
O(98, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(4))
$e = @error
$x = @extended
O(99, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(21), -1)
$e = @error
$x = @extended
O(100, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(20), 0, 10, "|")
$e = @error
$x = @extended
O(101, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(10), 1)
$e = @error
$x = @extended
O(102, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(3), 10)
$e = @error
$x = @extended
O(103, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(4), -1, 0)
$e = @error
$x = @extended
O(104, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(17))
$e = @error
$x = @extended
O(105, RD("out.txt"))
FileDelete($W & "\out.txt")
$r = _FileWriteFromArray($W & "\out.txt", A(4), 2)
$e = @error
$x = @extended
O(106, RD("out.txt"))
Setup()
$r = _FileWriteToLine($W & "\d.txt", 1.7, "NEW")
$e = @error
$x = @extended
O(107, RD("d.txt"))
Setup()
$r = _FileWriteToLine($W & "\nosuch", 1, Null)
$e = @error
$x = @extended
O(108, RD("nosuch"))
Setup()
$r = _FileWriteToLine($W & "\g.txt", 2, "NEW", 1)
$e = @error
$x = @extended
O(109, RD("g.txt"))
Setup()
$r = _FileWriteToLine($W & "\g.txt", "x", "NEW", 2)
$e = @error
$x = @extended
O(110, RD("g.txt"))
Setup()
$r = _FileWriteToLine($W & "\h", "2", Null)
$e = @error
$x = @extended
O(111, RD("h"))
Setup()
$r = _FileWriteToLine($W & "\f.txt", 1.7, "NEW", 1)
$e = @error
$x = @extended
O(112, RD("f.txt"))
Setup()
$r = _FileWriteToLine($W & "\h", 1.7, True, True)
$e = @error
$x = @extended
O(113, RD("h"))
Setup()
$r = _FileWriteToLine($W & "\b.TXT", 1.7, "NEW", True)
$e = @error
$x = @extended
O(114, RD("b.TXT"))
Setup()
$r = _ReplaceStringInFile($W & "\h", "", "longer text", 1)
$e = @error
$x = @extended
O(115, RD("h"))
Setup()
$r = _ReplaceStringInFile($W & "\nosuch", "O", "#", 0)
$e = @error
$x = @extended
O(116, RD("nosuch"))
Setup()
$r = _ReplaceStringInFile($W & "\b.TXT", "T", "longer text", 0, 0)
$e = @error
$x = @extended
O(117, RD("b.TXT"))
Setup()
$r = _ReplaceStringInFile($W & "\sub", "two", "", 0)
$e = @error
$x = @extended
O(118, RD("sub"))
Setup()
$r = _ReplaceStringInFile($W & "\e.txt", "o", 5)
$e = @error
$x = @extended
O(119, RD("e.txt"))
Setup()
$r = _ReplaceStringInFile($W & "\b.TXT", "o", "#")
$e = @error
$x = @extended
O(120, RD("b.TXT"))
Setup()
$r = _ReplaceStringInFile($W & "\c.log", "o", "", 2, 1)
$e = @error
$x = @extended
O(121, RD("c.log"))
Setup()
$r = _ReplaceStringInFile($W & "\c.log", "o", "longer text", 2)
$e = @error
$x = @extended
O(122, RD("c.log"))
Setup()
$r = _ReplaceStringInFile($W & "\b.TXT", "o", "#", 2, 1)
$e = @error
$x = @extended
O(123, RD("b.TXT"))
Setup()
$r = _ReplaceStringInFile($W & "\d.txt", @CRLF, 5)
$e = @error
$x = @extended
O(124, RD("d.txt"))
Setup()
$r = _ReplaceStringInFile($W & "\c.log", @CRLF, "longer text", 2, 1)
$e = @error
$x = @extended
O(125, RD("c.log"))
Setup()
$r = _ReplaceStringInFile($W & "\nosuch", "two", "longer text")
$e = @error
$x = @extended
O(126, RD("nosuch"))
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("C:\a\b.txt", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(127, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("x:y:z.t", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(128, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("a", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(129, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("x:y:z.t", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(130, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("a\\b.c", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(131, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("\\?\C:\x.y", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(132, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("C:\a\", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(133, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("C:", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(134, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("C:a.txt", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(135, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("C:\a\", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(136, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("C:\a\b.txt", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(137, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
$o1 = ""
$o2 = ""
$o3 = ""
$o4 = ""
$r = _PathSplit("name.", $o1, $o2, $o3, $o4)
$e = @error
$x = @extended
O(138, $o1 & "^" & $o2 & "^" & $o3 & "^" & $o4)
FileChangeDir(@ScriptDir)
DirRemove($W, 1)
