; Clipboard.au3: text on the clipboard. Other formats are not there, nor are windows that own or watch it.
#include-once

; ---- includes (generate.py)
#include "Memory.au3"
; ---- end of includes

; ---- constants (generate.py)
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
; ---- end of constants

; 1, 7 and 13 are the numbers of text.
Func __au3_clip_text($iFormat)
	Return $iFormat = $CF_TEXT Or $iFormat = $CF_OEMTEXT Or $iFormat = $CF_UNICODETEXT
EndFunc

Func _ClipBoard_Close()
	Return True
EndFunc

Func _ClipBoard_CountFormats()
	Return ClipGet() == "" ? 0 : 3
EndFunc

Func _ClipBoard_Empty()
	Return ClipPut("") = 1
EndFunc

; The format behind one; 0 begins.
Func _ClipBoard_EnumFormats($iFormat)
	If ClipGet() == "" Then Return 0
	Switch $iFormat
		Case 0
			Return $CF_UNICODETEXT
		Case $CF_UNICODETEXT
			Return $CF_TEXT
		Case $CF_TEXT
			Return $CF_OEMTEXT
	EndSwitch
	Return 0
EndFunc

Func _ClipBoard_FormatStr($iFormat)
	Local Static $aNames[18] = [17, "Text", "Bitmap", "Metafile Picture", "SYLK", "DIF", "TIFF", "OEM Text", "DIB", "Palette", "Pen Data", "RIFF", "WAVE", "Unicode Text", "Enhanced Metafile", "HDROP", "Locale", "DIB V5"]
	If $iFormat >= 1 And $iFormat <= $aNames[0] Then Return $aNames[$iFormat]
	Return "Unknown"
EndFunc

; PARTLY: text only.
Func _ClipBoard_GetData($iFormat = 1)
	If Not __au3_clip_text($iFormat) Then Return SetError(-1, 0, 0)
	Local $sText = ClipGet()
	If @error Then Return SetError(-4, 0, 0)
	Return SetError(0, StringLen($sText), $sText)
EndFunc

Func _ClipBoard_IsFormatAvailable($iFormat)
	Return __au3_clip_text($iFormat) And ClipGet() <> ""
EndFunc

; PARTLY: no window can own it.
Func _ClipBoard_Open($hOwner)
	#forceref $hOwner
	Return True
EndFunc

; PARTLY: text only; the result is 1, not a handle.
Func _ClipBoard_SetData($vData, $iFormat = 1)
	If Not __au3_clip_text($iFormat) Then Return SetError(-1, 0, 0)
	Return ClipPut(String($vData)) ? 1 : SetError(-4, 0, 0)
EndFunc

; ---- not available (generate.py)
Func _ClipBoard_ChangeChain($hRemove, $hNewNext)
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
Func _ClipBoard_RegisterFormat($sFormat)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_SetDataEx(ByRef $hMemory, $iFormat = 1)
	Return __Au3_Missing()
EndFunc
Func _ClipBoard_SetViewer($hViewer)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
