; Date.au3: time zones by their rules, times of a file by handle
#include <Date.au3>
Global $n = 0
Func P($r, $e = @error, $x = @extended)
	$n += 1
	Local $s = $r
	If IsArray($r) Then
		$s = ""
		For $i = 0 To UBound($r) - 1
			$s &= VarGetType($r[$i]) & ":" & $r[$i] & ";"
		Next
	EndIf
	ConsoleWrite("#" & $n & " " & VarGetType($r) & " [" & $s & "] e=" & $e & " x=" & $x & @CRLF)
EndFunc
Local $tS = _Date_Time_EncodeSystemTime(7, 1, 2024, 12, 0, 0)
Local $tTZ = DllStructCreate($tagTIME_ZONE_INFORMATION)
DllStructSetData($tTZ, 1, -60)
DllStructSetData($tTZ, 7, -60)
Local $tStd = DllStructCreate($tagSYSTEMTIME, DllStructGetPtr($tTZ, 3)), $tDay = DllStructCreate($tagSYSTEMTIME, DllStructGetPtr($tTZ, 6))
DllStructSetData($tStd, 2, 10)
DllStructSetData($tStd, 4, 5)
DllStructSetData($tStd, 5, 3)
DllStructSetData($tDay, 2, 3)
DllStructSetData($tDay, 4, 5)
DllStructSetData($tDay, 5, 2)
Func T($t, $e = @error, $x = @extended)
	$n += 1
	ConsoleWrite("#" & $n & " " & (IsDllStruct($t) ? _Date_Time_SystemTimeToDateTimeStr($t, 1) : $t) & " e=" & $e & " x=" & $x & @CRLF)
EndFunc
T(_Date_Time_SystemTimeToTzSpecificLocalTime($tS, $tTZ))
T(_Date_Time_TzSpecificLocalTimeToSystemTime($tS, $tTZ))
Local $tW = _Date_Time_EncodeSystemTime(1, 1, 2024, 12, 0, 0)
T(_Date_Time_SystemTimeToTzSpecificLocalTime($tW, $tTZ))
T(_Date_Time_SystemTimeToTzSpecificLocalTime($tW, DllStructGetPtr($tTZ)))
T(_Date_Time_TzSpecificLocalTimeToSystemTime($tW, $tTZ))
For $h = 0 To 4
	T(_Date_Time_SystemTimeToTzSpecificLocalTime(_Date_Time_EncodeSystemTime(3, 31, 2024, $h, 30, 0), $tTZ))
	T(_Date_Time_TzSpecificLocalTimeToSystemTime(_Date_Time_EncodeSystemTime(3, 31, 2024, $h, 30, 0), $tTZ))
	T(_Date_Time_SystemTimeToTzSpecificLocalTime(_Date_Time_EncodeSystemTime(10, 27, 2024, $h, 30, 0), $tTZ))
	T(_Date_Time_TzSpecificLocalTimeToSystemTime(_Date_Time_EncodeSystemTime(10, 27, 2024, $h, 30, 0), $tTZ))
Next
Local $hF = _WinAPI_CreateFile(@TempDir & "\au3-time-" & @AutoItPID, 1)
P(_Date_Time_SetFileTime($hF, _Date_Time_EncodeFileTime(1, 2, 2003, 4, 5, 6), _Date_Time_EncodeFileTime(1, 2, 2004, 4, 5, 6), _Date_Time_EncodeFileTime(1, 2, 2005, 4, 5, 6)))
Local $a = _Date_Time_GetFileTime($hF)
ConsoleWrite(@error & " " & @extended & " " & UBound($a) & @CRLF)
For $i = 1 To UBound($a) - 1
	ConsoleWrite(_Date_Time_FileTimeToStr($a[$i]) & @CRLF)
Next
P(_Date_Time_SetFileTime($hF, 0, 0, _Date_Time_EncodeFileTime(1, 2, 2006, 4, 5, 6)))
$a = _Date_Time_GetFileTime($hF)
For $i = 1 To UBound($a) - 1
	ConsoleWrite(_Date_Time_FileTimeToStr($a[$i]) & @CRLF)
Next
P(FileGetTime(@TempDir & "\au3-time-" & @AutoItPID, 0, 1))
_WinAPI_CloseHandle($hF)
FileDelete(@TempDir & "\au3-time-" & @AutoItPID)
P(UBound(_Date_Time_GetTimeZoneInformation()))
P(UBound(_Date_Time_GetSystemTimes()))
P(_Date_Time_GetSystemTimeAdjustment())
