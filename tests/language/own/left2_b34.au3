Local $x = 
