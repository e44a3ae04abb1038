If 1 ElseIf
