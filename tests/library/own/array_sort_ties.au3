; _ArraySort: equal keys, numbers and texts together
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
Local $m8[30] = ["9",True,5000000000,5000000000,6.0,True,"-4",9.9,Null,5000000000,5000000000,True,True,Null,5000000000,5000000000,True,6.8,0.2,True,5.3,11,Null,True,Null,5000000000,Null,Null,Null,5000000000]
$a = $m8
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(0, D($a))
Local $m36[16] = ["B",True,12,"",-19,7.4,True,2.2,4.9,-9,5000000000,"3.5",True,Null,5000000000,True]
$a = $m36
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(1, D($a))
Local $m54[2][2] = [[Null,0],[20,1]]
$a = $m54
$r = _ArraySort($a)
$e = @error
$x = @extended
O(2, D($a))
Local $m51[2][2] = [[Null,0],["A",1]]
$a = $m51
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(3, D($a))
Local $m48[15][2] = [[Null,0],[5000000000,1],[-16,2],[2.4,3],[-1,4],[True,5],[Null,6],[Null,7],[5000000000,8],["x y",9],[True,10],[True,11],[-19,12],[3.2,13],["-4",14]]
$a = $m48
$r = _ArraySort($a, 0, 0, 0, 1)
$e = @error
$x = @extended
O(4, D($a))
Local $m4[3][2] = [[0,0],[5000000000,1],[5000000000,2]]
$a = $m4
$r = _ArraySort($a, 1)
$e = @error
$x = @extended
O(5, D($a))
Local $m16[3][2] = [["x y",0],[9.5,1],["10",2]]
$a = $m16
$r = _ArraySort($a, 0, 0, 0, 1)
$e = @error
$x = @extended
O(6, D($a))
Local $m7[2][2] = [[4.5,0],["1",1]]
$a = $m7
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(7, D($a))
Local $m31[5] = ["3.5",Null,8.8,5000000000,"b"]
$a = $m31
$r = _ArraySort($a)
$e = @error
$x = @extended
O(8, D($a))
Local $m55[16] = ["1",True,-17,-5,Null,Null,True,5000000000,"",5.7,5000000000,-3,"a",5000000000,Null,5000000000]
$a = $m55
$r = _ArraySort($a, 1)
$e = @error
$x = @extended
O(9, D($a))
Local $m28[3][2] = [[Null,0],[-5,1],[5000000000,2]]
$a = $m28
$r = _ArraySort($a, 0, 1)
$e = @error
$x = @extended
O(10, D($a))
Local $m30[50][2] = [[5000000000,0],[-4,1],[True,2],[True,3],[True,4],["A",5],["3.5",6],[9.5,7],[Null,8],[7.0,9],[1.5,10],[-16,11],[7.4,12],[4.1,13],[0.4,14],[7.2,15],[5000000000,16],[7.8,17],[5000000000,18],[-7,19],[Null,20],[6,21],[True,22],[Null,23],[6.3,24],[Null,25],[2.9,26],[-6,27],["b",28],[Null,29],[5000000000,30],[1,31],["B",32],["3.5",33],[Null,34],[3.7,35],[5000000000,36],[5000000000,37],[5000000000,38],["",39],[5000000000,40],[Null,41],[Null,42],[0.6,43],[5000000000,44],[5000000000,45],[5000000000,46],["10",47],[True,48],[9.4,49]]
$a = $m30
$r = _ArraySort($a, 1)
$e = @error
$x = @extended
O(11, D($a))
Local $m41[16][2] = [[True,0],[True,1],[True,2],["2",3],["x y",4],[5000000000,5],["b",6],[5000000000,7],[Null,8],[19,9],[5000000000,10],[5.3,11],[Null,12],[5.3,13],[Null,14],[-12,15]]
$a = $m41
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(12, D($a))
Local $m24[2] = ["A",Null]
$a = $m24
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(13, D($a))
Local $m13[17][2] = [[-19,0],[True,1],["1",2],[1.2,3],[Null,4],[Null,5],[True,6],[5000000000,7],[True,8],[Null,9],[True,10],[Null,11],[3.9,12],[5000000000,13],[5000000000,14],["1",15],["1",16]]
$a = $m13
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(14, D($a))
Local $m6[8][2] = [[7.4,0],[True,1],[2,2],[True,3],[True,4],[True,5],[True,6],[0.4,7]]
$a = $m6
$r = _ArraySort($a, 0, 0, 0, 1)
$e = @error
$x = @extended
O(15, D($a))
Local $m56[3] = [3.9,8.8,5000000000]
$a = $m56
$r = _ArraySort($a)
$e = @error
$x = @extended
O(16, D($a))
Local $m1[8] = [18,True,Null,1,Null,Null,True,Null]
$a = $m1
$r = _ArraySort($a, 1)
$e = @error
$x = @extended
O(17, D($a))
Local $m46[30] = ["x y",5000000000,Null,Null,Null,True,True,3.3,0.5,"a",-7,Null,9,Null,Null,8.9,True,True,"a",Null,"B",2.1,5000000000,9.3,-13,5000000000,Null,-12,3.6,"10"]
$a = $m46
$r = _ArraySort($a, 0, 0, 0, 1)
$e = @error
$x = @extended
O(18, D($a))
Local $m27[30] = [-10,5000000000,8.5,Null,"x y","10",5000000000,True,13,7.5,Null,"10",5000000000,"1",Null,4,5000000000,True,Null,5000000000,"10","x y",9.8,Null,True,Null,"x y",0,Null,8]
$a = $m27
$r = _ArraySort($a)
$e = @error
$x = @extended
O(19, D($a))
Local $m38[50][2] = [["10",0],[0.4,1],[True,2],[-9,3],[19,4],[Null,5],["B",6],[True,7],[8.9,8],[Null,9],["-4",10],[Null,11],[1.6,12],[Null,13],["B",14],["2",15],[True,16],[5000000000,17],[Null,18],["a",19],[1.2,20],["-4",21],[1.5,22],[5000000000,23],[True,24],[Null,25],[-6,26],[4.2,27],[8.4,28],[-2,29],[True,30],[7.5,31],[3.5,32],[Null,33],[-14,34],[3,35],[8.9,36],["3.5",37],["2",38],[True,39],[18,40],[5000000000,41],[14,42],[True,43],["",44],[Null,45],[5,46],[5000000000,47],[5000000000,48],[True,49]]
$a = $m38
$r = _ArraySort($a, 1)
$e = @error
$x = @extended
O(20, D($a))
Local $m0[30][2] = [[Null,0],[True,1],[20,2],[8,3],[14,4],[5000000000,5],[Null,6],[-20,7],[Null,8],[True,9],["9",10],[20,11],[8.3,12],[5000000000,13],["B",14],[12,15],[16,16],[-2,17],[-20,18],[True,19],[5000000000,20],[3.4,21],[-15,22],["2",23],[True,24],[Null,25],["A",26],[True,27],["b",28],[7.5,29]]
$a = $m0
$r = _ArraySort($a)
$e = @error
$x = @extended
O(21, D($a))
Local $m49[5][2] = [[Null,0],[7.8,1],[Null,2],[-10,3],[True,4]]
$a = $m49
$r = _ArraySort($a)
$e = @error
$x = @extended
O(22, D($a))
Local $m17[16] = [8.3,5.9,True,5000000000,9,5000000000,8.8,5000000000,"a",9.2,5000000000,5000000000,6.7,True,1.0,5000000000]
$a = $m17
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(23, D($a))
Local $m14[17] = [0,17,True,Null,"-4",-5,True,0.6,1.5,True,5000000000,5.3,5000000000,-12,Null,Null,"-4"]
$a = $m14
$r = _ArraySort($a, 0, 1)
$e = @error
$x = @extended
O(24, D($a))
Local $m44[3] = [-6,1.9,True]
$a = $m44
$r = _ArraySort($a)
$e = @error
$x = @extended
O(25, D($a))
Local $m20[17][2] = [[True,0],[13,1],[10,2],["3.5",3],[Null,4],[10,5],["10",6],[5000000000,7],["x y",8],[True,9],[Null,10],[True,11],[Null,12],[True,13],[True,14],[9.9,15],[-17,16]]
$a = $m20
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(26, D($a))
Local $m42[15] = [2.8,True,5.5,0.6,Null,True,5000000000,4.0,5000000000,13,3,7.5,5000000000,Null,"1"]
$a = $m42
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(27, D($a))
Local $m32[5][2] = [[2.4,0],[2,1],[Null,2],[10,3],[8.3,4]]
$a = $m32
$r = _ArraySort($a, 1)
$e = @error
$x = @extended
O(28, D($a))
Local $m39[2] = [1.3,Null]
$a = $m39
$r = _ArraySort($a)
$e = @error
$x = @extended
O(29, D($a))
Local $m33[17][2] = [[True,0],["",1],[Null,2],[-4,3],[0.2,4],[1.8,5],[3.5,6],["2",7],[Null,8],[-17,9],[-1,10],["B",11],[-8,12],[True,13],[Null,14],[7.9,15],["9",16]]
$a = $m33
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(30, D($a))
Local $m58[16] = [5000000000,True,-5,5000000000,5000000000,Null,6,-8,Null,5000000000,5000000000,True,True,Null,True,True]
$a = $m58
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(31, D($a))
Local $m50[5][2] = [[5000000000,0],[-15,1],[True,2],[2.8,3],["1",4]]
$a = $m50
$r = _ArraySort($a, 0, 1)
$e = @error
$x = @extended
O(32, D($a))
Local $m12[16][2] = [["9",0],[0.1,1],[True,2],[Null,3],[9.7,4],[5000000000,5],[1.7,6],[True,7],[5000000000,8],[4.3,9],[0.1,10],["x y",11],[3.8,12],[Null,13],[True,14],["A",15]]
$a = $m12
$r = _ArraySort($a)
$e = @error
$x = @extended
O(33, D($a))
Local $m21[16] = [Null,2.0,"a",7.9,"","10",1.0,Null,True,Null,"a",6,Null,"",True,True]
$a = $m21
$r = _ArraySort($a)
$e = @error
$x = @extended
O(34, D($a))
Local $m34[2] = [-19,-16]
$a = $m34
$r = _ArraySort($a, 0, 0, 0, 1)
$e = @error
$x = @extended
O(35, D($a))
Local $m45[17][2] = [[5000000000,0],["x y",1],[5000000000,2],[5000000000,3],[20,4],["3.5",5],[True,6],[5000000000,7],[5000000000,8],[5000000000,9],[5000000000,10],[15,11],["B",12],[True,13],[True,14],[True,15],[True,16]]
$a = $m45
$r = _ArraySort($a, 0, 0, 0, 1)
$e = @error
$x = @extended
O(36, D($a))
Local $m40[3] = [12,5000000000,6.5]
$a = $m40
$r = _ArraySort($a, 0, 1)
$e = @error
$x = @extended
O(37, D($a))
Local $m53[50] = ["3.5",5000000000,"9","b",3,True,True,5000000000,-16,11,7,"10","B",-11,5000000000,True,3,"10",2,Null,Null,Null,5000000000,0.9,2.0,1.3,5.8,18,5000000000,Null,0.6,True,"1",5000000000,"A",2.1,Null,True,9.5,Null,True,5.8,5000000000,True,"",Null,8.9,5000000000,Null,Null]
$a = $m53
$r = _ArraySort($a, 1, 2, 4)
$e = @error
$x = @extended
O(38, D($a))
Local $m52[5] = [True,"B",Null,16,-9]
$a = $m52
$r = _ArraySort($a, 0, 1)
$e = @error
$x = @extended
O(39, D($a))
