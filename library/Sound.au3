; Sound.au3: there is no sound device here, and the functions fail as they do on a machine without one.
#include-once

; ---- includes (generate.py)
#include "FileConstants.au3"
#include "File.au3"
#include "StringConstants.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; @error 2: there is no such file, 1: no device plays it.
; PARTLY: no device plays sound; the call fails.
Func _SoundOpen($sFilePath)
	If Not FileExists($sFilePath) Then Return SetError(2, 0, 0)
	Return SetError(1, 10, 0)
EndFunc

; No sound is ever open: an array as _SoundOpen gives it gets the device's error, a file that is there likewise.
Func __au3_sound($vSound)
	If Not IsArray($vSound) And Not (IsString($vSound) And FileExists($vSound)) Then Return SetError(3, 0, 0)
	Return SetError(1, 10, 0)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundClose($aSndID)
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundPlay($aSndID, $iWait = 0)
	#forceref $iWait
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundStop(ByRef $aSndID)
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundPause($aSndID)
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundResume($aSndID)
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundLength($aSndID, $iMode = 1)
	If $iMode <> 1 And $iMode <> 2 Then Return SetError(1, 0, 0)
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundPos($aSndID, $iMode = 1)
	If $iMode <> 1 And $iMode <> 2 Then Return SetError(1, 0, 0)
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; the call fails.
Func _SoundSeek(ByRef $aSndID, $iHour, $iMin, $iSec)
	#forceref $iHour, $iMin, $iSec
	Local $iResult = __au3_sound($aSndID)
	Return SetError(@error, @extended, $iResult)
EndFunc

; PARTLY: no device plays sound; nothing has a status.
Func _SoundStatus($aSndID)
	Return IsArray($aSndID) ? SetError(0, 0, "") : SetError(3, 0, 0)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
