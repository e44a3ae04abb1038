; WinAPIGdi.au3: rectangles and colours. There is nothing to draw on.
#include-once

; ---- includes (generate.py)
#include "APIGdiConstants.au3"
#include "WinAPI.au3"
#include "WinAPICom.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagBITMAP = "struct;long bmType;long bmWidth;long bmHeight;long bmWidthBytes;ushort bmPlanes;ushort bmBitsPixel;ptr bmBits;endstruct"
Global Const $tagBITMAPV4HEADER = "struct;dword bV4Size;long bV4Width;long bV4Height;ushort bV4Planes;ushort bV4BitCount;dword bV4Compression;dword bV4SizeImage;long bV4XPelsPerMeter;long bV4YPelsPerMeter;dword bV4ClrUsed;dword bV4ClrImportant;dword bV4RedMask;dword bV4GreenMask;dword bV4BlueMask;dword bV4AlphaMask;dword bV4CSType;int bV4Endpoints[9];dword bV4GammaRed;dword bV4GammaGreen;dword bV4GammaBlue;endstruct"
Global Const $tagBITMAPV5HEADER = "struct;dword bV5Size;long bV5Width;long bV5Height;ushort bV5Planes;ushort bV5BitCount;dword bV5Compression;dword bV5SizeImage;long bV5XPelsPerMeter;long bV5YPelsPerMeter;dword bV5ClrUsed;dword bV5ClrImportant;dword bV5RedMask;dword bV5GreenMask;dword bV5BlueMask;dword bV5AlphaMask;dword bV5CSType;int bV5Endpoints[9];dword bV5GammaRed;dword bV5GammaGreen;dword bV5GammaBlue;dword bV5Intent;dword bV5ProfileData;dword bV5ProfileSize;dword bV5Reserved;endstruct"
Global Const $tagCOLORADJUSTMENT = "ushort Size;ushort Flags;ushort IlluminantIndex;ushort RedGamma;ushort GreenGamma;ushort BlueGamma;ushort ReferenceBlack;ushort ReferenceWhite;short Contrast;short Brightness;short Colorfulness;short RedGreenTint"
Global Const $tagDEVMODE_DISPLAY = "wchar DeviceName[32];ushort SpecVersion;ushort DriverVersion;ushort Size;ushort DriverExtra;dword Fields;struct;long X;long Y;endstruct;dword DisplayOrientation;dword DisplayFixedOutput;short Unused1[5];wchar Unused2[32];ushort LogPixels;dword BitsPerPel;dword PelsWidth;dword PelsHeight;dword DisplayFlags;dword DisplayFrequency"
Global Const $tagDIBSECTION = "struct;long bmType;long bmWidth;long bmHeight;long bmWidthBytes;ushort bmPlanes;ushort bmBitsPixel;ptr bmBits;endstruct;struct;dword biSize;long biWidth;long biHeight;word biPlanes;word biBitCount;dword biCompression;dword biSizeImage;long biXPelsPerMeter;long biYPelsPerMeter;dword biClrUsed;dword biClrImportant;endstruct;dword dsBitfields[3];ptr dshSection;dword dsOffset"
Global Const $tagDWM_COLORIZATION_PARAMETERS = "dword Color;dword AfterGlow;uint ColorBalance;uint AfterGlowBalance;uint BlurBalance;uint GlassReflectionIntensity; uint OpaqueBlend"
Global Const $tagENHMETAHEADER = "struct;dword Type;dword Size;long rcBounds[4];long rcFrame[4];dword Signature;dword Version;dword Bytes;dword Records;ushort Handles;ushort Reserved;dword Description;dword OffDescription;dword PalEntries;long Device[2];long Millimeters[2];dword PixelFormat;dword OffPixelFormat;dword OpenGL;long Micrometers[2];endstruct"
Global Const $tagEXTLOGPEN = "dword PenStyle;dword Width;uint BrushStyle;dword Color;ulong_ptr Hatch;dword NumEntries"
Global Const $tagFONTSIGNATURE = "dword fsUsb[4];dword fsCsb[2]"
Global Const $tagGLYPHMETRICS = "uint BlackBoxX;uint BlackBoxY;struct;long X;long Y;endstruct;short CellIncX;short CellIncY"
Global Const $tagLOGBRUSH = "uint Style;dword Color;ulong_ptr Hatch"
Global Const $tagLOGPEN = "uint Style;dword Width;dword Color"
Global Const $tagMAT2 = "short eM11[2];short eM12[2];short eM21[2];short eM22[2]"
Global Const $tagNEWTEXTMETRIC = "long tmHeight;long tmAscent;long tmDescent;long tmInternalLeading;long tmExternalLeading;long tmAveCharWidth;long tmMaxCharWidth;long tmWeight;long tmOverhang;long tmDigitizedAspectX;long tmDigitizedAspectY;wchar tmFirstChar;wchar tmLastChar;wchar tmDefaultChar;wchar tmBreakChar;byte tmItalic;byte tmUnderlined;byte tmStruckOut;byte tmPitchAndFamily;byte tmCharSet;dword ntmFlags;uint ntmSizeEM;uint ntmCellHeight;uint ntmAvgWidth"
Global Const $tagNEWTEXTMETRICEX = "long tmHeight;long tmAscent;long tmDescent;long tmInternalLeading;long tmExternalLeading;long tmAveCharWidth;long tmMaxCharWidth;long tmWeight;long tmOverhang;long tmDigitizedAspectX;long tmDigitizedAspectY;wchar tmFirstChar;wchar tmLastChar;wchar tmDefaultChar;wchar tmBreakChar;byte tmItalic;byte tmUnderlined;byte tmStruckOut;byte tmPitchAndFamily;byte tmCharSet;dword ntmFlags;uint ntmSizeEM;uint ntmCellHeight;uint ntmAvgWidth;dword fsUsb[4];dword fsCsb[2]"
Global Const $tagPANOSE = "struct;byte bFamilyType;byte bSerifStyle;byte bWeight;byte bProportion;byte bContrast;byte bStrokeVariation;byte bArmStyle;byte bLetterform;byte bMidline;byte bXHeight;endstruct"
Global Const $tagOUTLINETEXTMETRIC = "struct;uint otmSize;long tmHeight;long tmAscent;long tmDescent;long tmInternalLeading;long tmExternalLeading;long tmAveCharWidth;long tmMaxCharWidth;long tmWeight;long tmOverhang;long tmDigitizedAspectX;long tmDigitizedAspectY;wchar tmFirstChar;wchar tmLastChar;wchar tmDefaultChar;wchar tmBreakChar;byte tmItalic;byte tmUnderlined;byte tmStruckOut;byte tmPitchAndFamily;byte tmCharSet;byte otmFiller;struct;byte bFamilyType;byte bSerifStyle;byte bWeight;byte bProportion;byte bContrast;byte bStrokeVariation;byte bArmStyle;byte bLetterform;byte bMidline;byte bXHeight;endstruct;byte bugFiller[3];uint otmSelection;uint otmType;int otmCharSlopeRise;int otmCharSlopeRun;int otmItalicAngle;uint otmEMSquare;int otmAscent;int otmDescent;uint otmLineGap;uint otmCapEmHeight;uint otmXHeight;long otmFontBox[4];int otmMacAscent;int otmMacDescent;uint otmMacLineGap;uint otmMinimumPPEM;long otmSubscriptSize[2];long otmSubscriptOffset[2];long otmSuperscriptSize[2];long otmSuperscriptOffse[2];uint otmStrikeoutSize;int otmStrikeoutPosition;int otmUnderscoreSize;int otmUnderscorePosition;uint_ptr otmFamilyName;uint_ptr otmFaceName;uint_ptr otmStyleName;uint_ptr otmFullName;endstruct"
Global Const $tagPAINTSTRUCT = "hwnd hDC;int fErase;dword rPaint[4];int fRestore;int fIncUpdate;byte rgbReserved[32]"
Global Const $tagRGNDATAHEADER = "struct;dword Size;dword Type;dword Count;dword RgnSize;struct;long Left;long Top;long Right;long Bottom;endstruct;endstruct"
Global Const $tagXFORM = "float eM11;float eM12;float eM21;float eM22;float eDx;float eDy"
; ---- end of constants

Func __au3_rect($tRECT)
	Local $aSides[4]
	For $i = 0 To 3
		$aSides[$i] = DllStructGetData($tRECT, $i + 1)
	Next
	Return $aSides
EndFunc

Func __au3_rect_set(ByRef $tRECT, $iLeft, $iTop, $iRight, $iBottom)
	DllStructSetData($tRECT, 1, $iLeft)
	DllStructSetData($tRECT, 2, $iTop)
	DllStructSetData($tRECT, 3, $iRight)
	DllStructSetData($tRECT, 4, $iBottom)
	Return 1
EndFunc

Func __au3_max($iOne, $iTwo)
	Return $iOne > $iTwo ? $iOne : $iTwo
EndFunc

Func __au3_min($iOne, $iTwo)
	Return $iOne < $iTwo ? $iOne : $iTwo
EndFunc

Func _WinAPI_CopyRect($tRECT)
	Local $a = __au3_rect($tRECT)
	Return _WinAPI_CreateRect($a[0], $a[1], $a[2], $a[3])
EndFunc

Func _WinAPI_EqualRect($tRECT1, $tRECT2)
	Local $a = __au3_rect($tRECT1), $b = __au3_rect($tRECT2)
	Return ($a[0] = $b[0] And $a[1] = $b[1] And $a[2] = $b[2] And $a[3] = $b[3]) ? 1 : 0
EndFunc

; [x, y, width, height]
Func _WinAPI_GetPosFromRect($tRECT)
	Local $a = __au3_rect($tRECT), $aPlace[4] = [$a[0], $a[1], $a[2] - $a[0], $a[3] - $a[1]]
	Return $aPlace
EndFunc

Func _WinAPI_InflateRect(ByRef $tRECT, $iDX, $iDY)
	Local $a = __au3_rect($tRECT)
	Return __au3_rect_set($tRECT, $a[0] - $iDX, $a[1] - $iDY, $a[2] + $iDX, $a[3] + $iDY)
EndFunc

Func _WinAPI_OffsetRect(ByRef $tRECT, $iDX, $iDY)
	Local $a = __au3_rect($tRECT)
	Return __au3_rect_set($tRECT, $a[0] + $iDX, $a[1] + $iDY, $a[2] + $iDX, $a[3] + $iDY)
EndFunc

Func _WinAPI_IsRectEmpty(ByRef $tRECT)
	Local $a = __au3_rect($tRECT)
	Return ($a[0] >= $a[2] Or $a[1] >= $a[3]) ? 1 : 0
EndFunc

; What two rectangles have in common; 0 when nothing.
Func _WinAPI_IntersectRect($tRECT1, $tRECT2)
	Local $a = __au3_rect($tRECT1), $b = __au3_rect($tRECT2)
	Local $tBoth = _WinAPI_CreateRect(__au3_max($a[0], $b[0]), __au3_max($a[1], $b[1]), __au3_min($a[2], $b[2]), __au3_min($a[3], $b[3]))
	Return _WinAPI_IsRectEmpty($tBoth) ? SetError(0, 0, 0) : $tBoth
EndFunc

; The least rectangle around two others.
Func _WinAPI_UnionRect(ByRef $tRECT1, ByRef $tRECT2)
	Local $a = __au3_rect($tRECT1), $b = __au3_rect($tRECT2)
	If _WinAPI_IsRectEmpty($tRECT1) Then Return _WinAPI_IsRectEmpty($tRECT2) ? SetError(10, 0, 0) : _WinAPI_CopyRect($tRECT2)
	If _WinAPI_IsRectEmpty($tRECT2) Then Return _WinAPI_CopyRect($tRECT1)
	Return _WinAPI_CreateRect(__au3_min($a[0], $b[0]), __au3_min($a[1], $b[1]), __au3_max($a[2], $b[2]), __au3_max($a[3], $b[3]))
EndFunc

; The first without the second, when that covers one of its sides.
Func _WinAPI_SubtractRect(ByRef $tRECT1, ByRef $tRECT2)
	Local $a = __au3_rect($tRECT1), $b = __au3_rect(_WinAPI_CopyRect($tRECT2))
	If _WinAPI_IsRectEmpty($tRECT1) Then Return SetError(10, 0, 0)
	If Not IsDllStruct(_WinAPI_IntersectRect($tRECT1, $tRECT2)) Then Return _WinAPI_CopyRect($tRECT1)
	If $b[1] <= $a[1] And $b[3] >= $a[3] Then
		If $b[0] <= $a[0] And $b[2] >= $a[2] Then Return SetError(10, 0, 0)
		If $b[0] <= $a[0] Then $a[0] = $b[2]
		If $b[2] >= $a[2] Then $a[2] = $b[0]
	ElseIf $b[0] <= $a[0] And $b[2] >= $a[2] Then
		If $b[1] <= $a[1] Then $a[1] = $b[3]
		If $b[3] >= $a[3] Then $a[3] = $b[1]
	EndIf
	Return _WinAPI_CreateRect($a[0], $a[1], $a[2], $a[3])
EndFunc

Func _WinAPI_PtInRectEx($iX, $iY, $iLeft, $iTop, $iRight, $iBottom)
	Return (Int($iX) >= Int($iLeft) And Int($iX) < Int($iRight) And Int($iY) >= Int($iTop) And Int($iY) < Int($iBottom)) ? 1 : 0
EndFunc

Func _WinAPI_GetBValue($iRGB)
	Return BitAND($iRGB, 0xFF)
EndFunc

Func _WinAPI_GetGValue($iRGB)
	Return BitAND(BitShift($iRGB, 8), 0xFF)
EndFunc

Func _WinAPI_GetRValue($iRGB)
	Return BitAND(BitShift($iRGB, 16), 0xFF)
EndFunc

Func _WinAPI_InvertColor($iColor)
	Return $iColor = -1 ? 0 : BitXOR(BitAND($iColor, 0xFFFFFF), 0xFFFFFF)
EndFunc

Func _WinAPI_RGB($iRed, $iGreen, $iBlue)
	Return _WinAPI_SwitchColor(BitOR(BitShift($iBlue, -16), BitShift($iGreen, -8), $iRed))
EndFunc

; Whole numbers from 0 to 240, rounded as Windows does.
Func _WinAPI_ColorRGBToHLS($iRGB, ByRef $iHue, ByRef $iLuminance, ByRef $iSaturation)
	Local $iRed = _WinAPI_GetRValue($iRGB), $iGreen = _WinAPI_GetGValue($iRGB), $iBlue = _WinAPI_GetBValue($iRGB)
	Local $iMost = __au3_max($iRed, __au3_max($iGreen, $iBlue)), $iLeast = __au3_min($iRed, __au3_min($iGreen, $iBlue)), $iSpan = $iMost - $iLeast
	Local $iSum = $iMost + $iLeast, $iBase
	$iLuminance = Int(($iSum * 240 + 255) / 510)
	$iSaturation = 0
	$iHue = 160
	If $iSpan = 0 Then Return 1
	$iBase = $iLuminance <= 120 ? $iSum : 510 - $iSum
	$iSaturation = Int(($iSpan * 240 + Int($iBase / 2)) / $iBase)
	Local $iFromRed = Int((($iMost - $iRed) * 40 + Int($iSpan / 2)) / $iSpan), $iFromGreen = Int((($iMost - $iGreen) * 40 + Int($iSpan / 2)) / $iSpan)
	Local $iFromBlue = Int((($iMost - $iBlue) * 40 + Int($iSpan / 2)) / $iSpan)
	If $iRed = $iMost Then
		$iHue = $iFromBlue - $iFromGreen
	ElseIf $iGreen = $iMost Then
		$iHue = 80 + $iFromRed - $iFromBlue
	Else
		$iHue = 160 + $iFromGreen - $iFromRed
	EndIf
	If $iHue < 0 Then $iHue += 240
	If $iHue > 240 Then $iHue -= 240
	Return 1
EndFunc

Func _WinAPI_ColorHLSToRGB($iHue, $iLuminance, $iSaturation)
	If $iSaturation = 0 Then Return Int($iLuminance * 255 / 240) * 0x010101
	Local $iHigh = $iLuminance <= 120 ? Int(($iLuminance * (240 + $iSaturation) + 120) / 240) : $iLuminance + $iSaturation - Int(($iLuminance * $iSaturation + 120) / 240)
	Local $iLow = 2 * $iLuminance - $iHigh
	Return _WinAPI_RGB(__au3_hls_part($iLow, $iHigh, $iHue + 80), __au3_hls_part($iLow, $iHigh, $iHue), __au3_hls_part($iLow, $iHigh, $iHue - 80))
EndFunc

Func __au3_hls_part($iLow, $iHigh, $iHue)
	If $iHue < 0 Then $iHue += 240
	If $iHue > 240 Then $iHue -= 240
	Local $iPart = $iLow
	If $iHue < 40 Then
		$iPart = $iLow + Int((($iHigh - $iLow) * $iHue + 20) / 40)
	ElseIf $iHue < 120 Then
		$iPart = $iHigh
	ElseIf $iHue < 160 Then
		$iPart = $iLow + Int((($iHigh - $iLow) * (160 - $iHue) + 20) / 40)
	EndIf
	Return Int(($iPart * 255 + 120) / 240)
EndFunc

; ---- points and matrices ----

; Are these rows of x and y, and which ones are meant?
Func __au3_points(Const ByRef $aPoint, ByRef $iStart, ByRef $iEnd)
	If UBound($aPoint, 0) <> 2 Or UBound($aPoint, 2) < 2 Then Return False
	If $iStart < 0 Then $iStart = 0
	If $iEnd < 0 Or $iEnd > UBound($aPoint) - 1 Then $iEnd = UBound($aPoint) - 1
	Return $iStart <= $iEnd
EndFunc

Func _WinAPI_OffsetPoints(ByRef $aPoint, $iXOffset, $iYOffset, $iStart = 0, $iEnd = -1)
	If Not __au3_points($aPoint, $iStart, $iEnd) Then Return SetError(12, 0, 0)
	For $i = $iStart To $iEnd
		$aPoint[$i][0] += $iXOffset
		$aPoint[$i][1] += $iYOffset
	Next
	Return 1
EndFunc

; Around a point, by degrees.
Func _WinAPI_RotatePoints(ByRef $aPoint, $iXC, $iYC, $fAngle, $iStart = 0, $iEnd = -1)
	If Not __au3_points($aPoint, $iStart, $iEnd) Then Return SetError(12, 0, 0)
	Local $nCos = Cos($fAngle * ATan(1) / 45), $nSin = Sin($fAngle * ATan(1) / 45), $nX, $nY
	For $i = $iStart To $iEnd
		$nX = $aPoint[$i][0] - $iXC
		$nY = $aPoint[$i][1] - $iYC
		$aPoint[$i][0] = Int(Round($iXC + $nX * $nCos - $nY * $nSin))
		$aPoint[$i][1] = Int(Round($iYC + $nX * $nSin + $nY * $nCos))
	Next
	Return 1
EndFunc

Func _WinAPI_CreateTransform($nM11 = 1, $nM12 = 0, $nM21 = 0, $nM22 = 1, $nDX = 0, $nDY = 0)
	Local $tMatrix = DllStructCreate($tagXFORM), $aNumbers[6] = [$nM11, $nM12, $nM21, $nM22, $nDX, $nDY]
	For $i = 0 To 5
		DllStructSetData($tMatrix, $i + 1, $aNumbers[$i])
	Next
	Return $tMatrix
EndFunc

; First the one, then the other.
Func _WinAPI_CombineTransform($tXFORM1, $tXFORM2)
	Local $a = $tXFORM1, $b = $tXFORM2
	Return _WinAPI_CreateTransform($a.eM11 * $b.eM11 + $a.eM12 * $b.eM21, $a.eM11 * $b.eM12 + $a.eM12 * $b.eM22, _
			$a.eM21 * $b.eM11 + $a.eM22 * $b.eM21, $a.eM21 * $b.eM12 + $a.eM22 * $b.eM22, _
			$a.eDx * $b.eM11 + $a.eDy * $b.eM21 + $b.eDx, $a.eDx * $b.eM12 + $a.eDy * $b.eM22 + $b.eDy)
EndFunc

Func _WinAPI_CreateColorAdjustment($iFlags = 0, $iIlluminant = 0, $iGammaR = 10000, $iGammaG = 10000, $iGammaB = 10000, $iBlack = 0, $iWhite = 10000, $iContrast = 0, $iBrightness = 0, $iColorfulness = 0, $iTint = 0)
	Local $t = DllStructCreate($tagCOLORADJUSTMENT)
	Local $aNumbers[12] = [24, $iFlags, $iIlluminant, $iGammaR, $iGammaG, $iGammaB, $iBlack, $iWhite, $iContrast, $iBrightness, $iColorfulness, $iTint]
	For $i = 0 To 11
		DllStructSetData($t, $i + 1, $aNumbers[$i])
	Next
	Return $t
EndFunc

; ---- the look of windows, of which there are none ----

Func _WinAPI_DwmIsCompositionEnabled()
	Return 0
EndFunc

Func _WinAPI_DwmGetColorizationColor()
	Return SetError(10, 0x80004001, 0)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_AbortPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AddFontMemResourceEx($pData, $iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AddFontResourceEx($sFont, $iFlag = 0, $bNotify = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AddIconOverlay($hIcon, $hOverlay)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AdjustBitmap($hBitmap, $iWidth, $iHeight, $iMode = 3, $tAdjustment = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AlphaBlend($hDestDC, $iXDest, $iYDest, $iWidthDest, $iHeightDest, $hSrcDC, $iXSrc, $iYSrc, $iWidthSrc, $iHeightSrc, $iAlpha, $bAlpha = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AngleArc($hDC, $iX, $iY, $iRadius, $nStartAngle, $nSweepAngle)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Arc($hDC, $tRECT, $iXStartArc, $iYStartArc, $iXEndArc, $iYEndArc)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ArcTo($hDC, $tRECT, $iXRadial1, $iYRadial1, $iXRadial2, $iYRadial2)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BeginPaint($hWnd, ByRef $tPAINTSTRUCT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BeginPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CloseEnhMetaFile($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CloseFigure($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ColorAdjustLuma($iRGB, $iPercent, $bScale = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CompressBitmapBits($hBitmap, ByRef $pBuffer, $iCompression = 0, $iQuality = 100)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyBitmap($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyEnhMetaFile($hEmf, $sFilePath = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyImage($hImage, $iType = 0, $iXDesiredPixels = 0, $iYDesiredPixels = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Create32BitHBITMAP($hIcon, $bDib = False, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Create32BitHICON($hIcon, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateANDBitmap($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateBitmapIndirect(ByRef $tBITMAP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateBrushIndirect($iStyle, $iRGB, $iHatch = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateCompatibleBitmapEx($hDC, $iWidth, $iHeight, $iRGB)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateDIB($iWidth, $iHeight, $iBitsPerPel = 32, $tColorTable = 0, $iColorCount = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateDIBColorTable(Const ByRef $aColorTable, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateDIBitmap($hDC, ByRef $tBITMAPINFO, $iUsage, $pBits = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateDIBSection($hDC, $tBITMAPINFO, $iUsage, ByRef $pBits, $hSection = 0, $iOffset = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateEllipticRgn($tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateEmptyIcon($iWidth, $iHeight, $iBitsPerPel = 32)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateEnhMetaFile($hDC = 0, $tRECT = 0, $bPixels = False, $sFilePath = '', $sDescription = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateFontEx($iHeight, $iWidth = 0, $iEscapement = 0, $iOrientation = 0, $iWeight = 400, $bItalic = False, $bUnderline = False, $bStrikeOut = False, $iCharSet = 1, $iOutPrecision = 0, $iClipPrecision = 0, $iQuality = 0, $iPitchAndFamily = 0, $sFaceName = '', $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateIconIndirect($hBitmap, $hMask, $iXHotspot = 0, $iYHotspot = 0, $bIcon = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateNullRgn()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreatePolygonRgn(Const ByRef $aPoint, $iStart = 0, $iEnd = -1, $iMode = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateRectRgnIndirect($tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeleteEnhMetaFile($hEmf)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DPtoLP($hDC, ByRef $tPOINT, $iCount = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawAnimatedRects($hWnd, $tRectFrom, $tRectTo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawBitmap($hDC, $iX, $iY, $hBitmap, $iRop = 0x00CC0020)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawFocusRect($hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawShadowText($hDC, $sText, $iRGBText, $iRGBShadow, $iXOffset = 0, $iYOffset = 0, $tRECT = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmDefWindowProc($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmEnableBlurBehindWindow($hWnd, $bEnable = True, $bTransition = False, $hRgn = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmEnableComposition($bEnable)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmExtendFrameIntoClientArea($hWnd, $tMARGINS = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmGetColorizationParameters()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmGetWindowAttribute($hWnd, $iAttribute)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmInvalidateIconicBitmaps($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmQueryThumbnailSourceSize($hThumbnail)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmRegisterThumbnail($hDestination, $hSource)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmSetColorizationParameters($tDWMCP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmSetIconicLivePreviewBitmap($hWnd, $hBitmap, $bFrame = False, $tClient = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmSetIconicThumbnail($hWnd, $hBitmap, $bFrame = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmSetWindowAttribute($hWnd, $iAttribute, $iData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmUnregisterThumbnail($hThumbnail)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DwmUpdateThumbnailProperties($hThumbnail, $bVisible = True, $bClientAreaOnly = False, $iOpacity = 255, $tRectDest = 0, $tRectSrc = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Ellipse($hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EndPaint($hWnd, ByRef $tPAINTSTRUCT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EndPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDisplayMonitors($hDC = 0, $tRECT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDisplaySettings($sDevice, $iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumFontFamilies($hDC = 0, $sFaceName = '', $iCharSet = 1, $iFontType = 0x07, $sPattern = '', $bExclude = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EqualRgn($hRgn1, $hRgn2)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExcludeClipRect($hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtCreatePen($iPenStyle, $iWidth, $iBrushStyle, $iRGB, $iHatch = 0, $aUserStyle = 0, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtCreateRegion($tRGNDATA, $tXFORM = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtFloodFill($hDC, $iX, $iY, $iRGB, $iType = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtSelectClipRgn($hDC, $hRgn, $iMode = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FillPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FillRgn($hDC, $hRgn, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FlattenPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FrameRgn($hDC, $hRgn, $hBrush, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GdiComment($hDC, $pBuffer, $iSize)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetArcDirection($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBitmapBits($hBitmap, $iSize, $pBits)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBitmapDimensionEx($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBkColor($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBoundsRect($hDC, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBrushOrg($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClipBox($hDC, ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClipRgn($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetColorAdjustment($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentObject($hDC, $iType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentPosition($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDCEx($hWnd, $hRgn, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDeviceGammaRamp($hDC, ByRef $aRamp)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDIBColorTable($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetEnhMetaFile($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetEnhMetaFileBits($hEmf, ByRef $pBuffer)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetEnhMetaFileDescription($hEmf)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetEnhMetaFileDimension($hEmf)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetEnhMetaFileHeader($hEmf)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFontName($sFaceName, $iStyle = 0, $iCharSet = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFontResourceInfo($sFont, $bForce = False, $iFlag = Default)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFontMemoryResourceInfo($pMemory, $iFlag = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGlyphOutline($hDC, $sChar, $iFormat, ByRef $pBuffer, $tMAT2 = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGraphicsMode($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetIconDimension($hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMapMode($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetObjectType($hObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetOutlineTextMetrics($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPixel($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPolyFillMode($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRegionData($hRgn, ByRef $tRGNDATA)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRgnBox($hRgn, ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetROP2($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetStretchBltMode($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTabbedTextExtent($hDC, $sText, $aTab = 0, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTextAlign($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTextCharacterExtra($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTextColor($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTextFace($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUDFColorMode()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUpdateRect($hWnd, $bErase = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUpdateRgn($hWnd, $hRgn, $bErase = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowExt($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowOrg($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowRgnBox($hWnd, ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWorldTransform($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GradientFill($hDC, Const ByRef $aVertex, $iStart = 0, $iEnd = -1, $bRotate = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IntersectClipRect($hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InvalidateRgn($hWnd, $hRgn = 0, $bErase = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InvertANDBitmap($hBitmap, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InvertRect($hDC, ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InvertRgn($hDC, $hRgn)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsAlphaBitmap($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LineDDA($iX1, $iY1, $iX2, $iY2, $pLineProc, $pData = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LockWindowUpdate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LPtoDP($hDC, ByRef $tPOINT, $iCount = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MaskBlt($hDestDC, $iXDest, $iYDest, $iWidth, $iHeight, $hSrcDC, $iXSrc, $iYSrc, $hMask, $iXMask, $iYMask, $iRop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ModifyWorldTransform($hDC, ByRef $tXFORM, $iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MonitorFromPoint(ByRef $tPOINT, $iFlag = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MonitorFromRect(ByRef $tRECT, $iFlag = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MonitorFromWindow($hWnd, $iFlag = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MoveToEx($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OffsetClipRgn($hDC, $iXOffset, $iYOffset)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OffsetRgn($hRgn, $iXOffset, $iYOffset)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OffsetWindowOrg($hDC, $iXOffset, $iYOffset)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PaintDesktop($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PaintRgn($hDC, $hRgn)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PatBlt($hDC, $iX, $iY, $iWidth, $iHeight, $iRop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathToRegion($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PlayEnhMetaFile($hDC, $hEmf, ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PlgBlt($hDestDC, Const ByRef $aPoint, $hSrcDC, $iXSrc, $iYSrc, $iWidth, $iHeight, $hMask = 0, $iXMask = 0, $iYMask = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PolyBezier($hDC, Const ByRef $aPoint, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PolyBezierTo($hDC, Const ByRef $aPoint, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PolyDraw($hDC, Const ByRef $aPoint, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Polygon($hDC, Const ByRef $aPoint, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PrintWindow($hWnd, $hDC, $bClient = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PtInRegion($hRgn, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PtVisible($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RadialGradientFill($hDC, $iX, $iY, $iRadius, $iRGB1, $iRGB2, $fAngleStart = 0, $fAngleEnd = 360, $fStep = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Rectangle($hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RectInRegion($hRgn, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RectVisible($hDC, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RemoveFontMemResourceEx($hFont)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RemoveFontResourceEx($sFont, $iFlag = 0, $bNotify = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RestoreDC($hDC, $iID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RoundRect($hDC, $tRECT, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SaveDC($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SaveHBITMAPToFile($sFilePath, $hBitmap, $iXPelsPerMeter = Default, $iYPelsPerMeter = Default)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SaveHICONToFile($sFilePath, Const ByRef $vIcon, $bCompress = 0, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ScaleWindowExt($hDC, $iXNum, $iXDenom, $iYNum, $iYDenom)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SelectClipPath($hDC, $iMode = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SelectClipRgn($hDC, $hRgn)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetArcDirection($hDC, $iDirection)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetBitmapBits($hBitmap, $iSize, $pBits)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetBitmapDimensionEx($hBitmap, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetBoundsRect($hDC, $iFlags, $tRECT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetBrushOrg($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetColorAdjustment($hDC, $tAdjustment)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDCBrushColor($hDC, $iRGB)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDCPenColor($hDC, $iRGB)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDeviceGammaRamp($hDC, Const ByRef $aRamp)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDIBColorTable($hBitmap, $tColorTable, $iColorCount)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDIBitsToDevice($hDC, $iXDest, $iYDest, $iWidth, $iHeight, $iXSrc, $iYSrc, $iStartScan, $iScanLines, $tBITMAPINFO, $iUsage, $pBits)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetEnhMetaFileBits($pData, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetGraphicsMode($hDC, $iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetMapMode($hDC, $iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetPixel($hDC, $iX, $iY, $iRGB)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetPolyFillMode($hDC, $iMode = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetRectRgn($hRgn, $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetROP2($hDC, $iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetStretchBltMode($hDC, $iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetTextAlign($hDC, $iMode = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetTextCharacterExtra($hDC, $iCharExtra)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetTextJustification($hDC, $iBreakExtra, $iBreakCount)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetUDFColorMode($iMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowExt($hDC, $iXExtent, $iYExtent)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowOrg($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWorldTransform($hDC, ByRef $tXFORM)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StretchBlt($hDestDC, $iXDest, $iYDest, $iWidthDest, $iHeightDest, $hSrcDC, $iXSrc, $iYSrc, $iWidthSrc, $iHeightSrc, $iRop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StretchDIBits($hDestDC, $iXDest, $iYDest, $iWidthDest, $iHeightDest, $iXSrc, $iYSrc, $iWidthSrc, $iHeightSrc, $tBITMAPINFO, $iUsage, $pBits, $iRop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrokeAndFillPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StrokePath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TabbedTextOut($hDC, $iX, $iY, $sText, $aTab = 0, $iStart = 0, $iEnd = -1, $iOrigin = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TextOut($hDC, $iX, $iY, $sText)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TransparentBlt($hDestDC, $iXDest, $iYDest, $iWidthDest, $iHeightDest, $hSrcDC, $iXSrc, $iYSrc, $iWidthSrc, $iHeightSrc, $iRGB)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ValidateRect($hWnd, $tRECT = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ValidateRgn($hWnd, $hRgn = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WidenPath($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WindowFromDC($hDC)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
