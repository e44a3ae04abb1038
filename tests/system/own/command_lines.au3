; The command interpreter: groups, pipes, redirections, conditions, commands on files, what it does not know
Global $T = @TempDir & "\own command" & @AutoItPID
DirCreate($T)

T("echo a | cat")
T("(echo a& echo b) > x.txt & type x.txt")
T("echo ""a & b"" ^& c")
T("dir /b")
T("if exist x.txt (echo yes) else (echo no)")
T("if not exist x.txt (echo yes) else (echo no)")
T("if /i A==a echo same & echo always")
T("if errorlevel 1 echo failed")
T("copy x.txt y.txt & type y.txt & move y.txt z.txt & ren z.txt w.txt & dir /b & del *.txt & dir /b")
T("md a\b & cd a & cd & cd .. & rd a & rd /s /q a & dir /b")
T("set FOO=bar& cmd /c echo %FOO% %NOT_THERE%& set FOO")
T("""echo quoted""")
T("type nofile.txt")
T("type nofile.txt 2>nul")
T("type nofile.txt 2>&1 | cat")
T("echo x>nul")
T("cat <nul")
T("echo.")
T("echo")
T("sh -c ""exit 9""")
T("sh -c ""exit 9"" || echo failed")
T("nosuchprogram x")
T("for %i in (1) do echo x")
T("dir /q")
Local $p = Run("cmd", $T, @SW_HIDE, 3)
StdinWrite($p, "echo from input" & @CRLF & "exit 6" & @CRLF & "echo not reached" & @CRLF)
StdinWrite($p)
T2("input", $p)
DirRemove($T, 1)

Func T($c)
	T2($c, Run(@ComSpec & " /c " & $c, $T, @SW_HIDE, 8))
EndFunc

Func T2($c, $p)
	Local $s = "", $x
	While 1
		$s &= StdoutRead($p)
		If @error Then ExitLoop
		Sleep(1)
	WEnd
	ProcessWaitClose($p)
	$x = @extended
	$s = StringReplace(StringReplace(StringReplace($s, $T, "<T>"), @CR, "\r"), @LF, "\n")
	ConsoleWrite($c & " = [" & $s & "] " & $x & @CRLF)
EndFunc
