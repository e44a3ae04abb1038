Enum Step 2.5 $a, $b
ConsoleWrite($b)
