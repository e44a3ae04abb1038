ConsoleWrite(() + 1)
