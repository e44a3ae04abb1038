; ScreenCapture.au3: made by generate.py; do not edit.
#include-once

#include "GDIPlus.au3"
#include "WinAPI.au3"

Func _ScreenCapture_Capture($sFileName = "", $iLeft = 0, $iTop = 0, $iRight = -1, $iBottom = -1, $bCursor = True)
	Return __Au3_Missing()
EndFunc
Func _ScreenCapture_CaptureWnd($sFileName, $hWnd, $iLeft = 0, $iTop = 0, $iRight = -1, $iBottom = -1, $bCursor = True)
	Return __Au3_Missing()
EndFunc
Func _ScreenCapture_SaveImage($sFileName, $hBitmap, $bFreeBmp = True)
	Return __Au3_Missing()
EndFunc
Func _ScreenCapture_SetBMPFormat($iFormat)
	Return __Au3_Missing()
EndFunc
Func _ScreenCapture_SetJPGQuality($iQuality)
	Return __Au3_Missing()
EndFunc
Func _ScreenCapture_SetTIFColorDepth($iDepth)
	Return __Au3_Missing()
EndFunc
Func _ScreenCapture_SetTIFCompression($iCompress)
	Return __Au3_Missing()
EndFunc
