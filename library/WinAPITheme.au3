; WinAPITheme.au3: made by generate.py; do not edit.
#include-once

#include "APIThemeConstants.au3"
#include "WinAPIInternals.au3"

Global Const $tagDTTOPTS = "dword Size;dword Flags;dword clrText;dword clrBorder;dword clrShadow;int TextShadowType;struct;long X;long Y;endstruct;int BorderSize;int FontPropId;int ColorPropId;int StateId;int ApplyOverlay;int GlowSize;ptr DrawTextCallback;lparam lParam"

Func _WinAPI_BeginBufferedPaint($hDC, $tTarget, ByRef $hNewDC, $iFormat = 0, $iFlags = 0, $tExclude = 0, $iAlpha = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BufferedPaintClear($hBP, $tRECT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BufferedPaintInit()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BufferedPaintSetAlpha($hBP, $iAlpha = 255, $tRECT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BufferedPaintUnInit()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CloseThemeData($hTheme)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawThemeBackground($hTheme, $iPartID, $iStateID, $hDC, $tRECT, $tCLIP = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawThemeEdge($hTheme, $iPartID, $iStateID, $hDC, $tRECT, $iEdge, $iFlags, $tAREA = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawThemeIcon($hTheme, $iPartID, $iStateID, $hDC, $tRECT, $hIL, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawThemeParentBackground($hWnd, $hDC, $tRECT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawThemeText($hTheme, $iPartID, $iStateID, $hDC, $sText, $tRECT, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawThemeTextEx($hTheme, $iPartID, $iStateID, $hDC, $sText, $tRECT, $iFlags, $tDTTOPTS)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EndBufferedPaint($hBP, $bUpdate = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBufferedPaintBits($hBP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBufferedPaintDC($hBP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBufferedPaintTargetDC($hBP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBufferedPaintTargetRect($hBP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentThemeName()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeAppProperties()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeBackgroundContentRect($hTheme, $iPartID, $iStateID, $hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeBackgroundExtent($hTheme, $iPartID, $iStateID, $hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeBackgroundRegion($hTheme, $iPartID, $iStateID, $hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeBitmap($hTheme, $iPartID, $iStateID, $iPropID, $iFlag = 0x01)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeBool($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeColor($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeDocumentationProperty($sFilePath, $sProperty)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeEnumValue($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeFilename($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeFont($hTheme, $iPartID, $iStateID, $iPropID, $hDC = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeInt($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeMargins($hTheme, $iPartID, $iStateID, $iPropID, $hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeMetric($hTheme, $iPartID, $iStateID, $iPropID, $hDC = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemePartSize($hTheme, $iPartID, $iStateID, $hDC, $tRECT, $iType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemePosition($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemePropertyOrigin($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeRect($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeString($hTheme, $iPartID, $iStateID, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysBool($hTheme, $iBoolID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysColor($hTheme, $iColorID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysColorBrush($hTheme, $iColorID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysFont($hTheme, $iFontID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysInt($hTheme, $iIntID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysSize($hTheme, $iSizeID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeSysString($hTheme, $iStringID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeTextExtent($hTheme, $iPartID, $iStateID, $hDC, $sText, $tRECT, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeTextMetrics($hTheme, $iPartID, $iStateID, $hDC = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetThemeTransitionDuration($hTheme, $iPartID, $iStateIDFrom, $iStateIDTo, $iPropID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowTheme($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsThemeActive()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsThemeBackgroundPartiallyTransparent($hTheme, $iPartID, $iStateID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsThemePartDefined($hTheme, $iPartID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenThemeData($hWnd, $sClass)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetThemeAppProperties($iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowTheme($hWnd, $sName = 0, $sList = 0)
	Return __Au3_Missing()
EndFunc
