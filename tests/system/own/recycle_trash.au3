; the trash of the desktop: files, folders, equal names, what may not go, emptying
Local $T = @TempDir & "\au3_own_trash" & @AutoItPID
EnvSet("XDG_DATA_HOME", StringReplace(StringTrimLeft($T, 2), "\", "/") & "/data")
DirCreate($T & "\d\sub")
FileWrite($T & "\d\sub\f", "x")
FileWrite($T & "\a b%.txt", "1")
P("file", FileRecycle($T & "\a b%.txt"))
FileWrite($T & "\a b%.txt", "2")
P("same name", FileRecycle($T & "\a b%.txt") & FileRecycle($T & "\d\"))
P("trash", List("files") & " " & List("info") & FileRead($T & "\data\Trash\files\a b%.txt.2") & FileRead($T & "\data\Trash\files\d\sub\f"))
P("note", StringRegExpReplace(FileRead($T & "\data\Trash\info\a b%.txt.trashinfo"), "(?s)^\[Trash Info\]\nPath=.*/(a%20b%25.txt)\nDeletionDate=\d{4}(-\d\d){2}T\d\d(:\d\d){2}\n$", "$1"))
P("not the trash itself", FileRecycle($T) & FileRecycle("Z:\") & FileExists($T & "\data\Trash\files\d"))
P("empty", FileRecycleEmpty() & FileRecycleEmpty("Q:\") & FileExists($T & "\data\Trash\files"))
P("clean", DirRemove($T, 1))

Func List($sPart)
	Local $h = FileFindFirstFile($T & "\data\Trash\" & $sPart & "\*"), $s = "", $x
	While 1
		$x = FileFindNextFile($h)
		If @error Then ExitLoop
		$s &= $x & "|"
	WEnd
	FileClose($h)
	Return $s
EndFunc

Func P($sName, $vValue)
	ConsoleWrite($sName & " = " & $vValue & @CRLF)
EndFunc
