ConsoleWrite "a" ("b")
