; Process.au3: made by generate.py; do not edit.
#include-once

#include "ProcessConstants.au3"

Func _ProcessGetName($iPID)
	Return __Au3_Missing()
EndFunc
Func _ProcessGetPriority($vProcess)
	Return __Au3_Missing()
EndFunc
Func _RunDos($sCommand)
	Return __Au3_Missing()
EndFunc
