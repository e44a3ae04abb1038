; IE.au3: made by generate.py; do not edit.
#include-once

#include "AutoItConstants.au3"
#include "FileConstants.au3"
#include "WinAPIError.au3"

Global Const $LSFW_LOCK = 1
Global Const $LSFW_UNLOCK = 2
Global Enum $_IESTATUS_Success = 0
Global Enum $_IESTATUS_GeneralError = 1
Global Enum $_IESTATUS_ComError = 2
Global Enum $_IESTATUS_InvalidDataType = 3
Global Enum $_IESTATUS_InvalidObjectType = 4
Global Enum $_IESTATUS_InvalidValue = 5
Global Enum $_IESTATUS_LoadWaitTimeout = 6
Global Enum $_IESTATUS_NoMatch = 7
Global Enum $_IESTATUS_AccessIsDenied = 8
Global Enum $_IESTATUS_ClientDisconnected = 9

Func _IECreate($sUrl = "about:blank", $iTryAttach = 0, $iVisible = 1, $iWait = 1, $iTakeFocus = 1)
	Return __Au3_Missing()
EndFunc
Func _IECreateEmbedded()
	Return __Au3_Missing()
EndFunc
Func _IENavigate(ByRef $oObject, $sUrl, $iWait = 1)
	Return __Au3_Missing()
EndFunc
Func _IEAttach($sString, $sMode = "title", $iInstance = 1)
	Return __Au3_Missing()
EndFunc
Func _IELoadWait(ByRef $oObject, $iDelay = 0, $iTimeout = -1)
	Return __Au3_Missing()
EndFunc
Func _IELoadWaitTimeout($iTimeout = -1)
	Return __Au3_Missing()
EndFunc
Func _IEIsFrameSet(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IEFrameGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IEFrameGetObjByName(ByRef $oObject, $sName)
	Return __Au3_Missing()
EndFunc
Func _IELinkClickByText(ByRef $oObject, $sLinkText, $iIndex = 0, $iWait = 1)
	Return __Au3_Missing()
EndFunc
Func _IELinkClickByIndex(ByRef $oObject, $iIndex, $iWait = 1)
	Return __Au3_Missing()
EndFunc
Func _IELinkGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IEImgClick(ByRef $oObject, $sLinkText, $sMode = "src", $iIndex = 0, $iWait = 1)
	Return __Au3_Missing()
EndFunc
Func _IEImgGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IEFormGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IEFormGetObjByName(ByRef $oObject, $sName, $iIndex = 0)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementGetObjByName(ByRef $oObject, $sName, $iIndex = 0)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementGetValue(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementSetValue(ByRef $oObject, $sNewValue, $iFireEvent = 1)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementOptionSelect(ByRef $oObject, $sString, $iSelect = 1, $sMode = "byValue", $iFireEvent = 1)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementCheckBoxSelect(ByRef $oObject, $sString, $sName = "", $iSelect = 1, $sMode = "byValue", $iFireEvent = 1)
	Return __Au3_Missing()
EndFunc
Func _IEFormElementRadioSelect(ByRef $oObject, $sString, $sName, $iSelect = 1, $sMode = "byValue", $iFireEvent = 1)
	Return __Au3_Missing()
EndFunc
Func _IEFormImageClick(ByRef $oObject, $sLinkText, $sMode = "src", $iIndex = 0, $iWait = 1)
	Return __Au3_Missing()
EndFunc
Func _IEFormSubmit(ByRef $oObject, $iWait = 1)
	Return __Au3_Missing()
EndFunc
Func _IEFormReset(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IETableGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IETableWriteToArray(ByRef $oObject, $bTranspose = False)
	Return __Au3_Missing()
EndFunc
Func _IEBodyReadHTML(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IEBodyReadText(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IEBodyWriteHTML(ByRef $oObject, $sHTML)
	Return __Au3_Missing()
EndFunc
Func _IEDocReadHTML(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IEDocWriteHTML(ByRef $oObject, $sHTML)
	Return __Au3_Missing()
EndFunc
Func _IEDocInsertText(ByRef $oObject, $sString, $sWhere = "beforeend")
	Return __Au3_Missing()
EndFunc
Func _IEDocInsertHTML(ByRef $oObject, $sString, $sWhere = "beforeend")
	Return __Au3_Missing()
EndFunc
Func _IEHeadInsertEventScript(ByRef $oObject, $sHTMLFor, $sEvent, $sScript)
	Return __Au3_Missing()
EndFunc
Func _IEDocGetObj(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IETagNameGetCollection(ByRef $oObject, $sTagName, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IETagNameAllGetCollection(ByRef $oObject, $iIndex = -1)
	Return __Au3_Missing()
EndFunc
Func _IEGetObjByName(ByRef $oObject, $sName, $iIndex = 0)
	Return __Au3_Missing()
EndFunc
Func _IEGetObjById(ByRef $oObject, $sID)
	Return __Au3_Missing()
EndFunc
Func _IEAction(ByRef $oObject, $sAction)
	Return __Au3_Missing()
EndFunc
Func _IEPropertyGet(ByRef $oObject, $sProperty)
	Return __Au3_Missing()
EndFunc
Func _IEPropertySet(ByRef $oObject, $sProperty, $vValue)
	Return __Au3_Missing()
EndFunc
Func _IEErrorNotify($vNotify = Default)
	Return __Au3_Missing()
EndFunc
Func _IEErrorHandlerRegister($sFunctionName = "__IEInternalErrorHandler")
	Return __Au3_Missing()
EndFunc
Func _IEErrorHandlerDeRegister()
	Return __Au3_Missing()
EndFunc
Func _IEQuit(ByRef $oObject)
	Return __Au3_Missing()
EndFunc
Func _IE_Introduction($sModule = "basic")
	Return __Au3_Missing()
EndFunc
Func _IE_Example($sModule = "basic")
	Return __Au3_Missing()
EndFunc
Func _IE_VersionInfo()
	Return __Au3_Missing()
EndFunc
