Switch 1
	Case Else 5
EndSwitch
