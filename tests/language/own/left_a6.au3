ConsoleWrite "x"
