For $i = 1 To 2
	Local Const $c = $i
Next
