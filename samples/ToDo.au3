#!/usr/bin/env au3
; A list of things to do in a text file, one on a line:
;
;     au3 ToDo.au3                 shows the list
;     au3 ToDo.au3 add WORDS...    adds a line
;     au3 ToDo.au3 done NUMBER     takes a line out, after a question
#include <FileConstants.au3>
#include <MsgBoxConstants.au3>

Global Const $LIST_FILE = @WorkingDir & "\todo.txt"

Switch $CmdLine[0] ? $CmdLine[1] : "show"
	Case "show"
		Show()
	Case "add"
		Add()
	Case "done"
		Done($CmdLine[0] > 1 ? Int($CmdLine[2]) : 0)
	Case Else
		ConsoleWriteError("what is '" & $CmdLine[1] & "'? show, add or done" & @CRLF)
		Exit 2
EndSwitch

Func Lines()
	Local $sText = FileRead($LIST_FILE)
	Return StringSplit(StringStripWS($sText, 2), @CRLF, 1)
EndFunc   ;==>Lines

Func Show()
	Local $aLines = Lines()
	If $aLines[$aLines[0]] = "" Then Return ConsoleWrite("nothing to do" & @CRLF)
	For $i = 1 To $aLines[0]
		ConsoleWrite($i & ". " & $aLines[$i] & @CRLF)
	Next
EndFunc   ;==>Show

Func Add()
	Local $sLine = ""
	For $i = 2 To $CmdLine[0]
		$sLine &= ($i > 2 ? " " : "") & $CmdLine[$i]
	Next
	FileWriteLine($LIST_FILE, $sLine)
	Show()
EndFunc   ;==>Add

Func Done($iNumber)
	Local $aLines = Lines()
	If $iNumber < 1 Or $iNumber > $aLines[0] Then
		ConsoleWriteError("there is no number " & $iNumber & @CRLF)
		Exit 1
	EndIf
	If MsgBox(BitOR($MB_YESNO, $MB_ICONQUESTION), "To do", "Is this done?" & @CRLF & $aLines[$iNumber]) <> $IDYES Then Return
	Local $hFile = FileOpen($LIST_FILE, $FO_OVERWRITE)
	For $i = 1 To $aLines[0]
		If $i <> $iNumber Then FileWriteLine($hFile, $aLines[$i])
	Next
	FileClose($hFile)
	Show()
EndFunc   ;==>Done
