Local $y = 5
Local $y = $y + 1
ConsoleWrite($y)
