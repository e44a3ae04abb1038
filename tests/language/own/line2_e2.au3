For $q = IsDeclared("q") To 3
ConsoleWrite($q)
Next
