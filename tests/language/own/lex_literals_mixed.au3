ConsoleWrite(0x & "," & 0xF & "," & 0x7FFFFFFF & "," & 0x80000000 & "," & 0x100000000 & "," & 0x00000000F & "," & 0xFFFFFFFFFFFFFFFF & "," & 007 & "," & 00 & "," & 1. & "," & .1 & "," & 1.e1 & "," & 1e+2 & "," & 1E-2 & "," & 1e5-3 & "," & 1e5 - 3 & @CRLF)
ConsoleWrite(-5 & "," & - 5 & "," & --5 & "," & -(-5) & "," & 3-2 & "," & 3 -2 & "," & 3 - -2 & "," & 2*-3 & "," & 2^-1 & "," & -2^2 & "," & 10-2^2 & "," & 10 - 2 ^ 2 & @CRLF)
ConsoleWrite(VarGetType(-2147483648) & VarGetType(- 2147483648) & VarGetType(-(2147483648)) & VarGetType(2147483648) & VarGetType(-9223372036854775808) & (-9223372036854775808) & VarGetType(0x1FFFFFFFF) & @CRLF)
ConsoleWrite("a""b" & 'c''d' & "e'f" & 'g"h' & """" & '''' & "" & '' & @CRLF)
ConsoleWrite(1 & 2 & 3.0 & True & Null & Default & @CRLF)
ConsoleWrite((1=1)&(1==1)&(1<>1)&(1<2)&(1>2)&(1<=1)&(1>=2)&@CRLF)
ConsoleWrite(Not 1 = 0 & Not (1 = 0) & @CRLF)
ConsoleWrite((1 Or 0 And 0) & (0 And 0 Or 1) & (Not 0 And 0) & (1 + 2 & 3 + 4) & (1 & 2 = 12) & (2 + 3 * 4 ^ 2 / 8) & (7 - 3 - 2) & (2 ^ 2 ^ 3) & (100 / 10 / 2) & @CRLF)
ConsoleWrite((1 ? 0 ? "a" : "b" : "c") & (0 ? "x" : 1 ? "y" : "z") & (1 > 2 ? "p" : "q") & (1 And 0 ? "r" : "s") & @CRLF)
ConsoleWrite(1 = 1 ? "t" : "f")
ConsoleWrite(@CRLF)
Local $1 = 5, $_ = 6, $if = 7, $A1b_2 = 8
ConsoleWrite($1 & $_ & $IF & $a1B_2 & @CRLF)
ConsoleWrite (5)
ConsoleWrite	(6)
ConsoleWrite( 7 )
Local $arr[2] = [1, 2]
ConsoleWrite($arr [1] & $arr[ 0 ] & @CRLF)
Local $x=5,$y=-5,$z=$x+$y
ConsoleWrite($x&$y&$z&@CRLF)
$x=+5
$x=-$y
$x-=-1
ConsoleWrite($x&@CRLF)
If $x=6Then ConsoleWrite("tight")
If $x = 6 And Not($y = 1)Then ConsoleWrite("tight2")
$x = $x = 6
ConsoleWrite(VarGetType($x) & @CRLF)
5
"abc"
$x
-5
(5 + 6)
$arr[0]
True = 1
