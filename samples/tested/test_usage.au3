; A script is a test, too: its output is compared with the comments.
#include "Shop.au3"
Local $mCart = _Cart_New()
For $i = 1 To $CmdLine[0] ; args: pen desk
	_Cart_Add($mCart, $CmdLine[$i], 10 * $i)
Next
ConsoleWrite("Together: " & _Cart_Sum($mCart) & @LF) ; expect: Together: 30
If MsgBox(4, "Shop", "Order?") = 6 Then ConsoleWrite("ordered" & @LF) ; expect: ordered
; answer: MsgBox=Yes
