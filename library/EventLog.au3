; EventLog.au3: made by generate.py; do not edit.
#include-once

#include "Date.au3"
#include "Security.au3"
#include "StructureConstants.au3"
#include "WinAPI.au3"

Global Const $EVENTLOG_SUCCESS = 0
Global Const $EVENTLOG_ERROR_TYPE = 1
Global Const $EVENTLOG_WARNING_TYPE = 2
Global Const $EVENTLOG_INFORMATION_TYPE = 4
Global Const $EVENTLOG_AUDIT_SUCCESS = 8
Global Const $EVENTLOG_AUDIT_FAILURE = 16
Global Const $EVENTLOG_SEQUENTIAL_READ = 1
Global Const $EVENTLOG_SEEK_READ = 2
Global Const $EVENTLOG_FORWARDS_READ = 4
Global Const $EVENTLOG_BACKWARDS_READ = 8

Func _EventLog__Backup($hEventLog, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Clear($hEventLog, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Close($hEventLog)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Count($hEventLog)
	Return __Au3_Missing()
EndFunc
Func _EventLog__DeregisterSource($hEventLog)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Full($hEventLog)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Notify($hEventLog, $hEvent)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Oldest($hEventLog)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Open($sServerName, $sSourceName)
	Return __Au3_Missing()
EndFunc
Func _EventLog__OpenBackup($sServerName, $sFileName)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Read($hEventLog, $bRead = True, $bForward = True, $iOffset = 0)
	Return __Au3_Missing()
EndFunc
Func _EventLog__RegisterSource($sServerName, $sSourceName)
	Return __Au3_Missing()
EndFunc
Func _EventLog__Report($hEventLog, $iType, $iCategory, $iEventID, $sUserName, $sDesc, $aData)
	Return __Au3_Missing()
EndFunc
