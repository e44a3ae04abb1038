; WinAPI.au3: numbers, texts, identifiers, events and handles. What needs windows or devices is not there.
#include-once

; ---- includes (generate.py)
#include "AutoItConstants.au3"
#include "FileConstants.au3"
#include "MsgBoxConstants.au3"
#include "Security.au3"
#include "SendMessage.au3"
#include "StringConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIConstants.au3"
#include "WinAPIError.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagCURSORINFO = "dword Size;dword Flags;handle hCursor;struct;long X;long Y;endstruct"
Global Const $tagDISPLAY_DEVICE = "dword Size;wchar Name[32];wchar String[128];dword Flags;wchar ID[128];wchar Key[128]"
Global Const $tagFLASHWINFO = "uint Size;hwnd hWnd;dword Flags;uint Count;dword TimeOut"
Global Const $tagICONINFO = "bool Icon;dword XHotSpot;dword YHotSpot;handle hMask;handle hColor"
Global Const $tagMEMORYSTATUSEX = "dword Length;dword MemoryLoad;uint64 TotalPhys;uint64 AvailPhys;uint64 TotalPageFile;uint64 AvailPageFile;uint64 TotalVirtual;uint64 AvailVirtual;uint64 AvailExtendedVirtual"
; ---- end of constants

Func _WinAPI_CloseHandle($hObject)
	If __au3_handle_close($hObject) Or (Number($hObject) < 0 And Number($hObject) > -7) Then Return 1
	If Not __au3_foreign($hObject) Then Return __au3_refuse(6)
	Local $aCall = DllCall("kernel32.dll", "bool", "CloseHandle", "handle", $hObject)
	Return (@error Or Not $aCall[0]) ? 0 : 1
EndFunc

; ---- events, and waiting; only this script sees them ----

; PARTLY: known to this script only.
Func _WinAPI_CreateEvent($tAttributes = 0, $bManualReset = True, $bInitialState = True, $sName = "")
	#forceref $tAttributes
	Return __au3_shared_new("event", $sName, $bInitialState = True, $bManualReset = False)
EndFunc

Func _WinAPI_SetEvent($hEvent)
	If __au3_foreign($hEvent) Then
		Local $aCall = DllCall("kernel32.dll", "bool", "SetEvent", "handle", $hEvent)
		Return (@error Or Not $aCall[0]) ? 0 : 1
	EndIf
	__au3_shared_get($hEvent, "event")
	If @error Then Return __au3_refuse(6)
	__au3_shared_set($hEvent, True)
	Return SetError(0, 0, 1)
EndFunc

; Processes, and what this script made. 0 when it is over or free, 258 when the time is up, -1 when it is no handle.
Func _WinAPI_WaitForSingleObject($hHandle, $iTimeout = -1)
	Local $aObjects[1] = [$hHandle]
	Return __au3_wait($aObjects, False, $iTimeout)
EndFunc

Func _WinAPI_WaitForMultipleObjects($iCount, $paHandles, $bWaitAll = False, $iTimeout = -1)
	Local $tHandles = DllStructCreate("handle[" & $iCount & "]", __au3_pointer($paHandles)), $aObjects[$iCount]
	For $i = 0 To $iCount - 1
		$aObjects[$i] = DllStructGetData($tHandles, 1, $i + 1)
	Next
	Return __au3_wait($aObjects, $bWaitAll, $iTimeout)
EndFunc

; ---- handles ----

; A second handle of the same thing.
Func _WinAPI_DuplicateHandle($hSourceProcessHandle, $hSourceHandle, $hTargetProcessHandle, $iDesiredAccess, $iInheritHandle, $iOptions)
	#forceref $iDesiredAccess, $iInheritHandle
	If Not __au3_process_id($hSourceProcessHandle) Or Not __au3_process_id($hTargetProcessHandle) Then Return __au3_refuse(6)
	; -1 and -2 are this process and its thread, which have no handle of their own
	If Number($hSourceHandle) = -1 Or Number($hSourceHandle) = -2 Then Return SetError(0, 0, __au3_handle_new("process", @AutoItPID))
	If Not MapExists($__au3_handles, Number($hSourceHandle)) Then Return __au3_refuse(6)
	Local $aEntry = $__au3_handles[Number($hSourceHandle)], $hCopy, $aState
	If $aEntry[0] = "file" Then
		$hCopy = __au3_file_open($aEntry[1], 2, BitAND($aEntry[2], 0x200) ? 0xC0000000 : 0x80000000, 7, 0x02000000)
		Return SetError(0, 0, $hCopy)
	EndIf
	$hCopy = __au3_handle_new($aEntry[0], $aEntry[1], $aEntry[2])
	If StringInStr("event mutex semaphore job", $aEntry[0]) Then
		$aState = $__au3_shared[$aEntry[1]]
		$aState[2] += 1
		$__au3_shared[$aEntry[1]] = $aState
	EndIf
	If BitAND($iOptions, 1) Then __au3_handle_close($hSourceHandle)
	Return SetError(0, 0, $hCopy)
EndFunc

; PARTLY: nothing is inherited, and nothing protected.
Func _WinAPI_SetHandleInformation($hObject, $iMask, $iFlags)
	#forceref $iMask, $iFlags
	Return MapExists($__au3_handles, Number($hObject)) ? 1 : __au3_refuse(6)
EndFunc

; PARTLY: 1 output, 2 errors, for _WinAPI_WriteConsole; 0 input, which nothing reads.
Func _WinAPI_GetStdHandle($iStdHandle)
	If $iStdHandle < 0 Or $iStdHandle > 2 Then Return SetError(2, 0, -1)
	Return Ptr(12 + 4 * $iStdHandle)
EndFunc

; 0 for what is no console.
Func _WinAPI_WriteConsole($hConsole, $sText)
	Switch Number($hConsole)
		Case 16
			ConsoleWrite($sText)
		Case 20
			ConsoleWriteError($sText)
		Case Else
			Return __au3_refuse(6)
	EndSwitch
	Return 1
EndFunc

; ---- files by handle ----

; $iCreation 0 new only, 1 always, 2 existing only, 3 existing or new, 4 existing and emptied; $iAccess 1 execute, 2 read, 4 write.
Func _WinAPI_CreateFile($sFileName, $iCreation, $iAccess = 4, $iShare = 0, $iAttributes = 0, $tSecurity = 0)
	#forceref $iAttributes, $tSecurity
	Local $iUse = BitOR(BitAND($iAccess, 3) ? 0x80000000 : 0, BitAND($iAccess, 4) ? 0x40000000 : 0)
	Local $iOthers = BitOR(BitAND($iShare, 2) ? 1 : 0, BitAND($iShare, 4) ? 2 : 0, BitAND($iShare, 1) ? 4 : 0)
	Return __au3_file_open($sFileName, $iCreation, $iUse, $iOthers, 0)
EndFunc

; PARTLY: reading and writing are done at once; this is for what they have noted.
Func _WinAPI_GetOverlappedResult($hFile, $tOverlapped, ByRef $iBytes, $bWait = False)
	#forceref $tOverlapped, $bWait
	$iBytes = 0
	Return __Au3_FileSize($hFile) < 0 ? __au3_refuse(6, False) : True
EndFunc

Func _WinAPI_FlushFileBuffers($hFile)
	Return __Au3_FileSize($hFile) < 0 ? __au3_refuse(6) : 1
EndFunc

Func _WinAPI_GetFileSizeEx($hFile)
	Local $iSize = __Au3_FileSize($hFile)
	Return $iSize < 0 ? __au3_refuse(6, -1) : Int($iSize, 2)
EndFunc

Func _WinAPI_ReadFile($hFile, $pBuffer, $iToRead, ByRef $iRead, $tOverlapped = 0)
	#forceref $tOverlapped
	Local $iDone = __Au3_FileRead($hFile, __au3_pointer($pBuffer), $iToRead)
	$iRead = Int($iDone < 0 ? 0 : $iDone, 2)
	Return $iDone < 0 ? __au3_refuse(__Au3_FileSize($hFile) < 0 ? 6 : 5) : 1
EndFunc

Func _WinAPI_WriteFile($hFile, $pBuffer, $iToWrite, ByRef $iWritten, $tOverlapped = 0)
	#forceref $tOverlapped
	Local $iDone = __Au3_FileWrite($hFile, __au3_pointer($pBuffer), $iToWrite)
	$iWritten = Int($iDone < 0 ? 0 : $iDone, 2)
	Return $iDone < 0 ? __au3_refuse(__Au3_FileSize($hFile) < 0 ? 6 : 5) : 1
EndFunc

; $iMethod 0 from the start, 1 from here, 2 from the end; the new position.
Func _WinAPI_SetFilePointer($hFile, $iPos, $iMethod = 0)
	Local $iAt = __Au3_FileSeek($hFile, $iPos, $iMethod)
	Return $iAt < 0 ? __au3_refuse(6, -1) : $iAt
EndFunc

Func _WinAPI_SetEndOfFile($hFile)
	Return __Au3_FileCut($hFile) ? 1 : __au3_refuse(6)
EndFunc

; ---- numbers ----

Func __au3_pointer($vPlace)
	Return IsDllStruct($vPlace) ? DllStructGetPtr($vPlace) : $vPlace
EndFunc

; The same bytes as another type.
Func __au3_reinterpret($vValue, $sFrom, $sTo)
	Local $tFrom = DllStructCreate($sFrom), $tTo = DllStructCreate($sTo)
	DllStructSetData($tFrom, 1, $vValue)
	__Au3_Bytes($tTo, __Au3_Bytes($tFrom))
	Return DllStructGetData($tTo, 1)
EndFunc

Func _WinAPI_FloatToInt($nFloat)
	Return __au3_reinterpret($nFloat, "float", "int")
EndFunc

Func _WinAPI_IntToFloat($iInt)
	Return __au3_reinterpret($iInt, "int", "float")
EndFunc

Func _WinAPI_HiWord($iLong)
	Return BitShift($iLong, 16)
EndFunc

Func _WinAPI_LoWord($iLong)
	Return BitAND($iLong, 0xFFFF)
EndFunc

Func _WinAPI_MAKELANGID($iLngIDPrimary, $iLngIDSub)
	Return BitOR(BitShift($iLngIDSub, -10), $iLngIDPrimary)
EndFunc

Func _WinAPI_MAKELCID($iLngID, $iSortID)
	Return BitOR(BitShift($iSortID, -16), $iLngID)
EndFunc

Func _WinAPI_MakeLong($iLo, $iHi)
	Return BitOR(BitShift(BitAND($iHi, 0xFFFF), -16), BitAND($iLo, 0xFFFF))
EndFunc

Func _WinAPI_MakeQWord($iLoDWORD, $iHiDWORD)
	Local $tNumber = DllStructCreate("int64"), $tHalves = DllStructCreate("dword;dword")
	DllStructSetData($tHalves, 1, $iLoDWORD)
	DllStructSetData($tHalves, 2, $iHiDWORD)
	__Au3_Bytes($tNumber, __Au3_Bytes($tHalves))
	Return DllStructGetData($tNumber, 1)
EndFunc

; Rounded half away from 0; -1 when it cannot be.
Func _WinAPI_MulDiv($iNumber, $iNumerator, $iDenominator)
	$iNumber = BitOR($iNumber, 0)
	$iNumerator = BitOR($iNumerator, 0)
	$iDenominator = BitOR($iDenominator, 0)
	If $iDenominator = 0 Then Return -1
	Local $nResult = $iNumber * $iNumerator / $iDenominator
	$nResult = $nResult < 0 ? -Floor(0.5 - $nResult) : Floor($nResult + 0.5)
	Return Abs($nResult) > 0x7FFFFFFF ? -1 : Int($nResult)
EndFunc

Func _WinAPI_PrimaryLangId($iLngID)
	Return BitAND($iLngID, 0x3FF)
EndFunc

Func _WinAPI_SubLangId($iLngID)
	Return BitShift($iLngID, 10)
EndFunc

; ---- texts ----

; Names between percent signs replaced by what they stand for.
Func _WinAPI_ExpandEnvironmentStrings($sString)
	Local $aParts = StringSplit($sString, "%"), $sResult = $aParts[1], $i = 2
	While $i <= $aParts[0]
		If $i < $aParts[0] And $aParts[$i] <> "" And EnvGet($aParts[$i]) <> "" Then
			$sResult &= EnvGet($aParts[$i]) & $aParts[$i + 1]
			$i += 2
		Else
			$sResult &= "%" & $aParts[$i]
			$i += 1
		EndIf
	WEnd
	Return $sResult
EndFunc

; The message of the last error.
Func _WinAPI_GetLastErrorMessage()
	Return __Au3_Message(_WinAPI_GetLastError())
EndFunc

; The bytes of a text before its NUL.
Func __au3_text_bytes($vText)
	If IsString($vText) Then Return StringToBinary($vText, 1)
	If IsDllStruct($vText) Then
		Local $sBytes = BinaryToString(__Au3_Bytes($vText), 1), $iEnd = StringInStr($sBytes, Chr(0), 1)
		Return BinaryMid(__Au3_Bytes($vText), 1, $iEnd ? $iEnd - 1 : BinaryLen(__Au3_Bytes($vText)))
	EndIf
	Local $iLength = __Au3_MemLength($vText, False)
	Return $iLength ? DllStructGetData(DllStructCreate("byte[" & $iLength & "]", $vText), 1) : Binary("")
EndFunc

; UTF-8 is code page 65001, every other one is taken to be that of the system.
Func _WinAPI_MultiByteToWideChar($vText, $iCodePage = 0, $iFlags = 0, $bRetString = False)
	#forceref $iFlags
	Local $sText = BinaryToString(__au3_text_bytes($vText), $iCodePage = 65001 ? 4 : 1)
	If $bRetString Then Return $sText
	Local $tText = DllStructCreate("wchar[" & StringLen($sText) + 1 & "]")
	DllStructSetData($tText, 1, $sText)
	Return $tText
EndFunc

Func _WinAPI_WideCharToMultiByte($vUnicode, $iCodePage = 0, $bRetString = True)
	If IsDllStruct($vUnicode) Then
		$vUnicode = StringRegExpReplace(BinaryToString(__Au3_Bytes($vUnicode), 2), "(?s)\x00.*", "")
	ElseIf Not IsString($vUnicode) Then
		$vUnicode = DllStructGetData(DllStructCreate("wchar[" & __Au3_MemLength($vUnicode, True) + 1 & "]", $vUnicode), 1)
	EndIf
	Local $dBytes = StringToBinary($vUnicode, $iCodePage = 65001 ? 4 : 1)
	If $bRetString Then Return BinaryToString($dBytes, 1)
	Local $tText = DllStructCreate("char[" & BinaryLen($dBytes) + 1 & "]")
	__Au3_Bytes($tText, $dBytes)
	Return $tText
EndFunc

Func _WinAPI_StringLenA(Const ByRef $tString)
	Return __Au3_MemLength(__au3_pointer($tString), False)
EndFunc

Func _WinAPI_StringLenW(Const ByRef $tString)
	Return __Au3_MemLength(__au3_pointer($tString), True)
EndFunc

Func _WinAPI_MsgBox($iFlags, $sTitle, $sText)
	MsgBox($iFlags, $sTitle, $sText)
EndFunc

Func _WinAPI_ShowError($sText, $bExit = True)
	MsgBox($MB_SYSTEMMODAL, "Error", $sText)
	If $bExit Then Exit
EndFunc

Func _WinAPI_ShowMsg($sText)
	MsgBox($MB_SYSTEMMODAL, "Information", $sText)
EndFunc

; ---- identifiers ----

; What cannot be read stays 0.
Func _WinAPI_GUIDFromString($sGUID)
	Local $tGUID = DllStructCreate($tagGUID)
	_WinAPI_GUIDFromStringEx($sGUID, $tGUID)
	Return SetError(0, 0, $tGUID)
EndFunc

; Also by the name of one of the objects that ObjCreate knows. 0, or an error of COM; what comes before the error is filled in.
Func _WinAPI_GUIDFromStringEx($sGUID, $tGUID)
	If StringLeft($sGUID, 1) <> "{" Then
		For $sClass In __au3_classes()
			If $sGUID <> "" And StringInStr($sClass, $sGUID & "=") = 1 Then Return _WinAPI_GUIDFromStringEx(StringTrimLeft($sClass, StringLen($sGUID) + 1), $tGUID)
		Next
		Return SetError(0, 0, 0x800401F3)
	EndIf
	Local $tFields = DllStructCreate("ulong;ushort;ushort;byte[8]"), $iAt = __au3_guid_parts($sGUID, $tFields)
	If IsDllStruct($tGUID) Then
		__Au3_Bytes($tGUID, __Au3_Bytes($tFields))
	Else
		__Au3_MemMove($tGUID, DllStructGetPtr($tFields), 16)
	EndIf
	Return SetError(0, 0, StringMid($sGUID, $iAt) == "}" ? 0 : 0x800401F3)
EndFunc

; Fills in what can be read: where it ends.
Func __au3_guid_parts($sGUID, ByRef $tFields)
	Local $aWidths[11] = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2], $sPart, $iAt = 2
	For $i = 0 To 10
		$sPart = StringMid($sGUID, $iAt, $aWidths[$i])
		If Not StringRegExp($sPart, "\A[[:xdigit:]]{" & $aWidths[$i] & "}\z") Then Return 1
		DllStructSetData($tFields, $i < 3 ? $i + 1 : 4, Dec($sPart), $i < 3 ? Default : $i - 2)
		$iAt += $aWidths[$i]
		If $i = 3 Or $i > 4 Then ContinueLoop
		If StringMid($sGUID, $iAt, 1) <> "-" Then Return 1
		$iAt += 1
	Next
	Return $iAt
EndFunc

Func _WinAPI_StringFromGUID($tGUID)
	If Not $tGUID And Not IsDllStruct($tGUID) Then Return ""
	Local $tFields = DllStructCreate("ulong;ushort;ushort;byte[8]")
	If IsDllStruct($tGUID) Then
		__Au3_Bytes($tFields, __Au3_Bytes($tGUID))
	Else
		$tFields = DllStructCreate("ulong;ushort;ushort;byte[8]", $tGUID)
	EndIf
	Local $sLast = Hex(DllStructGetData($tFields, 4))
	Local $sText = "{" & Hex(DllStructGetData($tFields, 1), 8) & "-" & Hex(DllStructGetData($tFields, 2), 4) & "-" & Hex(DllStructGetData($tFields, 3), 4)
	Return SetExtended(39, $sText & "-" & StringLeft($sLast, 4) & "-" & StringMid($sLast, 5) & "}")
EndFunc

; ---- rectangles and points ----

Func _WinAPI_GetXYFromPoint(ByRef $tPoint, ByRef $iX, ByRef $iY)
	$iX = DllStructGetData($tPoint, 1)
	$iY = DllStructGetData($tPoint, 2)
EndFunc

Func _WinAPI_PtInRect(ByRef $tRECT, ByRef $tPoint)
	Local $iX = DllStructGetData($tPoint, 1), $iY = DllStructGetData($tPoint, 2)
	Local $bIn = $iX >= DllStructGetData($tRECT, 1) And $iX < DllStructGetData($tRECT, 3) And $iY >= DllStructGetData($tRECT, 2) And $iY < DllStructGetData($tRECT, 4)
	Return $bIn ? 1 : 0
EndFunc

; Are all four sides 0?
Func _WinAPI_RectIsEmpty(ByRef $tRECT)
	Return DllStructGetData($tRECT, 1) = 0 And DllStructGetData($tRECT, 2) = 0 And DllStructGetData($tRECT, 3) = 0 And DllStructGetData($tRECT, 4) = 0
EndFunc

; The upper left corner of a rectangle, or its middle.
Func _WinAPI_PointFromRect(ByRef $tRECT, $bCenter = True)
	Local $iX = DllStructGetData($tRECT, 1), $iY = DllStructGetData($tRECT, 2), $tPoint = DllStructCreate($tagPOINT)
	If $bCenter Then
		$iX += (DllStructGetData($tRECT, 3) - $iX) / 2
		$iY += (DllStructGetData($tRECT, 4) - $iY) / 2
	EndIf
	DllStructSetData($tPoint, 1, $iX)
	DllStructSetData($tPoint, 2, $iY)
	Return $tPoint
EndFunc

; ---- the system ----

Func _WinAPI_Beep($iFreq = 500, $iDuration = 1000)
	Beep($iFreq, $iDuration)
	Return 1
EndFunc

; Tells and ends the script.
Func _WinAPI_FatalAppExit($sMessage)
	MsgBox($MB_SYSTEMMODAL, "Error", $sMessage)
	Exit
EndFunc

; PARTLY: the size of the screen (0, 1, 16, 17, 78, 79), monitors (80), mouse (19, 43); 0 for others.
Func _WinAPI_GetSystemMetrics($iIndex)
	Switch $iIndex
		Case 0, 16, 78
			Return Int(@DesktopWidth)
		Case 1, 17, 79
			Return Int(@DesktopHeight)
		Case 19, 80, 81
			Return 1
		Case 43
			Return 3
	EndSwitch
	Return 0
EndFunc

; PARTLY: the messages of the system (flag 0x1000), in English, of the codes that scripts meet most often.
Func _WinAPI_FormatMessage($iFlags, $pSource, $iMessageID, $iLanguageID, ByRef $pBuffer, $iSize, $vArguments)
	#forceref $pSource, $iLanguageID, $vArguments
	Local $sText = BitAND($iFlags, 0x1000) ? __Au3_Message($iMessageID) : "", $iLength = StringLen($sText)
	If $sText = "" Then Return SetError(10, 0, __au3_refuse(317))
	If BitAND($iFlags, 0x0100) Then
		$pBuffer = __Au3_MemNew(2 * ($iLength + 1))
	ElseIf $iLength >= $iSize Then
		Return SetError(10, 0, __au3_refuse(122))
	EndIf
	DllStructSetData(DllStructCreate("wchar[" & $iLength + 1 & "]", __au3_pointer($pBuffer)), 1, $sText)
	Return Int($iLength, 2)
EndFunc

; The text at an address as wide characters at another: how many bytes that are, with the NUL.
Func _WinAPI_MultiByteToWideCharEx($sText, $pText, $iCodePage = 0, $iFlags = 0)
	#forceref $iFlags
	Local $sWide = BinaryToString(__au3_text_bytes($sText), $iCodePage = 65001 ? 4 : 1), $iLength = StringLen($sWide) + 1
	DllStructSetData(DllStructCreate("wchar[" & $iLength & "]", __au3_pointer($pText)), 1, $sWide)
	Return $iLength
EndFunc

; Where a file lies: in one of some folders, the working folder or on PATH; its name and @error 10 when it is nowhere.
Func _WinAPI_PathFindOnPath(Const $sFilePath, $aExtraPaths = "", Const $sPathDelimiter = @LF)
	Local $aFolders = IsArray($aExtraPaths) ? $aExtraPaths : StringSplit($aExtraPaths, $sPathDelimiter, 3), $sFound
	For $i = (IsArray($aExtraPaths) And UBound($aExtraPaths) And IsNumber($aExtraPaths[0])) ? 1 : 0 To UBound($aFolders) - 1
		If $aFolders[$i] <> "" And FileExists($aFolders[$i] & "\" & $sFilePath) Then Return FileGetLongName($aFolders[$i] & "\" & $sFilePath, 1)
	Next
	$sFound = __au3_on_path($sFilePath)
	Return $sFound = "" ? SetError(10, 0, __au3_refuse(2, $sFilePath)) : $sFound
EndFunc

; The program that is started for a file: itself, when it is one.
; PARTLY: documents are opened by the desktop, which does not tell with what.
Func _WinAPI_FindExecutable($sFileName, $sDirectory = "")
	Local $sFile = ($sDirectory <> "" And FileExists($sDirectory & "\" & $sFileName)) ? $sDirectory & "\" & $sFileName : $sFileName
	If Not FileExists($sFile) Then $sFile = __au3_on_path($sFileName)
	If $sFile = "" Or StringInStr(FileGetAttrib($sFile), "D") Then Return SetError(10, 2, "")
	Return (StringRegExp($sFile, "(?i)\.(exe|com|bat|cmd)\z") Or Not StringInStr(StringRegExpReplace($sFile, ".*\\", ""), ".")) ? FileGetLongName($sFile, 1) : SetError(10, 31, "")
EndFunc

; PARTLY: blocks of this library.
Func _WinAPI_LocalFree($hMemory)
	If $hMemory Then __Au3_MemFree($hMemory)
	Return Ptr(0)
EndFunc

; ---- processes ----

Func _WinAPI_GetCurrentProcess()
	Return Ptr(-1)
EndFunc

Func _WinAPI_GetCurrentProcessID()
	Return @AutoItPID
EndFunc

Func _WinAPI_GetCurrentThread()
	Return Ptr(-2)
EndFunc

; There is one thread; it has the number of the process.
Func _WinAPI_GetCurrentThreadId()
	Return @AutoItPID
EndFunc

; PARTLY: the rights that are asked for do not matter.
Func _WinAPI_OpenProcess($iAccess, $bInherit, $iPID, $bDebugPriv = False)
	#forceref $iAccess, $bInherit, $bDebugPriv
	If Not ProcessExists($iPID) Then Return SetError(100, 0, __au3_refuse(87))
	Return SetError(0, 0, __au3_handle_new("process", $iPID))
EndFunc

; Starts a program and fills in PROCESS_INFORMATION: 1 or 0.
; PARTLY: streams, environment and the other wishes of STARTUPINFO do not matter.
Func _WinAPI_CreateProcess($sAppName, $sCommand, $tSecurity, $tThread, $bInherit, $iFlags, $pEnviron, $sDir, $tStartupInfo, $tProcess)
	#forceref $tSecurity, $tThread, $bInherit, $iFlags, $pEnviron, $tStartupInfo
	If $sAppName <> "" Then $sCommand = '"' & $sAppName & '"' & StringRegExpReplace($sCommand, '\A\s*("[^"]*"|\S*)', "")
	Return __au3_start($sCommand, $sDir, $tProcess)
EndFunc

Func _WinAPI_ReadProcessMemory($hProcess, $pBaseAddress, $pBuffer, $iSize, ByRef $iRead)
	Local $iPID = __au3_process_id($hProcess)
	$iRead = Int(0, 2)
	If Not $iPID Or Not __Au3_ProcessMemory($iPID, $pBaseAddress, __au3_pointer($pBuffer), $iSize, False) Then Return __au3_refuse($iPID ? 299 : 6)
	$iRead = Int($iSize, 2)
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_WriteProcessMemory($hProcess, $pBaseAddress, $pBuffer, $iSize, ByRef $iWritten, $sBuffer = "ptr")
	#forceref $sBuffer
	Local $iPID = __au3_process_id($hProcess)
	$iWritten = Int(0, 2)
	If Not $iPID Or Not __Au3_ProcessMemory($iPID, $pBaseAddress, __au3_pointer($pBuffer), $iSize, True) Then Return __au3_refuse($iPID ? 299 : 6)
	$iWritten = Int($iSize, 2)
	Return SetError(0, 0, 1)
EndFunc

; [True, processors of the process, of the machine], a bit for each.
Func _WinAPI_GetProcessAffinityMask($hProcess)
	Local $aInfo = __Au3_Process(__au3_process_id($hProcess)), $aAll
	If @error Then Return SetError(10, 0, __au3_refuse(6))
	$aAll = __Au3_Process(1)
	Local $aMasks[3] = [True, $aInfo[10], (@error Or $aAll[10] = 0) ? $aInfo[10] : $aAll[10]]
	Return SetError(0, 0, $aMasks)
EndFunc

Func _WinAPI_SetProcessAffinityMask($hProcess, $iMask)
	Local $iPID = __au3_process_id($hProcess)
	Return ($iPID And __Au3_SetProcessors($iPID, $iMask)) ? 1 : __au3_refuse($iPID ? 87 : 6)
EndFunc

; [load in percent, memory, free, page file, free, address space, free]
Func _WinAPI_GlobalMemoryStatus()
	Local $aStats = MemGetStats()
	If @error Then Return SetError(10, 0, 0)
	Local $aInfo[7] = [$aStats[0]]
	For $i = 1 To 6
		$aInfo[$i] = $aStats[$i] * 1024
	Next
	Return $aInfo
EndFunc

; ---- modules: DllCall knows which libraries there are ----

; The address of a library that is there; of the program for 0.
Func _WinAPI_GetModuleHandle($sModuleName)
	Local $aCall = DllCall("kernel32.dll", "handle", "GetModuleHandleW", (IsString($sModuleName) And $sModuleName <> "") ? "wstr" : "ptr", $sModuleName)
	Return @error ? SetError(@error, @extended, 0) : $aCall[0]
EndFunc

Func _WinAPI_LoadLibrary($sFileName)
	Local $aCall = DllCall("kernel32.dll", "handle", "LoadLibraryW", "wstr", $sFileName)
	Return @error ? SetError(@error, @extended, 0) : $aCall[0]
EndFunc

Func _WinAPI_LoadLibraryEx($sFileName, $iFlags = 0)
	If BitAND($iFlags, 0x62) And FileExists($sFileName) Then ; as data: any program file will do
		__au3_module(String($sFileName))
		Return SetError(0, 0, @error ? Ptr(0) : __au3_handle_new("module", FileGetLongName($sFileName, 1)))
	EndIf
	Local $aCall = DllCall("kernel32.dll", "handle", "LoadLibraryExW", "wstr", $sFileName, "ptr", 0, "dword", $iFlags)
	Return @error ? SetError(@error, @extended, 0) : $aCall[0]
EndFunc

Func _WinAPI_FreeLibrary($hModule)
	__au3_handle_get($hModule, "module")
	If Not @error Then Return __au3_handle_close($hModule) ? SetError(0, 0, 1) : 0
	Local $aCall = DllCall("kernel32.dll", "bool", "FreeLibrary", "handle", $hModule)
	Return @error ? SetError(@error, @extended, False) : $aCall[0]
EndFunc

; A text of a program file that was loaded as data; its length is in @extended.
Func _WinAPI_LoadString($hInstance, $iStringID)
	Local $sText = __au3_module_text($hInstance, $iStringID), $iLength = @extended
	Return @error ? SetError(10, 0, "") : SetError(0, $iLength, $sText)
EndFunc

; A function by name or number; 0 when there is none.
Func _WinAPI_GetProcAddress($hModule, $vName)
	Local $aCall = DllCall("kernel32.dll", "ptr", "GetProcAddress", "handle", $hModule, IsNumber($vName) ? "word" : "str", $vName)
	Return (@error Or Not $aCall[0]) ? SetError(@error, @extended, 0) : $aCall[0]
EndFunc

; ---- screen and sound ----

; Twips, 1440 of which are an inch, in a dot of the screen, which has 96 an inch.
Func _WinAPI_TwipsPerPixelX()
	Return 1440 / 96
EndFunc

Func _WinAPI_TwipsPerPixelY()
	Return 1440 / 96
EndFunc

; PARTLY: the same sound for all types.
Func _WinAPI_MessageBeep($iType = 1)
	#forceref $iType
	Beep(800, 100)
	Return 1
EndFunc

Func _WinAPI_GetSysColor($iIndex)
	Local $aCall = DllCall("user32.dll", "int", "GetSysColor", "int", $iIndex)
	Return @error ? SetError(@error, @extended, 0) : $aCall[0]
EndFunc

; A number for a name, whatever its case; 0 for "".
Func _WinAPI_RegisterWindowMessage($sMessage)
	Local Static $mNumbers[]
	If $sMessage = "" Then Return Int(0, 2)
	If Not MapExists($mNumbers, StringLower($sMessage)) Then $mNumbers[StringLower($sMessage)] = Int(0xC000 + UBound($mNumbers), 2)
	Return $mNumbers[StringLower($sMessage)]
EndFunc

; PARTLY: keys and buttons are the host's; at a terminal none is pressed.
Func _WinAPI_GetAsyncKeyState($iKey)
	Local $iState = __Au3_KeyState(Number($iKey))
	Return SetError(0, 0, (BitAND($iState, 1) ? -0x8000 : 0) + BitShift($iState, 1))
EndFunc

; ---- not available (generate.py)
Func _WinAPI_AttachConsole($iPID = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AttachThreadInput($iAttach, $iAttachTo, $bAttach)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BitBlt($hDestDC, $iXDest, $iYDest, $iWidth, $iHeight, $hSrcDC, $iXSrc, $iYSrc, $iROP)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CallNextHookEx($hHook, $iCode, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CallWindowProc($pPrevWndFunc, $hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ClientToScreen($hWnd, ByRef $tPoint)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CombineRgn($hRgnDest, $hRgnSrc1, $hRgnSrc2, $iCombineMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CommDlgExtendedError()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyIcon($hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateBitmap($iWidth, $iHeight, $iPlanes = 1, $iBitsPerPel = 1, $pBits = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateCompatibleBitmap($hDC, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateCompatibleDC($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateFont($iHeight, $iWidth, $iEscape = 0, $iOrientn = 0, $iWeight = 400, $bItalic = False, $bUnderline = False, $bStrikeout = False, $iCharset = 1, $iOutputPrec = 0, $iClipPrec = 0, $iQuality = 0, $iPitch = 0, $sFace = 'Arial')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateFontIndirect($tLogFont)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreatePen($iPenStyle, $iWidth, $iColor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateRectRgn($iLeftRect, $iTopRect, $iRightRect, $iBottomRect)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateRoundRectRgn($iLeftRect, $iTopRect, $iRightRect, $iBottomRect, $iWidthEllipse, $iHeightEllipse)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateSolidBitmap($hWnd, $iColor, $iWidth, $iHeight, $bRGB = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateSolidBrush($iColor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateWindowEx($iExStyle, $sClass, $sName, $iStyle, $iX, $iY, $iWidth, $iHeight, $hParent, $hMenu = 0, $hInstance = 0, $pParam = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DefWindowProc($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeleteDC($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeleteObject($hObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DestroyIcon($hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DestroyWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawEdge($hDC, $tRECT, $iEdgeType, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawFrameControl($hDC, $tRECT, $iType, $iState)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawIcon($hDC, $iX, $iY, $hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawIconEx($hDC, $iX, $iY, $hIcon, $iWidth = 0, $iHeight = 0, $iStep = 0, $hBrush = 0, $iFlags = 3)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawLine($hDC, $iX1, $iY1, $iX2, $iY2)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DrawText($hDC, $sText, ByRef $tRECT, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnableWindow($hWnd, $bEnable = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDisplayDevices($sDevice, $iDevNum)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumWindows($bVisible = True, $hWnd = Default)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumWindowsPopup()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumWindowsTop()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtractIconEx($sFilePath, $iIndex, $paLarge, $paSmall, $iIcons)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FillRect($hDC, $tRECT, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindWindow($sClassName, $sWindowName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FlashWindow($hWnd, $bInvert = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FlashWindowEx($hWnd, $iFlags = 3, $iCount = 3, $iTimeout = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FrameRect($hDC, $tRECT, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetAncestor($hWnd, $iFlags = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBkMode($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClassName($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClientHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClientWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClientRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCursorInfo()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDC($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDesktopWindow()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDeviceCaps($hDC, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDIBits($hDC, $hBitmap, $iStartScan, $iScanLines, $pBits, $tBI, $iUsage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDlgCtrlID($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDlgItem($hWnd, $iItemID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFocus()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetForegroundWindow()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGuiResources($iFlag = 0, $hProcess = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetIconInfo($hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetLayeredWindowAttributes($hWnd, ByRef $iTransColor, ByRef $iTransGUI, $bColorRef = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMousePos($bToClient = False, $hWnd = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMousePosX($bToClient = False, $hWnd = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMousePosY($bToClient = False, $hWnd = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetObject($hObject, $iSize, $pObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetOpenFileName($sTitle = "", $sFilter = "All files (*.*)", $sInitalDir = ".", $sDefaultFile = "", $sDefaultExt = "", $iFilterIndex = 1, $iFlags = 0, $iFlagsEx = 0, $hWndOwner = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetParent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSaveFileName($sTitle = "", $sFilter = "All files (*.*)", $sInitalDir = ".", $sDefaultFile = "", $sDefaultExt = "", $iFilterIndex = 1, $iFlags = 0, $iFlagsEx = 0, $hWndOwner = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetStockObject($iObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSysColorBrush($iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTextExtentPoint32($hDC, $sText)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTextMetrics($hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindow($hWnd, $iCmd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowDC($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowHeight($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowLong($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowPlacement($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowRect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowRgn($hWnd, $hRgn)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowThreadProcessId($hWnd, ByRef $iPID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowWidth($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InProcess($hWnd, ByRef $hLastWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsClassName($hWnd, $sClassName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsWindowVisible($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InvalidateRect($hWnd, $tRECT = 0, $bErase = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LineTo($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadBitmap($hInstance, $sBitmap)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadImage($hInstance, $sImage, $iType, $iXDesired, $iYDesired, $iLoad)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadShell32Icon($iIconID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Mouse_Event($iFlags, $iX = 0, $iY = 0, $iData = 0, $iExtraInfo = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MoveTo($hDC, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MoveWindow($hWnd, $iX, $iY, $iWidth, $iHeight, $bRepaint = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PostMessage($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RedrawWindow($hWnd, $tRECT = 0, $hRegion = 0, $iFlags = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseCapture()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReleaseDC($hWnd, $hDC)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ScreenToClient($hWnd, ByRef $tPoint)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SelectObject($hDC, $hGDIObj)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetBkColor($hDC, $iColor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetBkMode($hDC, $iBkMode)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCapture($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCursor($hCursor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDefaultPrinter($sPrinter)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDIBits($hDC, $hBitmap, $iStartScan, $iScanLines, $pBits, $tBMI, $iColorUse = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFocus($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFont($hWnd, $hFont, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetLayeredWindowAttributes($hWnd, $iTransColor, $iTransGUI = 255, $iFlags = 0x03, $bColorRef = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetParent($hWndChild, $hWndParent)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetSysColors($vElements, $vColors)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetTextColor($hDC, $iColor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowLong($hWnd, $iIndex, $iValue)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowPlacement($hWnd, $tWindowPlacement)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowPos($hWnd, $hAfter, $iX, $iY, $iCX, $iCY, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowRgn($hWnd, $hRgn, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowsHookEx($iHook, $pProc, $hDll, $iThreadId = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowCursor($bShow)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowWindow($hWnd, $iCmdShow = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SystemParametersInfo($iAction, $iParam = 0, $vParam = 0, $iWinIni = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnhookWindowsHookEx($hHook)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UpdateLayeredWindow($hWnd, $hDestDC, $tPTDest, $tSize, $hSrcDC, $tPTSrce, $iRGB, $tBlend, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UpdateWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WaitForInputIdle($hProcess, $iTimeout = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WindowFromPoint(ByRef $tPoint)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
