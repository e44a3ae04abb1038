Opt("ExpandVarStrings", 1)
ConsoleWrite("@ScriptLineNumber@" & @CRLF)
ConsoleWrite("a" & _
	"@ScriptLineNumber@" & @CRLF)
Func F($p = "@ScriptLineNumber@")
	Return $p & "@ScriptLineNumber@"
EndFunc
ConsoleWrite(F() & @CRLF)
