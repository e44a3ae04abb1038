; WinAPIRes.au3: the version and the other resources of program files, as bytes. Icons and cursors need windows. Where they lie is
; told by builtins/file_version.c and builtins/library_pe.c.
#include-once

; ---- includes (generate.py)
#include "APILocaleConstants.au3"
#include "APIResConstants.au3"
#include "WinAPI.au3"
#include "WinAPIGdi.au3"
#include "WinAPIInternals.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagVS_FIXEDFILEINFO = "dword Signature;dword StrucVersion;dword FileVersionMS;dword FileVersionLS;dword ProductVersionMS;dword ProductVersionLS;dword FileFlagsMask;dword FileFlags;dword FileOS;dword FileType;dword FileSubtype;dword FileDateMS;dword FileDateLS"
; ---- end of constants

; Puts the version resource of a file in memory: how many bytes; 0 when there is none.
Func _WinAPI_GetFileVersionInfo($sFilePath, ByRef $pBuffer, $iFlags = 0)
	#forceref $iFlags
	Local $dBlock = __Au3_VersionBlock($sFilePath)
	If @error Then Return __au3_refuse(FileExists($sFilePath) ? 1813 : 2)
	Local $iSize = BinaryLen($dBlock)
	$pBuffer = __Au3_MemNew($iSize)
	DllStructSetData(DllStructCreate("byte[" & $iSize & "]", $pBuffer), 1, $dBlock)
	Return Int($iSize, 2)
EndFunc

; A node of the resource: [name, where its value is, bytes of that, its first child, its end]; an address is a multiple of 4.
Func __au3_version_node($pNode)
	Local $tHead = DllStructCreate("word Size;word Value;word Text", $pNode), $sName = _WinAPI_GetString($pNode + 6), $aNode[5] = [$sName]
	$aNode[1] = Number($pNode) + BitAND(6 + 2 * (StringLen($sName) + 1) + 3, 0xFFFFFFFC)
	$aNode[2] = $tHead.Text ? 2 * $tHead.Value : $tHead.Value
	$aNode[3] = $aNode[1] + BitAND($aNode[2] + 3, 0xFFFFFFFC)
	$aNode[4] = Number($pNode) + BitAND($tHead.Size + 3, 0xFFFFFFFC)
	Return SetError($tHead.Size < 6 ? 1 : 0, 0, $aNode)
EndFunc

; The child of a node with a name ("" for the first); @error 1 when there is none.
Func __au3_version_child(Const ByRef $aParent, $sName)
	Local $pChild = $aParent[3], $aChild
	While $pChild < $aParent[4]
		$aChild = __au3_version_node($pChild)
		If @error Then ExitLoop
		If $sName = "" Or $aChild[0] = $sName Then Return SetError(0, 0, $aChild)
		$pChild = $aChild[4]
	WEnd
	Return SetError(1, 0, 0)
EndFunc

; The numbers ($tagVS_FIXEDFILEINFO).
Func _WinAPI_VerQueryRoot($pData)
	If Not $pData Then Return SetError(10, 0, 0)
	Local $aRoot = __au3_version_node($pData), $tInfo = DllStructCreate($tagVS_FIXEDFILEINFO)
	If @error Or $aRoot[2] < DllStructGetSize($tInfo) Then Return SetError(10, 0, 0)
	__Au3_MemMove(DllStructGetPtr($tInfo), $aRoot[1], DllStructGetSize($tInfo))
	Return SetError(0, 0, $tInfo)
EndFunc

; The texts by language: [[count], [language, text, ...], ...]; the names are separated by "|".
Func _WinAPI_VerQueryValue($pData, $sValues = '')
	If $sValues = '' Then $sValues = "Comments|CompanyName|FileDescription|FileVersion|InternalName|LegalCopyright|LegalTrademarks|OriginalFilename|ProductName|ProductVersion|PrivateBuild|SpecialBuild"
	Local $aRoot = __au3_version_node($pData), $aFile = __au3_version_child($aRoot, "VarFileInfo"), $aTables = __au3_version_child($aRoot, "StringFileInfo")
	If Not IsArray($aFile) Or Not IsArray($aTables) Then Return SetError(11, 0, 0)
	Local $aNames = StringSplit($sValues, "|", 2), $aLanguages = __au3_version_child($aFile, "Translation")
	If @error Then Return SetError(11, 0, 0)
	Local $iCount = Int($aLanguages[2] / 4), $aTexts[$iCount + 1][UBound($aNames) + 1] = [[$iCount]], $tCode, $aTable, $aText
	For $i = 1 To $iCount
		$tCode = DllStructCreate("word Language;word Page", $aLanguages[1] + 4 * ($i - 1))
		$aTexts[$i][0] = Int($tCode.Language)
		$aTable = __au3_version_child($aTables, Hex($tCode.Language, 4) & Hex($tCode.Page, 4))
		For $j = 0 To UBound($aNames) - 1
			$aText = IsArray($aTable) ? __au3_version_child($aTable, $aNames[$j]) : 0
			If IsArray($aText) And $aText[2] > 2 Then $aTexts[$i][$j + 1] = _WinAPI_GetString($aText[1])
		Next
	Next
	Return SetError(0, 0, $aTexts)
EndFunc

; A plain text as it is.
; PARTLY: texts of resources are not looked up.
Func _WinAPI_LoadIndirectString($sStrIn)
	Return StringLeft($sStrIn, 1) = "@" ? SetError(10, 0x80004005, "") : $sStrIn
EndFunc

; PARTLY: the pointer is the host's; at a terminal there is none to hold.
Func _WinAPI_ClipCursor($tRECT)
	Local $bTrapped
	If IsDllStruct($tRECT) Then
		$bTrapped = __Au3_TrapMouse(DllStructGetData($tRECT, 1), DllStructGetData($tRECT, 2), DllStructGetData($tRECT, 3), DllStructGetData($tRECT, 4))
	Else
		$bTrapped = __Au3_TrapMouse()
	EndIf
	Return SetError(0, 0, $bTrapped ? 1 : 0)
EndFunc

; ---- resources of program files: a module is a name, or what _WinAPI_LoadLibraryEx loaded as data ----

; [count, ...] of one column of a list, each once; numbers are numbers again.
Func __au3_module_column(Const ByRef $aList, $iCount, $iColumn)
	Local $aResult[$iCount + 1] = [0]
	For $i = 0 To $iCount - 1
		If $i And $aList[$i][$iColumn] == $aList[$i - 1][$iColumn] Then ContinueLoop
		$aResult[0] += 1
		$aResult[$aResult[0]] = StringRegExp($aList[$i][$iColumn], "\A#?\d+\z") ? Int(StringReplace($aList[$i][$iColumn], "#", "")) : $aList[$i][$iColumn]
	Next
	ReDim $aResult[$aResult[0] + 1]
	Return $aResult
EndFunc

; [count, type, ...]
Func _WinAPI_EnumResourceTypes($hModule)
	Local $aList = __au3_module_list($hModule), $iCount = @extended
	Return @error ? SetError(@error, 0, 0) : SetError(0, 0, __au3_module_column($aList, $iCount, 0))
EndFunc

; [count, name, ...]
Func _WinAPI_EnumResourceNames($hModule, $sType)
	Local $aList = __au3_module_list($hModule, $sType), $iCount = @extended
	Return @error ? SetError(@error, 0, 0) : SetError(0, 0, __au3_module_column($aList, $iCount, 1))
EndFunc

; [count, language, ...]
Func _WinAPI_EnumResourceLanguages($hModule, $sType, $sName)
	Local $aList = __au3_module_list($hModule, $sType, $sName), $iCount = @extended
	Return @error ? SetError(@error, 0, 0) : SetError(0, 0, __au3_module_column($aList, $iCount, 2))
EndFunc

; A resource to be loaded, 0 when there is none. Any language will do.
Func _WinAPI_FindResource($hInstance, $sType, $sName)
	Local $aList = __au3_module_list($hInstance, $sType, $sName)
	Return SetError(0, 0, @error ? Ptr(0) : __au3_module_found(__au3_module($hInstance), $aList))
EndFunc

Func __au3_module_found($sFile, Const ByRef $aList)
	Local $aPlace[3] = [Number($aList[0][3]), Int($aList[0][4], 2), Ptr(0)]
	Return __au3_handle_new("resource", $sFile, $aPlace)
EndFunc

; The same of one language, 0 for any.
Func _WinAPI_FindResourceEx($hInstance, $sType, $sName, $iLanguage)
	Local $aList = __au3_module_list($hInstance, $sType, $sName, $iLanguage ? $iLanguage : Default)
	Return SetError(0, 0, @error ? Ptr(0) : __au3_module_found(__au3_module($hInstance), $aList))
EndFunc

Func _WinAPI_SizeOfResource($hInstance, $hResource)
	#forceref $hInstance
	Local $aEntry = __au3_handle_get($hResource, "resource")
	If @error Then Return SetError(0, 0, 0)
	$aEntry = $aEntry[2]
	Return SetError(0, 0, $aEntry[1] ? $aEntry[1] : 0)
EndFunc

; A copy of it in memory: its address, 0 for what is none.
Func _WinAPI_LoadResource($hInstance, $hResource)
	#forceref $hInstance
	Local $aEntry = __au3_handle_get($hResource, "resource")
	If @error Then Return SetError(0, 0, Ptr(0))
	Local $aPlace = $aEntry[2]
	If $aPlace[2] Then Return $aPlace[2]
	$aPlace[2] = __Au3_MemNew($aPlace[1] + 1)
	DllStructSetData(DllStructCreate("byte[" & $aPlace[1] + 1 & "]", $aPlace[2]), 1, __au3_module_bytes($aEntry[1], $aPlace[0], $aPlace[1]))
	$aEntry[2] = $aPlace
	__au3_handle_set($hResource, $aEntry)
	Return SetError(0, 0, $aPlace[2])
EndFunc

Func _WinAPI_LockResource($hData)
	Return Ptr($hData)
EndFunc

; 0: the copy stays until the script ends.
Func _WinAPI_FreeResource($hData)
	#forceref $hData
	Return 0
EndFunc

Func _WinAPI_LoadStringEx($hModule, $iID, $iLanguage = $LOCALE_USER_DEFAULT)
	Local $sText = __au3_module_text($hModule, $iID, $iLanguage = $LOCALE_USER_DEFAULT ? Default : $iLanguage)
	Return SetError(@error, 0, $sText)
EndFunc

; The texts of the version as _WinAPI_VerQueryValue gives them, of one language; -1: of all, $LOCALE_USER_DEFAULT: of the first.
; PARTLY: what Windows tells when there is no such language is not known; @error 11 here.
Func _WinAPI_VerQueryValueEx($hModule, $sValues = '', $iLanguage = 0x0400)
	Local $pData, $iRows = 0, $sFile = __au3_module($hModule)
	If @error Then Return SetError(10, 0, 0)
	If Not _WinAPI_GetFileVersionInfo($sFile, $pData) Then Return SetError(10, 0, 0)
	Local $aTexts = _WinAPI_VerQueryValue($pData, $sValues), $iWhy = @error
	__Au3_MemFree($pData)
	If $iWhy Then Return SetError($iWhy, 0, 0)
	For $i = 1 To $aTexts[0][0]
		If $iLanguage <> -1 And $aTexts[$i][0] <> $iLanguage And ($iLanguage <> 0x0400 Or $i > 1) Then ContinueLoop
		$iRows += 1
		For $j = 0 To UBound($aTexts, 2) - 1
			$aTexts[$iRows][$j] = $aTexts[$i][$j]
		Next
	Next
	If $iRows = 0 Then Return SetError(11, 0, __au3_refuse(1815))
	ReDim $aTexts[$iRows + 1][UBound($aTexts, 2)]
	$aTexts[0][0] = $iRows
	Return SetError(0, 0, $aTexts)
EndFunc

; ---- not available (generate.py)
Func _WinAPI_AddIconTransparency($hIcon, $iPercent = 50, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_BeginUpdateResource($sFilePath, $bDelete = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CopyCursor($hCursor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateCaret($hWnd, $hBitmap, $iWidth = 0, $iHeight = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateIcon($hInstance, $iWidth, $iHeight, $iPlanes, $iBitsPixel, $pANDBits, $pXORBits)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_CreateIconFromResourceEx($pData, $iSize, $bIcon = True, $iXDesiredPixels = 0, $iYDesiredPixels = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DestroyCaret()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_DestroyCursor($hCursor)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_EndUpdateResource($hUpdate, $bDiscard = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ExtractIcon($sIcon, $iIndex, $bSmall = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_FileIconInit($bRestore = True)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCaretBlinkTime()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCaretPos()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetClipCursor()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetCursor()
	Return __Au3_Missing()
EndFunc
Func _WinAPI_GetIconInfoEx($hIcon)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_HideCaret($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadCursor($hInstance, $sName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadCursorFromFile($sFilePath)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LoadIcon($hInstance, $sName)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_LookupIconIdFromDirectoryEx($pData, $bIcon = True, $iXDesiredPixels = 0, $iYDesiredPixels = 0, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCaretBlinkTime($iDuration)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetCaretPos($iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_SetSystemCursor($hCursor, $iID, $bCopy = False)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_ShowCaret($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinAPI_UpdateResource($hUpdate, $sType, $sName, $iLanguage, $pData, $iSize)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
