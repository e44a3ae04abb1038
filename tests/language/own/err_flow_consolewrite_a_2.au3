ConsoleWrite "a"
