; Sound.au3: made by generate.py; do not edit.
#include-once

#include "FileConstants.au3"
#include "File.au3"
#include "StringConstants.au3"

Func _SoundOpen($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _SoundClose($aSndID)
	Return __Au3_Missing()
EndFunc
Func _SoundPlay($aSndID, $iWait = 0)
	Return __Au3_Missing()
EndFunc
Func _SoundStop(ByRef $aSndID)
	Return __Au3_Missing()
EndFunc
Func _SoundPause($aSndID)
	Return __Au3_Missing()
EndFunc
Func _SoundResume($aSndID)
	Return __Au3_Missing()
EndFunc
Func _SoundLength($aSndID, $iMode = 1)
	Return __Au3_Missing()
EndFunc
Func _SoundSeek(ByRef $aSndID, $iHour, $iMin, $iSec)
	Return __Au3_Missing()
EndFunc
Func _SoundStatus($aSndID)
	Return __Au3_Missing()
EndFunc
Func _SoundPos($aSndID, $iMode = 1)
	Return __Au3_Missing()
EndFunc
