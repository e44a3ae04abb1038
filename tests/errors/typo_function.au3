ConsoleWrite("start" & @CRLF)
Local $iLength = StringLenght("abc")
