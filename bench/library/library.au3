; Jobs of the standard library, each timed by itself: name, milliseconds, a number to check the result by. In the folder of lines.txt.
#include <Array.au3>
#include <File.au3>
#include <String.au3>

Global Const $COUNT = 100000
Global $iSeed = 42, $hTimer

Sorting()
Searching()
Reading()

Func Sorting()
	Local $aNumbers = Numbers(1000000000), $aTexts = Texts(1000000000), $aRows[$COUNT][3], $aFew = Numbers(50000), $aWords = Texts(50000)
	For $i = 0 To $COUNT - 1
		$aRows[$i][0] = $i
		$aRows[$i][1] = $aTexts[$i]
		$aRows[$i][2] = $aNumbers[$i]
	Next
	$hTimer = TimerInit()
	_ArraySort($aNumbers)
	Done("sort numbers", $aNumbers[1000])
	$hTimer = TimerInit()
	_ArraySort($aTexts)
	Done("sort texts", StringLen($aTexts[1000]))
	$hTimer = TimerInit()
	_ArraySort($aRows, 0, 0, 0, 1)
	Done("sort rows by a text", $aRows[1000][2])
	$hTimer = TimerInit()
	Local $aOne = _ArrayUnique($aFew)
	Done("unique numbers", $aOne[0])
	$hTimer = TimerInit()
	$aOne = _ArrayUnique($aWords)
	Done("unique texts", $aOne[0])
EndFunc

Func Searching()
	Local $aNumbers[$COUNT], $aTexts[$COUNT]
	For $i = 0 To $COUNT - 1
		$aNumbers[$i] = $i
		$aTexts[$i] = "text " & $i
	Next
	$hTimer = TimerInit()
	Done("search numbers", _ArraySearch($aNumbers, $COUNT - 1))
	$hTimer = TimerInit()
	Done("search texts", _ArraySearch($aTexts, "text " & $COUNT - 1))
EndFunc

Func Reading()
	Local $aLines, $sText = ""
	While StringLen($sText) < 10000000
		$sText &= "some words before <b>the " & StringLen($sText) & " part</b> and after it" & @LF
	WEnd
	$hTimer = TimerInit()
	$aLines = _StringBetween($sText, "<b>", "</b>")
	Done("between", UBound($aLines))
	$hTimer = TimerInit()
	_FileReadToArray("lines.txt", $aLines, 0)
	Done("lines", UBound($aLines))
EndFunc

Func Random31()
	$iSeed = Mod($iSeed * 1103515245 + 12345, 2147483648)
	Return $iSeed
EndFunc

Func Numbers($iBelow)
	Local $aNumbers[$COUNT]
	For $i = 0 To $COUNT - 1
		$aNumbers[$i] = Mod(Random31(), $iBelow)
	Next
	Return $aNumbers
EndFunc

Func Texts($iBelow)
	Local $aTexts = Numbers($iBelow)
	For $i = 0 To $COUNT - 1
		$aTexts[$i] = "text " & $aTexts[$i]
	Next
	Return $aTexts
EndFunc

Func Done($sJob, $iCheck)
	ConsoleWrite($sJob & @TAB & TimerDiff($hTimer) & @TAB & $iCheck & @LF)
EndFunc
