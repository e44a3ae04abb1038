; String.au3: made by generate.py; do not edit.
#include-once

#include "StringConstants.au3"

Func _HexToString($sHex)
	Return __Au3_Missing()
EndFunc
Func _StringBetween($sString, $sStart, $sEnd, $iMode = $STR_ENDISSTART, $bCase = False)
	Return __Au3_Missing()
EndFunc
Func _StringExplode($sString, $sDelimiter, $iLimit = 0)
	Return __Au3_Missing()
EndFunc
Func _StringInsert($sString, $sInsertString, $iPosition)
	Return __Au3_Missing()
EndFunc
Func _StringProper($sString)
	Return __Au3_Missing()
EndFunc
Func _StringRepeat($sString, $iRepeatCount)
	Return __Au3_Missing()
EndFunc
Func _StringTitleCase($sString)
	Return __Au3_Missing()
EndFunc
Func _StringToHex($sString)
	Return __Au3_Missing()
EndFunc
