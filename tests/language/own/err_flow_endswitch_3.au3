Switch 1
	Case 1 2
EndSwitch
