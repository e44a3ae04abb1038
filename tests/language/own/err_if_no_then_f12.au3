While 1
If 1 ExitLoop
WEnd
