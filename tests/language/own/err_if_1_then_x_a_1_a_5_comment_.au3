; tabs and comments and continuation in error lines
Local $a[2]
	 	If 1 Then $x = $a[ 1 ]  +	$a[5] ; comment "x"
