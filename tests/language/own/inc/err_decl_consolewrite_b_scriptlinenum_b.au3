ConsoleWrite("b " & @ScriptLineNumber & IsDeclared("fromA") & @CRLF)
