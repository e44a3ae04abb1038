; Math.au3: a few functions on numbers.
#include-once

; ---- includes (generate.py)
#include "MathConstants.au3"
; ---- end of includes

Func _Degree($iRadians)
	Return IsNumber($iRadians) ? $iRadians * $MATH_DEGREES : SetError(1, 0, "")
EndFunc

; Is one whole number a multiple of another?
Func _MathCheckDiv($iNum1, $iNum2 = 2)
	If Not IsInt($iNum1) Or Not IsInt($iNum2) Then Return SetError(1, 0, -1)
	Return Mod($iNum1, $iNum2) = 0 ? $MATH_ISDIVISIBLE : $MATH_ISNOTDIVISIBLE
EndFunc

Func _Max($iNum1, $iNum2)
	If Not IsNumber($iNum1) Then Return SetError(1, 0, 0)
	If Not IsNumber($iNum2) Then Return SetError(2, 0, 0)
	Return $iNum1 > $iNum2 ? $iNum1 : $iNum2
EndFunc

Func _Min($iNum1, $iNum2)
	If Not IsNumber($iNum1) Then Return SetError(1, 0, 0)
	If Not IsNumber($iNum2) Then Return SetError(2, 0, 0)
	Return $iNum1 > $iNum2 ? $iNum2 : $iNum1
EndFunc

; 0 is taken for text that is no number.
Func _Radian($iDegrees)
	Return Number($iDegrees) ? $iDegrees / $MATH_DEGREES : SetError(1, 0, "")
EndFunc

; ---- not available (generate.py)
; ---- end of not available
