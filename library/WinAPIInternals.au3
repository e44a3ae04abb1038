; WinAPIInternals.au3: memory and structures for the other WinAPI files.
#include-once

; ---- includes (generate.py)
#include "AutoItConstants.au3"
#include "MsgBoxConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagOSVERSIONINFO = "struct;dword OSVersionInfoSize;dword MajorVersion;dword MinorVersion;dword BuildNumber;dword PlatformId;wchar CSDVersion[128];endstruct"
; ---- end of constants

; ---- not available (generate.py)
Func _WinAPI_ArrayToStruct(Const ByRef $aData, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateMargins($iLeftWidth, $iRightWidth, $iTopHeight, $iBottomHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreatePoint($iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateRect($iLeft, $iTop, $iRight, $iBottom)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateRectEx($iX, $iY, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateSize($iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FatalExit($iCode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBitmapDimension($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetString($pString, $bUnicode = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsBadReadPtr($pAddress, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsBadWritePtr($pAddress, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsWow64Process($iPID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MoveMemory($pDestination, $pSource, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathIsDirectory($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrLen($pString, $bUnicode = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StructToArray(ByRef $tStruct, $iItems = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SwapDWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SwapQWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SwapWord($iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SwitchColor($iColor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ZeroMemory($pMemory, $iLength)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
