Func X()
	ConsoleWrite(5)
