; GuiImageList.au3: made by generate.py; do not edit.
#include-once

#include "ColorConstants.au3"
#include "ImageListConstants.au3"
#include "StructureConstants.au3"
#include "WinAPI.au3"

Func _GUIImageList_Add($hWnd, $hImage, $hMask = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_AddMasked($hWnd, $hImage, $iMask = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_AddBitmap($hWnd, $sImage, $sMask = "")
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_AddIcon($hWnd, $sFilePath, $iIndex = 0, $bLarge = False)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_BeginDrag($hWnd, $iTrack, $iXHotSpot, $iYHotSpot)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Copy($hWnd, $iSource, $iDestination)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Create($iCX = 16, $iCY = 16, $iColor = 4, $iOptions = 0, $iInitial = 4, $iGrow = 4)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Destroy($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_DestroyIcon($hIcon)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_DragEnter($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_DragLeave($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_DragMove($iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_DragShowNolock($bShow)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Draw($hWnd, $iIndex, $hDC, $iX, $iY, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_DrawEx($hWnd, $iIndex, $hDC, $iX, $iY, $iDX = 0, $iDY = 0, $iRGBBk = 0xFFFFFFFF, $iRGBFg = 0xFFFFFFFF, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Duplicate($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_EndDrag()
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetIcon($hWnd, $iIndex, $iStyle = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetIconHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetIconSize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetIconSizeEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetIconWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetImageCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_GetImageInfoEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Merge($hWnd1, $iIndex1, $hWnd2, $iIndex2, $iDX, $iDY)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Remove($hWnd, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Replace($hWnd, $iIndex, $hImage, $hMask = 0)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_ReplaceIcon($hWnd, $iIndex, $hIcon)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_SetBkColor($hWnd, $iClrBk)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_SetDragCursorImage($hWnd, $iDrag, $iDXHotSpot, $iDYHotSpot)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_SetIconSize($hWnd, $iCX, $iCY)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_SetImageCount($hWnd, $iNewCount)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_SetOverlayImage($hWnd, $iImage, $iOverlay)
	Return __Au3_Missing()
EndFunc
Func _GUIImageList_Swap($hWnd, $iSource, $iDestination)
	Return __Au3_Missing()
EndFunc
