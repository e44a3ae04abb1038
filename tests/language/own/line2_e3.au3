For $q = VarGetType($q) & "|" To 3
ConsoleWrite($q)
Next
