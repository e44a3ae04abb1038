; WinAPIError.au3: the last error of the system, and what the other files keep for their handles.
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

; What a handle stands for: a map of [kind, ...] by number. Kinds: "event" (is set, resets itself),
; "process" (id), "mapping" (name, address), "key" (path).
Global $__au3_handles[], $__au3_handle = 256

Func __au3_handle_new($sKind, $v1 = 0, $v2 = 0)
	Local $aEntry[3] = [$sKind, $v1, $v2]
	$__au3_handle += 4
	$__au3_handles[$__au3_handle] = $aEntry
	Return Ptr($__au3_handle)
EndFunc

; @error 10: no such handle.
Func __au3_handle_get($hObject, $sKind)
	Local $iHandle = Number($hObject)
	If Not MapExists($__au3_handles, $iHandle) Then Return SetError(10, 6, 0)
	Local $aEntry = $__au3_handles[$iHandle]
	Return $aEntry[0] = $sKind ? SetError(0, 0, $aEntry) : SetError(10, 6, 0)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
