Do
	ContinueLoop 5
Until 1
