With 5
EndWith
