+ 5
ConsoleWrite("ok")
