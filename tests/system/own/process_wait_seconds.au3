; Only whole seconds count: 1.9 waits for one.
Local $start = TimerInit()
ConsoleWrite(ProcessWait("no such program.exe", 1.9) & @CRLF)
Local $waited = TimerDiff($start)
ConsoleWrite(($waited >= 950 And $waited < 1850) & @CRLF)
$start = TimerInit()
ConsoleWrite(ProcessWaitClose(@AutoItPID, "1.9") & @CRLF)
$waited = TimerDiff($start)
ConsoleWrite(($waited >= 950 And $waited < 1850) & @CRLF)
