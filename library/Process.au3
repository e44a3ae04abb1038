; Process.au3: processes by name and number.
#include-once

; ---- includes (generate.py)
#include "ProcessConstants.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

Func _ProcessGetName($iPID)
	Local $aList = ProcessList()
	If @error Or Not ProcessExists($iPID) Then Return SetError(1, 0, "")
	For $i = 1 To $aList[0][0]
		If $aList[$i][1] = $iPID Then Return SetError(0, 0, $aList[$i][0])
	Next
	Return SetError(1, 0, "")
EndFunc

; 0 idle, 1 below normal, 2 normal, 3 above normal, 4 high, 5 real time: read from the nice value of the process.
Func _ProcessGetPriority($vProcess)
	Local $iPID = ProcessExists($vProcess), $aFields, $iNice
	If Not $iPID Then Return SetError(1, 0, -1)
	$aFields = StringSplit(StringRegExpReplace(FileRead("/proc/" & $iPID & "/stat"), "(?s)\A.*\) ", ""), " ", 2)
	If UBound($aFields) < 17 Then Return SetError(1, 0, -1)
	$iNice = Number($aFields[16])
	If $iNice <= -15 Then Return 5
	If $iNice <= -10 Then Return 4
	If $iNice < 0 Then Return 3
	If $iNice >= 15 Then Return 0
	Return $iNice > 0 ? 1 : 2
EndFunc

; Runs a command of the shell and returns its exit code.
Func _RunDos($sCommand)
	Local $iCode = RunWait(@ComSpec & " /C " & $sCommand, "", @SW_HIDE)
	Return SetError(@error, @extended, $iCode)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
