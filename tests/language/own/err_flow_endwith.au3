With
EndWith
