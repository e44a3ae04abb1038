Switch 1
	Case 1 To
EndSwitch
