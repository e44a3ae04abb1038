; The rules of a shop, kept in a script so that the people of the shop can change them.
Global $fTax = 0.19

; The price of so many pieces, with 5 % off from ten pieces on.
Func Price($fPiece, $iCount = 1)
	Local $fPrice = $fPiece * $iCount
	If $iCount >= 10 Then $fPrice *= 0.95
	If $iCount < 1 Then Return SetError(1, $iCount, 0)
	Return Round($fPrice * (1 + $fTax), 2)
EndFunc   ;==>Price

; A bill of an array of [name, price, count]: a map with the lines and the sum.
Func Bill($aItems)
	Local $mBill[], $aLines[UBound($aItems)], $fSum = 0
	For $i = 0 To UBound($aItems) - 1
		Local $fPrice = Price($aItems[$i][1], $aItems[$i][2])
		$aLines[$i] = StringFormat("%-8s %8.2f", $aItems[$i][0], $fPrice)
		$fSum += $fPrice
	Next
	$mBill["lines"] = $aLines
	$mBill["sum"] = $fSum
	Return $mBill
EndFunc   ;==>Bill
