; Math.au3: made by generate.py; do not edit.
#include-once

#include "MathConstants.au3"

Func _Degree($iRadians)
	Return __Au3_Missing()
EndFunc
Func _MathCheckDiv($iNum1, $iNum2 = 2)
	Return __Au3_Missing()
EndFunc
Func _Max($iNum1, $iNum2)
	Return __Au3_Missing()
EndFunc
Func _Min($iNum1, $iNum2)
	Return __Au3_Missing()
EndFunc
Func _Radian($iDegrees)
	Return __Au3_Missing()
EndFunc
