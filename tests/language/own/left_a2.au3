ConsoleWrite(()[0])
