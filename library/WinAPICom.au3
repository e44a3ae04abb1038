; WinAPICom.au3: made by generate.py; do not edit.
#include-once

#include "APIComConstants.au3"
#include "WinAPIInternals.au3"

Func _WinAPI_CLSIDFromProgID($sProgID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoInitialize($iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoTaskMemAlloc($iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoTaskMemFree($pMemory)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoTaskMemRealloc($pMemory, $iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CoUninitialize()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateGUID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateStreamOnHGlobal($hGlobal = 0, $bDeleteOnRelease = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetHGlobalFromStream($pStream)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ProgIDFromCLSID($sCLSID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseStream($pStream)
	Return __Au3_Missing()
EndFunc
