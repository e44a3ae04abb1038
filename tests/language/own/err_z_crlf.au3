Local $a[2]
ConsoleWrite("x" & _ ; comment
	"y" & _
	$a[7] & _ 
	"z" & @CRLF)
