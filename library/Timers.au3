; Timers.au3: measuring time, and functions that are called again and again. There are no windows, so no messages of timers.
#include-once

; ---- includes (generate.py)
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

Func _Timer_Diff($iTimeStamp)
	Return TimerDiff($iTimeStamp)
EndFunc

Func _Timer_Init()
	Return Int(TimerInit(), 2)
EndFunc

; Timers by number: [window, interval, function, when it is due]. A function of AdlibRegister looks after all of them.
Global $__au3_timers[], $__au3_timer = 1001, $__au3_timer_free = 32767

Func __au3_timer_tick()
	Local $fNow = TimerDiff(0), $aTimer
	For $iID In MapKeys($__au3_timers)
		If Not MapExists($__au3_timers, $iID) Then ContinueLoop
		$aTimer = $__au3_timers[$iID]
		If $aTimer[3] > $fNow Then ContinueLoop
		$aTimer[3] = $fNow + $aTimer[1]
		$__au3_timers[$iID] = $aTimer
		If $aTimer[2] <> "" Then Call($aTimer[2], Ptr($aTimer[0]), Int(275, 2), Int($iID, 2), Int(Mod(Int($fNow, 2), 4294967296), 2))
	Next
EndFunc

; Calls a function again and again with the window, 275 (WM_TIMER), the timer's number and the time: when Sleep and other waits
; let it, and between statements. The number of a timer gives it another interval. The number; 0 when there is no such function
; (@error -1) or timer.
Func _Timer_SetTimer($hWnd, $iElapse = 250, $sTimerFunc = "", $iTimerID = -1)
	Local $aTimer[4] = [$hWnd, $iElapse < 10 ? 10 : $iElapse, $sTimerFunc, TimerDiff(0) + $iElapse], $aOld
	If $iTimerID <> -1 Then
		If Not MapExists($__au3_timers, Number($iTimerID)) Then Return SetError(0, 0, 0)
		$aOld = $__au3_timers[Number($iTimerID)]
		If $sTimerFunc == "" Then $aTimer[2] = $aOld[2]
	Else
		If IsString($sTimerFunc) And $sTimerFunc <> "" And Not IsFunc(Execute($sTimerFunc)) Then Return SetError(-1, -1, 0)
		If $hWnd Then
			$__au3_timer += 1
		Else
			$__au3_timer_free -= 1
		EndIf
		$iTimerID = $hWnd ? $__au3_timer : $__au3_timer_free
	EndIf
	If UBound(MapKeys($__au3_timers)) = 0 Then AdlibRegister("__au3_timer_tick", 10)
	$__au3_timers[Number($iTimerID)] = $aTimer
	Return SetError(0, 0, Int($iTimerID, 2))
EndFunc

Func __au3_timer_end($iTimerID)
	MapRemove($__au3_timers, Number($iTimerID))
	If UBound(MapKeys($__au3_timers)) = 0 Then AdlibUnRegister("__au3_timer_tick")
EndFunc

Func _Timer_KillTimer($hWnd, $iTimerID)
	If Not MapExists($__au3_timers, Number($iTimerID)) Then Return False
	Local $aTimer = $__au3_timers[Number($iTimerID)]
	If Ptr($aTimer[0]) <> Ptr($hWnd) Then Return False
	__au3_timer_end($iTimerID)
	Return True
EndFunc

; All timers of a window; False when it has none.
Func _Timer_KillAllTimers($hWnd)
	Local $bAny = False
	For $iID In MapKeys($__au3_timers)
		$bAny = _Timer_KillTimer($hWnd, $iID) Or $bAny
	Next
	Return $bAny
EndFunc

; The timer of a WM_TIMER message; 0 when there is none of that number.
Func _Timer_GetTimerID($wParam)
	Return MapExists($__au3_timers, Number($wParam)) ? Int($wParam, 2) : 0
EndFunc

; PARTLY: mouse and keyboard are not watched, the answer is the time since the system started.
Func _Timer_GetIdleTime()
	Return Int(TimerDiff(0), 2)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
