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
	If _WinAPI_IsBadReadPtr($pMemory, $iLength) Then Return SetError(1, 0, 0)
	If $iLength < 1 Then Return SetError(10, 0, 0)
	Local $tBytes = DllStructCreate("byte[" & $iLength & "]", __au3_address($pMemory)), $iSum = -1
	For $i = 1 To $iLength
		$iSum = BitXOR($iSum, DllStructGetData($tBytes, 1, $i))
		For $j = 1 To 8
			; the sign must not be shifted in
			$iSum = BitXOR(BitAND(BitShift($iSum, 1), 0x7FFFFFFF), BitAND($iSum, 1) ? 0xEDB88320 : 0)
		Next
	Next
	$iSum = BitNOT($iSum)
	Return Int($iSum < 0 ? $iSum + 4294967296 : $iSum, 2)
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
	If Not $pString Then $pString = __Au3_MemNew(($bUnicode ? 2 : 1) * ($iLength + 1))
	DllStructSetData(DllStructCreate(($bUnicode ? "wchar[" : "char[") & $iLength + 1 & "]", $pString), 1, StringLeft($sString, $iLength))
	Return SetExtended($iLength, $pString)
EndFunc

Func _WinAPI_EqualMemory($pSource1, $pSource2, $iLength)
	If _WinAPI_IsBadReadPtr($pSource1, $iLength) Then Return SetError(11, 0, 0)
	If _WinAPI_IsBadReadPtr($pSource2, $iLength) Then Return SetError(12, 0, 0)
	Return __Au3_MemSame(__au3_address($pSource1), __au3_address($pSource2), $iLength) ? 1 : 0
EndFunc

Func _WinAPI_FillMemory($pMemory, $iLength, $iValue = 0)
	Return __Au3_MemFill(__au3_address($pMemory), $iLength, $iValue) ? 1 : SetError(11, 0, 0)
EndFunc

Func _WinAPI_FreeMemory($pMemory)
	Return __Au3_MemFree($pMemory) ? 1 : SetError(9, 0, 0)
EndFunc

Func _WinAPI_GetMemorySize($pMemory)
	Local $iSize = __Au3_MemSize($pMemory)
	Return $iSize < 0 ? SetError(9, 0, 0) : Int($iSize, 2)
EndFunc

Func _WinAPI_IsMemory($pMemory)
	Return __Au3_MemSize($pMemory) < 0 ? SetError(9, 0, False) : 1
EndFunc

; Milliseconds of a clock that only goes forward; it begins again after 49 days.
Func _WinAPI_GetTickCount()
	Return Int(Mod(Int(TimerDiff(0), 2), 4294967296), 2)
EndFunc

Func _WinAPI_GetTickCount64()
	Return Int(TimerDiff(0), 2)
EndFunc

; The version of Windows that the macros tell of, "10.0".
Func _WinAPI_GetVersion()
	Switch @OSVersion
		Case "WIN_7", "WIN_2008R2"
			Return "6.1"
		Case "WIN_8", "WIN_2012"
			Return "6.2"
		Case "WIN_81", "WIN_2012R2"
			Return "6.3"
	EndSwitch
	Return "10.0"
EndFunc

; The same as a structure ($tagOSVERSIONINFOEX).
Func _WinAPI_GetVersionEx()
	Local $tInfo = DllStructCreate($tagOSVERSIONINFOEX), $aVersion = StringSplit(_WinAPI_GetVersion(), ".", 2)
	$tInfo.OSVersionInfoSize = DllStructGetSize($tInfo)
	$tInfo.MajorVersion = $aVersion[0]
	$tInfo.MinorVersion = $aVersion[1]
	$tInfo.BuildNumber = @OSBuild
	$tInfo.PlatformId = 2
	$tInfo.CSDVersion = @OSServicePack
	$tInfo.ProductType = StringInStr(@OSType & @OSVersion, "20") ? 3 : 1
	Return $tInfo
EndFunc

; [architecture, bytes of a page, lowest and highest address, processors as bits, how many, type, granularity, level, revision]
Func _WinAPI_GetSystemInfo()
	Local $a = __Au3_Machine(), $bArm = StringInStr(@CPUArch, "ARM") > 0, $bWide = @AutoItX64 = 1
	Local $aInfo[10] = [$bArm ? 12 : $bWide ? 9 : 0, $a[1], Ptr(0x10000), $bWide ? Ptr(0x00007FFFFFFEFFFF) : Ptr(0x7FFEFFFF), Int(2 ^ $a[0] - 1, 2), _
			$a[0], Int($bArm ? 0 : $bWide ? 8664 : 586, 2), Int(65536, 2), $bArm ? 0 : 6, 0]
	Return $aInfo
EndFunc

; PARTLY: what every processor of this kind can do.
Func _WinAPI_IsProcessorFeaturePresent($iFeature)
	Return (@CPUArch = "X64" And StringInStr(" 2 3 6 8 9 10 12 ", " " & $iFeature & " ")) ? 1 : 0
EndFunc

; [promised memory, most, peak, memory, free, cache, kernel, its parts, bytes of a page, handles, processes, threads]; the peak
; is what is promised now, the kernel is not split, handles are those of this process.
Func _WinAPI_GetPerformanceInfo()
	Local $a = __Au3_Machine(), $aMemory = MemGetStats(), $aOwn = __Au3_Process(@AutoItPID), $iNone = Int(0, 2)
	Local $aInfo[13] = [$a[7], $a[8], $a[7], Int($aMemory[1] * 1024, 2), Int($aMemory[2] * 1024, 2), $a[9], $a[10], $iNone, $a[10], $a[1], $aOwn[9], $a[5], $a[6]]
	Return $aInfo
EndFunc

; Kilobytes.
Func _WinAPI_GetPhysicallyInstalledSystemMemory()
	Return Int((MemGetStats())[1], 2)
EndFunc

; [external power, battery (1 full, 2 low, 4 very low, 8 charging, 128 none), per cent, seconds, seconds when full]
Func _WinAPI_GetSystemPowerStatus()
	Local $a = __Au3_Machine(), $iPercent = $a[12], $aStatus[5] = [$a[11] < 0 ? (($iPercent < 0 Or $a[13]) ? 1 : 0) : Int($a[11]), 128, 255, -1, -1]
	If $iPercent >= 0 Then
		$aStatus[1] = BitOR($iPercent > 66 ? 1 : 0, $iPercent < 33 ? 2 : 0, $iPercent < 5 ? 4 : 0, $a[13] ? 8 : 0)
		$aStatus[2] = Int($iPercent, 1)
	EndIf
	Return $aStatus
EndFunc

; [idle, kernel with idle, user]: units of 100 nanoseconds, of all processors.
Func _WinAPI_GetSystemTimes()
	Local $a = __Au3_Machine(), $aTimes[3] = [$a[2], $a[3], $a[4]]
	Return $aTimes
EndFunc

Func _WinAPI_GetSystemWow64Directory()
	Return @WindowsDir & "\SysWOW64"
EndFunc

; PARTLY: the size of the structure; how the script was started is not known.
Func _WinAPI_GetStartupInfo()
	Local $tInfo = DllStructCreate($tagSTARTUPINFO)
	$tInfo.Size = DllStructGetSize($tInfo)
	Return $tInfo
EndFunc

; PARTLY: the whole screen; what panels take is not known.
Func _WinAPI_GetWorkArea()
	Return _WinAPI_CreateRect(0, 0, @DesktopWidth, @DesktopHeight)
EndFunc

; PARTLY: noted, DllOpen does not look there.
Func _WinAPI_SetDllDirectory($sDirPath = Default)
	__au3_dll_folder($sDirPath = Default ? "" : $sDirPath)
	Return 1
EndFunc

Func _WinAPI_GetDllDirectory()
	Return __au3_dll_folder()
EndFunc

Func __au3_dll_folder($sNew = Default)
	Local Static $sNow = ""
	If $sNew <> Default Then $sNow = $sNew
	Return $sNow
EndFunc

; PARTLY: the level, noted.
Func _WinAPI_SetProcessShutdownParameters($iLevel, $bDialog = False)
	#forceref $bDialog
	If $iLevel < 0 Or $iLevel > 0x4FF Then Return __au3_refuse(87)
	__au3_shutdown_level($iLevel)
	Return 1
EndFunc

Func _WinAPI_GetProcessShutdownParameters()
	Return Int(__au3_shutdown_level(), 2)
EndFunc

Func __au3_shutdown_level($iNew = -1)
	Local Static $iNow = 0x280
	If $iNew >= 0 Then $iNow = $iNew
	Return $iNow
EndFunc

; PARTLY: a number that is kept, as if a message had brought it.
Func _WinAPI_SetMessageExtraInfo($lParam)
	Local Static $lNow = 0
	Local $lBefore = Int($lNow, 2)
	If $lParam <> Default Then $lNow = $lParam
	Return $lBefore
EndFunc

Func _WinAPI_GetMessageExtraInfo()
	Return _WinAPI_SetMessageExtraInfo(Default)
EndFunc

; Nothing is inherited or protected: 0; @error for no handle of this library.
Func _WinAPI_GetHandleInformation($hObject)
	Return MapExists($__au3_handles, Number($hObject)) ? Int(0, 2) : __au3_refuse(6)
EndFunc

; The kind of a thing, as AutoIt gives it.
Func _WinAPI_GetObjectNameByHandle($hObject)
	Local Static $sNames = " event=Event mutex=Mutant semaphore=Semaphore job=Job process=Process token=Token file=File key=Key mapping=Section change=File find=File "
	If Not MapExists($__au3_handles, Number($hObject)) Then Return SetError(10, 0xC0000008, "")
	Local $aEntry = $__au3_handles[Number($hObject)]
	Return StringRegExpReplace($sNames, "\A.* " & $aEntry[0] & "=(\w+).*\z", "$1")
EndFunc

; ---- memory ----

Func _WinAPI_IsBadCodePtr($pAddress)
	Return _WinAPI_IsBadReadPtr($pAddress, 1)
EndFunc

; Can the text (of at most so many characters) not be read?
Func _WinAPI_IsBadStringPtr($pAddress, $iLength)
	Return (Not __au3_address($pAddress) Or _WinAPI_IsBadReadPtr($pAddress, $iLength < 1 ? 0 : 2)) ? 1 : 0
EndFunc

; The bytes of a structure in a block.
Func _WinAPI_CreateBufferFromStruct($tStruct, $pBuffer = 0, $bAbort = True)
	Local $iSize = DllStructGetSize($tStruct)
	If @error Then Return SetError(1, 0, 0)
	$pBuffer = _WinAPI_CreateBuffer($iSize, $pBuffer, $bAbort)
	_WinAPI_MoveMemory($pBuffer, $tStruct, $iSize)
	Return SetError(0, 0, $pBuffer)
EndFunc

; ---- clocks ----

Func _WinAPI_QueryPerformanceCounter()
	Return Int(TimerDiff(0) * 10000, 2)
EndFunc

Func _WinAPI_QueryPerformanceFrequency()
	Return Int(10000000, 2)
EndFunc

; The address of a library that is there, or 0.
Func _WinAPI_GetModuleHandleEx($sModule, $iFlags = 0)
	Local $aCall = DllCall("kernel32.dll", "bool", "GetModuleHandleExW", "dword", $iFlags, $sModule ? "wstr" : "ptr", $sModule, "ptr*", 0)
	Return (@error Or Not $aCall[0]) ? SetError(@error, @extended, 0) : $aCall[3]
EndFunc

; 2: data is never run.
Func _WinAPI_GetSystemDEPPolicy()
	Return Int(2, 2)
EndFunc

; PARTLY: printers are not known here.
Func _WinAPI_GetDefaultPrinter()
	Return SetError(10, 2, "")
EndFunc

; Keys of the keyboard of the United States: what they are called, by the number of the key in bits 16 to 23.
Func _WinAPI_GetKeyNameText($lParam)
	Local Static $aNames = StringSplit("|Esc|1|2|3|4|5|6|7|8|9|0|-|=|Backspace|Tab|Q|W|E|R|T|Y|U|I|O|P|[|]|Enter|Ctrl|A|S|D|F|G|H|J|K|L|;|'|`|Shift|\|Z|X|C|V|B|N|M|,|.|/|Right Shift|Num *|Alt|Space|Caps Lock|F1|F2|F3|F4|F5|F6|F7|F8|F9|F10|Pause|Scroll Lock|Num 7|Num 8|Num 9|Num -|Num 4|Num 5|Num 6|Num +|Num 1|Num 2|Num 3|Num 0|Num Del||||F11|F12", "|", 2)
	Local $iKey = BitAND(BitShift($lParam, 16), 0xFF)
	Return ($iKey >= UBound($aNames) Or $aNames[$iKey] = "") ? "" : $aNames[$iKey]
EndFunc

; ---- compression (builtins/dll_lznt1.c) ----

; How many bytes it became; format 2 (LZNT1) is the one there is.
Func _WinAPI_CompressBuffer($pUncompressedBuffer, $iUncompressedSize, $pCompressedBuffer, $iCompressedSize, $iFormatAndEngine = 0x0002)
	Local $aCall = DllCall("ntdll.dll", "uint", "RtlCompressBuffer", "ushort", $iFormatAndEngine, "struct*", $pUncompressedBuffer, "ulong", $iUncompressedSize, _
			"struct*", $pCompressedBuffer, "ulong", $iCompressedSize, "ulong", 4096, "ulong*", 0, "ptr", 0)
	If @error Then Return SetError(@error + 20, @extended, 0)
	Return $aCall[0] ? SetError(10, BitOR($aCall[0], 0), 0) : $aCall[7]
EndFunc

; How many bytes there were.
Func _WinAPI_DecompressBuffer($pUncompressedBuffer, $iUncompressedSize, $pCompressedBuffer, $iCompressedSize, $iFormat = 0x0002)
	Local $aCall = DllCall("ntdll.dll", "long", "RtlDecompressBuffer", "ushort", $iFormat, "struct*", $pUncompressedBuffer, "ulong", $iUncompressedSize, _
			"struct*", $pCompressedBuffer, "ulong", $iCompressedSize, "ulong*", 0)
	If @error Then Return SetError(@error, @extended, 0)
	Return $aCall[0] ? SetError(10, $aCall[0], 0) : $aCall[6]
EndFunc

; Milliseconds since somebody used the keyboard or the mouse.
; PARTLY: nobody is seen at them: as if it had just been.
Func _WinAPI_GetIdleTime()
	Local $tInput = DllStructCreate("uint Size;dword Time")
	$tInput.Size = 8
	Local $aCall = DllCall("user32.dll", "bool", "GetLastInputInfo", "struct*", $tInput)
	Return (@error Or Not $aCall[0]) ? SetError(10, 0, 0) : Int(_WinAPI_GetTickCount() - $tInput.Time, 2)
EndFunc

; PARTLY: keys and buttons are the host's; at a terminal none is pressed, and none is locked.
Func _WinAPI_GetKeyState($vKey)
	Local $iState = __Au3_KeyState(Number($vKey))
	Return SetError(0, 0, BitAND($iState, 1) ? -0x80 : 0)
EndFunc

; ---- windows, of which there are none ----

Func _WinAPI_IsChild($hWnd, $hWndParent)
	#forceref $hWnd, $hWndParent
	Return 0
EndFunc

Func _WinAPI_IsIconic($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_IsZoomed($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_IsHungAppWindow($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_IsWindowUnicode($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_IsWindowEnabled($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_BringWindowToTop($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_SetForegroundWindow($hWnd)
	#forceref $hWnd
	Return 0
EndFunc

Func _WinAPI_GetActiveWindow()
	Return Ptr(0)
EndFunc

Func _WinAPI_GetShellWindow()
	Return Ptr(0)
EndFunc


Func _WinAPI_GetTopWindow($hWnd)
	#forceref $hWnd
	Return Ptr(0)
EndFunc

Func _WinAPI_GetLastActivePopup($hWnd)
	Return SetError(Number($hWnd) ? 1 : 10, 0, 0)
EndFunc

Func _WinAPI_GetWindowInfo($hWnd)
	#forceref $hWnd
	Return SetError(10, 0, 0)
EndFunc

; ---- keyboards ----

; The keyboards: [count, ...]; one of the United States.
Func _WinAPI_GetKeyboardLayoutList()
	Local $aList[2] = [Int(1, 2), Ptr(0x04090409)]
	Return $aList
EndFunc

; 0 the type (4: 101 or 102 keys), 1 the subtype, 2 how many function keys.
Func _WinAPI_GetKeyboardType($iType)
	Return $iType = 0 ? 4 : $iType = 2 ? 12 : 0
EndFunc

; By $iType: 0 the scan code of a key (4: with E0 in front of those on the right), 1 the key of a scan code (3: left and right apart),
; 2 the character of a key; 0 for none. A keyboard of the United States, whatever the layout.
Func _WinAPI_MapVirtualKey($iCode, $iType, $hLocale = 0)
	#forceref $hLocale
	Local Static $sScans = "00000068000000000E0F00004C1C00002A1D38453A66000000670001797B00003949514F474B484D50000000375253380B02030405060708090A0000" & _
			"00000000001E302E2012212223172425263231181910131F14162F112D152C5B5C5D000000000000000000000000374E004A53353B3C3D3E3F404142" & _
			"434457580000000000000000000000000000000000000000454664000000000000000000000000002A361D1D38380000000000000000000000000000" & _
			"000000000000270D330C34352900000000000000000000000000000000000000000000000000001A2B1B28600061566263000000006500696A6B6C00" & _
			"0000706D000000000000000000000000"
	Local Static $sKeys = "AD1B31323334353637383930BDBB080951574552545955494F50DBDD0D114153444647484A4B4CBADEC010DC5A584356424E4DBCBEBF102C12201470" & _
			"71727374757677787990912426216D250C276B2328222D2E0000E27A7B00005B5C5D0000DFE1E3E492E9151903EBECEDEEF30300F200000000000000" & _
			"001C001D"
	Local Static $sChars = " 6A2A 6B2B 6C2E 6D2D 6E2E 6F2F 923D BA3B BB3D BC2C BD2D BE2E BF2F C060 DB5B DC5C DD5D DE27 E23C E40A E9B1"
	Local $aChar
	Switch $iType
		Case 0, 4
			If $iType = 4 And ($iCode = 0xA3 Or $iCode = 0xA5) Then Return $iCode = 0xA3 ? 0xE01D : 0xE038
			Return ($iCode < 0 Or $iCode > 255) ? 0 : Dec(StringMid($sScans, 2 * $iCode + 1, 2))
		Case 1, 3
			$iCode = BitAND($iCode, 0xFF)
			If $iType = 3 And StringInStr(" 29 42 54 56 ", " " & $iCode & " ") Then Return $iCode = 29 ? 0xA2 : $iCode = 42 ? 0xA0 : $iCode = 54 ? 0xA1 : 0xA4
			Return Dec(StringMid($sKeys, 2 * $iCode + 1, 2))
		Case 2
			If ($iCode >= 0x30 And $iCode <= 0x39) Or ($iCode >= 0x41 And $iCode <= 0x5A) Or StringInStr(" 8 9 13 27 32 ", " " & $iCode & " ") Then Return $iCode
			$aChar = StringRegExp($sChars, " " & Hex($iCode, 2) & "(..)", 1)
			Return (@error Or $iCode < 0 Or $iCode > 255) ? 0 : Dec($aChar[0])
	EndSwitch
	Return 0
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
Func _WinAPI_CreateDesktop($sName, $iAccess = 0x0002, $iFlags = 0, $iHeap = 0, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateWindowStation($sName = '', $iAccess = 0, $iFlags = 0, $tSecurity = 0)
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
Func _WinAPI_GetEffectiveClientRect($hWnd, $aCtrl, $iStart = 0, $iEnd = -1)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetGUIThreadInfo($iThreadId)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyboardLayout($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetKeyboardState()
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
Func _WinAPI_GetUserObjectInformation($hObject, $iIndex)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetWindowDisplayAffinity($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_InitMUILanguage($iLanguage)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_IsLoadKBLayout($iLanguage)
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
Func _WinAPI_SetKeyboardLayout($hWnd, $iLanguage, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetKeyboardState(ByRef $tState)
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
