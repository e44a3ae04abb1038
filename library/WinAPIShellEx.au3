; WinAPIShellEx.au3: made by generate.py; do not edit.
#include-once

#include "APIShellExConstants.au3"
#include "WinAPICom.au3"
#include "WinAPIShPath.au3"

Global Const $tagNOTIFYICONDATA = "struct;dword Size;hwnd hWnd;uint ID;uint Flags;uint CallbackMessage;ptr hIcon;wchar Tip[128];dword State;dword StateMask;wchar Info[256];uint Version;wchar InfoTitle[64];dword InfoFlags;endstruct"
Global Const $tagNOTIFYICONDATA_V3 = "struct;dword Size;hwnd hWnd;uint ID;uint Flags;uint CallbackMessage;ptr hIcon;wchar Tip[128];dword State;dword StateMask;wchar Info[256];uint Version;wchar InfoTitle[64];dword InfoFlags;endstruct;struct;ulong Data1;ushort Data2;ushort Data3;byte Data4[8];endstruct"
Global Const $tagNOTIFYICONDATA_V4 = "struct;dword Size;hwnd hWnd;uint ID;uint Flags;uint CallbackMessage;ptr hIcon;wchar Tip[128];dword State;dword StateMask;wchar Info[256];uint Version;wchar InfoTitle[64];dword InfoFlags;endstruct;struct;ulong Data1;ushort Data2;ushort Data3;byte Data4[8];endstruct;ptr hBalloonIcon;"
Global Const $tagSHELLEXECUTEINFO = "dword Size;ulong Mask;hwnd hWnd;ptr Verb;ptr File;ptr Parameters;ptr Directory;int Show;ulong_ptr hInstApp;ptr IDList;ptr Class;ulong_ptr hKeyClass;dword HotKey;ptr hMonitor;ptr hProcess"
Global Const $tagSHFILEINFO = "ptr hIcon;int iIcon;dword Attributes;wchar DisplayName[260];wchar TypeName[80]"
Global Const $tagSHFILEOPSTRUCT = "hwnd hWnd;uint Func;ptr From;ptr To;dword Flags;int fAnyOperationsAborted;ptr hNameMappings;ptr ProgressTitle"
Global Const $tagSHFOLDERCUSTOMSETTINGS = "dword Size;dword Mask;ptr GUID;ptr WebViewTemplate;dword SizeWVT;ptr WebViewTemplateVersion;ptr InfoTip;dword SizeIT;ptr CLSID;dword Flags;ptr IconFile;dword SizeIF;int IconIndex;ptr Logo;dword SizeL"
Global Const $tagSHSTOCKICONINFO = "dword Size;ptr hIcon;int SysImageIndex;int iIcon;wchar Path[260]"

Func _WinAPI_DefSubclassProc($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DllGetVersion($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetAllUsersProfileDirectory()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDefaultUserProfileDirectory()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowSubclass($hWnd, $pSubclassProc, $idSubClass)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RemoveWindowSubclass($hWnd, $pSubclassProc, $idSubClass)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCurrentProcessExplicitAppUserModelID($sAppID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowSubclass($hWnd, $pSubclassProc, $idSubClass, $pData = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellAddToRecentDocs($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellChangeNotify($iEvent, $iFlags, $iItem1 = 0, $iItem2 = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellChangeNotifyDeregister($iID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellChangeNotifyRegister($hWnd, $iMsg, $iEvents, $iSources, $aPaths, $bRecursive = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellCreateDirectory($sFilePath, $hParent = 0, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellEmptyRecycleBin($sRoot = '', $iFlags = 0, $hParent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellExecute($sFilePath, $sArgs = '', $sDir = '', $sVerb = '', $iShow = 1, $hParent = 0)
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
Func _WinAPI_ShellFileOperation($sFrom, $sTo, $iFunc, $iFlags, $sTitle = '', $hParent = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellFlushSFCache()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetFileInfo($sFilePath, $iFlags, $iAttributes, ByRef $tSHFILEINFO)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetIconOverlayIndex($sIcon, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetKnownFolderIDList($sGUID, $iFlags = 0, $hToken = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetKnownFolderPath($sGUID, $iFlags = 0, $hToken = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetLocalizedName($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetPathFromIDList($pPIDL)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetSetFolderCustomSettings($sFilePath, $iFlag, ByRef $tSHFCS)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetSettings($iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetSpecialFolderLocation($iCSIDL)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetSpecialFolderPath($iCSIDL, $bCreate = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellGetStockIconInfo($iSIID, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShellILCreateFromPath($sFilePath)
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
Func _WinAPI_ShellRestricted($iRestriction)
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
