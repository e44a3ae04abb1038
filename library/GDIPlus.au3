; GDIPlus.au3: made by generate.py; do not edit.
#include-once

#include "GDIPlusConstants.au3"
#include "StructureConstants.au3"
#include "WinAPI.au3"
#include "WinAPIGdi.au3"

Func _GDIPlus_ArrowCapCreate($fHeight, $fWidth, $bFilled = True)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapDispose($hCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapGetFillState($hArrowCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapGetHeight($hArrowCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapGetMiddleInset($hArrowCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapGetWidth($hArrowCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapSetFillState($hArrowCap, $bFilled = True)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapSetHeight($hArrowCap, $fHeight)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapSetMiddleInset($hArrowCap, $fInset)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ArrowCapSetWidth($hArrowCap, $fWidth)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCloneArea($hBitmap, $nLeft, $nTop, $nWidth, $nHeight, $iFormat = 0x00021808)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateDIBFromBitmap($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromFile($sFileName)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromGraphics($iWidth, $iHeight, $hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromHBITMAP($hBitmap, $hPal = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromMemory($dImage, $bHBITMAP = False)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromResource($hInst, $vResourceName)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromScan0($iWidth, $iHeight, $iPixelFormat = $GDIP_PXF32ARGB, $iStride = 0, $pScan0 = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromStream($pStream)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateHBITMAPFromBitmap($hBitmap, $iARGB = 0xFF000000)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapDispose($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromHICON($hIcon)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateFromHICON32($hIcon)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapGetPixel($hBitmap, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapLockBits($hBitmap, $iLeft, $iTop, $iWidth, $iHeight, $iFlags = $GDIP_ILMREAD, $iFormat = $GDIP_PXF32RGB)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapSetPixel($hBitmap, $iX, $iY, $iARGB)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapUnlockBits($hBitmap, $tBitmapData)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BrushClone($hBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BrushCreateSolid($iARGB = 0xFF000000)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BrushDispose($hBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BrushGetSolidColor($hBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BrushGetType($hBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BrushSetSolidColor($hBrush, $iARGB = 0xFF000000)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ColorMatrixCreate()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ColorMatrixCreateGrayScale()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ColorMatrixCreateNegative()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ColorMatrixCreateSaturation($fSat)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ColorMatrixCreateScale($fRed, $fGreen, $fBlue, $fAlpha = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ColorMatrixCreateTranslate($fRed, $fGreen, $fBlue, $fAlpha = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_CustomLineCapClone($hCustomLineCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_CustomLineCapCreate($hPathFill, $hPathStroke, $iLineCap = 0, $nBaseInset = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_CustomLineCapDispose($hCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_CustomLineCapGetStrokeCaps($hCustomLineCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_CustomLineCapSetStrokeCaps($hCustomLineCap, $iStartCap, $iEndCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_Decoders()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_DecodersGetCount()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_DecodersGetSize()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_DrawImagePoints($hGraphic, $hImage, $nULX, $nULY, $nURX, $nURY, $nLLX, $nLLY, $iCount = 3)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_Encoders()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EncodersGetCLSID($sFileExtension)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EncodersGetCount()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EncodersGetParamList($hImage, $sEncoder)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EncodersGetParamListSize($hImage, $sEncoder)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EncodersGetSize()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontCreate($hFamily, $fSize, $iStyle = 0, $iUnit = 3)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontDispose($hFont)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyCreate($sFamily, $pCollection = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyCreateFromCollection($sFontName, $hFontCollection)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyDispose($hFamily)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyGetCellAscent($hFontFamily, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyGetCellDescent($hFontFamily, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyGetEmHeight($hFontFamily, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontFamilyGetLineSpacing($hFontFamily, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontGetHeight($hFont, $hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontPrivateAddFont($hFontCollection, $sFontFile)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontPrivateAddMemoryFont($hFontCollection, $tFont)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontPrivateCollectionDispose($hFontCollection)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_FontPrivateCreateCollection()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsClear($hGraphics, $iARGB = 0xFF000000)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsCreateFromHDC($hDC)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsCreateFromHWND($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDispose($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawArc($hGraphics, $nX, $nY, $nWidth, $nHeight, $fStartAngle, $fSweepAngle, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawBezier($hGraphics, $nX1, $nY1, $nX2, $nY2, $nX3, $nY3, $nX4, $nY4, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawClosedCurve($hGraphics, $aPoints, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawClosedCurve2($hGraphics, $aPoints, $nTension, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawCurve($hGraphics, $aPoints, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawCurve2($hGraphics, $aPoints, $nTension, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawEllipse($hGraphics, $nX, $nY, $nWidth, $nHeight, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawImage($hGraphics, $hImage, $nX, $nY)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawImagePointsRect($hGraphics, $hImage, $nULX, $nULY, $nURX, $nURY, $nLLX, $nLLY, $nSrcX, $nSrcY, $nSrcWidth, $nSrcHeight, $hImageAttributes = 0, $iUnit = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawImageRect($hGraphics, $hImage, $nX, $nY, $nW, $nH)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawImageRectRect($hGraphics, $hImage, $nSrcX, $nSrcY, $nSrcWidth, $nSrcHeight, $nDstX, $nDstY, $nDstWidth, $nDstHeight, $pAttributes = 0, $iUnit = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawLine($hGraphics, $nX1, $nY1, $nX2, $nY2, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawPath($hGraphics, $hPath, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawPie($hGraphics, $nX, $nY, $nWidth, $nHeight, $fStartAngle, $fSweepAngle, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawPolygon($hGraphics, $aPoints, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawRect($hGraphics, $nX, $nY, $nWidth, $nHeight, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawString($hGraphics, $sString, $nX, $nY, $sFont = "Arial", $fSize = 10, $iFormat = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsDrawStringEx($hGraphics, $sString, $hFont, $tLayout, $hFormat, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillClosedCurve($hGraphics, $aPoints, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillClosedCurve2($hGraphics, $aPoints, $nTension, $hBrush = 0, $iFillMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillEllipse($hGraphics, $nX, $nY, $nWidth, $nHeight, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillPath($hGraphics, $hPath, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillPie($hGraphics, $nX, $nY, $nWidth, $nHeight, $fStartAngle, $fSweepAngle, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillPolygon($hGraphics, $aPoints, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillRect($hGraphics, $nX, $nY, $nWidth, $nHeight, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsFillRegion($hGraphics, $hRegion, $hBrush = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsGetCompositingMode($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsGetCompositingQuality($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsGetDC($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsGetInterpolationMode($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsGetSmoothingMode($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsGetTransform($hGraphics, $hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsMeasureCharacterRanges($hGraphics, $sString, $hFont, $tLayout, $hStringFormat)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsMeasureString($hGraphics, $sString, $hFont, $tLayout, $hFormat)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsReleaseDC($hGraphics, $hDC)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsResetClip($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsResetTransform($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsRestore($hGraphics, $iState)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsRotateTransform($hGraphics, $fAngle, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSave($hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsScaleTransform($hGraphics, $fScaleX, $fScaleY, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetClipPath($hGraphics, $hPath, $iCombineMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetClipRect($hGraphics, $nX, $nY, $nWidth, $nHeight, $iCombineMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetClipRegion($hGraphics, $hRegion, $iCombineMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetCompositingMode($hGraphics, $iCompositionMode)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetCompositingQuality($hGraphics, $iCompositionQuality)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetInterpolationMode($hGraphics, $iInterpolationMode)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetPixelOffsetMode($hGraphics, $iPixelOffsetMode)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetSmoothingMode($hGraphics, $iSmooth)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetTextRenderingHint($hGraphics, $iTextRenderingHint)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsSetTransform($hGraphics, $hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsTransformPoints($hGraphics, ByRef $aPoints, $iCoordSpaceTo = 0, $iCoordSpaceFrom = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_GraphicsTranslateTransform($hGraphics, $nDX, $nDY, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_HatchBrushCreate($iHatchStyle = 0, $iARGBForeground = 0xFFFFFFFF, $iARGBBackground = 0xFFFFFFFF)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_HICONCreateFromBitmap($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageAttributesCreate()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageAttributesDispose($hImageAttributes)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageAttributesSetColorKeys($hImageAttributes, $iColorAdjustType = 0, $bEnable = False, $iARGBLow = 0, $iARGBHigh = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageAttributesSetColorMatrix($hImageAttributes, $iColorAdjustType = 0, $bEnable = False, $tClrMatrix = 0, $tGrayMatrix = 0, $iColorMatrixFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageDispose($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetDimension($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetFlags($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetGraphicsContext($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetHeight($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetHorizontalResolution($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetPixelFormat($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetRawFormat($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetThumbnail($hImage, $iWidth = 0, $iHeight = 0, $bKeepRatio = True, $hCallback = Null, $hCallbackData = Null)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetType($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetVerticalResolution($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageGetWidth($hImage)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageLoadFromFile($sFileName)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageLoadFromStream($pStream)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageRotateFlip($hImage, $iRotateFlipType)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageSaveToFile($hImage, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageSaveToFileEx($hImage, $sFileName, $sEncoder, $tParams = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageSaveToStream($hImage, $pStream, $tEncoder, $tParams = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageScale($hImage, $iScaleW, $iScaleH, $iInterpolationMode = $GDIP_INTERPOLATIONMODE_HIGHQUALITYBICUBIC)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ImageResize($hImage, $iNewWidth, $iNewHeight, $iInterpolationMode = $GDIP_INTERPOLATIONMODE_HIGHQUALITYBICUBIC)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushCreate($nX1, $nY1, $nX2, $nY2, $iARGBClr1, $iARGBClr2, $iWrapMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushCreateFromRect($tRECTF, $iARGBClr1, $iARGBClr2, $iGradientMode = 0, $iWrapMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushCreateFromRectWithAngle($tRECTF, $iARGBClr1, $iARGBClr2, $fAngle, $bIsAngleScalable = True, $iWrapMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushGetColors($hLineGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushGetRect($hLineGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushMultiplyTransform($hLineGradientBrush, $hMatrix, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushResetTransform($hLineGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetBlend($hLineGradientBrush, $aBlends)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetColors($hLineGradientBrush, $iARGBStart, $iARGBEnd)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetGammaCorrection($hLineGradientBrush, $bUseGammaCorrection = True)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetLinearBlend($hLineGradientBrush, $fFocus, $fScale = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetPresetBlend($hLineGradientBrush, $aInterpolations)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetSigmaBlend($hLineGradientBrush, $fFocus, $fScale = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_LineBrushSetTransform($hLineGradientBrush, $hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixCreate()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixClone($hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixDispose($hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixGetElements($hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixInvert($hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixMultiply($hMatrix1, $hMatrix2, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixRotate($hMatrix, $fAngle, $bAppend = False)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixScale($hMatrix, $fScaleX, $fScaleY, $bOrder = False)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixSetElements($hMatrix, $nM11 = 1, $nM12 = 0, $nM21 = 0, $nM22 = 1, $nDX = 0, $nDY = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixShear($hMatrix, $fShearX, $fShearY, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixTransformPoints($hMatrix, ByRef $aPoints)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_MatrixTranslate($hMatrix, $fOffsetX, $fOffsetY, $bAppend = False)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ParamAdd(ByRef $tParams, $sGUID, $iNbOfValues, $iType, $pValues)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ParamInit($iCount)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_ParamSize()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddArc($hPath, $nX, $nY, $nWidth, $nHeight, $fStartAngle, $fSweepAngle)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddBezier($hPath, $nX1, $nY1, $nX2, $nY2, $nX3, $nY3, $nX4, $nY4)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddClosedCurve($hPath, $aPoints)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddClosedCurve2($hPath, $aPoints, $nTension = 0.5)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddCurve($hPath, $aPoints)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddCurve2($hPath, $aPoints, $nTension = 0.5)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddCurve3($hPath, $aPoints, $iOffset, $iNumOfSegments, $nTension = 0.5)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddEllipse($hPath, $nX, $nY, $nWidth, $nHeight)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddLine($hPath, $nX1, $nY1, $nX2, $nY2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddLine2($hPath, $aPoints)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddPath($hPath1, $hPath2, $bConnect = True)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddPie($hPath, $nX, $nY, $nWidth, $nHeight, $fStartAngle, $fSweepAngle)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddPolygon($hPath, $aPoints)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddRectangle($hPath, $nX, $nY, $nWidth, $nHeight)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathAddString($hPath, $sString, $tLayout, $hFamily, $iStyle = 0, $fSize = 8.5, $hFormat = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushCreate($aPoints, $iWrapMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushCreateFromPath($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushGetCenterPoint($hPathGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushGetFocusScales($hPathGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushGetPointCount($hPathGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushGetRect($hPathGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushGetWrapMode($hPathGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushMultiplyTransform($hPathGradientBrush, $hMatrix, $iOrder = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushResetTransform($hPathGradientBrush)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetBlend($hPathGradientBrush, $aBlends)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetCenterColor($hPathGradientBrush, $iARGB)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetCenterPoint($hPathGradientBrush, $nX, $nY)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetFocusScales($hPathGradientBrush, $fScaleX, $fScaleY)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetGammaCorrection($hPathGradientBrush, $bUseGammaCorrection)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetLinearBlend($hPathGradientBrush, $fFocus, $fScale = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetPresetBlend($hPathGradientBrush, $aInterpolations)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetSigmaBlend($hPathGradientBrush, $fFocus, $fScale = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetSurroundColor($hPathGradientBrush, $iARGB)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetSurroundColorsWithCount($hPathGradientBrush, $aColors)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetTransform($hPathGradientBrush, $hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathBrushSetWrapMode($hPathGradientBrush, $iWrapMode)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathClone($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathCloseFigure($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathCreate($iFillMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathCreate2($aPathData, $iFillMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathDispose($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathFlatten($hPath, $fFlatness = 0.25, $hMatrix = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathGetData($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathGetFillMode($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathGetLastPoint($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathGetPointCount($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathGetPoints($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathGetWorldBounds($hPath, $hMatrix = 0, $hPen = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIsOutlineVisiblePoint($hPath, $nX, $nY, $hPen = 0, $hGraphics = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIsVisiblePoint($hPath, $nX, $nY, $hGraphics = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIterCreate($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIterDispose($hPathIter)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIterGetSubpathCount($hPathIter)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIterNextMarkerPath($hPathIter, $hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIterNextSubpathPath($hPathIter, $hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathIterRewind($hPathIter)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathReset($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathReverse($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathSetFillMode($hPath, $iFillMode)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathSetMarker($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathStartFigure($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathTransform($hPath, $hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathWarp($hPath, $hMatrix, $aPoints, $nX, $nY, $nWidth, $nHeight, $iWarpMode = 0, $fFlatness = 0.25)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathWiden($hPath, $hPen, $hMatrix = 0, $fFlatness = 0.25)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PathWindingModeOutline($hPath, $hMatrix = 0, $fFlatness = 0.25)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenCreate($iARGB = 0xFF000000, $nWidth = 1, $iUnit = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenCreate2($hBrush, $nWidth = 1, $iUnit = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenDispose($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetAlignment($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetColor($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetCustomEndCap($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetDashCap($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetDashStyle($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetEndCap($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetMiterLimit($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenGetWidth($hPen)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetAlignment($hPen, $iAlignment = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetColor($hPen, $iARGB)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetCustomEndCap($hPen, $hEndCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetDashCap($hPen, $iDash = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetDashStyle($hPen, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetEndCap($hPen, $iEndCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetLineCap($hPen, $iStartCap, $iEndCap, $iDashCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetLineJoin($hPen, $iLineJoin)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetMiterLimit($hPen, $fMiterLimit)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetStartCap($hPen, $iLineCap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PenSetWidth($hPen, $fWidth)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RectFCreate($nX = 0, $nY = 0, $nWidth = 0, $nHeight = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionClone($hRegion)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionCombinePath($hRegion, $hPath, $iCombineMode = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionCombineRect($hRegion, $nX, $nY, $nWidth, $nHeight, $iCombineMode = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionCombineRegion($hRegionDst, $hRegionSrc, $iCombineMode = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionCreate()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionCreateFromPath($hPath)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionCreateFromRect($nX, $nY, $nWidth, $nHeight)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionDispose($hRegion)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionGetBounds($hRegion, $hGraphics)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionGetHRgn($hRegion, $hGraphics = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionTransform($hRegion, $hMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_RegionTranslate($hRegion, $nDX, $nDY)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_Shutdown()
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_Startup($sGDIPDLL = Default, $bRetDllHandle = False)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_StringFormatCreate($iFormat = 0, $iLangID = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_StringFormatDispose($hFormat)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_StringFormatGetMeasurableCharacterRangeCount($hStringFormat)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_StringFormatSetAlign($hStringFormat, $iFlag)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_StringFormatSetLineAlign($hStringFormat, $iStringAlign)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_StringFormatSetMeasurableCharacterRanges($hStringFormat, $aRanges)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_TextureCreate($hImage, $iWrapMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_TextureCreate2($hImage, $nX, $nY, $nWidth, $nHeight, $iWrapMode = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_TextureCreateIA($hImage, $nX, $nY, $nWidth, $nHeight, $pImageAttributes = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapApplyEffect($hBitmap, $hEffect, $tRECT = Null)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapApplyEffectEx($hBitmap, $hEffect, $iX = 0, $iY = 0, $iW = 0, $iH = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapConvertFormat($hBitmap, $iPixelFormat, $iDitherType, $iPaletteType, $tPalette, $fAlphaThresholdPercent = 0.0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateApplyEffect($hBitmap, $hEffect, $tRECT = Null, $tOutRECT = Null)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapCreateApplyEffectEx($hBitmap, $hEffect, $iX = 0, $iY = 0, $iW = 0, $iH = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapGetHistogram($hBitmap, $iHistogramFormat, $iHistogramSize, $tChannel_0, $tChannel_1 = 0, $tChannel_2 = 0, $tChannel_3 = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapGetHistogramEx($hBitmap)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_BitmapGetHistogramSize($iFormat)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_DrawImageFX($hGraphics, $hImage, $hEffect, $tRECTF = 0, $hMatrix = 0, $hImgAttributes = 0, $iUnit = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_DrawImageFXEx($hGraphics, $hImage, $hEffect, $nX = 0, $nY = 0, $nW = 0, $nH = 0, $hMatrix = 0, $hImgAttributes = 0, $iUnit = 2)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreate($sEffectGUID)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateBlur($fRadius = 10.0, $bExpandEdge = False)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateBrightnessContrast($iBrightnessLevel = 0, $iContrastLevel = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateColorBalance($iCyanRed = 0, $iMagentaGreen = 0, $iYellowBlue = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateColorCurve($iAdjustment, $iChannel, $iAdjustValue)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateColorLUT($aColorLUT)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateColorMatrix($tColorMatrix)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateHueSaturationLightness($iHueLevel = 0, $iSaturationLevel = 0, $iLightnessLevel = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateLevels($iHighlight = 100, $iMidtone = 0, $iShadow = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateRedEyeCorrection($aAreas)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateSharpen($fRadius = 10.0, $fAmount = 50.0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectCreateTint($iHue = 0, $iAmount = 0)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectDispose($hEffect)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectGetParameters($hEffect, $tEffectParameters)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_EffectSetParameters($hEffect, $tEffectParameters, $iSizeAdjust = 1)
	Return __Au3_Missing()
EndFunc
Func _GDIPlus_PaletteInitialize($iEntries, $iPaletteType = $GDIP_PaletteTypeOptimal, $iOptimalColors = 0, $bUseTransparentColor = True, $hBitmap = Null)
	Return __Au3_Missing()
EndFunc
