; Many starts leave no zombie and no descriptor behind, whatever was redirected and never read
Local $before = Count("ls /proc/$PPID/fd | wc -l")
For $i = 1 To 300
	Run("true")
	Run("echo x", "", @SW_HIDE, 7)
	RunWait("cmd /c exit 1")
	ShellExecute("true")
Next
Local $timer = TimerInit()
Do
	Sleep(20)
Until Count("ls /proc/$PPID/fd | wc -l") = $before Or TimerDiff($timer) > 20000
ConsoleWrite("descriptors " & Count("ls /proc/$PPID/fd | wc -l") - $before & @CRLF)
ConsoleWrite("zombies " & Count("for i in $(cat /proc/$PPID/task/*/children); do cat /proc/$i/stat; done | grep -c ' Z '") & @CRLF)
ConsoleWrite("descriptors of a child " & Count("ls /proc/self/fd | wc -l") & @CRLF)

Func Count($command)
	Local $p = Run('sh -c "' & $command & '"', "", @SW_HIDE, 2), $s = ""
	While 1
		$s &= StdoutRead($p)
		If @error Then ExitLoop
		Sleep(1)
	WEnd
	Return Number($s)
EndFunc
