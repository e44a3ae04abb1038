Switch 1
	Case
EndSwitch
