; SQLite.au3: made by generate.py; do not edit.
#include-once

#include "FileConstants.au3"
#include "InetConstants.au3"
#include "Array.au3"
#include "File.au3"

Global Const $SQLITE_OK = 0
Global Const $SQLITE_ERROR = 1
Global Const $SQLITE_INTERNAL = 2
Global Const $SQLITE_PERM = 3
Global Const $SQLITE_ABORT = 4
Global Const $SQLITE_BUSY = 5
Global Const $SQLITE_LOCKED = 6
Global Const $SQLITE_NOMEM = 7
Global Const $SQLITE_READONLY = 8
Global Const $SQLITE_INTERRUPT = 9
Global Const $SQLITE_IOERR = 10
Global Const $SQLITE_CORRUPT = 11
Global Const $SQLITE_NOTFOUND = 12
Global Const $SQLITE_FULL = 13
Global Const $SQLITE_CANTOPEN = 14
Global Const $SQLITE_PROTOCOL = 15
Global Const $SQLITE_EMPTY = 16
Global Const $SQLITE_SCHEMA = 17
Global Const $SQLITE_TOOBIG = 18
Global Const $SQLITE_CONSTRAINT = 19
Global Const $SQLITE_MISMATCH = 20
Global Const $SQLITE_MISUSE = 21
Global Const $SQLITE_NOLFS = 22
Global Const $SQLITE_AUTH = 23
Global Const $SQLITE_ROW = 100
Global Const $SQLITE_DONE = 101
Global Const $SQLITE_OPEN_READONLY = 1
Global Const $SQLITE_OPEN_READWRITE = 2
Global Const $SQLITE_OPEN_CREATE = 4
Global Const $SQLITE_ENCODING_UTF8 = 0
Global Const $SQLITE_ENCODING_UTF16 = 1
Global Const $SQLITE_ENCODING_UTF16be = 2
Global Const $SQLITE_TYPE_INTEGER = 1
Global Const $SQLITE_TYPE_FLOAT = 2
Global Const $SQLITE_TYPE_TEXT = 3
Global Const $SQLITE_TYPE_BLOB = 4
Global Const $SQLITE_TYPE_NULL = 5

Func _SQLite_Startup($sDll_Filename = "", $bUTF8ErrorMsg = False, $iForceLocal = 0, $hPrintCallback = Default)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Shutdown()
	Return __Au3_Missing()
EndFunc
Func _SQLite_Open($sDatabase_Filename = Default, $iAccessMode = Default, $iEncoding = Default)
	Return __Au3_Missing()
EndFunc
Func _SQLite_GetTable($hDB, $sSQL, ByRef $aResult, ByRef $iRows, ByRef $iColumns, $iCharSize = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Exec($hDB, $sSQL, $sCallBack = "")
	Return __Au3_Missing()
EndFunc
Func _SQLite_LibVersion()
	Return __Au3_Missing()
EndFunc
Func _SQLite_LastInsertRowID($hDB = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Changes($hDB = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_TotalChanges($hDB = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_ErrCode($hDB = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_ErrMsg($hDB = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Display2DResult($aResult, $iCellWidth = 0, $bReturn = False)
	Return __Au3_Missing()
EndFunc
Func _SQLite_GetTable2d($hDB, $sSQL, ByRef $aResult, ByRef $iRows, ByRef $iColumns, $iCharSize = -1, $bSwichDimensions = False)
	Return __Au3_Missing()
EndFunc
Func _SQLite_SetTimeout($hDB = -1, $iTimeout = 1000)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Query($hDB, $sSQL, ByRef $hQuery)
	Return __Au3_Missing()
EndFunc
Func _SQLite_FetchData($hQuery, ByRef $aRow, $bBinary = False, $bDoNotFinalize = False, $iColumns = 0)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Close($hDB = -1)
	Return __Au3_Missing()
EndFunc
Func _SQLite_SafeMode($bSafeModeState)
	Return __Au3_Missing()
EndFunc
Func _SQLite_QueryFinalize($hQuery)
	Return __Au3_Missing()
EndFunc
Func _SQLite_QueryReset($hQuery)
	Return __Au3_Missing()
EndFunc
Func _SQLite_FetchNames($hQuery, ByRef $aNames)
	Return __Au3_Missing()
EndFunc
Func _SQLite_QuerySingleRow($hDB, $sSQL, ByRef $aRow)
	Return __Au3_Missing()
EndFunc
Func _SQLite_SQLiteExe($sDatabaseFile, $sInput, ByRef $sOutput, $sSQLiteExeFilename = "sqlite3.exe", $bDebug = False)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Encode($vData)
	Return __Au3_Missing()
EndFunc
Func _SQLite_Escape($sString, $iBuffSize = Default)
	Return __Au3_Missing()
EndFunc
Func _SQLite_FastEncode($vData)
	Return __Au3_Missing()
EndFunc
Func _SQLite_FastEscape($sString)
	Return __Au3_Missing()
EndFunc
