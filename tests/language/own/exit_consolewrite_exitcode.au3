ConsoleWrite(@exitCode)
