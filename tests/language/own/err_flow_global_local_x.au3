Global Local $x
