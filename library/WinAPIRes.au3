; WinAPIRes.au3: made by generate.py; do not edit.
#include-once

#include "APILocaleConstants.au3"
#include "APIResConstants.au3"
#include "WinAPI.au3"
#include "WinAPIGdi.au3"
#include "WinAPIInternals.au3"

Global Const $tagVS_FIXEDFILEINFO = "dword Signature;dword StrucVersion;dword FileVersionMS;dword FileVersionLS;dword ProductVersionMS;dword ProductVersionLS;dword FileFlagsMask;dword FileFlags;dword FileOS;dword FileType;dword FileSubtype;dword FileDateMS;dword FileDateLS"

Func _WinAPI_AddIconTransparency($hIcon, $iPercent = 50, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BeginUpdateResource($sFilePath, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ClipCursor($tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyCursor($hCursor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateCaret($hWnd, $hBitmap, $iWidth = 0, $iHeight = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateIcon($hInstance, $iWidth, $iHeight, $iPlanes, $iBitsPixel, $pANDBits, $pXORBits)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateIconFromResourceEx($pData, $iSize, $bIcon = True, $iXDesiredPixels = 0, $iYDesiredPixels = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DestroyCaret()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DestroyCursor($hCursor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EndUpdateResource($hUpdate, $bDiscard = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumResourceLanguages($hModule, $sType, $sName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumResourceNames($hModule, $sType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumResourceTypes($hModule)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtractIcon($sIcon, $iIndex, $bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FileIconInit($bRestore = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindResource($hInstance, $sType, $sName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindResourceEx($hInstance, $sType, $sName, $iLanguage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FreeResource($hData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCaretBlinkTime()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCaretPos()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClipCursor()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCursor()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFileVersionInfo($sFilePath, ByRef $pBuffer, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetIconInfoEx($hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HideCaret($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadCursor($hInstance, $sName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadCursorFromFile($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadIcon($hInstance, $sName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadIndirectString($sStrIn)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadResource($hInstance, $hResource)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadStringEx($hModule, $iID, $iLanguage = $LOCALE_USER_DEFAULT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LockResource($hData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LookupIconIdFromDirectoryEx($pData, $bIcon = True, $iXDesiredPixels = 0, $iYDesiredPixels = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCaretBlinkTime($iDuration)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCaretPos($iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetSystemCursor($hCursor, $iID, $bCopy = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowCaret($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SizeOfResource($hInstance, $hResource)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UpdateResource($hUpdate, $sType, $sName, $iLanguage, $pData, $iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_VerQueryRoot($pData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_VerQueryValue($pData, $sValues = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_VerQueryValueEx($hModule, $sValues = '', $iLanguage = 0x0400)
	Return __Au3_Missing()
EndFunc
