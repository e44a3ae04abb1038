; Timers.au3: measuring time. There are no windows, so no timers that send messages.
#include-once

; ---- includes (generate.py)
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

Func _Timer_Diff($iTimeStamp)
	Return TimerDiff($iTimeStamp)
EndFunc

Func _Timer_Init()
	Return TimerInit()
EndFunc

; PARTLY: mouse and keyboard are not watched, the answer is the time since the system started.
Func _Timer_GetIdleTime()
	Return Int(TimerDiff(0))
EndFunc

; PARTLY: no timer is ever set (_Timer_SetTimer).
Func _Timer_GetTimerID($wParam)
	#forceref $wParam
	Return 0
EndFunc

; PARTLY: no timer is ever set (_Timer_SetTimer).
Func _Timer_KillAllTimers($hWnd)
	#forceref $hWnd
	Return False
EndFunc

; PARTLY: no timer is ever set (_Timer_SetTimer).
Func _Timer_KillTimer($hWnd, $iTimerID)
	#forceref $hWnd, $iTimerID
	Return False
EndFunc

; ---- not available (generate.py)
Func _Timer_SetTimer($hWnd, $iElapse = 250, $sTimerFunc = "", $iTimerID = -1)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
