; GuiSlider.au3: made by generate.py; do not edit.
#include-once

#include "SendMessage.au3"
#include "SliderConstants.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"
#include "WinAPI.au3"

Func _GUICtrlSlider_ClearSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_ClearTics($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_Create($hWnd, $iX, $iY, $iWidth = 100, $iHeight = 20, $iStyle = $TBS_AUTOTICKS, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetBuddy($hWnd, $bLocation)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetChannelRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetChannelRectEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetLineSize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetLogicalTics($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetNumTics($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetPageSize($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetPos($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetRange($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetRangeMax($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetRangeMin($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetSelEnd($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetSelStart($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetThumbLength($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetThumbRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetThumbRectEx($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetTic($hWnd, $iTic)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetTicPos($hWnd, $iTic)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetToolTips($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_GetUnicodeFormat($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetBuddy($hWnd, $bLocation, $hBuddy)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetLineSize($hWnd, $iLineSize)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetPageSize($hWnd, $iPageSize)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetPos($hWnd, $iPosition)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetRange($hWnd, $iMinimum, $iMaximum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetRangeMax($hWnd, $iMaximum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetRangeMin($hWnd, $iMinimum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetSel($hWnd, $iMinimum, $iMaximum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetSelEnd($hWnd, $iMaximum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetSelStart($hWnd, $iMinimum)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetThumbLength($hWnd, $iLength)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetTic($hWnd, $iPosition)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetTicFreq($hWnd, $iFreg)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetTipSide($hWnd, $iLocation)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetToolTips($hWnd, $hWndTT)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlSlider_SetUnicodeFormat($hWnd, $bUnicode)
	Return __Au3_Missing()
EndFunc
