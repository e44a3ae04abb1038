; Color.au3: made by generate.py; do not edit.
#include-once

#include "AutoItConstants.au3"

Func _ColorConvertHSLtoRGB($aArray)
	Return __Au3_Missing()
EndFunc
Func _ColorConvertRGBtoHSL($aArray)
	Return __Au3_Missing()
EndFunc
Func _ColorGetBlue($iColor)
	Return __Au3_Missing()
EndFunc
Func _ColorGetGreen($iColor)
	Return __Au3_Missing()
EndFunc
Func _ColorGetRed($iColor)
	Return __Au3_Missing()
EndFunc
Func _ColorGetCOLORREF($iColor, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
Func _ColorGetRGB($iColor, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
Func _ColorSetCOLORREF($aColor, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
Func _ColorSetRGB($aColor, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
