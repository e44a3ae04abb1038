; WinAPIError.au3: the last error of the system. The functions of the library set it as Windows does.
#include-once

; ---- includes (generate.py)
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

Global $__au3_last_error = 0

Func _WinAPI_GetLastError(Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Return SetError($_iCurrentError, $_iCurrentExtended, $__au3_last_error)
EndFunc

Func _WinAPI_SetLastError($iErrorCode, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	$__au3_last_error = $iErrorCode
	Return SetError($_iCurrentError, $_iCurrentExtended, Null)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
