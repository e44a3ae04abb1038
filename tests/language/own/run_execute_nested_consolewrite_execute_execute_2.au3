ConsoleWrite("[" & Execute("Execute('$zz') & $undef") & "]" & @error)
