; A program of many parts: CSV, log rotation, dates, INI, encryption, texts, counting, paths
#include <File.au3>
#include <Array.au3>
#include <String.au3>
#include <Date.au3>
#include <Crypt.au3>
#include <Math.au3>
#include <Color.au3>
; CSV
Local $sCsv = "id,name,amount,date" & @CRLF & "3,""Smith, John"",10.50,2024/02/28" & @CRLF & "1,Oel,7,2023/12/31" & @CRLF & "2,""He said """"hi"""""",-3.25,2024/03/01" & @CRLF
FileDelete("t.csv")
FileWrite("t.csv", $sCsv)
Local $aRows
_FileReadToArray("t.csv", $aRows)
ConsoleWrite("rows " & $aRows[0] & @CRLF)
Local $aData[$aRows[0] - 1][4]
For $i = 2 To $aRows[0]
	Local $aParts = StringRegExp($aRows[$i], '("(?:[^"]|"")*"|[^,]*)(?:,|$)', 3)
	For $j = 0 To 3
		$aData[$i - 2][$j] = StringReplace(StringRegExpReplace($aParts[$j], '^"|"$', ''), '""', '"')
	Next
Next
_ArraySort($aData, 0, 0, 0, 0)
ConsoleWrite(_ArrayToString($aData, " ; ") & @CRLF)
Local $nSum = 0
For $i = 0 To UBound($aData) - 1
	$nSum += $aData[$i][2]
Next
ConsoleWrite("sum " & $nSum & " " & StringFormat("%.2f", $nSum) & @CRLF)
_ArrayColInsert($aData, 4)
For $i = 0 To UBound($aData) - 1
	$aData[$i][4] = _DateDiff("D", $aData[$i][3], "2024/03/15")
Next
_ArraySort($aData, 1, 0, 0, 4)
_FileWriteFromArray("o.csv", $aData, Default, Default, ",")
ConsoleWrite(FileRead("o.csv"))
_ArrayDelete($aData, "0;2")
_ArrayAdd($aData, "9|new|1|2|3")
ConsoleWrite(_ArrayToString($aData) & @CRLF)
_ArrayTranspose($aData)
ConsoleWrite(UBound($aData) & "x" & UBound($aData, 2) & @CRLF)
; log rotation
DirCreate("logs")
FileDelete("logs\*.*")
For $i = 1 To 5
	For $n = 3 To 1 Step -1
		If FileExists("logs\app." & $n & ".log") Then FileMove("logs\app." & $n & ".log", "logs\app." & $n + 1 & ".log", 1)
	Next
	If FileExists("logs\app.log") Then FileMove("logs\app.log", "logs\app.1.log")
	_FileWriteLog("logs\app.log", "start " & $i)
Next
Local $aLogs = _FileListToArrayRec("logs", "*.log", 1, 0, 1, 2)
For $i = 1 To $aLogs[0]
	ConsoleWrite($aLogs[$i] & " " & _FileCountLines($aLogs[$i]) & " " & StringRegExpReplace(FileReadLine($aLogs[$i], 1), "^[\d: -]+", "") & @CRLF)
Next
; dates
Local $sDate = "2024/01/31"
For $i = 1 To 4
	$sDate = _DateAdd("M", 1, $sDate)
	ConsoleWrite($sDate & " " & _DateDayOfWeek(_DateToDayOfWeek(StringLeft($sDate, 4), StringMid($sDate, 6, 2), StringRight($sDate, 2))) & " W" & _WeekNumberISO(StringLeft($sDate, 4), StringMid($sDate, 6, 2), StringRight($sDate, 2)) & @CRLF)
Next
Local $h, $m, $s
_TicksToTime(3723000, $h, $m, $s)
ConsoleWrite(StringFormat("%02d:%02d:%02d", $h, $m, $s) & @CRLF)
; INI and arrays
FileDelete("c.ini")
For $i = 1 To 3
	IniWrite("c.ini", "users", "user" & $i, "name" & $i & "|" & $i * 10)
Next
Local $aIni = IniReadSection("c.ini", "users")
_ArrayColInsert($aIni, 2)
For $i = 1 To $aIni[0][0]
	Local $aSplit = StringSplit($aIni[$i][1], "|", 2)
	$aIni[$i][1] = $aSplit[0]
	$aIni[$i][2] = Number($aSplit[1])
Next
_ArrayDelete($aIni, 0)
ConsoleWrite(_ArrayToString($aIni, ", ") & " max " & _ArrayMax($aIni, 1, -1, -1, 2) & @CRLF)
; encryption, password hash
_Crypt_Startup()
Local $hKey = _Crypt_DeriveKey("secret", $CALG_AES_256)
Local $bEnc = _Crypt_EncryptData("my message ao", $hKey, $CALG_USERKEY)
ConsoleWrite($bEnc & @CRLF & BinaryToString(_Crypt_DecryptData($bEnc, $hKey, $CALG_USERKEY)) & @CRLF)
_Crypt_DestroyKey($hKey)
Local $dHash = "salt"
For $i = 1 To 50
	$dHash = _Crypt_HashData($dHash & "password", $CALG_SHA1)
Next
ConsoleWrite(StringLower(StringTrimLeft($dHash, 2)) & @CRLF)
_Crypt_EncryptFile("t.csv", "t.enc", "pw", $CALG_AES_128)
_Crypt_DecryptFile("t.enc", "t.dec", "pw", $CALG_AES_128)
ConsoleWrite((FileRead("t.dec") == FileRead("t.csv")) & " " & FileGetSize("t.enc") & " " & _Crypt_HashFile("t.dec", $CALG_MD5) & @CRLF)
_Crypt_Shutdown()
; texts
ConsoleWrite(_StringTitleCase("the quick brown fox") & "|" & _StringProper("o'neil mc-donald") & "|" & _StringRepeat("=-", 5) & "|" & _StringInsert("abcdef", "__", -2) & "|" & _ArrayToString(_StringBetween("<b>1</b><b>2</b>", "<b>", "</b>")) & "|" & _StringToHex("hello") & "|" & _HexToString("68656C6C6F") & @CRLF)
ConsoleWrite(_ArrayToString(_ArrayUnique(StringSplit("a,b,A,c,b", ",", 2))) & "|" & _ArrayToString(_ColorGetRGB(0x336699)) & "|" & Hex(_ColorSetRGB(_ColorGetRGB(0x336699)), 6) & @CRLF)
Local $aWords = StringSplit("pear apple fig banana kiwi apple", " ", 2), $mCount[]
For $w In $aWords
	$mCount[$w] = $mCount[$w] + 1
Next
Local $aKeys = MapKeys($mCount)
_ArraySort($aKeys)
For $k In $aKeys
	ConsoleWrite($k & "=" & $mCount[$k] & " ")
Next
ConsoleWrite(@CRLF & _ArrayBinarySearch($aKeys, "fig") & " " & _ArraySearch($aWords, "an", 0, 0, 0, 1) & " " & _ArrayToString(_ArrayFindAll($aWords, "apple")) & @CRLF)
Local $sDrive, $sDir, $sName, $sExt
Local $aPath = _PathSplit("C:\a b\c.tar.gz", $sDrive, $sDir, $sName, $sExt)
ConsoleWrite(_ArrayToString($aPath) & " " & _PathMake($sDrive, $sDir, $sName & "2", $sExt) & " " & _PathFull("..\x", "C:\a\b") & " " & _PathGetRelative("C:\a\b", "C:\a\c\d") & @CRLF)
ConsoleWrite(_ReplaceStringInFile("t.csv", "Smith", "Jones") & FileReadLine("t.csv", 2) & @CRLF)
_FileWriteToLine("t.csv", 2, "changed", True)
ConsoleWrite(FileReadLine("t.csv", 2) & @CRLF)
DirRemove("logs", 1)
FileDelete("t.csv")
FileDelete("o.csv")
FileDelete("c.ini")
FileDelete("t.enc")
FileDelete("t.dec")
