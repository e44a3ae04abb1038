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

; Text is the desktop's clipboard (ClipPut). Other formats are seen by this script only: what it put, by number, until a text
; takes their place; the names of registered formats; the block of memory that holds what was put last; whether it is open.
Global $__au3_clips[], $__au3_clip_names[], $__au3_clip_next = 0xC000, $__au3_clip_block = 0, $__au3_clip_open = False
; How often the text has changed, as far as anybody asked.
Global $__au3_clip_changes = 1, $__au3_clip_seen = ""
; The text that was put there last from here, and as which format; an empty text, which ClipGet cannot tell from none.
Global $__au3_clip_own = "", $__au3_clip_kind = $CF_UNICODETEXT, $__au3_clip_void = False

Func _ClipBoard_Open($hOwner)
	#forceref $hOwner
	$__au3_clip_open = True
	Return 1
EndFunc

Func _ClipBoard_Close()
	Local $iWas = $__au3_clip_open ? 1 : 0
	$__au3_clip_open = False
	Return $iWas
EndFunc

Func _ClipBoard_Empty()
	If Not $__au3_clip_open Then Return 0
	__au3_clip_clear()
	Return ClipPut("") ? 1 : 0
EndFunc

Func __au3_clip_clear()
	Local $mNone[]
	$__au3_clips = $mNone
	$__au3_clip_void = False
	$__au3_clip_changes += 1
EndFunc

; The formats that are there, in order.
Func __au3_clip_formats()
	Local $aNone[0], $sText = ClipGet(), $aText[4] = [$CF_UNICODETEXT, $CF_LOCALE, $CF_TEXT, $CF_OEMTEXT]
	If $sText == "" And Not $__au3_clip_void Then Return UBound(MapKeys($__au3_clips)) ? MapKeys($__au3_clips) : $aNone
	If $sText == $__au3_clip_own And $__au3_clip_kind <> $CF_UNICODETEXT Then
		$aText[0] = $__au3_clip_kind
		$aText[2] = $__au3_clip_kind = $CF_TEXT ? $CF_OEMTEXT : $CF_TEXT
		$aText[3] = $CF_UNICODETEXT
	EndIf
	Return $aText
EndFunc

Func _ClipBoard_CountFormats()
	Return UBound(__au3_clip_formats())
EndFunc

; The format behind one; 0 begins.
Func _ClipBoard_EnumFormats($iFormat)
	If Not $__au3_clip_open Then Return Int(0, 2)
	Local $aFormats = __au3_clip_formats(), $iAt = -1
	For $i = 0 To UBound($aFormats) - 1
		If $aFormats[$i] = $iFormat Then $iAt = $i
	Next
	If $iAt = -1 And $iFormat <> 0 Then Return Int(0, 2)
	Return Int($iAt + 1 < UBound($aFormats) ? $aFormats[$iAt + 1] : 0, 2)
EndFunc

Func _ClipBoard_IsFormatAvailable($iFormat)
	For $iThere In __au3_clip_formats()
		If $iThere = $iFormat Then Return 1
	Next
	Return 0
EndFunc

; The first of the formats (their number in element 0) that is there; -1 for none of them, 0 for an empty clipboard.
Func _ClipBoard_GetPriorityFormat($aFormats)
	If Not IsArray($aFormats) Or UBound($aFormats) <= $aFormats[0] Then Return SetError(-1, 0, 0)
	If Not _ClipBoard_CountFormats() Then Return 0
	For $i = 1 To $aFormats[0]
		If _ClipBoard_IsFormatAvailable($aFormats[$i]) Then Return $aFormats[$i]
	Next
	Return -1
EndFunc

Func _ClipBoard_FormatStr($iFormat)
	Local Static $aNames[18] = [17, "Text", "Bitmap", "Metafile Picture", "SYLK", "DIF", "TIFF", "OEM Text", "DIB", "Palette", "Pen Data", "RIFF", "WAVE", "Unicode Text", "Enhanced Metafile", "HDROP", "Locale", "DIB V5"]
	Local Static $mOwn[]
	If Not UBound($mOwn) Then
		$mOwn[$CF_OWNERDISPLAY] = "Owner Display"
		$mOwn[$CF_DSPTEXT] = "Private Text"
		$mOwn[$CF_DSPBITMAP] = "Private Bitmap"
		$mOwn[$CF_DSPMETAFILEPICT] = "Private Metafile Picture"
		$mOwn[$CF_DSPENHMETAFILE] = "Private Enhanced Metafile"
	EndIf
	If $iFormat >= 1 And $iFormat <= $aNames[0] Then Return $aNames[$iFormat]
	Return MapExists($mOwn, Number($iFormat)) ? $mOwn[Number($iFormat)] : _ClipBoard_GetFormatName($iFormat)
EndFunc

; The name of a registered format; "" for others.
Func _ClipBoard_GetFormatName($iFormat)
	Return MapExists($__au3_clip_names, Number($iFormat)) ? $__au3_clip_names[Number($iFormat)] : ""
EndFunc

; The number of a format with a name of one's own, without regard to case; 0 for "".
Func _ClipBoard_RegisterFormat($sFormat)
	If $sFormat == "" Then Return Int(0, 2)
	For $iThere In MapKeys($__au3_clip_names)
		If $__au3_clip_names[$iThere] = $sFormat Then Return Int($iThere, 2)
	Next
	$__au3_clip_next += 1
	$__au3_clip_names[$__au3_clip_next] = $sFormat
	Return Int($__au3_clip_next, 2)
EndFunc

; Text as a text, everything else as Binary; the size is in @extended.
; PARTLY: what other programs put there is seen as text only.
Func _ClipBoard_GetData($iFormat = 1)
	If Not _ClipBoard_IsFormatAvailable($iFormat) Then Return SetError(-1, 0, 0)
	If $iFormat = $CF_LOCALE Then Return SetError(0, 4, Binary("0x09040000")) ; English, United States
	If Not __au3_clip_text($iFormat) Then Return SetError(0, BinaryLen($__au3_clips[Number($iFormat)]), $__au3_clips[Number($iFormat)])
	Local $sText = ClipGet()
	Return SetError(0, StringLen($sText) + 1, $sText)
EndFunc

; Replaces all that is there and closes the clipboard. The handle of a block of memory with the data.
; PARTLY: other programs see text only.
Func _ClipBoard_SetData($vData, $iFormat = 1)
	If Not IsString($vData) And Not IsBinary($vData) Then Return SetError(2, 0, 0)
	Local $bText = __au3_clip_text($iFormat), $iEnd = $iFormat = $CF_UNICODETEXT ? 2 : 1
	; Bytes as a text are their hexadecimal form, as far as their number goes.
	If $bText And IsBinary($vData) Then $vData = StringLeft(String($vData), BinaryLen($vData))
	Local $dBytes = (IsBinary($vData) ? $vData : StringToBinary($vData, $iEnd)) & Binary($iEnd = 2 ? "0x0000" : "0x00")
	Local $hMemory = __au3_clip_put($bText ? $vData : "", $dBytes, $iFormat)
	Return SetError(@error, 0, $hMemory)
EndFunc

; The clipboard with nothing else on it: a text, or bytes of another format.
Func __au3_clip_put($sText, $dBytes, $iFormat)
	$__au3_clip_open = False
	__au3_clip_clear()
	If Not ClipPut($sText) Then Return SetError(-4, 0, 0)
	If Number($iFormat) = 0 Then Return SetError(-7, 0, 0)
	If __au3_clip_text($iFormat) Then
		$__au3_clip_own = $sText
		$__au3_clip_kind = Number($iFormat)
		$__au3_clip_void = $sText == ""
	Else
		$__au3_clips[Number($iFormat)] = $dBytes
	EndIf
	Return SetError(0, 0, __au3_clip_memory($dBytes))
EndFunc

; A block with these bytes; the one before is freed.
Func __au3_clip_memory($dBytes)
	If $__au3_clip_block Then _MemGlobalFree($__au3_clip_block)
	$__au3_clip_block = _MemGlobalAlloc(BinaryLen($dBytes))
	DllStructSetData(DllStructCreate("byte[" & BinaryLen($dBytes) & "]", $__au3_clip_block), 1, $dBytes)
	Return $__au3_clip_block
EndFunc

; The handle of a block with the data; the clipboard must be open.
; PARTLY: what other programs put there is seen as text only.
Func _ClipBoard_GetDataEx($iFormat = 1)
	If Not $__au3_clip_open Then Return Ptr(0)
	Local $vData = _ClipBoard_GetData($iFormat)
	If @error Then Return Ptr(0)
	If IsString($vData) Then $vData = StringToBinary($vData, $iFormat = $CF_UNICODETEXT ? 2 : 1) & Binary("0x0000")
	Return __au3_clip_memory($vData)
EndFunc

; Takes a block of memory over; the clipboard must be open.
; PARTLY: other programs see text only.
Func _ClipBoard_SetDataEx(ByRef $hMemory, $iFormat = 1)
	If Not $__au3_clip_open Then Return Ptr(0)
	Local $iSize = _MemGlobalSize($hMemory), $vData
	If Not $iSize Then Return Ptr(0)
	If __au3_clip_text($iFormat) Then
		$vData = DllStructGetData(DllStructCreate(($iFormat = $CF_UNICODETEXT ? "wchar[" & Int($iSize / 2) : "char[" & $iSize) & "]", $hMemory), 1)
	Else
		$vData = DllStructGetData(DllStructCreate("byte[" & $iSize & "]", $hMemory), 1)
	EndIf
	__au3_clip_put(IsString($vData) ? $vData : "", $vData, $iFormat)
	$__au3_clip_open = True
	Return $hMemory
EndFunc

; A number that grows with each change.
Func _ClipBoard_GetSequenceNumber()
	Local $sNow = ClipGet()
	If Not ($sNow == $__au3_clip_seen) Then $__au3_clip_changes += 1
	$__au3_clip_seen = $sNow
	Return Int($__au3_clip_changes, 2)
EndFunc

; There are no windows: none has the clipboard open, owns it or watches it.
Func _ClipBoard_GetOpenWindow()
	Return Ptr(0)
EndFunc

Func _ClipBoard_GetOwner()
	Return Ptr(0)
EndFunc

Func _ClipBoard_GetViewer()
	Return Ptr(0)
EndFunc

; PARTLY: there are no windows; nothing is told of changes.
Func _ClipBoard_SetViewer($hViewer)
	#forceref $hViewer
	Return Ptr(0)
EndFunc

; PARTLY: there are no windows; nothing is told of changes.
Func _ClipBoard_ChangeChain($hRemove, $hNewNext)
	#forceref $hRemove, $hNewNext
	Return 0
EndFunc

; ---- not available (generate.py)
; ---- end of not available
