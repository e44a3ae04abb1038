ConsoleWrite(.5e2-5)
