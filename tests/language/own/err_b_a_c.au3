Local $a = 5, _
	$b = $a + $c
