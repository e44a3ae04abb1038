$x = 1e2-5e3
ConsoleWrite($x)
