For $q = $q + 1 To 3
ConsoleWrite($q)
Next
