Func Area($iWidth, $iHeight)
	Return $iWidth * $iHeight
EndFunc
ConsoleWrite(Area(2))
