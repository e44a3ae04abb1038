Switch
	Case 1
EndSwitch
