; The timer counts whole tenths of a microsecond
Global $t = TimerInit(), $bWhole = True
For $i = 1 To 200
	If TimerInit() <> Floor(TimerInit()) And TimerInit() - Floor(TimerInit()) > 0 Then $bWhole = False
	If StringRegExp(TimerDiff(0), "\.\d{5}") Then $bWhole = False
Next
ConsoleWrite(VarGetType($t) & " " & ($t = Floor($t)) & " " & $bWhole & " " & VarGetType(TimerDiff($t)) & " " & (TimerDiff($t) >= 0) & @CRLF)
