; Prices: the code under test.
#include-once

; The price with tax, rounded to cents; @error 1 for what is no number.
Func WithTax($nPrice, $nPercent = 19)
	If Not IsNumber($nPrice) Then Return SetError(1, 0, 0)
	Return Round($nPrice * (1 + $nPercent / 100), 2)
EndFunc

Func Discount($nPrice, $iPieces)
	Local $nFactor
	If $iPieces >= 100 Then
		$nFactor = 0.8
	ElseIf $iPieces >= 10 Then
		$nFactor = 0.9
	Else
		$nFactor = 1
	EndIf
	Return $nPrice * $nFactor
EndFunc

Func Never($aPrices)
	Local $nSum = 0
	For $nPrice In $aPrices
		$nSum = $nSum + $nPrice
	Next
	Switch $nSum
		Case 0
			Return "free"
		Case Else
			Return $nSum
	EndSwitch
EndFunc

Func NoLines()
EndFunc
