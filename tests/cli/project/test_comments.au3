; A script without test functions is one test.
; args: one "two words"
; answer: MsgBox=No
ConsoleWrite($CmdLine[0] & ": " & $CmdLine[2] & @CRLF) ; expect: 2: two words
If MsgBox(4, "Test", "Yes or no?") = 7 Then ConsoleWrite("'; no comment'" & @LF)
; expect: '; no comment'
#cs
; expect: this is not looked at
#ce
FileWrite("left behind.txt", "x")
ConsoleWrite((StringInStr(@TempDir, @WorkingDir & "\..") = 0) & FileExists("left behind.txt") & @LF) ; expect: True1
Exit 3 ; expect-exit: 3
