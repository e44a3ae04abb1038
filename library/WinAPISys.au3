; WinAPISys.au3: memory, clocks and the system. What needs windows is not there.
#include-once

; ---- includes (generate.py)
#include "APISysConstants.au3"
#include "WinAPI.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagOSVERSIONINFOEX = "struct;dword OSVersionInfoSize;dword MajorVersion;dword MinorVersion;dword BuildNumber;dword PlatformId;wchar CSDVersion[128];endstruct;ushort ServicePackMajor;ushort ServicePackMinor;ushort SuiteMask;byte ProductType;byte Reserved"
Global Const $tagRAWINPUTDEVICE = "struct;ushort UsagePage;ushort Usage;dword Flags;hwnd hTarget;endstruct"
Global Const $tagRAWINPUTHEADER = "struct;dword Type;dword Size;handle hDevice;wparam wParam;endstruct"
Global Const $tagRAWMOUSE = "ushort Flags;ushort Alignment;ushort ButtonFlags;ushort ButtonData;ulong RawButtons;long LastX;long LastY;ulong ExtraInformation;"
Global Const $tagRAWKEYBOARD = "ushort MakeCode;ushort Flags;ushort Reserved;ushort VKey;uint Message;ulong ExtraInformation;"
Global Const $tagRAWHID = "dword SizeHid;dword Count;"
Global Const $tagRAWINPUTMOUSE = "struct;dword Type;dword Size;handle hDevice;wparam wParam;endstruct;ushort Flags;ushort Alignment;ushort ButtonFlags;ushort ButtonData;ulong RawButtons;long LastX;long LastY;ulong ExtraInformation;"
Global Const $tagRAWINPUTKEYBOARD = "struct;dword Type;dword Size;handle hDevice;wparam wParam;endstruct;ushort MakeCode;ushort Flags;ushort Reserved;ushort VKey;uint Message;ulong ExtraInformation;"
Global Const $tagRAWINPUTHID = "struct;dword Type;dword Size;handle hDevice;wparam wParam;endstruct;dword SizeHid;dword Count;"
Global Const $tagRID_DEVICE_INFO_MOUSE = "struct;dword Id;dword NumberOfButtons;dword SampleRate;int HasHorizontalWheel;endstruc"
Global Const $tagRID_DEVICE_INFO_KEYBOARD = "struct;dword KbType;dword KbSubType;dword KeyboardMode;dword NumberOfFunctionKeys;dword NumberOfIndicators;dword NumberOfKeysTotal;endstruc"
Global Const $tagRID_DEVICE_INFO_HID = "struct;dword VendorId;dword ProductId;dword VersionNumber;ushort UsagePage;ushort Usage;endstruc"
Global Const $tagRID_INFO_MOUSE = "dword Size;dword Type;struct;dword Id;dword NumberOfButtons;dword SampleRate;int HasHorizontalWheel;endstruc;dword Unused[2];"
Global Const $tagRID_INFO_KEYBOARD = "dword Size;dword Type;struct;dword KbType;dword KbSubType;dword KeyboardMode;dword NumberOfFunctionKeys;dword NumberOfIndicators;dword NumberOfKeysTotal;endstruc"
Global Const $tagRID_INFO_HID = "dword Size;dword Type;struct;dword VendorId;dword ProductId;dword VersionNumber;ushort UsagePage;ushort Usage;endstruc;dword Unused[2]"
Global Const $tagSHELLHOOKINFO = "hwnd hWnd;struct;long Left;long Top;long Right;long Bottom;endstruct"
Global Const $tagUPDATELAYEREDWINDOWINFO = "dword Size;hwnd hDstDC;long DstX;long DstY;long cX;long cY;hwnd hSrcDC;long SrcX;long SrcY;dword crKey;byte BlendOp;byte BlendFlags;byte Alpha;byte AlphaFormat;dword Flags;long DirtyLeft;long DirtyTop;long DirtyRight;long DirtyBottom"
Global Const $tagUSEROBJECTFLAGS = "int Inherit;int Reserved;dword Flags"
Global Const $tagWINDOWINFO = "dword Size;struct;long rWindow[4];endstruct;struct;long rClient[4];endstruct;dword Style;dword ExStyle;dword WindowStatus;uint cxWindowBorders;uint cyWindowBorders;word atomWindowType;word CreatorVersion"
Global Const $tagWNDCLASS = "uint Style;ptr hWndProc;int ClsExtra;int WndExtra;ptr hInstance;ptr hIcon;ptr hCursor;ptr hBackground;ptr MenuName;ptr ClassName"
Global Const $tagWNDCLASSEX = "uint Size;uint Style;ptr hWndProc;int ClsExtra;int WndExtra;ptr hInstance;ptr hIcon;ptr hCursor;ptr hBackground;ptr MenuName;ptr ClassName;ptr hIconSm"
; ---- end of constants

; The check sum of some bytes.
Func _WinAPI_ComputeCrc32($pMemory, $iLength)
	If $iLength < 1 Then Return SetError(1, 0, 0)
	Local $tBytes = DllStructCreate("byte[" & $iLength & "]", __au3_address($pMemory)), $iSum = -1
	For $i = 1 To $iLength
		$iSum = BitXOR($iSum, DllStructGetData($tBytes, 1, $i))
		For $j = 1 To 8
			; the sign must not be shifted in
			$iSum = BitXOR(BitAND(BitShift($iSum, 1), 0x7FFFFFFF), BitAND($iSum, 1) ? 0xEDB88320 : 0)
		Next
	Next
	Return BitNOT($iSum)
EndFunc

; PARTLY: $bAbort has no effect.
Func _WinAPI_CreateBuffer($iLength, $pBuffer = 0, $bAbort = True)
	#forceref $bAbort
	If $pBuffer Then __Au3_MemFree($pBuffer)
	Return __Au3_MemNew($iLength)
EndFunc

; PARTLY: $bAbort has no effect.
Func _WinAPI_CreateString($sString, $pString = 0, $iLength = -1, $bUnicode = True, $bAbort = True)
	#forceref $bAbort
	If $iLength < 0 Then $iLength = StringLen($sString)
	If Not $pString Then $pString = __Au3_MemNew(2 * ($iLength + 1))
	DllStructSetData(DllStructCreate(($bUnicode ? "wchar[" : "char[") & $iLength + 1 & "]", $pString), 1, StringLeft($sString, $iLength))
	Return SetExtended($iLength, $pString)
EndFunc

Func _WinAPI_EqualMemory($pSource1, $pSource2, $iLength)
	Return __Au3_MemSame(__au3_address($pSource1), __au3_address($pSource2), $iLength) ? 1 : 0
EndFunc

Func _WinAPI_FillMemory($pMemory, $iLength, $iValue = 0)
	Return __Au3_MemFill(__au3_address($pMemory), $iLength, $iValue) ? 1 : SetError(10, 0, 0)
EndFunc

Func _WinAPI_FreeMemory($pMemory)
	Return __Au3_MemFree($pMemory) ? 1 : SetError(1, 0, 0)
EndFunc

Func _WinAPI_GetMemorySize($pMemory)
	Local $iSize = __Au3_MemSize($pMemory)
	Return $iSize < 0 ? SetError(1, 0, 0) : $iSize
EndFunc

Func _WinAPI_IsMemory($pMemory)
	Return __Au3_MemSize($pMemory) < 0 ? 0 : 1
EndFunc

; Milliseconds of a clock that only goes forward; it begins again after 49 days.
Func _WinAPI_GetTickCount()
	Return Int(Mod(Int(TimerDiff(0), 2), 4294967296), 2)
EndFunc

Func _WinAPI_GetTickCount64()
	Return Int(TimerDiff(0), 2)
EndFunc

; The version of Windows that the macros tell of.
Func _WinAPI_GetVersion()
	Switch @OSVersion
		Case "WIN_7", "WIN_2008R2"
			Return 6.1
		Case "WIN_8", "WIN_2012"
			Return 6.2
		Case "WIN_81", "WIN_2012R2"
			Return 6.3
	EndSwitch
	Return 10.0
EndFunc

Func _WinAPI_QueryPerformanceCounter()
	Return Int(TimerDiff(0) * 10000, 2)
EndFunc

Func _WinAPI_QueryPerformanceFrequency()
	Return Int(10000000, 2)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_ActivateKeyboardLayout($hLocale, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AddClipboardFormatListener($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AdjustWindowRectEx(ByRef $tRECT, $iStyle, $iExStyle = 0, $bMenu = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_AnimateWindow($hWnd, $iFlags, $iDuration = 1000)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BeginDeferWindowPos($iAmount = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BringWindowToTop($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BroadcastSystemMessage($iMsg, $wParam = 0, $lParam = 0, $iFlags = 0, $iRecipients = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CallWindowProcW($pPrevWndProc, $hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CascadeWindows($aWnds, $tRECT = 0, $hParent = 0, $iFlags = 0, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ChangeWindowMessageFilterEx($hWnd, $iMsg, $iAction)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ChildWindowFromPointEx($hWnd, $tPOINT, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CloseDesktop($hDesktop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CloseWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CloseWindowStation($hStation)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CompressBuffer($pUncompressedBuffer, $iUncompressedSize, $pCompressedBuffer, $iCompressedSize, $iFormatAndEngine = 0x0002)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateBufferFromStruct($tStruct, $pBuffer = 0, $bAbort = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateDesktop($sName, $iAccess = 0x0002, $iFlags = 0, $iHeap = 0, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateWindowStation($sName = '', $iAccess = 0, $iFlags = 0, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DecompressBuffer($pUncompressedBuffer, $iUncompressedSize, $pCompressedBuffer, $iCompressedSize, $iFormat = 0x0002)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeferWindowPos($hInfo, $hWnd, $hAfter, $iX, $iY, $iWidth, $iHeight, $iFlags)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DefRawInputProc($paRawInput, $iInput)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DefWindowProcW($hWnd, $iMsg, $wParam, $lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DeregisterShellHookWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DragAcceptFiles($hWnd, $bAccept = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DragFinish($hDrop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DragQueryFileEx($hDrop, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DragQueryPoint($hDrop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EndDeferWindowPos($hInfo)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumChildWindows($hWnd, $bVisible = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDesktops($hStation)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumDesktopWindows($hDesktop, $bVisible = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumPageFiles()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumRawInputDevices()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EnumWindowStations()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetActiveWindow()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClassInfoEx($sClass, $hInstance = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClassLongEx($hWnd, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClipboardSequenceNumber()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCurrentHwProfile()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDefaultPrinter()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetDllDirectory()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetEffectiveClientRect($hWnd, $aCtrl, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGUIThreadInfo($iThreadId)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetHandleInformation($hObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetIdleTime()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyboardLayout($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyboardLayoutList()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyboardState()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyboardType($iType)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyNameText($lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyState($vKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetLastActivePopup($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMessageExtraInfo()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetModuleHandleEx($sModule, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMonitorInfo($hMonitor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetMUILanguage()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetObjectInfoByHandle($hObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetObjectNameByHandle($hObject)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPerformanceInfo()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPhysicallyInstalledSystemMemory()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessShutdownParameters()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetProcessWindowStation()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetPwrCapabilities()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRawInputBuffer($pBuffer, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRawInputBufferLength()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRawInputData($hRawInput, $pBuffer, $iLength, $iFlag)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRawInputDeviceInfo($hDevice, $pBuffer, $iLength, $iFlag)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetRegisteredRawInputDevices($pBuffer, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetShellWindow()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetStartupInfo()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemDEPPolicy()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemInfo()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemPowerStatus()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemTimes()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetSystemWow64Directory()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetTopWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetUserObjectInformation($hObject, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetVersionEx()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowDisplayAffinity($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowInfo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWorkArea()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InitMUILanguage($iLanguage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsBadCodePtr($pAddress)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsBadStringPtr($pAddress, $iLength)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsChild($hWnd, $hWndParent)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsHungAppWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsIconic($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsLoadKBLayout($iLanguage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsProcessorFeaturePresent($iFeature)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsWindowEnabled($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsWindowUnicode($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsZoomed($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_Keybd_Event($vKey, $iFlags, $iScanCode = 0, $iExtraInfo = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_KillTimer($hWnd, $iTimerID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadIconMetric($hInstance, $sName, $iMetric)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadIconWithScaleDown($hInstance, $sName, $iWidth, $iHeight)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadKeyboardLayout($iLanguage, $iFlag = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LockWorkStation()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MapVirtualKey($iCode, $iType, $hLocale = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_MirrorIcon($hIcon, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenDesktop($sName, $iAccess = 0, $iFlags = 0, $bInherit = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenIcon($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenInputDesktop($iAccess = 0, $iFlags = 0, $bInherit = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_OpenWindowStation($sName, $iAccess = 0, $bInherit = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterClass($tWNDCLASS)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterClassEx($tWNDCLASSEX)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterHotKey($hWnd, $iID, $iModifiers, $vKey)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterPowerSettingNotification($hWnd, $sGUID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterRawInputDevices($paDevice, $iCount = 1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RegisterShellHookWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_RemoveClipboardFormatListener($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SendMessageTimeout($hWnd, $iMsg, $wParam = 0, $lParam = 0, $iTimeout = 1000, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetActiveWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetClassLongEx($hWnd, $iIndex, $iNewLong)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetDllDirectory($sDirPath = Default)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetForegroundWindow($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetKeyboardLayout($hWnd, $iLanguage, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetKeyboardState(ByRef $tState)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetMessageExtraInfo($lParam)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetProcessShutdownParameters($iLevel, $bDialog = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetProcessWindowStation($hStation)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetTimer($hWnd, $iTimerID, $iElapse, $pTimerFunc)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetUserObjectInformation($hObject, $iIndex, ByRef $tData)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWindowDisplayAffinity($hWnd, $iAffinity)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetWinEventHook($iEventMin, $iEventMax, $pEventProc, $iPID = 0, $iThreadId = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowOwnedPopups($hWnd, $bShow)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShutdownBlockReasonCreate($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShutdownBlockReasonDestroy($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShutdownBlockReasonQuery($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SwitchDesktop($hDesktop)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SwitchToThisWindow($hWnd, $bAltTab = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TileWindows($aWnds, $tRECT = 0, $hParent = 0, $iFlags = 0, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_TrackMouseEvent($hWnd, $iFlags, $iTime = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnhookWinEvent($hEventHook)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnloadKeyboardLayout($hLocale)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnregisterClass($sClass, $hInstance = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnregisterHotKey($hWnd, $iID)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UnregisterPowerSettingNotification($hNotify)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UpdateLayeredWindowEx($hWnd, $iX, $iY, $hBitmap, $iOpacity = 255, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UpdateLayeredWindowIndirect($hWnd, $tULWINFO)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
