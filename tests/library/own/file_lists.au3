; File.au3: _FileListToArrayRec: which mistake is told first, slashes behind the folder, all masks, kinds and orders; _FileWriteLog
; into open files; extensions of _TempFile
#include <File.au3>
Func D($v)
	Return IsArray($v) ? _ArrayToString($v, " ") : $v
EndFunc
Func L($sPath, $sMask = "*", $iReturn = 0, $iRecur = 0, $iSort = 1, $iPath = 1)
	Local $r = _FileListToArrayRec($sPath, $sMask, $iReturn, $iRecur, $iSort, $iPath), $e = @error, $x = @extended
	ConsoleWrite($sPath & " " & $sMask & " " & $iReturn & " " & $iRecur & " " & $iSort & " " & $iPath & ": " & D($r) & " " & $e & " " & $x & @LF)
EndFunc
Func W($sName, $vText, $iMode = 2)
	Local $h = FileOpen($sName, $iMode)
	FileWrite($h, $vText)
	FileClose($h)
EndFunc
DirRemove("fl", 1)
For $s In StringSplit("fl\a\aa|fl\b c\bb|fl\empty", "|", 2)
	DirCreate($s)
Next
For $s In StringSplit("x.txt|y.TXT|z.doc|noext|a\a1.txt|a\a2.au3|a\aa\deep.txt|b c\b 1.txt|b c\bb\z.doc|[br].txt|10.txt|9.txt|two.dots.txt|a-b.txt", "|", 2)
	W("fl\" & $s, "x")
Next
For $s In StringSplit("*/*:/*|:/*||:/a||b|c", "/", 2)
	For $iReturn In StringSplit("0 3 32", " ", 2)
		For $vRecur In StringSplit("0 1 2 x", " ", 2)
			L("fl", $s, Number($iReturn), $vRecur = "x" ? $vRecur : Number($vRecur), 5, 0)
			L("fl", $s, Number($iReturn), $vRecur = "x" ? $vRecur : Number($vRecur), 1, 5)
		Next
	Next
Next
For $s In StringSplit("fl|fl/|fl\|fl\\|fl/a/|fl\/", "|", 2)
	For $iPath = 0 To 2
		L($s, "*", 0, 1, 1, $iPath)
		L($s, "*", 2, 0, 1, $iPath)
	Next
Next
For $s In StringSplit("*.txt/*.txt;*.doc/*|x*/*|*.txt;*.doc|a*/*||a*;b*/x*|*.doc|aa/|x*/;/*;/[br].txt/?.txt/X*.TXT/*.t?t/*.txt; *.doc/*o*/a-b.txt/*||bb", "/", 2)
	For $iReturn = 0 To 2
		L("fl", $s, $iReturn, 1, 1, 1)
		L("fl", $s, $iReturn, 0, 2, 2)
	Next
	L("fl", $s, 0, -1, 2, 0)
Next
DirRemove("fl", 1)

; an open file gets the line where it stands
For $sMode In StringSplit("1,2,0,9,257", ",", 2)
	For $sFlag In StringSplit("0,-1,1", ",", 2)
		W("fl.log", "old")
		Local $h = FileOpen("fl.log", Number($sMode)), $r = _FileWriteLog($h, "hello", Number($sFlag)), $e = @error
		FileClose($h)
		ConsoleWrite($sMode & " " & $sFlag & " " & $r & " " & $e & " " & StringRegExpReplace(StringReplace(FileRead("fl.log"), @CRLF, "$"), "\d", "#") & @LF)
	Next
Next
For $c In StringSplit("old,old$,old~,$,old$x,~", ",", 2)
	$c = StringReplace(StringReplace($c, "$", @CRLF), "~", @LF)
	For $s In StringSplit("hello|hello" & @CRLF & "|", "|", 2)
		W("fl.log", $c)
		$r = _FileWriteLog("fl.log", $s, 0)
		ConsoleWrite($r & " " & StringRegExpReplace(StringReplace(StringReplace(FileRead("fl.log"), @CRLF, "$"), @LF, "~"), "\d", "#") & @LF)
	Next
Next
FileDelete("fl.log")
For $s In StringSplit("l?g,.l?g,..l*g,?,l:g,l\g,.a.b", ",", 2)
	ConsoleWrite(StringRegExpReplace(StringReplace(_TempFile(@ScriptDir, "0", $s, 7), @ScriptDir, ""), "0[a-z]{7}", "7") & " " & StringRegExpReplace(StringReplace(_TempFile(@ScriptDir, $s & "0", "x", 7), @ScriptDir, ""), "0[a-z]{7}", "7") & @LF)
Next
ConsoleWrite(StringLen(_TempFile(@ScriptDir, "", "", 5.5)) - StringLen(@ScriptDir) & @LF)
ConsoleWrite(_PathFull("\q", "\\s\sh\d") & " " & _PathFull("..\..\..\x", "\\s\sh\d") & " " & _PathFull("/", "\\s\sh\d") & " " & _PathFull("a", "\\s\sh\d") & " " & _PathFull(Default, "C:\b") & @LF)
