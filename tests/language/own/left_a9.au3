ConsoleWrite $x
