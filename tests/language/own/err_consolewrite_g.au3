Local $g = 1
Local $g = $g + 1
ConsoleWrite($g)
