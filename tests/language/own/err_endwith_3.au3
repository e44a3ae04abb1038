With $u
EndWith
