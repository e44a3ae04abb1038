; Any operation but 2 and 3 is the kind of the drive.
For $operation In StringSplit("-1|0|1|4|5", "|", 2)
    ConsoleWrite((DriveGetType("C:\", Number($operation)) == DriveGetType("C:\")) & " " & @error & @CRLF)
Next
ConsoleWrite((DriveGetType("C:\") <> "") & @CRLF)
