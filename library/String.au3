; String.au3: texts.
;
; _StringBetween is one regular expression over the whole text; there is nothing native here.
#include-once

; ---- includes (generate.py)
#include "StringConstants.au3"
; ---- end of includes

; The text that UTF-8 bytes in hexadecimal digits stand for; text that is none comes back behind "0x".
Func _HexToString($sHex)
	If Not (StringLeft($sHex, 2) == "0x") Then $sHex = "0x" & $sHex
	Return BinaryToString($sHex, $SB_UTF8)
EndFunc

Func _StringToHex($sString)
	Return Hex(StringToBinary($sString, $SB_UTF8))
EndFunc

; The texts between two marks. Mode 1: an end mark is used up; else it may begin the next text too.
Func _StringBetween($sString, $sStart, $sEnd, $iMode = $STR_ENDISSTART, $bCase = False)
	If $bCase = Default Then $bCase = False
	Local $sBefore = $sStart ? __au3_string_literal($sStart) : '\A', $sAfter = $sEnd ? __au3_string_literal($sEnd) : '\z'
	If $iMode = Default Or $iMode <> 1 Then $sAfter = '(?=' & $sAfter & ')'
	Local $aFound = StringRegExp($sString, ($bCase ? '(?s)' : '(?si)') & $sBefore & '(.*?)' & $sAfter, 3)
	If @error Then Return SetError(1, 0, 0)
	Return $aFound
EndFunc

; A text as a pattern that matches just it.
Func __au3_string_literal($sText)
	Return '\Q' & $sText & '\E'
EndFunc

; The pieces of a text; at most $iLimit cuts, or without the last ones when it is negative.
Func _StringExplode($sString, $sDelimiter, $iLimit = 0)
	If $iLimit = Default Then $iLimit = 0
	If $iLimit > 0 Then
		; The cuts are marked with a character that a text does not hold. A number as the delimiter is a place.
		$sString = StringReplace($sString, $sDelimiter, Chr(0), $iLimit)
		$sDelimiter = Chr(0)
	ElseIf $iLimit < 0 Then
		Local $iAt = StringInStr($sString, $sDelimiter, 0, $iLimit)
		If $iAt Then $sString = StringLeft($sString, $iAt - 1)
	EndIf
	Return StringSplit($sString, $sDelimiter, 3)
EndFunc

; Puts a text into another behind $iPosition characters; a negative position counts from the right.
Func _StringInsert($sString, $sInsertString, $iPosition)
	Local $iLength = StringLen($sString)
	$iPosition = Int($iPosition)
	If Abs($iPosition) > $iLength Then Return SetError(1, 0, $sString)
	If $iPosition < 0 Then $iPosition += $iLength
	Return StringLeft($sString, $iPosition) & $sInsertString & StringMid($sString, $iPosition + 1)
EndFunc

; A capital behind everything that is no letter.
Func _StringProper($sString)
	Return __au3_string_capitals($sString, '[A-Za-z\x{C0}-\x{FF}]+')
EndFunc

; A capital at the start of each word; digits and apostrophes belong to words.
Func _StringTitleCase($sString)
	Return __au3_string_capitals($sString, "[A-Za-z0-9\x{C0}-\x{FF}][A-Za-z0-9'\x{C0}-\x{FF}]*")
EndFunc

Func __au3_string_capitals($sString, $sWord)
	Local $aParts, $sResult = ''
	$aParts = StringRegExp($sString, '(?s)' & $sWord & '|.', 3)
	If @error Then Return String($sString)
	For $sPart In $aParts
		$sResult &= StringUpper(StringLeft($sPart, 1)) & StringLower(StringMid($sPart, 2))
	Next
	Return SetError(0, 0, $sResult)
EndFunc

Func _StringRepeat($sString, $iRepeatCount)
	$iRepeatCount = Int($iRepeatCount)
	If $iRepeatCount = 0 Then Return ""
	If $iRepeatCount < 0 Or StringLen($sString) < 1 Then Return SetError(1, 0, "")
	Local $sResult = ""
	While $iRepeatCount > 1
		If BitAND($iRepeatCount, 1) Then $sResult &= $sString
		$sString &= $sString
		$iRepeatCount = BitShift($iRepeatCount, 1)
	WEnd
	Return $sString & $sResult
EndFunc

; ---- not available (generate.py)
; ---- end of not available
