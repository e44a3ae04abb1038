; Clipboard.au3: made by generate.py; do not edit.
#include-once

#include "Memory.au3"

Global Const $CF_TEXT = 1
Global Const $CF_BITMAP = 2
Global Const $CF_METAFILEPICT = 3
Global Const $CF_SYLK = 4
Global Const $CF_DIF = 5
Global Const $CF_TIFF = 6
Global Const $CF_OEMTEXT = 7
Global Const $CF_DIB = 8
Global Const $CF_PALETTE = 9
Global Const $CF_PENDATA = 10
Global Const $CF_RIFF = 11
Global Const $CF_WAVE = 12
Global Const $CF_UNICODETEXT = 13
Global Const $CF_ENHMETAFILE = 14
Global Const $CF_HDROP = 15
Global Const $CF_LOCALE = 16
Global Const $CF_DIBV5 = 17
Global Const $CF_OWNERDISPLAY = 128
Global Const $CF_DSPTEXT = 129
Global Const $CF_DSPBITMAP = 130
Global Const $CF_DSPMETAFILEPICT = 131
Global Const $CF_DSPENHMETAFILE = 142
Global Const $CF_PRIVATEFIRST = 512
Global Const $CF_PRIVATELAST = 767
Global Const $CF_GDIOBJFIRST = 768
Global Const $CF_GDIOBJLAST = 1023

Func _ClipBoard_ChangeChain($hRemove, $hNewNext)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_Close()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_CountFormats()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_Empty()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_EnumFormats($iFormat)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_FormatStr($iFormat)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetData($iFormat = 1)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetDataEx($iFormat = 1)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetFormatName($iFormat)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetOpenWindow()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetOwner()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetPriorityFormat($aFormats)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetSequenceNumber()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_GetViewer()
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_IsFormatAvailable($iFormat)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_Open($hOwner)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_RegisterFormat($sFormat)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_SetData($vData, $iFormat = 1)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_SetDataEx(ByRef $hMemory, $iFormat = 1)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_SetViewer($hViewer)
	Return __Au3_Missing()
EndFunc
