If 1 Else
