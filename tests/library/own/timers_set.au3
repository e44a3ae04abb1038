; Timers.au3: timers that call functions
#include <Timers.au3>
Global $sSeen = "", $iFirst = 0, $hWindow = Ptr(0x1234)
P(_Timer_SetTimer($hWindow, 20, "NoSuchFunction"))
$iFirst = _Timer_SetTimer($hWindow, 20, "Tick")
P($iFirst)
Local $iSecond = _Timer_SetTimer($hWindow, 30, Other)
P($iSecond)
P(_Timer_SetTimer($hWindow, 25, "", $iFirst))
P(_Timer_SetTimer($hWindow, 25, "", 99))
Sleep(300)
P(StringInStr($sSeen, "t") > 0 And StringInStr($sSeen, "o") > 0)
P(_Timer_GetTimerID($iFirst))
P(_Timer_GetTimerID(5))
P(_Timer_KillTimer(0, $iFirst))
P(_Timer_KillTimer($hWindow, $iFirst))
P(_Timer_KillTimer($hWindow, $iFirst))
$sSeen = ""
Sleep(120)
P(StringInStr($sSeen, "t"))
P(StringInStr($sSeen, "o") > 0)
P(_Timer_KillAllTimers($hWindow))
P(_Timer_KillAllTimers($hWindow))
P(_Timer_SetTimer(0, 50, "Tick"))
P(_Timer_KillAllTimers(0))

Func Tick($hWnd, $iMessage, $iTimer, $iTime)
	If $sSeen = "" Then ConsoleWrite(VarGetType($hWnd) & " " & $iMessage & " " & ($iTimer = $iFirst) & " " & VarGetType($iTime) & @CRLF)
	$sSeen &= "t"
EndFunc

Func Other($hWnd, $iMessage, $iTimer, $iTime)
	#forceref $hWnd, $iMessage, $iTimer, $iTime
	$sSeen &= "o"
EndFunc

Func P($vValue, $iErr = @error, $iExt = @extended)
	ConsoleWrite(VarGetType($vValue) & " " & $vValue & " " & $iErr & " " & $iExt & @CRLF)
EndFunc
