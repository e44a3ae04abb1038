; A small library with tests (Shop_test.au3 beside it): a shopping cart. Run them by `au3 test samples/tested`.
#include-once

; An empty cart: a map from the name of an article to an array of price and pieces.
Func _Cart_New()
	Local $mCart[]
	Return $mCart
EndFunc

; Puts pieces of an article into the cart. @error 1: a price below 0; 2: no whole number of pieces above 0.
Func _Cart_Add(ByRef $mCart, $sName, $nPrice, $iPieces = 1)
	If $nPrice < 0 Then Return SetError(1, 0, False)
	If Not IsInt($iPieces) Or $iPieces < 1 Then Return SetError(2, 0, False)
	Local $aItem[2] = [$nPrice, $iPieces]
	If MapExists($mCart, $sName) Then
		$aItem = $mCart[$sName]
		$aItem[1] += $iPieces
	EndIf
	$mCart[$sName] = $aItem
	Return True
EndFunc

; The sum of the cart with discount: 10 % from 100 on.
Func _Cart_Sum($mCart)
	Local $nSum = 0
	For $aItem In $mCart
		If Not IsArray($aItem) Then ExitLoop ; an empty cart
		$nSum += $aItem[0] * $aItem[1]
	Next
	If $nSum >= 100 Then $nSum = $nSum * 0.9
	Return Round($nSum, 2)
EndFunc

; Writes the cart as lines of text. @error 1: the file cannot be written.
Func _Cart_Save($mCart, $sFile)
	Local $hFile = FileOpen($sFile, 2), $aItem
	If $hFile = -1 Then Return SetError(1, 0, False)
	For $sName In MapKeys($mCart)
		$aItem = $mCart[$sName]
		FileWriteLine($hFile, StringFormat("%3d x %-10s %8.2f", $aItem[1], $sName, $aItem[0]))
	Next
	FileClose($hFile)
	Return True
EndFunc
