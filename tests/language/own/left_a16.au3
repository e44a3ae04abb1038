ConsoleWrite.x
