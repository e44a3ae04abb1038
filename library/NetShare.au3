; NetShare.au3: what the numbers of shared folders mean. There is no service of Windows to ask for shares.
#include-once

; ---- includes (generate.py)
#include "StructureConstants.au3"
#include "WinAPI.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $STYPE_DISKTREE = 0
Global Const $STYPE_PRINTQ = 1
Global Const $STYPE_DEVICE = 2
Global Const $STYPE_IPC = 3
Global Const $STYPE_TEMPORARY = 1073741824
Global Const $STYPE_SPECIAL = 0x80000000
Global Const $tagCONNECTION_INFO_1 = "dword ID;dword Type;dword Opens;dword Users;dword Time;ptr Username;ptr NetName"
Global Const $tagFILE_INFO_3 = "dword ID;dword Permissions;dword Locks;ptr Pathname;ptr Username"
Global Const $tagSESSION_INFO_2 = "ptr CName;ptr Username;dword Opens;dword Time;dword Idle;dword Flags;ptr TypeName"
Global Const $tagSESSION_INFO_502 = "ptr CName;ptr Username;dword Opens;dword Time;dword Idle;dword Flags;ptr TypeName;ptr Transport"
Global Const $tagSHARE_INFO_2 = "ptr NetName;dword Type;ptr Remark;dword Permissions;dword MaxUses;dword CurrentUses;ptr Path;ptr Password"
Global Const $tagSTAT_SERVER_0 = "align 4;dword Start;dword FOpens;dword DevOpens;dword JobsQueued;dword SOpens;dword STimedOut;dword SErrorOut;dword PWErrors;dword PermErrors;dword SysErrors;uint64 ByteSent;uint64 ByteRecv;dword AvResponse;dword ReqBufNeed;dword BigBufNeed"
Global Const $tagSTAT_WORKSTATION_0 = "int64 StartTime;int64 BytesRecv;int64 SMBSRecv;int64 PageRead;int64 NonPageRead;int64 CacheRead;int64 NetRead;int64 BytesTran;int64 SMBSTran;int64 PageWrite;int64 NonPageWrite;int64 CacheWrite;int64 NetWrite;dword InitFailed;dword FailedComp;dword ReadOp;dword RandomReadOp;dword ReadSMBS;dword LargeReadSMBS;dword SmallReadSMBS;dword WriteOp;dword RandomWriteOp;dword WriteSMBS;dword LargeWriteSMBS;dword SmallWriteSMBS;dword RawReadsDenied;dword RawWritesDenied;dword NetworkErrors;dword Sessions;dword FailedSessions;dword Reconnects;dword CoreConnects;dword LM20Connects;dword LM21Connects;dword LMNTConnects;dword ServerDisconnects;dword HungSessions;dword UseCount;dword FailedUseCount;dword CurrentCommands"
; ---- end of constants

; A letter for each right: read, write, create, execute, delete, attributes, permissions.
Func _Net_Share_PermStr($iPerm)
	Local Static $aLetters = StringSplit("RWCEDAP", "", 2)
	Local $sText = ""
	For $i = 0 To 6
		$sText &= BitAND($iPerm, BitShift(1, -$i)) ? $aLetters[$i] : "-"
	Next
	Return $sText
EndFunc

Func _Net_Share_ResourceStr($iResource)
	Local Static $aKinds = StringSplit("Disk drive|Print queue|Communication|IPC", "|", 2)
	Local $iKind = BitAND($iResource, 0xFF), $iFlags = BitAND($iResource, 0xC0000000), $iName = $iKind < 4 ? $iKind : 0
	Return $aKinds[$iName] & ($iFlags = 0x80000000 ? " (Special)" : $iFlags = 0x40000000 ? " (Temporary)" : "")
EndFunc

; ---- not available (generate.py)
Func _Net_Share_ConnectionEnum($sServer, $sQualifier)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_FileClose($sServer, $iFileID)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_FileEnum($sServer = "", $sBaseName = "", $sUserName = "")
	Return __Au3_Missing()
EndFunc
Func _Net_Share_FileGetInfo($sServer, $iFileID)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_SessionDel($sServer = "", $sClientName = "", $sUserName = "")
	Return __Au3_Missing()
EndFunc
Func _Net_Share_SessionEnum($sServer = "", $sClientName = "", $sUserName = "")
	Return __Au3_Missing()
EndFunc
Func _Net_Share_SessionGetInfo($sServer, $sClientName, $sUserName)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_ShareAdd($sServer, $sShare, $iType, $sResourcePath, $sComment = "", $iMaxUses = -1)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_ShareCheck($sServer, $sShare)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_ShareDel($sServer, $sShare)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_ShareEnum($sServer = "")
	Return __Au3_Missing()
EndFunc
Func _Net_Share_ShareGetInfo($sServer, $sShare)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_ShareSetInfo($sServer, $sShare, $sComment, $iMaxUses)
	Return __Au3_Missing()
EndFunc
Func _Net_Share_StatisticsGetSvr($sServer = "")
	Return __Au3_Missing()
EndFunc
Func _Net_Share_StatisticsGetWrk($sWorkStation = "")
	Return __Au3_Missing()
EndFunc
; ---- end of not available
