; WinAPIFiles.au3: files, folders and volumes.
;
; What is here works on every system, without calls of Windows.
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
	If StringRegExp($sFilePath, '[*?]') Or Not _WinAPI_FileExists($sFilePath) Then Return 0
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
	If Not FileExists($sFilePath) Then Return 0
	Local $sLetters = FileGetAttrib($sFilePath), $iAttributes = 0
	Local Static $aLetters[8][2] = [["R", 1], ["H", 2], ["S", 4], ["D", 16], ["A", 32], ["T", 256], ["C", 2048], ["O", 4096]]
	For $i = 0 To 7
		If StringInStr($sLetters, $aLetters[$i][0]) Then $iAttributes = BitOR($iAttributes, $aLetters[$i][1])
	Next
	Return SetError(0, 0, $iAttributes ? $iAttributes : 128)
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
	If Not FileExists($sFilePath) Then Return SetError(10, 0, 0)
	Return FileSetAttrib($sFilePath, ($sOff ? "-" & $sOff : "") & ($sOn ? "+" & $sOn : ""))
EndFunc

; PARTLY: nothing reports on the progress; flag 1 keeps a file that is there.
Func _WinAPI_CopyFileEx($sExistingFile, $sNewFile, $iFlags = 0, $pProgressProc = 0, $pData = 0)
	#forceref $pProgressProc, $pData
	If BitAND($iFlags, 1) And FileExists($sNewFile) Then Return SetError(10, 80, 0)
	Return FileCopy($sExistingFile, $sNewFile, 1) ? 1 : SetError(10, 0, 0)
EndFunc

; PARTLY: nothing reports on the progress; flag 1 replaces a file that is there.
Func _WinAPI_MoveFileEx($sExistingFile, $sNewFile, $iFlags = 0, $pProgressProc = 0, $pData = 0)
	#forceref $pProgressProc, $pData
	If StringInStr(FileGetAttrib($sExistingFile), "D") Then Return DirMove($sExistingFile, $sNewFile, 0) ? 1 : SetError(10, 0, 0)
	Return FileMove($sExistingFile, $sNewFile, BitAND($iFlags, 1)) ? 1 : SetError(10, 0, 0)
EndFunc

; Files are not locked against others here.
Func _WinAPI_FileInUse($sFilePath)
	Return FileExists($sFilePath) ? 0 : SetError(10, 2, 0)
EndFunc

; The position of a file of _WinAPI_CreateFile.
Func _WinAPI_GetFilePointerEx($hFile)
	Local $iAt = __Au3_FileSeek($hFile, 0, 1)
	Return $iAt < 0 ? SetError(10, 0, 0) : $iAt
EndFunc

Func _WinAPI_SetFilePointerEx($hFile, $iPos, $iMethod = 0)
	Return __Au3_FileSeek($hFile, $iPos, $iMethod) < 0 ? SetError(10, 0, 0) : 1
EndFunc

; The path without "." and "..", from the working folder on.
Func _WinAPI_GetFullPathName($sFilePath)
	Local $sPath = StringReplace($sFilePath, "/", "\")
	If StringLeft($sPath, 2) <> "\\" And Not StringRegExp($sPath, "\A[A-Za-z]:\\") Then
		$sPath = StringLeft($sPath, 1) = "\" ? StringLeft(@WorkingDir, 2) & $sPath : StringRegExpReplace(@WorkingDir, "\\\z", "") & "\" & $sPath
	EndIf
	Return _WinAPI_PathCanonicalize($sPath)
EndFunc

; PARTLY: the number of bytes, without what the volume adds.
Func _WinAPI_GetFileSizeOnDisk($sFilePath)
	Local $iSize = FileGetSize($sFilePath)
	Return @error ? SetError(10, 0, 0) : $iSize
EndFunc

; ---- memory that files and scripts share; known to this script only ----

; PARTLY: memory without a file only, shared within this script.
Func _WinAPI_CreateFileMapping($hFile, $iSize = 0, $sName = '', $iProtect = 0x0004, $tSecurity = 0)
	#forceref $iProtect, $tSecurity
	If $hFile <> -1 Or $iSize <= 0 Then Return SetError(10, 50, 0)
	Return __au3_handle_new("mapping", $sName, __Au3_MemNew($iSize))
EndFunc

; PARTLY: mappings of this script.
Func _WinAPI_OpenFileMapping($sName, $iAccess = 0x0006, $bInherit = False)
	#forceref $iAccess, $bInherit
	Local $aEntry
	For $iKey In MapKeys($__au3_handles)
		$aEntry = $__au3_handles[$iKey]
		If $aEntry[0] = "mapping" And $aEntry[1] = $sName And $sName <> "" Then Return SetError(0, 0, __au3_handle_new("mapping", $sName, $aEntry[2]))
	Next
	Return SetError(10, 2, 0)
EndFunc

Func _WinAPI_MapViewOfFile($hMapping, $iOffset = 0, $iBytes = 0, $iAccess = 0x0006)
	#forceref $iBytes, $iAccess
	Local $aEntry = __au3_handle_get($hMapping, "mapping")
	Return @error ? SetError(10, 6, 0) : $aEntry[2] + $iOffset
EndFunc

Func _WinAPI_UnmapViewOfFile($pAddress)
	Return $pAddress ? 1 : SetError(10, 487, 0)
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
Func _WinAPI_CreateDirectoryEx($sNewDir, $sTemplateDir, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateFileEx($sFilePath, $iCreation, $iAccess = 0, $iShare = 0, $iFlagsAndAttributes = 0, $tSecurity = 0, $hTemplate = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateObjectID($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateSymbolicLink($sSymlink, $sTarget, $bDirectory = False)
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
Func _WinAPI_EnumFiles($sDir, $iFlag = 0, $sTemplate = '', $bExclude = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumFileStreams($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumHardLinks($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FileEncryptionStatus($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindClose($hSearch)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindCloseChangeNotification($hChange)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindFirstChangeNotification($sDirectory, $iFlags, $bSubtree = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindFirstFile($sFilePath, $tData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindFirstFileName($sFilePath, ByRef $sLink)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindFirstStream($sFilePath, $tData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindNextChangeNotification($hChange)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindNextFile($hSearch, $tData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindNextFileName($hSearch, ByRef $sLink)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindNextStream($hSearch, $tData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FlushViewOfFile($pAddress, $iBytes = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetBinaryType($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCDType($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCompressedFileSize($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCompression($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDiskFreeSpaceEx($sDrive)
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
Func _WinAPI_GetDriveType($sDrive = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFileID($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFileInformationByHandle($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFileInformationByHandleEx($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFileTitle($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFileType($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFinalPathNameByHandle($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetFinalPathNameByHandleEx($hFile, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetLogicalDrives()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetObjectID($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPEType($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProfilesDirectory()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetVolumeInformation($sRoot = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetVolumeInformationByHandle($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetVolumeNameForVolumeMountPoint($sMountedPath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsDoorOpen($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsPathShared($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsWritable($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadMedia($sDrive)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LockDevice($sDrive, $bLock)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LockFile($hFile, $iOffset, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenFileById($hFile, $vID, $iAccess = 0, $iShare = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_QueryDosDevice($sDevice)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReadDirectoryChanges($hDirectory, $iFilter, $pBuffer, $iLength, $bSubtree = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReOpenFile($hFile, $iAccess, $iShare, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReplaceFile($sReplacedFile, $sReplacementFile, $sBackupFile = '', $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SearchPath($sFilePath, $sSearchPath = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCompression($sFilePath, $iCompression)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFileInformationByHandleEx($hFile, $tFILEINFO)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFileShortName($hFile, $sShortName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFileValidData($hFile, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetSearchPathMode($iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetVolumeMountPoint($sFilePath, $sGUID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SfcIsFileProtected($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnlockFile($hFile, $iOffset, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Wow64EnableWow64FsRedirection($bEnable)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
