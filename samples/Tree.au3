#!/usr/bin/env au3
; Shows a folder with everything in it:  au3 Tree.au3 [FOLDER]
Global $g_iFolders = 0, $g_iFiles = 0

Global $g_sRoot = $CmdLine[0] ? $CmdLine[1] : @WorkingDir
If Not StringInStr(FileGetAttrib($g_sRoot), "D") Then
	ConsoleWriteError($g_sRoot & " is no folder" & @CRLF)
	Exit 1
EndIf

ConsoleWrite($g_sRoot & @CRLF)
Walk($g_sRoot, "")
ConsoleWrite($g_iFolders & " folders, " & $g_iFiles & " files" & @CRLF)

Func Walk($sFolder, $sIndent)
	Local $hSearch = FileFindFirstFile($sFolder & "\*")
	If $hSearch = -1 Then Return
	Local $sName = FileFindNextFile($hSearch), $bFolder = @extended
	While $sName <> ""
		; one name ahead, to know which is the last
		Local $sNext = FileFindNextFile($hSearch), $bNext = @extended
		Local $sPath = $sFolder & "\" & $sName
		ConsoleWrite($sIndent & ($sNext = "" ? "`-- " : "|-- ") & $sName & ($bFolder ? "\" : " (" & FileGetSize($sPath) & ")") & @CRLF)
		If $bFolder Then
			$g_iFolders += 1
			Walk($sPath, $sIndent & ($sNext = "" ? "    " : "|   "))
		Else
			$g_iFiles += 1
		EndIf
		$sName = $sNext
		$bFolder = $bNext
	WEnd
	FileClose($hSearch)
EndFunc   ;==>Walk
