Local $aList[3] = [1, 2, 3]
For $i = 0 To 3
	ConsoleWrite($aList[$i] & @CRLF)
Next
