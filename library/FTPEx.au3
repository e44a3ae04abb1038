; FTPEx.au3: made by generate.py; do not edit.
#include-once

#include "Date.au3"
#include "FileConstants.au3"
#include "StructureConstants.au3"
#include "WinAPIError.au3"

Global Const $INTERNET_OPEN_TYPE_DIRECT = 1
Global Const $INTERNET_OPEN_TYPE_PRECONFIG = 0
Global Const $INTERNET_OPEN_TYPE_PRECONFIG_WITH_NO_AUTOPROXY = 4
Global Const $INTERNET_OPEN_TYPE_PROXY = 3
Global Const $FTP_TRANSFER_TYPE_UNKNOWN = 0
Global Const $FTP_TRANSFER_TYPE_ASCII = 1
Global Const $FTP_TRANSFER_TYPE_BINARY = 2
Global Const $INTERNET_FLAG_PASSIVE = 134217728
Global Const $INTERNET_FLAG_TRANSFER_ASCII = 1
Global Const $INTERNET_FLAG_TRANSFER_BINARY = 2
Global Const $INTERNET_DEFAULT_FTP_PORT = 21
Global Const $INTERNET_SERVICE_FTP = 1
Global Const $INTERNET_FLAG_HYPERLINK = 1024
Global Const $INTERNET_FLAG_NEED_FILE = 16
Global Const $INTERNET_FLAG_NO_CACHE_WRITE = 67108864
Global Const $INTERNET_FLAG_RELOAD = 0x80000000
Global Const $INTERNET_FLAG_RESYNCHRONIZE = 2048
Global Const $INTERNET_FLAG_ASYNC = 268435456
Global Const $INTERNET_FLAG_FROM_CACHE = 16777216
Global Const $INTERNET_FLAG_OFFLINE = 16777216
Global Const $INTERNET_STATUS_CLOSING_CONNECTION = 50
Global Const $INTERNET_STATUS_CONNECTION_CLOSED = 51
Global Const $INTERNET_STATUS_CONNECTING_TO_SERVER = 20
Global Const $INTERNET_STATUS_CONNECTED_TO_SERVER = 21
Global Const $INTERNET_STATUS_CTL_RESPONSE_RECEIVED = 42
Global Const $INTERNET_STATUS_INTERMEDIATE_RESPONSE = 120
Global Const $INTERNET_STATUS_PREFETCH = 43
Global Const $INTERNET_STATUS_REDIRECT = 110
Global Const $INTERNET_STATUS_REQUEST_COMPLETE = 100
Global Const $INTERNET_STATUS_HANDLE_CREATED = 60
Global Const $INTERNET_STATUS_HANDLE_CLOSING = 70
Global Const $INTERNET_STATUS_SENDING_REQUEST = 30
Global Const $INTERNET_STATUS_REQUEST_SENT = 31
Global Const $INTERNET_STATUS_RECEIVING_RESPONSE = 40
Global Const $INTERNET_STATUS_RESPONSE_RECEIVED = 41
Global Const $INTERNET_STATUS_STATE_CHANGE = 200
Global Const $INTERNET_STATUS_RESOLVING_NAME = 10
Global Const $INTERNET_STATUS_NAME_RESOLVED = 11

Func _FTP_Close($hSession)
	Return __Au3_Missing()
EndFunc
Func _FTP_Command($hFTPSession, $sFTPCommand, $iFlags = $FTP_TRANSFER_TYPE_ASCII, $iExpectResponse = 0, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_Connect($hInternetSession, $sServerName, $sUsername, $sPassword, $iPassive = 0, $iServerPort = 0, $iService = $INTERNET_SERVICE_FTP, $iFlags = 0, $fuContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_DecodeInternetStatus($iInternetStatus)
	Return __Au3_Missing()
EndFunc
Func _FTP_DirCreate($hFTPSession, $sRemote)
	Return __Au3_Missing()
EndFunc
Func _FTP_DirDelete($hFTPSession, $sRemote)
	Return __Au3_Missing()
EndFunc
Func _FTP_DirGetCurrent($hFTPSession)
	Return __Au3_Missing()
EndFunc
Func _FTP_DirPutContents($hFTPSession, $sLocalFolder, $sRemoteFolder, $bRecursivePut, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_DirSetCurrent($hFTPSession, $sRemote)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileClose($hFTPFile)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileDelete($hFTPSession, $sRemoteFile)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileGet($hFTPSession, $sRemoteFile, $sLocalFile, $bFailIfExists = False, $iFlagsAndAttributes = 0, $iFlags = $FTP_TRANSFER_TYPE_UNKNOWN, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileGetSize($hFTPSession, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileOpen($hConnect, $sFileName, $iAccess = $GENERIC_READ, $iFlags = $INTERNET_FLAG_TRANSFER_BINARY, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_FilePut($hFTPSession, $sLocalFile, $sRemoteFile, $iFlags = 0, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileRead($hFTPFile, $iNumberOfBytesToRead)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileRename($hFTPSession, $sExisting, $sNew)
	Return __Au3_Missing()
EndFunc
Func _FTP_FileTimeLoHiToStr($iLoDWORD, $iHiDWORD, $bFmt = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_FindFileClose($hFTPFind)
	Return __Au3_Missing()
EndFunc
Func _FTP_FindFileFirst($hFTPSession, $sRemotePath, ByRef $hFTPFind, $iFlags = 0, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_FindFileNext($hFTPFind)
	Return __Au3_Missing()
EndFunc
Func _FTP_GetLastResponseInfo(ByRef $iError, ByRef $sMessage)
	Return __Au3_Missing()
EndFunc
Func _FTP_ListToArray($hFTPSession, $iReturnType = 0, $iFlags = $INTERNET_FLAG_NO_CACHE_WRITE, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_ListToArray2D($hFTPSession, $iReturnType = 0, $iFlags = $INTERNET_FLAG_NO_CACHE_WRITE, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_ListToArrayEx($hFTPSession, $iReturnType = 0, $iFlags = $INTERNET_FLAG_NO_CACHE_WRITE, $iFmt = 1, $iContext = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_Open($sAgent, $iAccessType = $INTERNET_OPEN_TYPE_DIRECT, $sProxyName = '', $sProxyBypass = '', $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_ProgressDownload($hFTPSession, $sLocalFile, $sRemoteFile, $hFunctionToCall = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_ProgressUpload($hFTPSession, $sLocalFile, $sRemoteFile, $hFunctionToCall = 0)
	Return __Au3_Missing()
EndFunc
Func _FTP_SetStatusCallback($hInternetSession, $sFunctionName)
	Return __Au3_Missing()
EndFunc
