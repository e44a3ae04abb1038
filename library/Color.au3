; Color.au3: the parts of colours. Colours are 0xRRGGBB, a COLORREF is 0xBBGGRR.
#include-once

; ---- includes (generate.py)
#include "AutoItConstants.au3"
; ---- end of includes

; Hue, saturation and lightness run from 0 to 240; red, green and blue from 0 to 255.
Func _ColorConvertHSLtoRGB($aArray)
	If UBound($aArray, 0) <> 1 Or UBound($aArray) <> 3 Then Return SetError(1, 0, 0)
	Local $nHue = Number($aArray[0]) / 240, $nSaturation = Number($aArray[1]) / 240, $nLight = Number($aArray[2]) / 240
	Local $nHigh = $nLight <= 0.5 ? $nLight * (1 + $nSaturation) : $nLight + $nSaturation - $nLight * $nSaturation, $nLow = 2 * $nLight - $nHigh
	$aArray[0] = 255 * __au3_color_part($nLow, $nHigh, $nHue + 1 / 3)
	$aArray[1] = 255 * __au3_color_part($nLow, $nHigh, $nHue)
	$aArray[2] = 255 * __au3_color_part($nLow, $nHigh, $nHue - 1 / 3)
	Return $aArray
EndFunc

; One of the three parts: it climbs, stays high, falls and stays low around the circle of hues.
Func __au3_color_part($nLow, $nHigh, $nHue)
	If $nHue < 0 Then $nHue += 1
	If $nHue > 1 Then $nHue -= 1
	If $nHue * 6 < 1 Then Return $nLow + ($nHigh - $nLow) * 6 * $nHue
	If $nHue * 2 < 1 Then Return $nHigh
	If $nHue * 3 < 2 Then Return $nLow + ($nHigh - $nLow) * 6 * (2 / 3 - $nHue)
	Return $nLow
EndFunc

Func _ColorConvertRGBtoHSL($aArray)
	If UBound($aArray, 0) <> 1 Or UBound($aArray) <> 3 Then Return SetError(1, 0, 0)
	Local $nRed = Number($aArray[0]) / 255, $nGreen = Number($aArray[1]) / 255, $nBlue = Number($aArray[2]) / 255
	Local $nMost = $nRed, $nLeast = $nRed, $nHue = 0, $nSaturation = 0
	If $nGreen > $nMost Then $nMost = $nGreen
	If $nBlue > $nMost Then $nMost = $nBlue
	If $nGreen < $nLeast Then $nLeast = $nGreen
	If $nBlue < $nLeast Then $nLeast = $nBlue
	Local $nSpan = $nMost - $nLeast, $nSum = $nMost + $nLeast
	If $nSpan > 0 Then
		$nSaturation = $nSum <= 1 ? $nSpan / $nSum : $nSpan / (2 - $nSum)
		If $nMost = $nRed Then
			$nHue = ($nGreen - $nBlue) / $nSpan
		ElseIf $nMost = $nGreen Then
			$nHue = 2 + ($nBlue - $nRed) / $nSpan
		Else
			$nHue = 4 + ($nRed - $nGreen) / $nSpan
		EndIf
		If $nHue < 0 Then $nHue += 6
	EndIf
	$aArray[0] = $nHue * 40
	$aArray[1] = $nSaturation * 240
	$aArray[2] = $nSum * 120
	Return $aArray
EndFunc

Func _ColorGetBlue($iColor)
	Return BitAND($iColor, 0xFF)
EndFunc

Func _ColorGetGreen($iColor)
	Return BitAND(BitShift($iColor, 8), 0xFF)
EndFunc

Func _ColorGetRed($iColor)
	Return BitAND(BitShift($iColor, 16), 0xFF)
EndFunc

Func _ColorGetCOLORREF($iColor, Const $_iCurrentExtended = @extended)
	If BitAND($iColor, 0xFF000000) Then Return SetError(1, 0, 0)
	Local $aColor[3] = [_ColorGetBlue($iColor), _ColorGetGreen($iColor), _ColorGetRed($iColor)]
	Return SetExtended($_iCurrentExtended, $aColor)
EndFunc

Func _ColorGetRGB($iColor, Const $_iCurrentExtended = @extended)
	If BitAND($iColor, 0xFF000000) Then Return SetError(1, 0, 0)
	Local $aColor[3] = [_ColorGetRed($iColor), _ColorGetGreen($iColor), _ColorGetBlue($iColor)]
	Return SetExtended($_iCurrentExtended, $aColor)
EndFunc

Func _ColorSetCOLORREF($aColor, Const $_iCurrentExtended = @extended)
	If UBound($aColor, 0) <> 1 Or UBound($aColor) <> 3 Then Return SetError(1, 0, -1)
	Local $iColor = 0
	For $i = 2 To 0 Step -1
		If $aColor[$i] < 0 Or $aColor[$i] > 255 Then Return SetError(2, $i, -1)
		$iColor = BitShift($iColor, -8) + $aColor[$i]
	Next
	Return SetExtended($_iCurrentExtended, $iColor)
EndFunc

Func _ColorSetRGB($aColor, Const $_iCurrentExtended = @extended)
	If UBound($aColor, 0) <> 1 Or UBound($aColor) <> 3 Then Return SetError(1, 0, -1)
	Local $iColor = 0
	For $i = 0 To 2
		If $aColor[$i] < 0 Or $aColor[$i] > 255 Then Return SetError(2, 0, -1)
		$iColor = BitShift($iColor, -8) + $aColor[$i]
	Next
	Return SetExtended($_iCurrentExtended, $iColor)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
