For $i = 1 To $i + 2 Step $i
ConsoleWrite($i)
Next
