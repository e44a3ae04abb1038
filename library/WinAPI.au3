; WinAPI.au3: made by generate.py; do not edit.
#include-once

#include "AutoItConstants.au3"
#include "FileConstants.au3"
#include "MsgBoxConstants.au3"
#include "Security.au3"
#include "SendMessage.au3"
#include "StringConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIConstants.au3"
#include "WinAPIError.au3"

Global Const $tagCURSORINFO = "dword Size;dword Flags;handle hCursor;struct;long X;long Y;endstruct"
Global Const $tagDISPLAY_DEVICE = "dword Size;wchar Name[32];wchar String[128];dword Flags;wchar ID[128];wchar Key[128]"
Global Const $tagFLASHWINFO = "uint Size;hwnd hWnd;dword Flags;uint Count;dword TimeOut"
Global Const $tagICONINFO = "bool Icon;dword XHotSpot;dword YHotSpot;handle hMask;handle hColor"
Global Const $tagMEMORYSTATUSEX = "dword Length;dword MemoryLoad;uint64 TotalPhys;uint64 AvailPhys;uint64 TotalPageFile;uint64 AvailPageFile;uint64 TotalVirtual;uint64 AvailVirtual;uint64 AvailExtendedVirtual"

Func _WinAPI_AttachConsole($iPID = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AttachThreadInput($iAttach, $iAttachTo, $bAttach)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Beep($iFreq = 500, $iDuration = 1000)
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
Func _WinAPI_CloseHandle($hObject)
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
Func _WinAPI_CreateEvent($tAttributes = 0, $bManualReset = True, $bInitialState = True, $sName = "")
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateFile($sFileName, $iCreation, $iAccess = 4, $iShare = 0, $iAttributes = 0, $tSecurity = 0)
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
Func _WinAPI_CreateProcess($sAppName, $sCommand, $tSecurity, $tThread, $bInherit, $iFlags, $pEnviron, $sDir, $tStartupInfo, $tProcess)
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
Func _WinAPI_DuplicateHandle($hSourceProcessHandle, $hSourceHandle, $hTargetProcessHandle, $iDesiredAccess, $iInheritHandle, $iOptions)
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
Func _WinAPI_ExpandEnvironmentStrings($sString)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtractIconEx($sFilePath, $iIndex, $paLarge, $paSmall, $iIcons)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FatalAppExit($sMessage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FillRect($hDC, $tRECT, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FindExecutable($sFileName, $sDirectory = "")
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
Func _WinAPI_FloatToInt($nFloat)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FlushFileBuffers($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FormatMessage($iFlags, $pSource, $iMessageID, $iLanguageID, ByRef $pBuffer, $iSize, $vArguments)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FrameRect($hDC, $tRECT, $hBrush)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FreeLibrary($hModule)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetAncestor($hWnd, $iFlags = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetAsyncKeyState($iKey)
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
Func _WinAPI_GetCurrentProcess()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentProcessID()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentThread()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentThreadId()
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
Func _WinAPI_GetFileSizeEx($hFile)
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
Func _WinAPI_GetLastErrorMessage()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetLayeredWindowAttributes($hWnd, ByRef $iTransColor, ByRef $iTransGUI, $bColorRef = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetModuleHandle($sModuleName)
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
Func _WinAPI_GetOverlappedResult($hFile, $tOverlapped, ByRef $iBytes, $bWait = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetParent($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcAddress($hModule, $vName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessAffinityMask($hProcess)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSaveFileName($sTitle = "", $sFilter = "All files (*.*)", $sInitalDir = ".", $sDefaultFile = "", $sDefaultExt = "", $iFilterIndex = 1, $iFlags = 0, $iFlagsEx = 0, $hWndOwner = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetStockObject($iObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetStdHandle($iStdHandle)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSysColor($iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSysColorBrush($iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemMetrics($iIndex)
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
Func _WinAPI_GetXYFromPoint(ByRef $tPoint, ByRef $iX, ByRef $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GlobalMemoryStatus()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GUIDFromString($sGUID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GUIDFromStringEx($sGUID, $tGUID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HiWord($iLong)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InProcess($hWnd, ByRef $hLastWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IntToFloat($iInt)
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
Func _WinAPI_LoadLibrary($sFileName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadLibraryEx($sFileName, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadShell32Icon($iIconID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadString($hInstance, $iStringID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LocalFree($hMemory)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoWord($iLong)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MAKELANGID($iLngIDPrimary, $iLngIDSub)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MAKELCID($iLngID, $iSortID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MakeLong($iLo, $iHi)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MakeQWord($iLoDWORD, $iHiDWORD)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MessageBeep($iType = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MsgBox($iFlags, $sTitle, $sText)
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
Func _WinAPI_MulDiv($iNumber, $iNumerator, $iDenominator)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MultiByteToWideChar($vText, $iCodePage = 0, $iFlags = 0, $bRetString = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MultiByteToWideCharEx($sText, $pText, $iCodePage = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenProcess($iAccess, $bInherit, $iPID, $bDebugPriv = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PathFindOnPath(Const $sFilePath, $aExtraPaths = "", Const $sPathDelimiter = @LF)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PointFromRect(ByRef $tRECT, $bCenter = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PostMessage($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PrimaryLangId($iLngID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_PtInRect(ByRef $tRECT, ByRef $tPoint)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReadFile($hFile, $pBuffer, $iToRead, ByRef $iRead, $tOverlapped = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ReadProcessMemory($hProcess, $pBaseAddress, $pBuffer, $iSize, ByRef $iRead)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RectIsEmpty(ByRef $tRECT)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RedrawWindow($hWnd, $tRECT = 0, $hRegion = 0, $iFlags = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterWindowMessage($sMessage)
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
Func _WinAPI_SetEndOfFile($hFile)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetEvent($hEvent)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFilePointer($hFile, $iPos, $iMethod = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFocus($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetFont($hWnd, $hFont, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetHandleInformation($hObject, $iMask, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetLayeredWindowAttributes($hWnd, $iTransColor, $iTransGUI = 255, $iFlags = 0x03, $bColorRef = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetParent($hWndChild, $hWndParent)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetProcessAffinityMask($hProcess, $iMask)
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
Func _WinAPI_ShowError($sText, $bExit = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowMsg($sText)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowWindow($hWnd, $iCmdShow = 5)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StringFromGUID($tGUID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StringLenA(Const ByRef $tString)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_StringLenW(Const ByRef $tString)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SubLangId($iLngID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SystemParametersInfo($iAction, $iParam = 0, $vParam = 0, $iWinIni = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TwipsPerPixelX()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TwipsPerPixelY()
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
Func _WinAPI_WaitForMultipleObjects($iCount, $paHandles, $bWaitAll = False, $iTimeout = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WaitForSingleObject($hHandle, $iTimeout = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WideCharToMultiByte($vUnicode, $iCodePage = 0, $bRetString = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WindowFromPoint(ByRef $tPoint)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WriteConsole($hConsole, $sText)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WriteFile($hFile, $pBuffer, $iToWrite, ByRef $iWritten, $tOverlapped = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_WriteProcessMemory($hProcess, $pBaseAddress, $pBuffer, $iSize, ByRef $iWritten, $sBuffer = "ptr")
	Return __Au3_Missing()
EndFunc
