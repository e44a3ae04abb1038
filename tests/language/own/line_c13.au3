$x = 1e2-5.5
ConsoleWrite($x)
