; WinAPIError.au3: the last error of the system.
#include-once

; ---- includes (generate.py)
; ---- end of includes

; ---- not available (generate.py)
Func _WinAPI_GetLastError(Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetLastError($iErrorCode, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
