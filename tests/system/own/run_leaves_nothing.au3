; Many starts leave no zombie and no descriptor behind, whatever was redirected and never read
Local $before = Count("ls /proc/$PPID/fd | wc -l")
For $i = 1 To 300
	Run("true")
	Run("echo x", "", @SW_HIDE, 7)
	RunWait("cmd /c exit 1")
	ShellExecute("true")
Next
; those that have just ended are given a moment
Local $timer = TimerInit(), $open, $zombies
Do
	Sleep(20)
	$open = Count("ls /proc/$PPID/fd | wc -l") - $before
	$zombies = Count("for i in $(cat /proc/$PPID/task/*/children); do cat /proc/$i/stat; done | grep -c ' Z '")
Until ($open = 0 And $zombies = 0) Or TimerDiff($timer) > 20000
ConsoleWrite("descriptors " & $open & @CRLF)
ConsoleWrite("zombies " & $zombies & @CRLF)
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
