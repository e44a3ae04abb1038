If 1 ExitLoop
