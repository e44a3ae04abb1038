; Timers.au3: made by generate.py; do not edit.
#include-once

Func _Timer_Diff($iTimeStamp)
	Return __Au3_Missing()
EndFunc
Func _Timer_GetIdleTime()
	Return __Au3_Missing()
EndFunc
Func _Timer_GetTimerID($wParam)
	Return __Au3_Missing()
EndFunc
Func _Timer_Init()
	Return __Au3_Missing()
EndFunc
Func _Timer_KillAllTimers($hWnd)
	Return __Au3_Missing()
EndFunc
Func _Timer_KillTimer($hWnd, $iTimerID)
	Return __Au3_Missing()
EndFunc
Func _Timer_SetTimer($hWnd, $iElapse = 250, $sTimerFunc = "", $iTimerID = -1)
	Return __Au3_Missing()
EndFunc
