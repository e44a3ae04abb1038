; WinNet.au3: made by generate.py; do not edit.
#include-once

#include "StructureConstants.au3"
#include "WinAPI.au3"

Global Const $CONNDLG_RO_PATH = 1
Global Const $CONNDLG_CONN_POINT = 2
Global Const $CONNDLG_USE_MRU = 4
Global Const $CONNDLG_HIDE_BOX = 8
Global Const $CONNDLG_PERSIST = 16
Global Const $CONNDLG_NOT_PERSIST = 32
Global Const $CONNECT_UPDATE_PROFILE = 1
Global Const $CONNECT_UPDATE_RECENT = 2
Global Const $CONNECT_TEMPORARY = 4
Global Const $CONNECT_INTERACTIVE = 8
Global Const $CONNECT_PROMPT = 16
Global Const $CONNECT_NEED_DRIVE = 32
Global Const $CONNECT_REFCOUNT = 64
Global Const $CONNECT_REDIRECT = 128
Global Const $CONNECT_LOCALDRIVE = 256
Global Const $CONNECT_CURRENT_MEDIA = 512
Global Const $CONNECT_DEFERRED = 1024
Global Const $CONNECT_COMMANDLINE = 2048
Global Const $CONNECT_CMD_SAVECRED = 4096
Global Const $CONNECT_RESERVED = -16777216
Global Const $DISC_UPDATE_PROFILE = 1
Global Const $DISC_NO_FORCE = 64
Global Const $RESOURCE_CONNECTED = 1
Global Const $RESOURCE_GLOBALNET = 2
Global Const $RESOURCE_REMEMBERED = 3
Global Const $RESOURCE_RECENT = 4
Global Const $RESOURCE_CONTEXT = 5
Global Const $RESOURCETYPE_ANY = 0
Global Const $RESOURCETYPE_DISK = 1
Global Const $RESOURCETYPE_PRINT = 2
Global Const $RESOURCETYPE_RESERVED = 8
Global Const $RESOURCETYPE_UNKNOWN = -1
Global Const $RESOURCEUSAGE_CONNECTABLE = 1
Global Const $RESOURCEUSAGE_CONTAINER = 2
Global Const $RESOURCEUSAGE_NOLOCALDEVICE = 4
Global Const $RESOURCEUSAGE_SIBLING = 8
Global Const $RESOURCEUSAGE_ATTACHED = 16
Global Const $RESOURCEUSAGE_RESERVED = 0x80000000
Global Const $WNNC_NET_MSNET = 65536
Global Const $WNNC_NET_LANMAN = 131072
Global Const $WNNC_NET_NETWARE = 196608
Global Const $WNNC_NET_VINES = 262144
Global Const $WNNC_NET_10NET = 327680
Global Const $WNNC_NET_LOCUS = 393216
Global Const $WNNC_NET_SUN_PC_NFS = 458752
Global Const $WNNC_NET_LANSTEP = 524288
Global Const $WNNC_NET_9TILES = 589824
Global Const $WNNC_NET_LANTASTIC = 655360
Global Const $WNNC_NET_AS400 = 720896
Global Const $WNNC_NET_FTP_NFS = 786432
Global Const $WNNC_NET_PATHWORKS = 851968
Global Const $WNNC_NET_LIFENET = 917504
Global Const $WNNC_NET_POWERLAN = 983040
Global Const $WNNC_NET_BWNFS = 1048576
Global Const $WNNC_NET_COGENT = 1114112
Global Const $WNNC_NET_FARALLON = 1179648
Global Const $WNNC_NET_APPLETALK = 1245184
Global Const $WNNC_NET_INTERGRAPH = 1310720
Global Const $WNNC_NET_SYMFONET = 1376256
Global Const $WNNC_NET_CLEARCASE = 1441792
Global Const $WNNC_NET_FRONTIER = 1507328
Global Const $WNNC_NET_BMC = 1572864
Global Const $WNNC_NET_DCE = 1638400
Global Const $WNNC_NET_AVID = 1703936
Global Const $WNNC_NET_DOCUSPACE = 1769472
Global Const $WNNC_NET_MANGOSOFT = 1835008
Global Const $WNNC_NET_SERNET = 1900544
Global Const $WNNC_NET_RIVERFRONT1 = 1966080
Global Const $WNNC_NET_RIVERFRONT2 = 2031616
Global Const $WNNC_NET_DECORB = 2097152
Global Const $WNNC_NET_PROTSTOR = 2162688
Global Const $WNNC_NET_FJ_REDIR = 2228224
Global Const $WNNC_NET_DISTINCT = 2293760
Global Const $WNNC_NET_TWINS = 2359296
Global Const $WNNC_NET_RDR2SAMPLE = 2424832
Global Const $WNNC_NET_CSC = 2490368
Global Const $WNNC_NET_3IN1 = 2555904
Global Const $WNNC_NET_EXTENDNET = 2686976
Global Const $WNNC_NET_STAC = 2752512
Global Const $WNNC_NET_FOXBAT = 2818048
Global Const $WNNC_NET_YAHOO = 2883584
Global Const $WNNC_NET_EXIFS = 2949120
Global Const $WNNC_NET_DAV = 3014656
Global Const $WNNC_NET_KNOWARE = 3080192
Global Const $WNNC_NET_OBJECT_DIRE = 3145728
Global Const $WNNC_NET_MASFAX = 3211264
Global Const $WNNC_NET_HOB_NFS = 3276800
Global Const $WNNC_NET_SHIVA = 3342336
Global Const $WNNC_NET_IBMAL = 3407872
Global Const $WNNC_NET_LOCK = 3473408
Global Const $WNNC_NET_TERMSRV = 3538944
Global Const $WNNC_NET_SRT = 3604480
Global Const $WNNC_NET_QUINCY = 3670016
Global Const $WNNC_CRED_MANAGER = -65536
Global Const $tagCONNECTDLGSTRUCT = "dword Size;hwnd hWnd;ptr Resource;dword Flags;dword DevNum"
Global Const $tagDISCDLGSTRUCT = "dword Size;hwnd hWnd;ptr LocalName;ptr RemoteName;dword Flags"
Global Const $tagNETCONNECTINFOSTRUCT = "dword Size;dword Flags;dword Speed;dword Delay;dword OptDataSize"
Global Const $tagNETINFOSTRUCT = "dword Size;dword Version;dword Status;dword Char;ulong_ptr Handle;word NetType;dword Printers;dword Drives"
Global Const $tagREMOTE_NAME_INFO = "ptr Universal;ptr Connection;ptr Remaining"

Func _WinNet_AddConnection($sLocalName, $sRemoteName, $sPassword = 0)
	Return __Au3_Missing()
EndFunc
Func _WinNet_AddConnection2($sLocalName, $sRemoteName, $sUserName = 0, $sPassword = 0, $iType = 1, $iOptions = 1)
	Return __Au3_Missing()
EndFunc
Func _WinNet_AddConnection3($hWnd, $sLocalName, $sRemoteName, $sUserName = 0, $sPassword = 0, $iType = 1, $iOptions = 1)
	Return __Au3_Missing()
EndFunc
Func _WinNet_CancelConnection($sName, $bForce = True)
	Return __Au3_Missing()
EndFunc
Func _WinNet_CancelConnection2($sName, $bUpdate = True, $bForce = True)
	Return __Au3_Missing()
EndFunc
Func _WinNet_CloseEnum($hEnum)
	Return __Au3_Missing()
EndFunc
Func _WinNet_ConnectionDialog($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinNet_ConnectionDialog1($hWnd, $sRemoteName = "", $iFlags = 2)
	Return __Au3_Missing()
EndFunc
Func _WinNet_DisconnectDialog($hWnd)
	Return __Au3_Missing()
EndFunc
Func _WinNet_DisconnectDialog1($hWnd, $sLocalName, $sRemoteName = "", $iFlags = 1)
	Return __Au3_Missing()
EndFunc
Func _WinNet_EnumResource($hEnum, ByRef $iCount, $pBuffer, ByRef $iBufSize)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetConnection($sLocalName)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetConnectionPerformance($sLocalName, $sRemoteName)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetLastError(ByRef $iError, ByRef $sError, ByRef $sName)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetNetworkInformation($sName)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetProviderName($iType)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetResourceInformation($sRemoteName, $sProvider = "", $iType = 0)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetResourceParent($sRemoteName, $sProvider, $iType = 0)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetUniversalName($sLocalPath)
	Return __Au3_Missing()
EndFunc
Func _WinNet_GetUser($sName)
	Return __Au3_Missing()
EndFunc
Func _WinNet_OpenEnum($iScope, $iType, $iUsage, $tResource, ByRef $hEnum)
	Return __Au3_Missing()
EndFunc
Func _WinNet_RestoreConnection($sDevice = "", $hWnd = 0, $bUseUI = True)
	Return __Au3_Missing()
EndFunc
Func _WinNet_UseConnection($hWnd, $sLocalName, $sRemoteName, $sUserName = 0, $sPassword = 0, $iType = 1, $iOptions = 1)
	Return __Au3_Missing()
EndFunc
