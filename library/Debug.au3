; Debug.au3: reports of a script about itself. Reports for a window (types 1 and 5) go to standard error.
#include-once

; ---- includes (generate.py)
#include "AutoItConstants.au3"
#include "MsgBoxConstants.au3"
#include "SendMessage.au3"
#include "StringConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; The type of the reports, 0: none yet; the file or function they go to; is the time put in front? The error function of objects.
Global $__au3_debug_type = 0, $__au3_debug_target = "", $__au3_debug_stamp = False, $__au3_debug_com = 0, $__au3_debug_com_exit = False

; Ends the script, or only says so, when a condition given as text is false.
Func _Assert($sCondition, $bExit = True, $iCode = 0x7FFFFFFF, $sLine = @ScriptLineNumber, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Local $bTrue = Execute($sCondition)
	If Not $bTrue Then
		MsgBox($MB_SYSTEMMODAL, "AutoIt Assert", "Assertion Failed (Line " & $sLine & "): " & @CRLF & @CRLF & $sCondition)
		If $bExit Then Exit $iCode
	EndIf
	Return SetError($_iCurrentError, $_iCurrentExtended, $bTrue)
EndFunc

Func _DebugBugReportEnv(Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Local $sText = "AutoIt: " & @AutoItVersion & (@AutoItX64 ? "/X64" : "") & (@Compiled ? ", Compiled" : "") & (IsAdmin() ? ", AdminMode" : "")
	$sText &= ", OS: " & @OSVersion & (@OSServicePack ? "/" & StringReplace(@OSServicePack, "Service Pack ", "SP") : "") & "/" & @OSArch
	$sText &= ", OSLang: " & @OSLang & ", MUILang: " & @MUILang & ", Script: " & @ScriptFullPath
	Return SetError($_iCurrentError, $_iCurrentExtended, $sText)
EndFunc

; PARTLY: types 1 (window) and 5 (Notepad) report on standard error.
Func _DebugSetup(Const $sTitle = Default, Const $bBugReportInfos = Default, Const $vReportType = Default, Const $sLogFile = Default, Const $bTimeStamp = False)
	#forceref $sTitle
	If $__au3_debug_type Then Return SetError(1, 0, $__au3_debug_type)
	Local $iType = $vReportType = Default ? 1 : Number($vReportType), $bKind = $iType = 1 Or $iType = 2 Or $iType = 3 Or $iType = 4 Or $iType = 5
	If Not $bKind And Not IsString($vReportType) Then Return SetError(2, 0, 0)
	If Not $bKind And $vReportType == "" Then Return SetError(3, 0, 0)
	$__au3_debug_type = $bKind ? $iType : 6 ; another text names a function
	$__au3_debug_target = $vReportType
	If $iType = 4 Then $__au3_debug_target = ($sLogFile = Default Or $sLogFile = "") ? "AutoIt3Debug.log" : $sLogFile
	$__au3_debug_stamp = $bTimeStamp = True
	If $bBugReportInfos = True Then __au3_debug_write(_DebugBugReportEnv() & @CRLF)
	Return SetError(0, 0, $__au3_debug_type)
EndFunc

Func __au3_debug_write($sText)
	If $__au3_debug_stamp Then $sText = @YEAR & "/" & @MON & "/" & @MDAY & " " & @HOUR & ":" & @MIN & ":" & @SEC & " " & $sText
	Switch $__au3_debug_type
		Case 2
			ConsoleWrite($sText)
		Case 3
			MsgBox($MB_SYSTEMMODAL, "AutoIt Debug", $sText)
		Case 4
			FileWrite($__au3_debug_target, $sText)
		Case 6
			Call($__au3_debug_target, $sText)
		Case Else
			ConsoleWriteError($sText)
	EndSwitch
EndFunc

Func _DebugOut(Const $sOutput, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	If Not IsString($sOutput) And Not IsNumber($sOutput) And Not IsBool($sOutput) Then Return SetError(1, 0, 0)
	If Not $__au3_debug_type Then Return SetError(3, 0, 0)
	__au3_debug_write($sOutput & @CRLF)
	Return SetError($_iCurrentError, $_iCurrentExtended, 1)
EndFunc

Func _DebugReport($sData, $bLastError = False, $bExit = False, Const $_iCurrentError = @error, $_iCurrentExtended = @extended)
	Local $iLast = _WinAPI_GetLastError()
	If Not $__au3_debug_type Then Return SetError($_iCurrentError, $_iCurrentExtended, 0)
	__au3_debug_report($sData, $bLastError, $iLast)
	If $bExit Then Exit
	Return SetError($_iCurrentError, $bLastError ? $iLast : 0, 1)
EndFunc

Func _DebugReportVar($sVarName, $vVar, $bErrExt = False, Const $iDebugLineNumber = @ScriptLineNumber, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	If Not $__au3_debug_type Then Return SetError($_iCurrentError, $_iCurrentExtended, 0)
	Local $sText = "@@ Debug(" & $iDebugLineNumber & ") : {" & VarGetType($vVar)
	If IsArray($vVar) Then
		$sText &= " " & UBound($vVar, 0) & "D} -> " & $sVarName & __au3_debug_array($vVar)
	ElseIf IsString($vVar) Then
		$sText &= ":" & StringLen($vVar) & "} -> " & $sVarName & ' = "' & $vVar & '"'
	ElseIf IsDllStruct($vVar) Then
		$sText &= ":" & DllStructGetSize($vVar) & "} -> " & $sVarName
	Else
		$sText &= (IsBinary($vVar) ? ":" & BinaryLen($vVar) : "") & "} -> " & $sVarName & " = " & (IsKeyword($vVar) = 2 ? "" : String($vVar))
	EndIf
	If $bErrExt Then $sText &= @CRLF & @TAB & "@error=" & $_iCurrentError & " @extended=0x" & Hex($_iCurrentExtended, 8)
	__au3_debug_write($sText & @CRLF)
	Return SetError($_iCurrentError, $_iCurrentExtended, 1)
EndFunc

; The sizes of an array and its rows.
Func __au3_debug_array(Const ByRef $aArray)
	Local $sText = "", $vCell
	For $i = 1 To UBound($aArray, 0)
		$sText &= "[" & UBound($aArray, $i) & "]"
	Next
	If UBound($aArray, 0) > 2 Then Return $sText
	For $i = 0 To UBound($aArray) - 1
		$sText &= @CRLF & "[" & $i & "] "
		For $j = 0 To (UBound($aArray, 0) = 1 ? 0 : UBound($aArray, 2) - 1)
			If UBound($aArray, 0) = 1 Then
				$vCell = $aArray[$i]
			Else
				$vCell = $aArray[$i][$j]
			EndIf
			$sText &= (IsString($vCell) ? '"' & $vCell & '"' : $vCell) & @TAB
		Next
	Next
	Return $sText
EndFunc

; PARTLY: of objects there is Scripting.Dictionary alone, whose failures have no description of their own.
Func _DebugCOMError($iComDebug = Default, $bExit = False)
	If Not $__au3_debug_type Then Return SetError(3, 0, 0)
	If $iComDebug = Default Then $iComDebug = 1
	If Not IsInt($iComDebug) Then Return SetError(1, 0, 0)
	Switch $iComDebug
		Case -1
			Return SetError(IsObj($__au3_debug_com), 0, 1)
		Case 0
			If Not IsObj($__au3_debug_com) Then Return SetError(0, 3, 1)
			$__au3_debug_com = 0
			Return SetError(0, 0, 1)
		Case 1
			If ObjEvent("AutoIt.Error") And ObjEvent("AutoIt.Error") <> "__Debug_COMErrorHandler" Then Return SetError(2, 0, 0)
			If IsObj($__au3_debug_com) Then Return SetError(0, 2, 1)
			$__au3_debug_com = ObjEvent("AutoIt.Error", "__Debug_COMErrorHandler")
			$__au3_debug_com_exit = $bExit
			Return SetError(0, 1, 1)
	EndSwitch
	Return SetError(1, 0, 0)
EndFunc

; Scripts see the name of this function: ObjEvent("AutoIt.Error") tells it.
Func __Debug_COMErrorHandler($oError)
	Local $sText = "COM Error encountered in " & @ScriptName & " (" & $oError.scriptline & ") :" & @CRLF
	$sText &= @TAB & "Number        " & @TAB & "= 0x" & Hex($oError.number, 8) & " (" & $oError.number & ")" & @CRLF
	$sText &= @TAB & "WinDescription" & @TAB & "= " & StringStripWS($oError.windescription, 2) & @CRLF
	$sText &= @TAB & "Description   " & @TAB & "= " & $oError.description & @CRLF
	$sText &= @TAB & "Source        " & @TAB & "= " & $oError.source & @CRLF
	$sText &= @TAB & "HelpFile      " & @TAB & "= " & $oError.helpfile & @CRLF
	$sText &= @TAB & "HelpContext   " & @TAB & "= " & $oError.helpcontext & @CRLF
	$sText &= @TAB & "LastDllError  " & @TAB & "= " & $oError.lastdllerror & @CRLF
	$sText &= @TAB & "Retcode       " & @TAB & "= 0x" & Hex(Number($oError.retcode), 8) & @CRLF
	__au3_debug_write($sText)
	If $__au3_debug_com_exit Then Exit
EndFunc

; What went wrong with a DllCall: "library|function" and @error as it set it.
Func _DebugReportEx($sData, $bLastError = False, $bExit = False, Const $_iCurrentError = @error, $_iCurrentExtended = @extended)
	Local $iLast = _WinAPI_GetLastError()
	If Not $__au3_debug_type Then Return SetError($_iCurrentError, $_iCurrentExtended, 0)
	Local $aParts = StringSplit($sData, "|")
	If $aParts[0] > 1 Then
		$sData = ">>> "
		Switch $_iCurrentError
			Case 0
				$sData &= "Bad return from " & $aParts[2] & " in " & $aParts[1] & ".dll"
			Case 1
				$sData &= "Unable to open " & $aParts[1] & ".dll"
			Case 3
				$sData &= "Unable to find " & $aParts[2] & " in " & $aParts[1] & ".dll"
		EndSwitch
	EndIf
	__au3_debug_report($sData, $bLastError, $iLast)
	If $bExit Then Exit
	Return SetError($_iCurrentError, $bLastError ? $iLast : 0, 1)
EndFunc

Func __au3_debug_report($sData, $bLastError, $iLast)
	__au3_debug_write($sData & ($bLastError ? " : " & StringStripWS(__Au3_Message($iLast), 2) : "") & @CRLF)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
