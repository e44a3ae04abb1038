; Arguments of text and file functions that are seldom given.
#include <File.au3>
#include <Math.au3>
#include <String.au3>

Func Show($sName, $vResult, $iError)
	If IsArray($vResult) Then $vResult = "[" & _ArrayToString($vResult, ",") & "]"
	ConsoleWrite($sName & ": " & $vResult & " " & $iError & @LF)
EndFunc

; Limits that are no numbers, and a delimiter that is one: a place.
Show("explode, limit a word", _StringExplode("a-b-c", "-", "x"), @error)
Show("explode, limit 1.5", _StringExplode("a-b-c", "-", 1.5), @error)
Show("explode, limit '1'", _StringExplode("a-b-c", "-", "1"), @error)
Show("explode at place 2", _StringExplode("abcd", 2, 1), @error)
Show("explode, no delimiter, limit 2", _StringExplode("abcd", "", 2), @error)
Show("explode, no delimiter, limit -1", _StringExplode("abcd", "", -1), @error)
Show("explode, capitals, limit 1", _StringExplode("aXbxc", "x", 1), @error)
Show("explode, limit -5", _StringExplode("a-b-c", "-", -5), @error)
Show("explode, limit -1.5", _StringExplode("a-b-c", "-", -1.5), @error)
Show("between \E", _StringBetween("abc", "\E", "b"), @error)
Show("divides by Default", _MathCheckDiv(4, Default), @error)

; Lines.
Local $sFile = _TempFile(), $hFile
For $sText In StringSplit("|" & @CRLF & "|a" & @CRLF & "b|a" & @CRLF & "b" & @CRLF, "|", 2)
	For $vMode In StringSplit("0|1|x|", "|", 2)
		$hFile = FileOpen($sFile, 2)
		FileWrite($hFile, $sText)
		FileClose($hFile)
		Local $iResult = _FileWriteToLine($sFile, 1, "new", $vMode), $iError = @error
		Show("line 1 of " & StringToBinary($sText) & ", mode '" & $vMode & "'", $iResult & " " & StringToBinary(FileRead($sFile)), $iError)
	Next
Next

; How often something is replaced: 1 always, 0 once, above from the end.
For $iTimes = -2 To 3
	$hFile = FileOpen($sFile, 2)
	FileWrite($hFile, "aXaXaXa")
	FileClose($hFile)
	Local $iCount = _ReplaceStringInFile($sFile, "a", "b", 0, $iTimes), $iFailed = @error
	Show("replace " & $iTimes, $iCount & " " & FileRead($sFile), $iFailed)
Next
FileDelete($sFile)

; Blanks in front of a path.
Local $sDrive, $sDir, $sName, $sExtension
_PathSplit("  C:\x\y.z ", $sDrive, $sDir, $sName, $sExtension)
ConsoleWrite("[" & $sDrive & "][" & $sDir & "][" & $sName & "][" & $sExtension & "]" & @LF)

; Folders below an excluded one, and names of folders that end in a backslash.
Local $sTree = _TempFile(@TempDir, "~tree", "")
DirCreate($sTree & "\aa\inner")
DirCreate($sTree & "\b\aa2\deep")
DirCreate($sTree & "\b\c")
FileWrite($sTree & "\b.x", "1")
Show("folders, not a*", _FileListToArrayRec($sTree, "*|a*", 2, 1, 1), @error)
Show("folders, not a*, two levels", _FileListToArrayRec($sTree, "*|a*", 2, -2, 1), @error)
Show("names", _FileListToArrayRec($sTree & "\", "*", 0, 1, 1, 0), @error)
DirRemove($sTree, 1)
