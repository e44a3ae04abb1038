; WinAPIShellEx.au3: folders of the user and the system, operations on files. What needs windows or a desktop is not there.
#include-once

; ---- includes (generate.py)
#include "APIShellExConstants.au3"
#include "WinAPICom.au3"
#include "WinAPIShPath.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagNOTIFYICONDATA = "struct;dword Size;hwnd hWnd;uint ID;uint Flags;uint CallbackMessage;ptr hIcon;wchar Tip[128];dword State;dword StateMask;wchar Info[256];uint Version;wchar InfoTitle[64];dword InfoFlags;endstruct"
Global Const $tagNOTIFYICONDATA_V3 = "struct;dword Size;hwnd hWnd;uint ID;uint Flags;uint CallbackMessage;ptr hIcon;wchar Tip[128];dword State;dword StateMask;wchar Info[256];uint Version;wchar InfoTitle[64];dword InfoFlags;endstruct;struct;ulong Data1;ushort Data2;ushort Data3;byte Data4[8];endstruct"
Global Const $tagNOTIFYICONDATA_V4 = "struct;dword Size;hwnd hWnd;uint ID;uint Flags;uint CallbackMessage;ptr hIcon;wchar Tip[128];dword State;dword StateMask;wchar Info[256];uint Version;wchar InfoTitle[64];dword InfoFlags;endstruct;struct;ulong Data1;ushort Data2;ushort Data3;byte Data4[8];endstruct;ptr hBalloonIcon;"
Global Const $tagSHELLEXECUTEINFO = "dword Size;ulong Mask;hwnd hWnd;ptr Verb;ptr File;ptr Parameters;ptr Directory;int Show;ulong_ptr hInstApp;ptr IDList;ptr Class;ulong_ptr hKeyClass;dword HotKey;ptr hMonitor;ptr hProcess"
Global Const $tagSHFILEINFO = "ptr hIcon;int iIcon;dword Attributes;wchar DisplayName[260];wchar TypeName[80]"
Global Const $tagSHFILEOPSTRUCT = "hwnd hWnd;uint Func;ptr From;ptr To;dword Flags;int fAnyOperationsAborted;ptr hNameMappings;ptr ProgressTitle"
Global Const $tagSHFOLDERCUSTOMSETTINGS = "dword Size;dword Mask;ptr GUID;ptr WebViewTemplate;dword SizeWVT;ptr WebViewTemplateVersion;ptr InfoTip;dword SizeIT;ptr CLSID;dword Flags;ptr IconFile;dword SizeIF;int IconIndex;ptr Logo;dword SizeL"
Global Const $tagSHSTOCKICONINFO = "dword Size;ptr hIcon;int SysImageIndex;int iIcon;wchar Path[260]"
; ---- end of constants

; ---- folders ----

; A folder by its number (CSIDL); "" when there is none.
Func __au3_folder($iFolder)
	Local $sMenu = @AppDataDir & "\Microsoft\Windows", $sAllMenu = @AppDataCommonDir & "\Microsoft\Windows\Start Menu", $sPublic = StringLeft(@WindowsDir, 2) & "\Users\Public"
	Switch $iFolder
		Case 0, 16
			Return @DesktopDir
		Case 2
			Return @ProgramsDir
		Case 4, 37
			Return @SystemDir
		Case 5
			Return @MyDocumentsDir
		Case 6, 31
			Return @FavoritesDir
		Case 7
			Return @StartupDir
		Case 8
			Return $sMenu & "\Recent"
		Case 9
			Return $sMenu & "\SendTo"
		Case 11
			Return @StartMenuDir
		Case 13
			Return @UserProfileDir & "\Music"
		Case 14
			Return @UserProfileDir & "\Videos"
		Case 19
			Return $sMenu & "\Network Shortcuts"
		Case 20
			Return @WindowsDir & "\Fonts"
		Case 21
			Return $sMenu & "\Templates"
		Case 22
			Return @StartMenuCommonDir
		Case 23
			Return @ProgramsCommonDir
		Case 24
			Return @StartupCommonDir
		Case 25
			Return @DesktopCommonDir
		Case 26
			Return @AppDataDir
		Case 27
			Return $sMenu & "\Printer Shortcuts"
		Case 28
			Return @LocalAppDataDir
		Case 32
			Return @LocalAppDataDir & "\Microsoft\Windows\INetCache"
		Case 33
			Return @LocalAppDataDir & "\Microsoft\Windows\INetCookies"
		Case 34
			Return @LocalAppDataDir & "\Microsoft\Windows\History"
		Case 35
			Return @AppDataCommonDir
		Case 36
			Return @WindowsDir
		Case 38
			Return @ProgramFilesDir
		Case 39
			Return @UserProfileDir & "\Pictures"
		Case 40
			Return @UserProfileDir
		Case 41
			Return @WindowsDir & "\SysWOW64"
		Case 42
			Return @ProgramFilesDir & " (x86)"
		Case 43
			Return @CommonFilesDir
		Case 44
			Return @ProgramFilesDir & " (x86)\Common Files"
		Case 45
			Return @AppDataCommonDir & "\Microsoft\Windows\Templates"
		Case 46
			Return @DocumentsCommonDir
		Case 47
			Return $sAllMenu & "\Programs\Administrative Tools"
		Case 48
			Return $sMenu & "\Start Menu\Programs\Administrative Tools"
		Case 53
			Return $sPublic & "\Music"
		Case 54
			Return $sPublic & "\Pictures"
		Case 55
			Return $sPublic & "\Videos"
		Case 56
			Return @WindowsDir & "\Resources"
	EndSwitch
	Return ""
EndFunc

Func _WinAPI_ShellGetSpecialFolderPath($iCSIDL, $bCreate = False)
	Local $sFolder = __au3_folder(BitAND($iCSIDL, 0xFF))
	If $sFolder = "" Then Return SetError(10, 0, "")
	If $bCreate And Not FileExists($sFolder) Then DirCreate($sFolder)
	Return $sFolder
EndFunc

; A folder by its identifier.
; PARTLY: the folders that have a number too, and the downloads.
Func _WinAPI_ShellGetKnownFolderPath($sGUID, $iFlags = 0, $hToken = 0)
	#forceref $iFlags, $hToken
	If Not StringRegExp($sGUID, "\A\{[[:xdigit:]]{8}(-[[:xdigit:]]{4}){3}-[[:xdigit:]]{12}\}\z") Then Return SetError(20, 0, "")
	If $sGUID = "{374DE290-123F-4565-9164-39C4925E467B}" Then Return @UserProfileDir & "\Downloads"
	Local $sKnown = "{B4BFCC3A-DB2C-424C-B029-7FE99A87C641}0 {A77F5D77-2E2B-44C3-A6A2-ABA601054A51}2 {FDD39AD0-238F-46AF-ADB4-6C85480369C7}5 " & _
			"{1777F761-68AD-4D8A-87BD-30B759FA33DD}6 {B97D20BB-F46A-4C97-BA10-5E3608430854}7 {AE50C081-EBD2-438A-8655-8A092E34987A}8 " & _
			"{8983036C-27C0-404B-8F08-102D10DCFD74}9 {625B53C3-AB48-4EC1-BA1F-A1EF4146FC19}11 {4BD8D571-6D19-48D3-BE97-422220080E43}13 " & _
			"{18989B1D-99B5-455B-841C-AB7C74E4DDFC}14 {FD228CB7-AE11-4AE3-864C-16F3910AB8FE}20 {A63293E8-664E-48DB-A079-DF759E0509F7}21 " & _
			"{A4115719-D62E-491D-AA7C-E74B8BE3B067}22 {0139D44E-6AFE-49F2-8690-3DAFCAE6FFB8}23 {82A5EA35-D9CD-47C5-9629-E15D2F714E6E}24 " & _
			"{C4AA340D-F20F-4863-AFEF-F87EF2E6BA25}25 {3EB685DB-65F9-4CF6-A03A-E3EF65729F3D}26 {F1B32785-6FBA-4FCF-9D55-7B8E7F157091}28 " & _
			"{62AB5D82-FDC1-4DC3-A9DD-070D1D495D97}35 {F38BF404-1D43-42F2-9305-67DE0B28FC23}36 {1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}37 " & _
			"{905E63B6-C1BF-494E-B29C-65B732D3D21A}38 {33E28130-4E1E-4676-835A-98395C3BC3BB}39 {5E6C858F-0E22-4760-9AFE-EA3317B67173}40 " & _
			"{7C5A40EF-A0FB-4BFC-874A-C0F2E0B9FA8E}42 {F7F1ED05-9F6D-47A2-AAAE-29D317C6F066}43 {ED4824AF-DCE4-45A8-81E2-FC7965083634}46 "
	Local $aFound = StringRegExp($sKnown, "(?i)\Q" & $sGUID & "\E(\d+) ", 1)
	Return @error ? SetError(10, 0x80070002, "") : __au3_folder(Int($aFound[0]))
EndFunc

Func _WinAPI_GetAllUsersProfileDirectory()
	Return @AppDataCommonDir
EndFunc

Func _WinAPI_GetDefaultUserProfileDirectory()
	Return StringLeft(@WindowsDir, 2) & "\Users\Default"
EndFunc

; Makes a folder with all that are missing above it. @extended 183: there is one, 161: the path is not whole.
Func _WinAPI_ShellCreateDirectory($sFilePath, $hParent = 0, $tSecurity = 0)
	#forceref $hParent, $tSecurity
	If Not StringRegExp($sFilePath, "\A([A-Za-z]:\\|\\\\)") Then Return SetError(10, 161, 0)
	If FileExists($sFilePath) Then Return SetError(10, 183, 0)
	Return DirCreate($sFilePath) ? 1 : SetError(10, 3, 0)
EndFunc

; ---- operations ----

; Moves (1), copies (2), deletes (3) or renames (4) files and folders; several are separated by "|" or @NUL. A structure that
; tells whether something was left out.
; PARTLY: nobody is asked and nothing is shown; flag 0x0040 uses the trash.
Func _WinAPI_ShellFileOperation($sFrom, $sTo, $iFunc, $iFlags, $sTitle = '', $hParent = 0)
	#forceref $sTitle, $hParent
	Local $aFrom = IsArray($sFrom) ? $sFrom : StringSplit($sFrom, "|", 2), $aTo = IsArray($sTo) ? $sTo : StringSplit($sTo, "|", 2), $bLeft = False
	For $i = 0 To UBound($aFrom) - 1
		Local $iTo = $i < UBound($aTo) ? $i : 0
		If Not __au3_operate($aFrom[$i], $aTo[$iTo], $iFunc, $iFlags) Then $bLeft = True
	Next
	Local $tResult = DllStructCreate($tagSHFILEOPSTRUCT)
	$tResult.Func = $iFunc
	$tResult.Flags = $iFlags
	$tResult.fAnyOperationsAborted = $bLeft ? 1 : 0
	Return $tResult
EndFunc

Func __au3_operate($sFrom, $sTo, $iFunc, $iFlags)
	Local $bFolder = StringInStr(FileGetAttrib($sFrom), "D") > 0
	If $iFunc = 3 Then
		If BitAND($iFlags, 0x40) Then Return FileRecycle($sFrom)
		Return $bFolder ? DirRemove($sFrom, 1) : FileDelete($sFrom)
	EndIf
	If $iFunc <> 4 And StringInStr(FileGetAttrib($sTo), "D") Then $sTo &= "\" & ($bFolder ? StringRegExpReplace($sFrom, ".*\\", "") : "")
	If $iFunc = 2 Then Return $bFolder ? DirCopy($sFrom, $sTo, 1) : FileCopy($sFrom, $sTo, 9)
	Return $bFolder ? DirMove($sFrom, $sTo, 1) : FileMove($sFrom, $sTo, 9)
EndFunc

; PARTLY: nobody is asked and nothing is shown.
Func _WinAPI_ShellEmptyRecycleBin($sRoot = '', $iFlags = 0, $hParent = 0)
	#forceref $iFlags, $hParent
	Return FileRecycleEmpty($sRoot) ? 1 : SetError(10, 0x8000FFFF, 0)
EndFunc

; Starts a program or opens a document: 42.
; PARTLY: how a window is shown is the program's.
Func _WinAPI_ShellExecute($sFilePath, $sArgs = '', $sDir = '', $sVerb = '', $iShow = 1, $hParent = 0)
	#forceref $iShow, $hParent
	ShellExecute($sFilePath, $sArgs, $sDir, $sVerb)
	Return @error ? SetError(10, 2, 0) : 42
EndFunc

; PARTLY: the name (0x200) and the type (0x400) of a file.
Func _WinAPI_ShellGetFileInfo($sFilePath, $iFlags, $iAttributes, ByRef $tSHFILEINFO)
	Local $bNamed = BitAND($iFlags, 0x10) <> 0, $sExt = _WinAPI_PathFindExtension($sFilePath)
	If Not $bNamed And Not FileExists($sFilePath) Then Return Int(0, 2)
	If BitAND($iFlags, 0x200) Then $tSHFILEINFO.DisplayName = _WinAPI_PathFindFileName($sFilePath)
	If BitAND($iFlags, 0x400) Then
		Local $sType = $sExt = ".txt" ? "Text Document" : StringUpper(StringTrimLeft($sExt, 1)) & ($sExt = "" ? "File" : " File")
		If $bNamed ? BitAND($iAttributes, 16) : StringInStr(FileGetAttrib($sFilePath), "D") Then $sType = "File folder"
		$tSHFILEINFO.TypeName = $sType
	EndIf
	Return SetError(0, 0, Int(1, 2))
EndFunc

; Nothing is forbidden here.
Func _WinAPI_ShellRestricted($iRestriction)
	#forceref $iRestriction
	Return Int(0, 2)
EndFunc

; Noted for _WinAPI_GetCurrentProcessExplicitAppUserModelID.
Func _WinAPI_SetCurrentProcessExplicitAppUserModelID($sAppID)
	$__au3_app_id = $sAppID
	Return 1
EndFunc

; ---- item lists: here a length, the path, and the end of the list ----

; The list of a path that is there.
Func _WinAPI_ShellILCreateFromPath($sFilePath)
	If Not FileExists($sFilePath) Then Return SetError(10, 0x80070002, 0)
	Local $sPath = FileGetLongName($sFilePath, 1), $iBytes = 2 * StringLen($sPath) + 4, $pList = __Au3_MemNew($iBytes + 2)
	Local $tList = DllStructCreate("ushort;wchar[" & StringLen($sPath) + 1 & "]", $pList)
	DllStructSetData($tList, 1, $iBytes)
	DllStructSetData($tList, 2, $sPath)
	Return $pList
EndFunc

; PARTLY: the lists of this library.
Func _WinAPI_ShellGetPathFromIDList($pPIDL)
	If Not $pPIDL Then Return ""
	Local $iBytes = DllStructGetData(DllStructCreate("ushort", $pPIDL), 1)
	Return $iBytes < 4 ? "" : DllStructGetData(DllStructCreate("ushort;wchar[" & $iBytes / 2 - 1 & "]", $pPIDL), 2)
EndFunc

; PARTLY: as _WinAPI_ShellGetSpecialFolderPath.
Func _WinAPI_ShellGetSpecialFolderLocation($iCSIDL)
	Local $pList = _WinAPI_ShellILCreateFromPath(_WinAPI_ShellGetSpecialFolderPath($iCSIDL))
	Return @error ? SetError(10, 0x80070057, 0) : $pList
EndFunc

; PARTLY: as _WinAPI_ShellGetKnownFolderPath.
Func _WinAPI_ShellGetKnownFolderIDList($sGUID, $iFlags = 0, $hToken = 0)
	Local $pList = _WinAPI_ShellILCreateFromPath(_WinAPI_ShellGetKnownFolderPath($sGUID, $iFlags, $hToken))
	Return @error ? SetError(10, 0x80070002, 0) : $pList
EndFunc

; PARTLY: the desktop notices by itself what changes.
Func _WinAPI_ShellChangeNotify($iEvent, $iFlags, $iItem1 = 0, $iItem2 = 0)
	#forceref $iEvent, $iFlags, $iItem1, $iItem2
	Return 1
EndFunc

; ---- not available (generate.py)
Func _WinAPI_DefSubclassProc($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DllGetVersion($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowSubclass($hWnd, $pSubclassProc, $idSubClass)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RemoveWindowSubclass($hWnd, $pSubclassProc, $idSubClass)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowSubclass($hWnd, $pSubclassProc, $idSubClass, $pData = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellAddToRecentDocs($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellChangeNotifyDeregister($iID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellChangeNotifyRegister($hWnd, $iMsg, $iEvents, $iSources, $aPaths, $bRecursive = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellExecuteEx(ByRef $tSHEXINFO)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellExtractAssociatedIcon($sFilePath, $bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellExtractIcon($sIcon, $iIndex, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellFlushSFCache()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetIconOverlayIndex($sIcon, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetLocalizedName($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetSetFolderCustomSettings($sFilePath, $iFlag, ByRef $tSHFCS)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetSettings($iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetStockIconInfo($iSIID, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellNotifyIcon($iMessage, ByRef $tNOTIFYICONDATA)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellNotifyIconGetRect($hWnd, $iID, $tGUID = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellObjectProperties($sFilePath, $iType = 2, $sProperty = '', $hParent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellOpenFolderAndSelectItems($sFilePath, $aNames = 0, $iStart = 0, $iEnd = -1, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellQueryRecycleBin($sRoot = '')
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellQueryUserNotificationState()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellRemoveLocalizedName($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellSetKnownFolderPath($sGUID, $sFilePath, $iFlags = 0, $hToken = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellSetLocalizedName($sFilePath, $sModule, $iResID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellSetSettings($iFlags, $bSet)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellUpdateImage($sIcon, $iIndex, $iImage, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
