; WinAPIFiles.au3: files, folders and volumes. Native is what a look at a file or a volume tells (builtins/library_stat.c): times
; to the unit of 100 nanoseconds, numbers and links are nothing that the functions of the language give.
#include-once

; ---- includes (generate.py)
#include "APIFilesConstants.au3"
#include "FileConstants.au3"
#include "WinAPIMisc.au3"
#include "WinAPIShPath.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagDEVMODE = "wchar DeviceName[32];ushort SpecVersion;ushort DriverVersion;ushort Size;ushort DriverExtra;dword Fields;short Orientation;short PaperSize;short PaperLength;short PaperWidth;short Scale;short Copies;short DefaultSource;short PrintQuality;short Color;short Duplex;short YResolution;short TTOption;short Collate;wchar FormName[32];ushort Unused1;dword Unused2[3];dword Nup;dword Unused3;dword ICMMethod;dword ICMIntent;dword MediaType;dword DitherType;dword Reserved1;dword Reserved2;dword PanningWidth;dword PanningHeight"
Global Const $tagDEVNAMES = "ushort DriverOffset;ushort DeviceOffset;ushort OutputOffset;ushort Default"
Global Const $tagFILEINFO = "uint64 CreationTime;uint64 LastAccessTime;uint64 LastWriteTime;uint64 ChangeTime;dword Attributes"
Global Const $tagFILE_ID_DESCRIPTOR = "dword Size;uint Type;struct;ulong Data1;ushort Data2;ushort Data3;byte Data4[8];endstruct"
Global Const $tagWIN32_FIND_STREAM_DATA = "int64 StreamSize;wchar StreamName[296]"
Global Const $tagWIN32_STREAM_ID = "dword StreamId;dword StreamAttributes;int64 Size;dword StreamNameSize;wchar StreamName[1]"
; ---- end of constants

; Makes an empty file with a new name in a folder and returns its path; the name begins with the first three characters
; of the prefix. "" and @error 10 when there is no such folder or the file cannot be made.
Func _WinAPI_GetTempFileName($sFilePath, $sPrefix = '')
	If $sFilePath = '' Or Not StringInStr(FileGetAttrib($sFilePath), 'D') Then Return SetError(10, 0, '')
	Local $sStart = $sFilePath
	If StringRight($sStart, 1) <> '\' Then $sStart &= '\'
	$sStart &= StringLeft(String($sPrefix), 3)
	; the script's random numbers are left alone
	Local $iNumber = BitAND(@AutoItPID * 977 + @SEC * 1000 + @MSEC, 0xFFFF)
	For $i = 1 To 0xFFFF
		$iNumber = Mod($iNumber, 0xFFFF) + 1
		Local $sName = $sStart & Hex($iNumber, $iNumber > 0xFFF ? 4 : 3) & '.tmp'
		If FileExists($sName) Then ContinueLoop
		Local $hFile = FileOpen($sName, $FO_OVERWRITE)
		If $hFile = -1 Then ExitLoop
		FileClose($hFile)
		Return $sName
	Next
	Return SetError(10, 0, '')
EndFunc

; Gives a file a second name on the same volume: 1 or 0.
Func _WinAPI_CreateHardLink($sNewFile, $sExistingFile)
	If Not FileExists($sExistingFile) Or StringInStr(FileGetAttrib($sExistingFile), 'D') Then Return 0
	Return FileCreateNTFSLink($sExistingFile, $sNewFile)
EndFunc

; Makes one folder, not those above it: 1 or 0.
Func _WinAPI_CreateDirectory($sDir, $tSecurity = 0)
	Local $sParent = StringRegExpReplace($sDir, '[\\/]?[^\\/]*[\\/]?$', '')
	If $sDir = '' Or FileExists($sDir) Or ($sParent <> '' And Not FileExists($sParent & '\')) Then Return 0
	Return DirCreate($sDir)
EndFunc

; Removes an empty folder: 1 or 0.
Func _WinAPI_RemoveDirectory($sDirPath)
	If Not _WinAPI_PathIsDirectoryEmpty($sDirPath) Then Return 0
	Return DirRemove($sDirPath)
EndFunc

; Deletes one file: 1 or 0. Wildcards mean nothing here.
Func _WinAPI_DeleteFile($sFilePath)
	If StringRegExp($sFilePath, '[*?]') Or Not _WinAPI_FileExists($sFilePath) Then Return __au3_refuse(2)
	If StringInStr(FileGetAttrib($sFilePath), 'R') Then Return __au3_refuse(5)
	Return FileDelete($sFilePath)
EndFunc

; 1 for a file; 0 for nothing, and with @extended 1 for a folder.
Func _WinAPI_FileExists($sFilePath)
	If Not FileExists($sFilePath) Then Return 0
	If StringInStr(FileGetAttrib($sFilePath), 'D') Then Return SetExtended(1, 0)
	Return 1
EndFunc

; 1 for a folder without entries, else 0.
Func _WinAPI_PathIsDirectoryEmpty($sFilePath)
	If Not StringInStr(FileGetAttrib($sFilePath), 'D') Then Return 0
	Local $hSearch = FileFindFirstFile($sFilePath & '\*')
	If $hSearch = -1 Then Return 1
	Local $sName = FileFindNextFile($hSearch)
	Local $bEmpty = @error <> 0
	FileClose($hSearch)
	Return $bEmpty ? 1 : 0
EndFunc

; The working folder; its length in @extended.
Func _WinAPI_GetCurrentDirectory()
	Return SetExtended(StringLen(@WorkingDir), @WorkingDir)
EndFunc

; Changes the working folder: 1 or 0.
Func _WinAPI_SetCurrentDirectory($sDir)
	Return FileChangeDir($sDir)
EndFunc

; The number of a device request out of its four parts.
Func _WinAPI_IOCTL($iDeviceType, $iFunction, $iMethod, $iAccess)
	Return BitOR(BitShift($iDeviceType, -16), BitShift($iAccess, -14), BitShift($iFunction, -2), $iMethod)
EndFunc

; The attributes as a number.
Func _WinAPI_GetFileAttributes($sFilePath)
	Local $a = __Au3_FileStat($sFilePath)
	If @error Then Return __au3_refuse(@error)
	Return $a[0] ? $a[0] : Int(128, 2)
EndFunc

Func _WinAPI_SetFileAttributes($sFilePath, $iAttributes)
	Local $sOn = "", $sOff = ""
	Local Static $aLetters[4][2] = [["R", 1], ["H", 2], ["S", 4], ["A", 32]]
	For $i = 0 To 3
		If BitAND($iAttributes, $aLetters[$i][1]) Then
			$sOn &= $aLetters[$i][0]
		Else
			$sOff &= $aLetters[$i][0]
		EndIf
	Next
	If Not IsArray(__Au3_FileStat($sFilePath)) Then Return __au3_refuse(2)
	Return FileSetAttrib($sFilePath, ($sOff ? "-" & $sOff : "") & ($sOn ? "+" & $sOn : ""))
EndFunc

Func __au3_same_file($sPath1, $sPath2)
	Return FileExists($sPath1) And __Au3_FullPath($sPath1) = __Au3_FullPath($sPath2)
EndFunc

; PARTLY: nothing reports on the progress; flag 1 keeps a file that is there.
Func _WinAPI_CopyFileEx($sExistingFile, $sNewFile, $iFlags = 0, $pProgressProc = 0, $pData = 0)
	#forceref $pProgressProc, $pData
	If BitAND($iFlags, 1) And FileExists($sNewFile) Then Return __au3_refuse(80)
	If StringInStr(FileGetAttrib($sNewFile), "D") Then Return __au3_refuse(5)
	If __au3_same_file($sExistingFile, $sNewFile) Then Return __au3_refuse(32)
	Return FileCopy($sExistingFile, $sNewFile, 1) ? 1 : __au3_refuse(2)
EndFunc

; PARTLY: nothing reports on the progress; flag 1 replaces a file that is there.
Func _WinAPI_MoveFileEx($sExistingFile, $sNewFile, $iFlags = 0, $pProgressProc = 0, $pData = 0)
	#forceref $pProgressProc, $pData
	If StringInStr(FileGetAttrib($sExistingFile), "D") Then Return DirMove($sExistingFile, $sNewFile, 0) ? 1 : __au3_refuse(183)
	If __au3_same_file($sExistingFile, $sNewFile) Then Return 1
	If StringInStr(FileGetAttrib($sNewFile), "D") Then Return __au3_refuse(BitAND($iFlags, 1) ? 5 : 183)
	Return FileMove($sExistingFile, $sNewFile, BitAND($iFlags, 1)) ? 1 : __au3_refuse(FileExists($sExistingFile) ? 183 : 2)
EndFunc

; 1 when another handle of this script does not share it; other programs do not lock files here.
Func _WinAPI_FileInUse($sFilePath)
	Local $hFile = __au3_file_open($sFilePath, 2, 0xC0000000, 0, 0)
	If Not $hFile Then Return __Au3_LastError() = 32 ? 1 : SetError(10, __Au3_LastError(), 0)
	__au3_handle_close($hFile)
	Return SetError(0, 0, 0)
EndFunc

; ---- files by handle ----

; $iCreation 1 new only, 2 always, 3 existing only, 4 existing or new, 5 existing and emptied; flag 0x02000000 opens folders too.
Func _WinAPI_CreateFileEx($sFilePath, $iCreation, $iAccess = 0, $iShare = 0, $iFlagsAndAttributes = 0, $tSecurity = 0, $hTemplate = 0)
	#forceref $tSecurity, $hTemplate
	If $iCreation < 1 Or $iCreation > 5 Then Return SetError(10, 87, __au3_refuse(87))
	Local $hFile = __au3_file_open($sFilePath, $iCreation - 1, $iAccess, $iShare, $iFlagsAndAttributes)
	Return $hFile ? $hFile : SetError(10, __Au3_LastError(), 0)
EndFunc

; Another handle of the same file.
Func _WinAPI_ReOpenFile($hFile, $iAccess, $iShare, $iFlags = 0)
	Local $sPath = __au3_file($hFile)
	If @error Then Return __au3_refuse(6)
	Return __au3_file_open($sPath, 2, $iAccess, $iShare, BitOR($iFlags, 0x02000000))
EndFunc

; The position of a file of _WinAPI_CreateFile.
Func _WinAPI_GetFilePointerEx($hFile)
	Local $iAt = __Au3_FileSeek($hFile, 0, 1)
	Return $iAt < 0 ? SetError(10, 0xC0000008, "") : Int($iAt, 2)
EndFunc

Func _WinAPI_SetFilePointerEx($hFile, $iPos, $iMethod = 0)
	If $iMethod < 0 Or $iMethod > 2 Then Return __au3_refuse(87)
	Return __Au3_FileSeek($hFile, $iPos, $iMethod) < 0 ? __au3_refuse(6) : 1
EndFunc

; 1 for a file, 2 for standard streams.
Func _WinAPI_GetFileType($hFile)
	__au3_file($hFile)
	If Not @error Then Return Int(1, 2)
	If Number($hFile) = 12 Or Number($hFile) = 16 Or Number($hFile) = 20 Then Return SetError(0, 0, Int(2, 2))
	Return SetError(10, 6, -1)
EndFunc

; [attributes, made, read, written, volume, size, names, number]
Func _WinAPI_GetFileInformationByHandle($hFile)
	Local $a = __Au3_FileStat(__au3_file($hFile))
	If @error Then Return SetError(10, 0, __au3_refuse(6))
	Local $aInfo[8] = [$a[0], __au3_time_struct($a[2]), __au3_time_struct($a[3]), __au3_time_struct($a[4]), $a[5], $a[1], $a[7], $a[6]]
	Return SetError(0, 0, $aInfo)
EndFunc

Func _WinAPI_GetFileInformationByHandleEx($hFile)
	Local $a = __Au3_FileStat(__au3_file($hFile)), $tInfo = DllStructCreate($tagFILEINFO)
	If @error Or Not IsArray($a) Then Return SetError(10, 0xC0000008, 0)
	For $i = 1 To 3
		DllStructSetData($tInfo, $i, $a[$i + 1])
	Next
	$tInfo.ChangeTime = $a[4]
	$tInfo.Attributes = $a[0]
	Return SetError(0, 0, $tInfo)
EndFunc

; Times that are 0 and attributes 0 stay as they are.
Func _WinAPI_SetFileInformationByHandleEx($hFile, $tFILEINFO)
	Local $sPath = __au3_file($hFile), $a[3]
	If @error Then Return SetError(10, 0xC0000008, 0)
	For $i = 0 To 2
		$a[$i] = DllStructGetData($tFILEINFO, $i + 1)
	Next
	If Not __Au3_FileTimes($sPath, $a[0], $a[1], $a[2]) Then Return SetError(10, 0xC0000022, 0)
	If $tFILEINFO.Attributes Then _WinAPI_SetFileAttributes($sPath, $tFILEINFO.Attributes)
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_GetFileID($hFile)
	Local $a = __Au3_FileStat(__au3_file($hFile))
	Return @error ? SetError(10, 0xC0000008, 0) : $a[6]
EndFunc

; The path without its drive.
Func _WinAPI_GetFinalPathNameByHandle($hFile)
	Local $sPath = __au3_file($hFile)
	Return @error ? SetError(10, 0xC0000008, "") : StringTrimLeft($sPath, 2)
EndFunc

; The path with its drive (0), the name of the volume (1) or device (2), or nothing (4) in front.
Func _WinAPI_GetFinalPathNameByHandleEx($hFile, $iFlags = 0)
	Local $sPath = __au3_file($hFile)
	If @error Then Return SetError(10, 0, "")
	Switch BitAND($iFlags, 7)
		Case 0
			Return "\\?\" & $sPath
		Case 1
			Return _WinAPI_GetVolumeNameForVolumeMountPoint(StringLeft($sPath, 3)) & StringTrimLeft($sPath, 3)
		Case 2
			Return _WinAPI_QueryDosDevice(StringLeft($sPath, 2)) & StringTrimLeft($sPath, 2)
	EndSwitch
	Return StringTrimLeft($sPath, 2)
EndFunc

Func _WinAPI_GetVolumeInformationByHandle($hFile)
	Local $sPath = __au3_file($hFile)
	If @error Then Return SetError(10, 0, __au3_refuse(6))
	Local $aInfo = __au3_volume_info($sPath)
	Return SetError(@error, 0, $aInfo)
EndFunc

; PARTLY: only other calls for the same handle see that a part is locked.
Func _WinAPI_LockFile($hFile, $iOffset, $iLength)
	Return __au3_locks($hFile, $iOffset & "," & $iLength, True)
EndFunc

; PARTLY: as _WinAPI_LockFile.
Func _WinAPI_UnlockFile($hFile, $iOffset, $iLength)
	Return __au3_locks($hFile, $iOffset & "," & $iLength, False)
EndFunc

; "handle:start,length" twice: do they share a byte of one file?
Func __au3_locks_meet($sLock1, $sLock2)
	Local $a = StringRegExp($sLock1, "\A(.*):(.*),(.*)\z", 1), $b = StringRegExp($sLock2, "\A(.*):(.*),(.*)\z", 1)
	Return $a[0] == $b[0] And Number($a[1]) < Number($b[1]) + Number($b[2]) And Number($b[1]) < Number($a[1]) + Number($a[2])
EndFunc

; Notes that a part of a file is locked or free.
Func __au3_locks($hFile, $sPart, $bLock)
	Local Static $mLocks[]
	Local $sKey = Number($hFile) & ":" & $sPart
	__au3_file($hFile)
	If @error Then Return __au3_refuse(6)
	If Not $bLock And Not MapExists($mLocks, $sKey) Then Return __au3_refuse(158)
	If $bLock Then
		For $sOther In MapKeys($mLocks)
			If __au3_locks_meet($sOther, $sKey) Then Return __au3_refuse(33)
		Next
		$mLocks[$sKey] = 1
	Else
		MapRemove($mLocks, $sKey)
	EndIf
	Return SetError(0, 0, 1)
EndFunc

; ---- finding ----

; Fills in WIN32_FIND_DATA.
Func __au3_find_data($tData, $sFolder, $sName)
	Local $a = __Au3_FileStat($sFolder & $sName), $aNone[8], $t = DllStructCreate("align 4;dword;uint64[3];dword;dword;dword[2];wchar[260];wchar[14]")
	If Not IsArray($a) Then $a = $aNone
	DllStructSetData($t, 1, $a[0])
	For $i = 1 To 3
		DllStructSetData($t, 2, $a[$i + 1], $i)
	Next
	DllStructSetData($t, 3, Floor($a[1] / 4294967296))
	DllStructSetData($t, 4, Mod($a[1], 4294967296))
	DllStructSetData($t, 6, $sName)
	If IsDllStruct($tData) Then Return __Au3_Bytes($tData, __Au3_Bytes($t))
	__Au3_MemMove($tData, DllStructGetPtr($t), DllStructGetSize($t))
EndFunc

; The names that a pattern stands for, those of the folder itself first; the folder in @extended is how long.
Func __au3_find_names($sPattern)
	Local $sNames = StringRegExp($sPattern, "[\\/]\*(\.\*)?\z") ? ".|..|" : "", $hSearch = FileFindFirstFile($sPattern), $sName
	If $hSearch = -1 Then Return ($sNames <> "" And FileExists(StringRegExpReplace($sPattern, "[\\/][^\\/]*\z", "\\"))) ? SetError(0, 0, StringSplit(".|..", "|", 2)) : SetError(1, 0, 0)
	While 1
		$sName = FileFindNextFile($hSearch)
		If @error Then ExitLoop
		$sNames &= $sName & "|"
	WEnd
	FileClose($hSearch)
	Return SetError(0, 0, StringSplit(StringTrimRight($sNames, 1), "|", 2))
EndFunc

Func _WinAPI_FindFirstFile($sFilePath, $tData)
	Local $aNames = __au3_find_names($sFilePath), $sFolder = StringRegExpReplace($sFilePath, "[^\\/]*\z", "")
	If @error Or Not IsArray($aNames) Then
		Local $iCode = ($sFilePath <> "" And ($sFolder = "" Or FileExists($sFolder))) ? 2 : 3
		Return SetError(10, $iCode, __au3_refuse($iCode))
	EndIf
	Local $aPlace[2] = [0, $sFolder]
	Local $hSearch = __au3_handle_new("find", $aNames, $aPlace)
	_WinAPI_FindNextFile($hSearch, $tData)
	Return SetError(0, 0, $hSearch)
EndFunc

Func _WinAPI_FindNextFile($hSearch, $tData)
	Local $aEntry = __au3_handle_get($hSearch, "find")
	If @error Then Return SetError(10, 6, __au3_refuse(6))
	Local $aNames = $aEntry[1], $aPlace = $aEntry[2]
	If $aPlace[0] = UBound($aNames) Then Return SetError(10, 18, __au3_refuse(18))
	__au3_find_data($tData, $aPlace[1], $aNames[$aPlace[0]])
	$aPlace[0] += 1
	$aEntry[2] = $aPlace
	__au3_handle_set($hSearch, $aEntry)
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_FindClose($hSearch)
	__au3_handle_get($hSearch, "find")
	If @error Then Return __au3_refuse(6)
	Return __au3_handle_close($hSearch) ? 1 : 0
EndFunc

; Files have one stream here, the content.
Func _WinAPI_FindFirstStream($sFilePath, $tData)
	Local $a = __Au3_FileStat($sFilePath), $aNone[1], $aEnd[2] = [1, ""]
	If @error Then Return SetError(10, 2, __au3_refuse(@error))
	If BitAND($a[0], 16) Then Return SetError(10, 38, __au3_refuse(38))
	Local $t = IsDllStruct($tData) ? $tData : DllStructCreate($tagWIN32_FIND_STREAM_DATA, $tData)
	$t.StreamSize = $a[1]
	$t.StreamName = "::$DATA"
	Return SetError(0, 0, __au3_handle_new("find", $aNone, $aEnd))
EndFunc

; [[1, ], [name, bytes]]
Func _WinAPI_EnumFileStreams($sFilePath)
	Local $a = __Au3_FileStat($sFilePath)
	If @error Then Return SetError(30, @error, __au3_refuse(@error))
	If BitAND($a[0], 16) Then Return SetError(10, 0, 0)
	Local $aStreams[2][2] = [[1], ["::$DATA", $a[1]]]
	Return SetError(0, 0, $aStreams)
EndFunc

Func _WinAPI_FindNextStream($hSearch, $tData)
	#forceref $tData
	__au3_handle_get($hSearch, "find")
	Return @error ? SetError(10, 6, __au3_refuse(6)) : SetError(10, 38, __au3_refuse(38))
EndFunc

; The entries of a folder (1 files, 2 folders) that fit a mask, or do not: [[count], [name, made, read, written, size, size on
; disk, attributes], ...].
Func _WinAPI_EnumFiles($sDir, $iFlag = 0, $sTemplate = '', $bExclude = False)
	If Not FileExists($sDir) Then Return SetError(30, 2, 0)
	If Not StringInStr(FileGetAttrib($sDir), "D") Then Return SetError(10, 0xC000000D, 0)
	Local $aNames = __au3_find_names($sDir & "\*"), $aFiles[UBound($aNames) - 1][7] = [[0]], $a, $n = 0
	For $i = 2 To UBound($aNames) - 1
		$a = __Au3_FileStat($sDir & "\" & $aNames[$i])
		If @error Or ($iFlag = 1 And BitAND($a[0], 16)) Or ($iFlag = 2 And Not BitAND($a[0], 16)) Then ContinueLoop
		If $sTemplate <> "" And (_WinAPI_PathMatchSpec($aNames[$i], $sTemplate) = 1) = ($bExclude = True) Then ContinueLoop
		$n += 1
		$aFiles[$n][0] = $aNames[$i]
		For $j = 1 To 3
			$aFiles[$n][$j] = $a[$j + 1]
		Next
		$aFiles[$n][4] = $a[1]
		$aFiles[$n][5] = __au3_on_disk($a[1])
		$aFiles[$n][6] = $a[0]
	Next
	ReDim $aFiles[$n + 1][7]
	$aFiles[0][0] = $n
	Return SetError(0, 0, $aFiles)
EndFunc

; What a file of so many bytes takes in blocks of 4096.
Func __au3_on_disk($iSize)
	Return Int(Ceiling($iSize / 4096) * 4096, 2)
EndFunc

; Where a file lies: in the folders of a ";" list; without one beside the program, in the working folder or on PATH.
Func _WinAPI_SearchPath($sFilePath, $sSearchPath = '')
	If $sFilePath = "" Then Return SetError(10, 0, __au3_refuse(2, ""))
	If StringRegExp($sFilePath, "\A([A-Za-z]:|[\\/])") Then Return FileExists($sFilePath) ? FileGetLongName($sFilePath, 1) : SetError(10, 0, __au3_refuse(2, ""))
	If $sSearchPath = "" Then $sSearchPath = StringRegExpReplace(@AutoItExe, "\\[^\\]*\z", "")
	For $sFolder In StringSplit($sSearchPath, ";", 2)
		If $sFolder <> "" And IsArray(__Au3_FileStat($sFolder & "\" & $sFilePath)) Then Return FileGetLongName($sFolder & "\" & $sFilePath, 1)
	Next
	Local $sFound = (@NumParams > 1 And $sSearchPath <> "") ? "" : __au3_on_path($sFilePath)
	If $sFound = "" And @NumParams < 2 And FileExists(@SystemDir & "\" & $sFilePath) Then $sFound = @SystemDir & "\" & $sFilePath
	Return $sFound = "" ? SetError(10, 0, __au3_refuse(2, "")) : $sFound
EndFunc

; ---- changes of a folder ----

; $iFlags 1 names of files, 2 of folders, 4 attributes, 8 sizes, 16 times. _WinAPI_WaitForSingleObject waits for them.
Func _WinAPI_FindFirstChangeNotification($sDirectory, $iFlags, $bSubtree = False)
	Local $aWatch[3] = [FileGetLongName($sDirectory, 1), $iFlags, $bSubtree = True]
	If Not StringInStr(FileGetAttrib($sDirectory), "D") Then Return SetError(10, 0, __au3_refuse(2))
	Local $sState = __au3_watch($aWatch)
	Return SetError(0, 0, __au3_handle_new("change", $aWatch, $sState))
EndFunc

; Waits for the next change.
Func _WinAPI_FindNextChangeNotification($hChange)
	Local $aEntry = __au3_handle_get($hChange, "change")
	If @error Then Return SetError(10, 0, __au3_refuse(6))
	$aEntry[2] = __au3_watch($aEntry[1])
	__au3_handle_set($hChange, $aEntry)
	Return SetError(0, 0, 1)
EndFunc

Func _WinAPI_FindCloseChangeNotification($hChange)
	__au3_handle_get($hChange, "change")
	If @error Then Return SetError(10, 0, __au3_refuse(6))
	Return __au3_handle_close($hChange) ? 1 : 0
EndFunc

; ---- making, linking, replacing ----

; As _WinAPI_CreateDirectory, with the attributes of another folder.
Func _WinAPI_CreateDirectoryEx($sNewDir, $sTemplateDir, $tSecurity = 0)
	If Not StringInStr(FileGetAttrib($sTemplateDir), "D") Then Return __au3_refuse(2)
	If Not _WinAPI_CreateDirectory($sNewDir, $tSecurity) Then Return __au3_refuse(FileExists($sNewDir) ? 183 : 3)
	Local $iAttributes = BitAND(_WinAPI_GetFileAttributes($sTemplateDir), 0x27)
	If BitAND($iAttributes, 7) Then _WinAPI_SetFileAttributes($sNewDir, $iAttributes)
	Return SetError(0, 0, 1)
EndFunc

; The target need not be there.
Func _WinAPI_CreateSymbolicLink($sSymlink, $sTarget, $bDirectory = False)
	#forceref $bDirectory
	If Not StringRegExp($sTarget, "\A([A-Za-z]:|[\\/])") Then $sTarget = StringRegExpReplace($sSymlink, "[^\\/]*\z", "") & $sTarget
	Return __Au3_SymbolicLink($sSymlink, $sTarget) ? 1 : __au3_refuse(FileExists($sSymlink) ? 183 : 3)
EndFunc

; The second file takes the place of the first, which may get another name.
Func _WinAPI_ReplaceFile($sReplacedFile, $sReplacementFile, $sBackupFile = '', $iFlags = 0)
	#forceref $iFlags
	If Not FileExists($sReplacedFile) Or Not FileExists($sReplacementFile) Then Return __au3_refuse(2)
	If $sBackupFile <> "" And Not FileMove($sReplacedFile, $sBackupFile, 1) Then Return __au3_refuse(1175)
	If FileMove($sReplacementFile, $sReplacedFile, 1) Then Return 1
	If $sBackupFile <> "" Then FileMove($sBackupFile, $sReplacedFile)
	Return __au3_refuse(1176)
EndFunc

; ---- what a file is ----

; The path without "." and "..", from the working folder on.
Func _WinAPI_GetFullPathName($sFilePath)
	Return $sFilePath = "" ? "" : __Au3_FullPath($sFilePath)
EndFunc

; The number of bytes in whole blocks of 4096.
Func _WinAPI_GetFileSizeOnDisk($sFilePath)
	Local $iSize = FileGetSize($sFilePath)
	Return @error ? SetError(11, 0, __au3_refuse(2)) : __au3_on_disk($iSize)
EndFunc

; Nothing is compressed here: the size. 0xFFFFFFFF for no file.
Func _WinAPI_GetCompressedFileSize($sFilePath)
	Local $a = __Au3_FileStat($sFilePath)
	Return @error ? __au3_refuse(2, 4294967295) : $a[1]
EndFunc

; 0: not compressed.
Func _WinAPI_GetCompression($sFilePath)
	Return FileExists($sFilePath) ? 0 : SetError(30, 2, __au3_refuse(2))
EndFunc

; Only 0, not compressed, can be set.
Func _WinAPI_SetCompression($sFilePath, $iCompression)
	If Not FileExists($sFilePath) Then Return SetError(30, 2, __au3_refuse(2))
	Return $iCompression = 0 ? 1 : SetError(10, 0, __au3_refuse(1))
EndFunc

; 6: volumes here do not encrypt files.
Func _WinAPI_FileEncryptionStatus($sFilePath)
	#forceref $sFilePath
	Return Int(6, 2)
EndFunc

; The machine that a program of Windows is for.
Func _WinAPI_GetPEType($sFilePath)
	Local $a = __Au3_FileStat($sFilePath)
	If @error Then Return SetError(30, @error, 0)
	If BitAND($a[0], 16) Or $a[1] < 2 Then Return SetError(30, BitAND($a[0], 16) ? 5 : 0, 0)
	Local $hFile = FileOpen($sFilePath, 16), $dHead = FileRead($hFile, 64)
	If BinaryLen($dHead) < 64 Or BinaryMid($dHead, 1, 2) <> Binary("0x4D5A") Then Return SetError(3, 0, __au3_pe_end($hFile))
	FileSetPos($hFile, Number(BinaryMid($dHead, 61, 4)), 0)
	$dHead = FileRead($hFile, 6)
	If BinaryLen($dHead) < 6 Or BinaryMid($dHead, 1, 4) <> Binary("0x50450000") Then Return SetError(4, 0, __au3_pe_end($hFile))
	Return __au3_pe_end($hFile, Number(BinaryMid($dHead, 5, 2)))
EndFunc

Func __au3_pe_end($hFile, $iType = 0)
	FileClose($hFile)
	Return $iType
EndFunc

; Is it a program of Windows? @extended 0 for 32 bits, 6 for 64.
Func _WinAPI_GetBinaryType($sFilePath)
	Local $iType = _WinAPI_GetPEType($sFilePath)
	Local $iWhy = @error, $iCode = @extended
	If $iWhy = 30 And $iCode Then Return __au3_refuse($iCode)
	If $iWhy Or ($iType <> 0x014C And $iType <> 0x8664) Then Return __au3_refuse(193)
	Return SetError(0, $iType = 0x8664 ? 6 : 0, 1)
EndFunc

; The name without folders; "" for what can be no name of a file.
Func _WinAPI_GetFileTitle($sFilePath)
	Return StringRegExp($sFilePath, "[*\[\]]") ? "" : StringRegExpReplace($sFilePath, "(?s)\A.*[\\/:]", "")
EndFunc

; Nothing is shared here.
Func _WinAPI_IsPathShared($sFilePath)
	#forceref $sFilePath
	Return 0
EndFunc

; The system protects no file in this way.
Func _WinAPI_SfcIsFileProtected($sFilePath)
	#forceref $sFilePath
	Return 0
EndFunc

; ---- drives and volumes ----

; The root of a drive or folder; the working folder's for "".
Func __au3_root($sPath)
	If $sPath = "" Then $sPath = @WorkingDir
	Return StringLen($sPath) = 2 ? $sPath & "\" : $sPath
EndFunc

; [label, number, longest name, what it can do, file system]; 2 keeps capitals, 4 all characters, 0x80000 read-only.
Func __au3_volume_info($sPath)
	Local $a = __Au3_Volume($sPath)
	If @error Then Return SetError(10, 0, __au3_refuse(3))
	Local $aInfo[5] = [$a[5], $a[2], Int(255, 2), Int($a[3] ? 0x80006 : 6, 2), $a[4]]
	Return SetError(0, 0, $aInfo)
EndFunc

Func _WinAPI_GetVolumeInformation($sRoot = '')
	If $sRoot <> "" And Not StringRegExp($sRoot, "[\\/:]\z") Then Return SetError(1, 0, __au3_refuse(123))
	Local $aInfo = __au3_volume_info(__au3_root($sRoot))
	Return SetError(@error, 0, $aInfo)
EndFunc

; [free for the user, size, free]
Func _WinAPI_GetDiskFreeSpaceEx($sDrive)
	Local $a = __Au3_Volume(__au3_root($sDrive))
	If @error Or $sDrive == "" Then Return SetError(10, 0, __au3_refuse(3))
	Local $aSizes[3] = [$a[1], $a[0], $a[1]]
	Return SetError(0, 0, $aSizes)
EndFunc

; 1 nothing there, 2 removable, 3 fixed, 4 network, 5 CD, 6 memory
Func _WinAPI_GetDriveType($sDrive = '')
	Switch DriveGetType(__au3_root($sDrive))
		Case "Removable"
			Return Int(2, 2)
		Case "Fixed"
			Return Int(3, 2)
		Case "Network"
			Return Int(4, 2)
		Case "CDROM"
			Return Int(5, 2)
		Case "RAMDisk"
			Return Int(6, 2)
	EndSwitch
	Return SetError(0, 0, Int(1, 2))
EndFunc

; A bit for each letter.
Func _WinAPI_GetLogicalDrives()
	Local $aDrives = DriveGetDrive("ALL"), $iBits = Int(0, 2)
	For $i = 1 To UBound($aDrives) - 1
		$iBits += 2 ^ (Asc(StringUpper($aDrives[$i])) - 65)
	Next
	Return SetError(0, 0, Int($iBits, 2))
EndFunc

; A name of the volume out of its number.
Func _WinAPI_GetVolumeNameForVolumeMountPoint($sMountedPath)
	Local $a = __Au3_Volume($sMountedPath)
	Return (@error Or Not StringRegExp($sMountedPath, "[\\/]\z")) ? SetError(10, 0, __au3_refuse(2, "")) : "\\?\Volume{00000000-0000-0000-0000-0000" & StringLower(Hex($a[2], 8)) & "}\"
EndFunc

; The device of a letter: C: is the first.
Func _WinAPI_QueryDosDevice($sDevice)
	Local $aDrives = DriveGetDrive("ALL")
	For $i = 1 To UBound($aDrives) - 1
		If $aDrives[$i] = $sDevice Then Return SetError(0, 0, "\Device\HarddiskVolume" & $i)
	Next
	Return SetError(10, 0, __au3_refuse(2, ""))
EndFunc

; May the volume of a drive be written to?
Func _WinAPI_IsWritable($sDrive)
	If $sDrive = "" Then Return SetError(30, 123, __au3_refuse(123))
	If Not StringRegExp($sDrive, "\A[A-Za-z]:\\?\z") Then Return SetError(41, 144, __au3_refuse(144))
	Local $a = __Au3_Volume(__au3_root($sDrive))
	Return @error ? SetError(30, 2, __au3_refuse(2)) : Int(1 - $a[3], 1)
EndFunc

Func _WinAPI_GetProfilesDirectory()
	Return StringRegExpReplace(@UserProfileDir, "(?<!:)\\[^\\]*\z", "")
EndFunc

; ---- memory of files, and memory that scripts share ----

; What is mapped: address -> [handle of the file, offset, bytes, is written back].
Global $__au3_views[]

; Ptr(0) when it fails; the last error in @extended, 183 when the name was there.
; PARTLY: without a file, the memory is this script's own.
Func _WinAPI_CreateFileMapping($hFile, $iSize = 0, $sName = '', $iProtect = 0x0004, $tSecurity = 0)
	#forceref $tSecurity
	Local $aFile[2] = [$hFile, BitAND($iProtect, 0x44) <> 0], $hOld = $sName = "" ? Ptr(0) : _WinAPI_OpenFileMapping($sName)
	If $hOld Then Return SetExtended(__au3_refuse(183, 183), $hOld)
	__au3_refuse(0)
	If Number($hFile) = -1 Then
		If $iSize <= 0 Then Return SetExtended(__au3_refuse(87, 87), Ptr(0))
		Return SetExtended(0, __au3_handle_new("mapping", $sName, __Au3_MemNew($iSize)))
	EndIf
	Local $iNow = __Au3_FileSize($hFile), $iCode = $iNow < 0 ? (Number($hFile) = 0 ? 87 : 6) : 0
	If $iNow = 0 And $iSize <= 0 Then $iCode = 1006
	If $iSize > $iNow And $iNow >= 0 Then
		If Not $aFile[1] Then $iCode = 8
		__Au3_FileSeek($hFile, $iSize, 0)
		If $aFile[1] Then __Au3_FileCut($hFile)
	EndIf
	If $iCode Then Return SetExtended(__au3_refuse($iCode, $iCode), Ptr(0))
	Return SetError(0, 0, __au3_handle_new("mapping", $sName, $aFile))
EndFunc

; Ptr(0) when there is none.
; PARTLY: mappings of this script.
Func _WinAPI_OpenFileMapping($sName, $iAccess = 0x0006, $bInherit = False)
	#forceref $iAccess, $bInherit
	Local $aEntry
	For $iKey In MapKeys($__au3_handles)
		$aEntry = $__au3_handles[$iKey]
		If $aEntry[0] = "mapping" And $aEntry[1] == $sName And $sName <> "" Then Return SetError(0, 0, __au3_handle_new("mapping", $sName, $aEntry[2]))
	Next
	Return __au3_refuse(2, Ptr(0))
EndFunc

; The bytes of a file go back to it when the view ends or is flushed.
Func _WinAPI_MapViewOfFile($hMapping, $iOffset = 0, $iBytes = 0, $iAccess = 0x0006)
	Local $aEntry = __au3_handle_get($hMapping, "mapping")
	If @error Then Return __au3_refuse(6, Ptr(0))
	If Not IsArray($aEntry[2]) Then Return SetError(0, 0, $aEntry[2] + $iOffset)
	Local $aFile = $aEntry[2]
	If $iBytes = 0 Then $iBytes = __Au3_FileSize($aFile[0]) - $iOffset
	If $iBytes <= 0 Or $iBytes > 0x7FFFFFFF Then Return __au3_refuse(5, Ptr(0))
	Local $pMemory = __Au3_MemNew($iBytes), $iAt = __Au3_FileSeek($aFile[0], 0, 1)
	__Au3_FileSeek($aFile[0], $iOffset, 0)
	__Au3_FileRead($aFile[0], $pMemory, $iBytes)
	__Au3_FileSeek($aFile[0], $iAt, 0)
	Local $aView[4] = [$aFile[0], $iOffset, $iBytes, $aFile[1] And BitAND($iAccess, 2)]
	$__au3_views[Number($pMemory)] = $aView
	Return SetError(0, 0, $pMemory)
EndFunc

; Writes a view back to its file.
Func _WinAPI_FlushViewOfFile($pAddress, $iBytes = 0)
	If Not $pAddress Then Return __au3_refuse(487)
	If Not MapExists($__au3_views, Number($pAddress)) Then Return 1
	Local $aView = $__au3_views[Number($pAddress)]
	If Not $aView[3] Then Return 1
	Local $iAt = __Au3_FileSeek($aView[0], 0, 1)
	__Au3_FileSeek($aView[0], $aView[1], 0)
	Local $iDone = __Au3_FileWrite($aView[0], $pAddress, $iBytes ? $iBytes : $aView[2])
	__Au3_FileSeek($aView[0], $iAt, 0)
	Return SetError(0, 0, $iDone < 0 ? 0 : 1)
EndFunc

Func _WinAPI_UnmapViewOfFile($pAddress)
	If Not _WinAPI_FlushViewOfFile($pAddress) Then Return 0
	If MapExists($__au3_views, Number($pAddress)) Then
		MapRemove($__au3_views, Number($pAddress))
		__Au3_MemFree($pAddress)
	EndIf
	Return SetError(0, 0, 1)
EndFunc

; ---- what the system keeps for itself ----

; PARTLY: noted only.
Func _WinAPI_SetSearchPathMode($iFlags)
	Return BitAND($iFlags, 0x10001) ? 1 : __au3_refuse(87)
EndFunc

; There are no second system folders here.
Func _WinAPI_Wow64EnableWow64FsRedirection($bEnable)
	#forceref $bEnable
	Return __au3_refuse(1)
EndFunc

; PARTLY: nobody may do this here.
Func _WinAPI_SetFileValidData($hFile, $iLength)
	#forceref $iLength
	__au3_file($hFile)
	Return __au3_refuse(@error ? 6 : 1314)
EndFunc

; PARTLY: short names are made from the long ones.
Func _WinAPI_SetFileShortName($hFile, $sShortName)
	#forceref $sShortName
	__au3_file($hFile)
	Return __au3_refuse(@error ? 6 : 1314)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_BackupRead($hFile, $pBuffer, $iLength, ByRef $iBytes, ByRef $pContext, $bSecurity = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BackupReadAbort(ByRef $pContext)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BackupSeek($hFile, $iSeek, ByRef $iBytes, ByRef $pContext)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BackupWrite($hFile, $pBuffer, $iLength, ByRef $iBytes, ByRef $pContext, $bSecurity = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BackupWriteAbort(ByRef $pContext)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateObjectID($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DecryptFile($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DefineDosDevice($sDevice, $iFlags, $sFilePath = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeleteObjectID($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeleteVolumeMountPoint($sMountedPath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeviceIoControl($hDevice, $iControlCode, $pInBuffer = 0, $iInBufferSize = 0, $pOutBuffer = 0, $iOutBufferSize = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DuplicateEncryptionInfoFile($sSrcFilePath, $sDestFilePath, $iCreation = 2, $iAttributes = 0, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EjectMedia($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EncryptFile($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EncryptionDisable($sDir, $bDisable)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumHardLinks($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindFirstFileName($sFilePath, ByRef $sLink)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindNextFileName($hSearch, ByRef $sLink)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCDType($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDriveBusType($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDriveGeometryEx($iDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDriveNumber($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetObjectID($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsDoorOpen($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadMedia($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LockDevice($sDrive, $bLock)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenFileById($hFile, $vID, $iAccess = 0, $iShare = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReadDirectoryChanges($hDirectory, $iFilter, $pBuffer, $iLength, $bSubtree = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetVolumeMountPoint($sFilePath, $sGUID)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
