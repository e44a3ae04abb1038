$n = 1
If $n = 6 ThenEndSwitch ExitLoop
