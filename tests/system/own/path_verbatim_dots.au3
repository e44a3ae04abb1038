; Behind \\?\ "." and ".." are no names: nothing is tidied there, and nothing found.
$folder = @TempDir & "\vd" & @AutoItPID
DirCreate($folder & "\a\b")
FileWrite($folder & "\f.txt", "x")
$t = "\\?\" & $folder & "\"
ConsoleWrite(FileExists($t & "f.txt") & FileExists($t & "a\b") & @CRLF)
ConsoleWrite(FileExists($t & "a\..\f.txt") & FileExists($t & "a\.\b") & FileExists($t & "a\b\..\..\f.txt") & @CRLF)
ConsoleWrite(FileExists($folder & "\a\..\f.txt") & FileExists($folder & "\a\.\b") & FileExists("\\.\" & $folder & "\a\..\f.txt") & @CRLF)
$h = FileOpen($t & "a\..\f.txt")
ConsoleWrite($h & " " & @error & " " & @extended & @CRLF)
$h = FileOpen($t & "a\..\new.txt", 2)
ConsoleWrite($h & " " & @extended & " " & FileExists($folder & "\new.txt") & @CRLF)
ConsoleWrite(FileGetSize($t & "a\..\f.txt") & " " & FileRead($t & "a\..\f.txt") & "|" & FileGetAttrib($t & "a\..\f.txt") & @CRLF)
ConsoleWrite(DirCreate($t & "a\..\new") & FileExists($folder & "\new") & FileChangeDir($t & "a\..") & @CRLF)
DirRemove($folder, 1)
