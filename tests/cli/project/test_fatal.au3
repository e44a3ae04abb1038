Local $iZero = 0, $aNone[1]
; expect-error: dimension range exceeded
ConsoleWrite($aNone[1 + $iZero])
