For $i = 1 To 2
	Enum $z1, $z2
Next
