; Crypt.au3: Default as data, hash algorithms that do not exist; Array.au3: columns and starts that are not whole numbers
#include <Crypt.au3>
#include <Array.au3>
Func S($a)
	Return IsArray($a) ? UBound($a, 0) & "D " & _ArrayToString($a, ",", -1, -1, ";") : $a
EndFunc
For $i In StringSplit("0x8001,0x8002,0x8003,0x8004,0x800C,0x800E", ",", 2)
	ConsoleWrite(_Crypt_HashData(Default, Number($i)) & " " & _Crypt_HashData(Null, Number($i)) & @LF)
Next
ConsoleWrite(_Crypt_EncryptData(Default, "key", $CALG_AES_128) & " " & _Crypt_EncryptData("a", Default, $CALG_3DES) & @LF)
Local $r = _Crypt_HashData("a", 77)
ConsoleWrite($r & " " & @error & @LF)
FileWrite("co.bin", "x")
For $i In StringSplit("0,-1,77", ",", 2)
	$r = _Crypt_HashFile("co.bin", Number($i))
	ConsoleWrite($r & " " & @error & @LF)
Next
FileDelete("co.bin")
$r = _Crypt_DeriveKey("pw", $CALG_AES_128, 77)
ConsoleWrite($r & " " & @error & @LF)
$r = _Crypt_DeriveKey("pw", 77)
ConsoleWrite($r & " " & @error & @LF)
Local $aTable[2][4] = [["b", 2, "10", ""], ["a", 1.5, "9", True]], $aCopy = $aTable
$r = _ArrayAdd($aCopy, "x|y", 1.5)
ConsoleWrite($r & " " & @error & " " & S($aCopy) & @LF)
Local $aTwo[3][2] = [[3, "x"], [1, "y"], [2, "x"]]
For $v In StringSplit("0|1|d", "|", 2)
	$aCopy = $aTwo
	$r = _ArrayColDelete($aCopy, $v = "d" ? Default : $v, True)
	ConsoleWrite($r & " " & @error & " " & S($aCopy) & @LF)
Next
Local $aLine[5] = [3, 1, 2, 5, 4]
For $v In StringSplit("0,1,1.5,2,2.5,3.5,n", ",", 2)
	$aCopy = $aLine
	$r = _ArrayReverse($aCopy, $v = "n" ? Null : Number($v))
	ConsoleWrite($v & " " & $r & " " & @error & " " & S($aCopy) & @LF)
Next
$aCopy = $aLine
$r = _ArrayColInsert($aCopy, $aLine)
ConsoleWrite($r & " " & @error & " " & S($aCopy) & @LF)
