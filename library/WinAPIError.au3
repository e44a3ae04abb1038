; WinAPIError.au3: the last error of the system, and what the other files keep for their handles.
#include-once

; ---- includes (generate.py)
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

Global $__au3_app_id = ""

Func _WinAPI_GetLastError(Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	Local $iCode = __Au3_LastError()
	Return SetError($_iCurrentError, $_iCurrentExtended, $iCode)
EndFunc

Func _WinAPI_SetLastError($iErrorCode, Const $_iCurrentError = @error, Const $_iCurrentExtended = @extended)
	__Au3_LastError($iErrorCode)
	Return SetError($_iCurrentError, $_iCurrentExtended, Null)
EndFunc

; Notes an error; gives back the result that tells of it.
Func __au3_refuse($iCode, $vResult = 0)
	__Au3_LastError($iCode)
	Return $vResult
EndFunc

; The objects that ObjCreate knows by itself, as "name=identifier".
Func __au3_classes()
	Return StringSplit("Scripting.Dictionary={EE09B103-97E0-11CF-978F-00A02463E06F} Scripting.FileSystemObject={0D43FE01-F093-11CF-8940-00A0C9054228} " & _
			"WScript.Shell={72C24DD5-D70A-438B-8A42-98424B88AFB8}", " ", 2)
EndFunc

; The number of a privilege, 0 for no name of one.
Func __au3_privilege($sName)
	Local Static $aNames = StringSplit("CreateToken AssignPrimaryToken LockMemory IncreaseQuota MachineAccount Tcb Security TakeOwnership LoadDriver SystemProfile Systemtime ProfileSingleProcess IncreaseBasePriority CreatePagefile CreatePermanent Backup Restore Shutdown Debug Audit SystemEnvironment ChangeNotify RemoteShutdown Undock SyncAgent EnableDelegation ManageVolume Impersonate CreateGlobal TrustedCredManAccess Relabel IncreaseWorkingSet TimeZone CreateSymbolicLink", " ", 2)
	For $i = 0 To UBound($aNames) - 1
		If "Se" & $aNames[$i] & "Privilege" = $sName Then Return Int($i + 2, 2)
	Next
	Return Int(0, 2)
EndFunc

; What a handle stands for: a map of [kind, ...] by number. Kinds: "process" (id), "mapping" (name, address), "key" (path),
; "file" (path, what is shared with others), "module" (path), "resource" (path, [place, bytes, address of a copy]), "find" (names, next), "change" (what is watched, its state), "token" (id); and
; "event", "mutex", "semaphore", "job", which several handles share: their second value is a number in $__au3_shared, where
; [state, most or kind, handles, name] lies.
; They are no multiples of 4, as the handles are that DllCall's functions give.
Global $__au3_handles[], $__au3_handle = 254, $__au3_shared[]

Func __au3_handle_new($sKind, $v1 = 0, $v2 = 0)
	Local $aEntry[3] = [$sKind, $v1, $v2]
	$__au3_handle += 4
	$__au3_handles[$__au3_handle] = $aEntry
	Return Ptr($__au3_handle)
EndFunc

; @error 10: no such handle.
Func __au3_handle_get($hObject, $sKind)
	Local $iHandle = Number($hObject)
	If Not MapExists($__au3_handles, $iHandle) Then Return SetError(10, 6, __au3_refuse(6))
	Local $aEntry = $__au3_handles[$iHandle]
	Return $aEntry[0] = $sKind ? SetError(0, 0, $aEntry) : SetError(10, 6, __au3_refuse(6))
EndFunc

Func __au3_handle_set($hObject, Const ByRef $aEntry)
	$__au3_handles[Number($hObject)] = $aEntry
EndFunc

; Forgets a handle, and what it shared when it was the last: is it gone?
Func __au3_handle_close($hObject)
	Local $iHandle = Number($hObject)
	If Not MapExists($__au3_handles, $iHandle) Then Return __au3_refuse(6, False)
	Local $aEntry = $__au3_handles[$iHandle]
	MapRemove($__au3_handles, $iHandle)
	If $aEntry[0] = "file" Then __Au3_FileClose($hObject)
	If StringInStr("event mutex semaphore job", $aEntry[0]) Then
		Local $aState = $__au3_shared[$aEntry[1]]
		$aState[2] -= 1
		$__au3_shared[$aEntry[1]] = $aState
		If $aState[2] = 0 Then MapRemove($__au3_shared, $aEntry[1])
	EndIf
	Return SetError(0, 0, True)
EndFunc

; A handle of a thing with this kind and name, Ptr(0) when there is none.
Func __au3_shared_open($sKind, $sName)
	Local $aState
	For $iKey In MapKeys($__au3_shared)
		$aState = $__au3_shared[$iKey]
		If $aState[3] == $sKind & " " & $sName Then
			$aState[2] += 1
			$__au3_shared[$iKey] = $aState
			Return __au3_handle_new($sKind, $iKey)
		EndIf
	Next
	Return __au3_refuse(2, Ptr(0))
EndFunc

; The same, and makes it when there is none; the last error is 183 when there was one.
Func __au3_shared_new($sKind, $sName, $vState, $vMost = 0)
	Local $hObject = $sName = "" ? Ptr(0) : __au3_shared_open($sKind, $sName)
	__Au3_LastError($hObject ? 183 : 0)
	If $hObject Then Return $hObject
	For $sOther In StringSplit("mutex semaphore event", " ", 2)
		If $sName <> "" And __au3_shared_open($sOther, $sName) Then Return __au3_refuse(6, Ptr(0))
	Next
	__Au3_LastError(0)
	Local $aState[4] = [$vState, $vMost, 1, $sName = "" ? "" : $sKind & " " & $sName], $iKey = $__au3_handle
	$__au3_shared[$iKey] = $aState
	Return __au3_handle_new($sKind, $iKey)
EndFunc

; [state, most, ...] of such a handle; @error 10.
Func __au3_shared_get($hObject, $sKind)
	Local $aEntry = __au3_handle_get($hObject, $sKind)
	Return @error ? SetError(10, 6, 0) : $__au3_shared[$aEntry[1]]
EndFunc

Func __au3_shared_set($hObject, $vState)
	Local $aEntry = $__au3_handles[Number($hObject)], $aState = $__au3_shared[$aEntry[1]]
	$aState[0] = $vState
	$__au3_shared[$aEntry[1]] = $aState
EndFunc

; The number of a process; 0 for what is none.
Func __au3_process_id($hProcess)
	If $hProcess = Ptr(-1) Or $hProcess = -1 Then Return @AutoItPID
	Local $aEntry = __au3_handle_get($hProcess, "process")
	Return @error ? SetError(0, 0, 0) : $aEntry[1]
EndFunc

; Starts a program and fills in PROCESS_INFORMATION, a structure or an address: 1 or 0.
Func __au3_start($sCommand, $sDir, $tProcess)
	Local $iPID = Run($sCommand, $sDir), $sTag = "handle Process;handle Thread;dword ProcessID;dword ThreadID"
	If Not $iPID Then Return __au3_refuse(2)
	Local $tInfo = IsDllStruct($tProcess) ? DllStructCreate($sTag) : DllStructCreate($sTag, $tProcess)
	$tInfo.Process = __au3_handle_new("process", $iPID)
	$tInfo.Thread = __au3_handle_new("process", $iPID)
	$tInfo.ProcessID = $iPID
	$tInfo.ThreadID = $iPID
	If IsDllStruct($tProcess) Then __Au3_Bytes($tProcess, __Au3_Bytes($tInfo))
	Return SetError(0, 0, 1)
EndFunc

; A file in the working folder or on PATH; "" when it is nowhere.
Func __au3_on_path($sFile)
	If FileExists($sFile) Then Return FileGetLongName($sFile, 1)
	Local $sName = StringRegExpReplace($sFile, "(?i)\.exe\z", "")
	For $sFolder In StringSplit(EnvGet("PATH"), StringInStr(EnvGet("PATH"), ";") ? ";" : ":", 2)
		If $sFolder = "" Then ContinueLoop
		If FileExists($sFolder & "\" & $sFile) Then Return FileGetLongName($sFolder & "\" & $sFile, 1)
		If FileExists($sFolder & "\" & $sName) Then Return FileGetLongName($sFolder & "\" & $sName, 1)
	Next
	Return ""
EndFunc

; Is what a handle stands for over or free (with $bTake it is taken)? 1, 0, or -1 for no handle.
Func __au3_signalled($hObject, $bTake)
	Local $iHandle = Number($hObject)
	If __au3_foreign($hObject) Then
		Local $aCall = DllCall("kernel32.dll", "dword", "WaitForSingleObject", "handle", $hObject, "dword", 0)
		If Not @error And ($aCall[0] = 0 Or $aCall[0] = 258) Then Return SetError(0, 0, $aCall[0] = 0 ? 1 : 0)
	EndIf
	If Not MapExists($__au3_handles, $iHandle) Then Return __au3_refuse(6, -1)
	Local $aEntry = $__au3_handles[$iHandle], $aState[2]
	If StringInStr("event mutex semaphore job", $aEntry[0]) Then $aState = $__au3_shared[$aEntry[1]]
	Switch $aEntry[0]
		Case "process"
			Return ProcessExists($aEntry[1]) ? 0 : SetError(0, 0, 1)
		Case "event"
			If $aState[0] And $bTake And $aState[1] Then __au3_shared_set($hObject, False)
			Return $aState[0] ? 1 : 0
		Case "mutex" ; the script is the only one who could have it
			If $bTake Then __au3_shared_set($hObject, $aState[0] + 1)
			Return 1
		Case "semaphore"
			If $aState[0] And $bTake Then __au3_shared_set($hObject, $aState[0] - 1)
			Return $aState[0] ? 1 : 0
		Case "change"
			Return __au3_watch($aEntry[1]) == $aEntry[2] ? 0 : 1
		Case "file"
			Return 1
	EndSwitch
	Return $aEntry[0] = "job" ? 0 : __au3_refuse(6, -1)
EndFunc

; How the folder looks that [folder, filter, with folders below] names: all names, and what the filter asks for besides.
Func __au3_watch(Const ByRef $aWatch)
	Local $sState = "", $sName, $aStat, $aBelow[3] = ["", $aWatch[1], True], $hSearch = FileFindFirstFile($aWatch[0] & "\*")
	While $hSearch <> -1
		$sName = FileFindNextFile($hSearch)
		If @error Then ExitLoop
		$aStat = __Au3_FileStat($aWatch[0] & "\" & $sName)
		If @error Then ContinueLoop
		If BitAND($aStat[0], 16) And BitAND($aWatch[1], 2) Or Not BitAND($aStat[0], 16) And BitAND($aWatch[1], 1) Then $sState &= $sName & "|"
		If BitAND($aWatch[1], 4) Then $sState &= $sName & $aStat[0]
		If BitAND($aWatch[1], 8) Then $sState &= $sName & $aStat[1]
		If BitAND($aWatch[1], 16) Then $sState &= $sName & $aStat[4]
		$aBelow[0] = $aWatch[0] & "\" & $sName
		If $aWatch[2] And BitAND($aStat[0], 16) Then $sState &= "<" & __au3_watch($aBelow) & ">"
	WEnd
	FileClose($hSearch)
	Return SetError(0, 0, $sState)
EndFunc

; May it be a handle that DllCall's functions gave?
Func __au3_foreign($hObject)
	Return Number($hObject) > 0x40 And Mod(Number($hObject), 4) = 0 And Not MapExists($__au3_handles, Number($hObject))
EndFunc

; Waits for all or one of some handles: 0 and up, 258 when the time is up, -1 for what is no handle.
Func __au3_wait(Const ByRef $aObjects, $bAll, $iTimeout)
	Local $hStart = TimerInit(), $iFree, $iState
	While 1
		$iFree = 0
		For $i = 0 To UBound($aObjects) - 1
			$iState = __au3_signalled($aObjects[$i], Not $bAll)
			If $iState < 0 Then Return SetError(0, 0, -1)
			If $iState And Not $bAll Then Return SetError(0, 0, $i)
			$iFree += $iState
		Next
		If $iFree = UBound($aObjects) Then ExitLoop
		If $iTimeout >= 0 And TimerDiff($hStart) >= $iTimeout Then Return SetError(0, 0, 258)
		Sleep(10)
	WEnd
	For $hObject In $aObjects
		__au3_signalled($hObject, True)
	Next
	Return SetError(0, 0, 0)
EndFunc

; Opens a file or, with flag 0x02000000, a folder. $iCreation counts from 0 (new), $iAccess is Windows'; 0 when it fails, the
; last error tells why. What other handles of this script share is looked at; other programs do not lock files here.
Func __au3_file_open($sPath, $iCreation, $iAccess, $iShare, $iFlags)
	Local $aStat = __Au3_FileStat($sPath), $iWhy = @error, $bThere = $iWhy = 0, $aEntry, $hFile, $bFolder = $bThere And BitAND($aStat[0], 16)
	Local $iUse = BitOR(BitAND($iAccess, 0x90000001) ? 1 : 0, BitAND($iAccess, 0x50000006) ? 2 : 0)
	If StringRegExp($sPath, "[*?""<>|]") Or (Not $bFolder And StringRight($sPath, 1) = "\") Then Return __au3_refuse(123)
	If $bFolder And Not BitAND($iFlags, 0x02000000) Then Return __au3_refuse(5)
	If Not $bThere And ($iCreation = 2 Or $iCreation = 4 Or $iWhy = 3) Then Return __au3_refuse($iWhy)
	Local $sFull = $bThere ? FileGetLongName($sPath, 1) : ""
	For $iKey In MapKeys($__au3_handles)
		$aEntry = $__au3_handles[$iKey]
		If Not $bThere Or $bFolder Or $iCreation = 0 Or $aEntry[0] <> "file" Or $aEntry[1] <> $sFull Then ContinueLoop
		If BitAND($iUse, BitNOT($aEntry[2])) Or BitAND(BitShift($aEntry[2], 8), BitNOT($iShare)) Then Return __au3_refuse(32)
	Next
	If $bThere And $iUse And $iCreation And Not $bFolder And BitAND(__Au3_FileUse($sPath), BitNOT($iShare)) Then Return __au3_refuse(32)
	If $bFolder Then Return SetError(0, 0, __au3_handle_new("file", $sFull, 7))
	$hFile = __Au3_FileOpen($sPath, $iCreation, $iUse)
	If @error Then Return __au3_refuse(@error)
	__Au3_LastError(($bThere And ($iCreation = 1 Or $iCreation = 3)) ? 183 : 0)
	Local $aNew[3] = ["file", FileGetLongName($sPath, 1), BitOR($iShare, BitShift($iUse, -8))]
	$__au3_handles[Number($hFile)] = $aNew
	Return SetError(0, 0, $hFile)
EndFunc

; The path of such a handle; @error 10.
Func __au3_file($hFile)
	Local $aEntry = __au3_handle_get($hFile, "file")
	If Not @error Then Return $aEntry[1]
	Local $sPath = __Au3_FilePath($hFile)
	Return $sPath = "" ? SetError(10, 6, "") : SetError(0, 0, $sPath)
EndFunc

; ---- program files, which are read and never run ----

; The file of a module: its name, or the handle of one that was loaded as data. @error 1 (no such file) or 10.
Func __au3_module($hModule)
	If IsString($hModule) Then
		__Au3_PeResources($hModule)
		Local $iCode = @error
		Return ($iCode = 2 Or $iCode = 193) ? SetError(1, 0, __au3_refuse($iCode, "")) : SetError(0, 0, $hModule)
	EndIf
	Local $aEntry = __au3_handle_get($hModule, "module")
	Return @error ? SetError(10, 0, __au3_refuse(1812, "")) : SetError(0, 0, $aEntry[1])
EndFunc

; What a type or a name is in the list of resources: a number, a text with "#" and a number, or a text.
Func __au3_module_key($vKey)
	Return IsString($vKey) ? StringUpper($vKey) : "#" & Int($vKey)
EndFunc

; The resources of a module with this type, name and language (Default: any): [[type, name, language, place, bytes], ...], and in
; @extended how many. @error 10 and Windows' error when there are none: 1812 at all, 1813 type, 1814 name, 1815 language.
Func __au3_module_list($hModule, $vType = Default, $vName = Default, $iLanguage = Default)
	Local $sFile = __au3_module($hModule), $iFound = 0, $iDepth = 0, $aLine
	If @error Then Return SetError(@error, 0, 0)
	Local $aLines = StringSplit(StringTrimRight(__Au3_PeResources($sFile), 1), @LF, 2), $aFound[UBound($aLines)][5]
	For $sLine In $aLines
		$aLine = StringSplit($sLine, @TAB, 2)
		If UBound($aLine) < 5 Then ExitLoop
		If $iDepth = 0 Then $iDepth = 1
		If Not IsKeyword($vType) And $aLine[0] <> __au3_module_key($vType) Then ContinueLoop
		If $iDepth = 1 Then $iDepth = 2
		If Not IsKeyword($vName) And $aLine[1] <> __au3_module_key($vName) Then ContinueLoop
		If $iDepth = 2 Then $iDepth = 3
		If Not IsKeyword($iLanguage) And Number($aLine[2]) <> $iLanguage Then ContinueLoop
		For $i = 0 To 4
			$aFound[$iFound][$i] = $aLine[$i]
		Next
		$iFound += 1
	Next
	If $iFound = 0 Then Return SetError(10, 0, __au3_refuse(1812 + $iDepth))
	Return SetError(0, $iFound, $aFound)
EndFunc

; The bytes of a file from a place on.
Func __au3_module_bytes($sFile, $iPlace, $iBytes)
	Local $hFile = FileOpen($sFile, 16)
	FileSetPos($hFile, $iPlace, 0)
	Local $dBytes = FileRead($hFile, $iBytes)
	FileClose($hFile)
	Return SetError(0, 0, Binary($dBytes))
EndFunc

; A text of the tables of texts, 16 in each: @error 10 when there is no table, 1 when there is no text in it.
Func __au3_module_text($hModule, $iID, $iLanguage = Default)
	Local $aList = __au3_module_list($hModule, 6, BitShift($iID, 4) + 1, $iLanguage), $iAt = 1
	If @error Then Return SetError(@error = 1 ? 20 : 10, 0, "")
	Local $dTable = __au3_module_bytes(__au3_module($hModule), $aList[0][3], Int($aList[0][4])), $iUnits
	For $i = 0 To BitAND($iID, 15)
		$iUnits = Int(BinaryMid($dTable, $iAt, 1)) + 256 * Int(BinaryMid($dTable, $iAt + 1, 1))
		If $i = BitAND($iID, 15) Then ExitLoop
		$iAt += 2 + 2 * $iUnits
	Next
	Return $iUnits = 0 ? SetError(1, 0, "") : SetError(0, $iUnits, BinaryToString(BinaryMid($dTable, $iAt + 2, 2 * $iUnits), 2))
EndFunc

; ---- not available (generate.py)
; ---- end of not available
