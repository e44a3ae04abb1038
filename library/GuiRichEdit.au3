; GuiRichEdit.au3: made by generate.py; do not edit.
#include-once

#include "Clipboard.au3"
#include "EditConstants.au3"
#include "FileConstants.au3"
#include "RichEditConstants.au3"
#include "SendMessage.au3"
#include "StructureConstants.au3"
#include "UDFGlobalID.au3"

Global Const $_GCR_S_OK = 0
Global Const $_GCR_E_NOTIMPL = -2147467263
Global Const $_GCR_E_INVALIDARG = -2147024809
Global Const $tagEDITSTREAM = "align 4;dword_ptr dwCookie;dword dwError;ptr pfnCallback"
Global Const $tagBIDIOPTIONS = "uint cbSize;word wMask;word wEffects"
Global Const $tagCHARFORMAT = "struct;uint cbSize;dword dwMask;dword dwEffects;long yHeight;long yOffset;INT crCharColor;byte bCharSet;byte bPitchAndFamily;wchar szFaceName[32];endstruct"
Global Const $tagCHARFORMAT2 = "struct;uint cbSize;dword dwMask;dword dwEffects;long yHeight;long yOffset;INT crCharColor;byte bCharSet;byte bPitchAndFamily;wchar szFaceName[32];endstruct;word wWeight;short sSpacing;INT crBackColor;dword lcid;dword dwReserved;short sStyle;word wKerning;byte bUnderlineType;byte bAnimation;byte bRevAuthor;byte bReserved1"
Global Const $tagCHARRANGE = "struct;long cpMin;long cpMax;endstruct"
Global Const $tagFINDTEXT = "struct;long cpMin;long cpMax;endstruct;ptr lpstrText"
Global Const $tagFINDTEXTEX = "struct;long cpMin;long cpMax;endstruct;ptr lpstrText;long cpMinRang;long cpMaxRange"
Global Const $tagGETTEXTEX = "align 4;dword cb;dword flags;uint codepage;ptr lpDefaultChar;ptr lpbUsedDefChar"
Global Const $tagGETTEXTLENGTHEX = "dword flags;uint codepage"
Global Const $tagPARAFORMAT = "uint cbSize;dword dwMask;word wNumbering;word wEffects;long dxStartIndent;long dxRightIndent;long dxOffset;word wAlignment;short cTabCount;long rgxTabs[32]"
Global Const $tagPARAFORMAT2 = "uint cbSize;dword dwMask;word wNumbering;word wEffects;long dxStartIndent;long dxRightIndent;long dxOffset;word wAlignment;short cTabCount;long rgxTabs[32];long dySpaceBefore;long dySpaceAfter;long dyLineSpacing;short sStyle;byte bLineSpacingRule;byte bOutlineLevel;word wShadingWeight;word wShadingStyle;word wNumberingStart;word wNumberingStyle;word wNumberingTab;word wBorderSpace;word wBorderWidth;word wBorders"
Global Const $tagSETTEXTEX = "dword flags;uint codepage"
Global Const $tagTEXTRANGE = "struct;long cpMin;long cpMax;endstruct;ptr lpstrText"
Global Const $tagMSGFILTER = "align 4;struct;hwnd hWndFrom;uint_ptr IDFrom;INT Code;endstruct;uint msg;wparam wParam;lparam lParam"
Global Const $tagENLINK = "align 4;struct;hwnd hWndFrom;uint_ptr IDFrom;INT Code;endstruct;uint msg;wparam wParam;lparam lParam;struct;long cpMin;long cpMax;endstruct"

Func _GUICtrlRichEdit_AppendText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_AutoDetectURL($hWnd, $bState)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_CanPaste($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_CanPasteSpecial($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_CanRedo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_CanUndo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_ChangeFontSize($hWnd, $iIncrement)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Copy($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Create($hWnd, $sText, $iLeft, $iTop, $iWidth = 150, $iHeight = 150, $iStyle = -1, $iExStyle = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Cut($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Deselect($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Destroy(ByRef $hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_EmptyUndoBuffer($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_FindText($hWnd, $sText, $bForward = True, $bMatchCase = False, $bWholeWord = False, $iBehavior = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_FindTextInRange($hWnd, $sText, $iStart = 0, $iEnd = -1, $bMatchCase = False, $bWholeWord = False, $iBehavior = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharAttributes($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharPosFromXY($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharPosOfNextWord($hWnd, $iCpStart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharPosOfPreviousWord($hWnd, $iCpStart)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetCharWordBreakInfo($hWnd, $iCp)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetBkColor($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetText($hWnd, $bCrToCrLf = False, $iCodePage = 0, $sReplChar = "")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetTextLength($hWnd, $bExact = True, $bChars = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetZoom($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetFirstCharPosOnLine($hWnd, $iLine = -1)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetFont($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetRECT($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetLineCount($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetLineLength($hWnd, $iLine)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetLineNumberFromCharPos($hWnd, $iCharPos)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetNextRedo($hWnd, $bName = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetNextUndo($hWnd, $bName = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetNumberOfFirstVisibleLine($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaAlignment($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaAttributes($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaBorder($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaIndents($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaNumbering($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaShading($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaSpacing($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetParaTabStops($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetPasswordChar($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetScrollPos($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetSel($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetSelAA($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetSelText($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetSpaceUnit()
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetTextInLine($hWnd, $iLine)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetTextInRange($hWnd, $iStart, $iEnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetVersion()
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GetXYFromCharPos($hWnd, $iCharPos)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_GotoCharPos($hWnd, $iCharPos)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_HideSelection($hWnd, $bHide = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_InsertText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_IsModified($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_IsTextSelected($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Paste($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_PasteSpecial($hWnd, $bAndObjects = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_PauseRedraw($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Redo($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_ReplaceText($hWnd, $sText, $bCanUndo = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_ResumeRedraw($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_ScrollLineOrPage($hWnd, $sAction)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_ScrollLines($hWnd, $iQlines)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_ScrollToCaret($hWnd)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetCharAttributes($hWnd, $sStatesAndEffects, $bWord = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetCharBkColor($hWnd, $iBkColor = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetCharColor($hWnd, $iColor = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetBkColor($hWnd, $iBngColor = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetLimitOnText($hWnd, $iNewLimit)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetTabStops($hWnd, $vTabStops, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetZoom($hWnd, $iPercent)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetEventMask($hWnd, $iEventMask)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetFont($hWnd, $iPoints = Default, $sName = Default, $iCharset = Default, $iLcid = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetRECT($hWnd, $iLeft = Default, $iTop = Default, $iRight = Default, $iBottom = Default, $bRedraw = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetModified($hWnd, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaAlignment($hWnd, $sAlignment)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaAttributes($hWnd, $sStatesAndAtts)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaBorder($hWnd, $sLocation = Default, $vLineStyle = Default, $sColor = Default, $iSpace = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaIndents($hWnd, $vLeft = Default, $iRight = Default, $iFirstLine = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaNumbering($hWnd, $sStyle, $iTextToNbrSpace = Default, $bForceRoman = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaShading($hWnd, $iWeight = Default, $sStyle = Default, $sForeColor = Default, $sBackColor = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaSpacing($hWnd, $vInter = Default, $iBefore = Default, $iAfter = Default)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetParaTabStops($hWnd, $sTabStops)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetPasswordChar($hWnd, $sDisplayChar = "*")
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetReadOnly($hWnd, $bState = True)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetScrollPos($hWnd, $iX, $iY)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetSel($hWnd, $iAnchor, $iActive, $bHideSel = False)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetSpaceUnit($sUnit)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetText($hWnd, $sText)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_SetUndoLimit($hWnd, $iLimit)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_StreamFromFile($hWnd, $sFileSpec)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_StreamFromVar($hWnd, $sVar)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_StreamToFile($hWnd, $sFileSpec, $bIncludeCOM = True, $iOpts = 0, $iCodePage = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_StreamToVar($hWnd, $bRtf = True, $bIncludeCOM = True, $iOpts = 0, $iCodePage = 0)
	Return __Au3_Missing()
EndFunc
Func _GUICtrlRichEdit_Undo($hWnd)
	Return __Au3_Missing()
EndFunc
