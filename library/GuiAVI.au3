; GuiAVI.au3: made by generate.py; do not edit.
#include-once

#include "AVIConstants.au3"
#include "Memory.au3"
#include "SendMessage.au3"
#include "UDFGlobalID.au3"

Func _GUICtrlAVI_Close($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Create($hWnd, $sFilePath = "", $iSubFileID = -1, $iX = 0, $iY = 0, $iWidth = 0, $iHeight = 0, $iStyle = 0x00000006, $iExStyle = 0x00000000)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_IsPlaying($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Open($hWnd, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_OpenEx($hWnd, $sFileName, $iResourceID)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Play($hWnd, $iFrom = 0, $iTo = -1, $iRepeat = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Seek($hWnd, $iFrame)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Show($hWnd, $iState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlAVI_Stop($hWnd)
	Return __Au3_Missing()
EndFunc
