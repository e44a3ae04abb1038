ConsoleWrite("[" & Execute("Execute('1') + $undef") & "]" & @error)
