ConsoleWrite ) (7)
