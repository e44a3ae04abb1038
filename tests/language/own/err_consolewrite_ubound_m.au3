Local $m["a"]
ConsoleWrite(UBound($m))
