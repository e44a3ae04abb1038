; SQLite.au3: databases, through the system's libsqlite3 (builtins/library_sqlite.c). What is printed, the codes of @error and the
; shape of results are made here; a handle that is not open never reaches the library.
#include-once

; ---- includes (generate.py)
#include "FileConstants.au3"
#include "InetConstants.au3"
#include "Array.au3"
#include "File.au3"
; ---- end of includes

; ---- constants (generate.py)
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
; ---- end of constants

; Is the library there, which database is -1, who gets what is printed (Default: the console).
Global $__au3_sqlite_on = False, $__au3_sqlite_last = 0, $__au3_sqlite_print = Default

; The handle; -1, "", 0 and Default mean the database opened last. @error 1: not started, 2: not open.
Func __au3_sqlite_db($hDB)
	If Not $__au3_sqlite_on Then Return SetError(1, $SQLITE_MISUSE, 0)
	If $hDB == "" Or $hDB = -1 Or IsKeyword($hDB) Or (Not IsString($hDB) And $hDB = 0) Then $hDB = $__au3_sqlite_last
	Return __Au3_SqliteIs($hDB, False) ? SetError(0, 0, $hDB) : SetError(2, 0, 0)
EndFunc

; The @error of a query that cannot be used: 1 not started, else $iBad; 0: it is fine.
Func __au3_sqlite_query_error($hQuery, $iBad)
	If Not $__au3_sqlite_on Then Return 1
	Return __Au3_SqliteIs($hQuery, True) ? 0 : $iBad
EndFunc

Func __au3_sqlite_write($sText)
	If IsFunc($__au3_sqlite_print) Then
		$__au3_sqlite_print($sText)
	ElseIf IsKeyword($__au3_sqlite_print) = 1 Then
		ConsoleWrite($sText)
	EndIf
EndFunc

Func __au3_sqlite_report($sFunction, $sQuery, $sError)
	Local $sText = "!   SQLite.au3 Error" & @CRLF & "--> Function: " & $sFunction & @CRLF
	If $sQuery <> "" Then $sText &= "--> Query:    " & $sQuery & @CRLF
	__au3_sqlite_write($sText & "--> Error:    " & $sError & @CRLF & @CRLF)
EndFunc

; The name of the library, which is the system's whatever is asked for; "" and @error 1 when there is none.
Func _SQLite_Startup($sDll_Filename = "", $bUTF8ErrorMsg = False, $iForceLocal = 0, $hPrintCallback = Default)
	#forceref $sDll_Filename, $bUTF8ErrorMsg, $iForceLocal
	Local $sLibrary = __Au3_SqliteLoad()
	If $sLibrary = "" Then Return SetError(1, 0, "")
	$__au3_sqlite_on = True
	$__au3_sqlite_print = $hPrintCallback
	Return SetError(0, 0, $sLibrary)
EndFunc

; Closes whatever is open.
Func _SQLite_Shutdown()
	If $__au3_sqlite_on Then __Au3_SqliteEnd()
	$__au3_sqlite_on = False
	$__au3_sqlite_last = 0
	Return SetError(0, 0, 0)
EndFunc

Func _SQLite_LibVersion()
	If Not $__au3_sqlite_on Then Return SetError(1, $SQLITE_MISUSE, 0)
	Return SetError(0, 0, __Au3_SqliteVersion())
EndFunc

; The handle; 0 and @error -1 with SQLite's code in @extended, or 3 when not started.
Func _SQLite_Open($sDatabase_Filename = Default, $iAccessMode = Default, $iEncoding = Default)
	If Not $__au3_sqlite_on Then Return SetError(3, $SQLITE_MISUSE, 0)
	If IsKeyword($sDatabase_Filename) Then $sDatabase_Filename = ":memory:"
	If IsKeyword($iAccessMode) Then $iAccessMode = BitOR($SQLITE_OPEN_READWRITE, $SQLITE_OPEN_CREATE)
	Local $hDB = __Au3_SqliteOpen($sDatabase_Filename, $iAccessMode), $iCode = @error
	If $iCode Then
		__au3_sqlite_report("_SQLite_Open", "", "Library used incorrectly")
		Return SetError(-1, $iCode, 0)
	EndIf
	Switch IsKeyword($iEncoding) ? 0 : $iEncoding
		Case $SQLITE_ENCODING_UTF16
			__Au3_SqliteExec($hDB, 'PRAGMA encoding="UTF-16";')
		Case $SQLITE_ENCODING_UTF16be
			__Au3_SqliteExec($hDB, 'PRAGMA encoding="UTF-16be";')
	EndSwitch
	$__au3_sqlite_last = $hDB
	Return SetError(0, 0, $hDB)
EndFunc

Func _SQLite_Close($hDB = -1)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, 0, $SQLITE_MISUSE)
	Local $iCode = __Au3_SqliteClose($hDB)
	If $iCode Then
		__au3_sqlite_report("_SQLite_Close", "", __Au3_SqliteMessage($hDB))
		Return SetError(-1, 0, $iCode)
	EndIf
	If $hDB = $__au3_sqlite_last Then $__au3_sqlite_last = 0
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; Runs statements. With a callback one statement, whose names and rows it gets as arrays; what it returns may end that.
Func _SQLite_Exec($hDB, $sSQL, $sCallBack = "")
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, 0, $SQLITE_MISUSE)
	Local $iCode
	If $sCallBack <> "" Then
		$iCode = __au3_sqlite_each($hDB, $sSQL, $sCallBack)
		Return @error ? SetError(3, @error, $iCode) : SetError(0, 0, $iCode)
	EndIf
	$iCode = __Au3_SqliteExec($hDB, $sSQL)
	If $iCode = $SQLITE_OK Then Return SetError(0, 0, $iCode)
	__au3_sqlite_report("_SQLite_Exec", $sSQL, __Au3_SqliteMessage($hDB))
	Return SetError(-1, 0, $iCode)
EndFunc

; @error as _SQLite_GetTable2d has it, 7 when the callback fails or ends it.
Func __au3_sqlite_each($hDB, $sSQL, $sCallBack)
	Local $aRows, $iRows = 0, $vResult, $iCode = __au3_sqlite_rows($hDB, $sSQL, $aRows, $iRows)
	If @error Then Return SetError(@error, 0, $iCode)
	If Not IsString($sCallBack) Then Return SetError(7, 0, $SQLITE_OK)
	For $i = 0 To $iRows
		$vResult = Call($sCallBack, $aRows[$i])
		If @error Then Return SetError(7, 0, $SQLITE_OK)
		If $vResult = $SQLITE_ABORT Or $vResult = $SQLITE_INTERRUPT Then Return SetError(7, 0, $vResult)
	Next
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; The number of the last row that was inserted.
Func _SQLite_LastInsertRowID($hDB = -1)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, @extended, 0)
	Return SetError(0, 0, __Au3_SqliteNumber($hDB, 0))
EndFunc

; How many rows the last statement changed.
Func _SQLite_Changes($hDB = -1)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, @extended, 0)
	Return SetError(0, 0, __Au3_SqliteNumber($hDB, 1))
EndFunc

; How many rows were changed since the database was opened.
Func _SQLite_TotalChanges($hDB = -1)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, @extended, 0)
	Return SetError(0, 0, __Au3_SqliteNumber($hDB, 2))
EndFunc

Func _SQLite_ErrCode($hDB = -1)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, 0, $SQLITE_MISUSE)
	Return SetError(0, 0, __Au3_SqliteNumber($hDB, 3))
EndFunc

Func _SQLite_ErrMsg($hDB = -1)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, @extended, "Library used incorrectly")
	Return SetError(0, 0, __Au3_SqliteMessage($hDB))
EndFunc

; How long a statement waits for another program that has the database, in milliseconds.
Func _SQLite_SetTimeout($hDB = -1, $iTimeout = 1000)
	If IsKeyword($iTimeout) Then $iTimeout = 1000
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, 0, $SQLITE_MISUSE)
	Local $iCode = __Au3_SqliteTimeout($hDB, $iTimeout)
	Return SetError($iCode ? -1 : 0, 0, $iCode)
EndFunc

; Handles are always checked.
Func _SQLite_SafeMode($bSafeModeState)
	#forceref $bSafeModeState
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; ---- queries ----

Func _SQLite_Query($hDB, $sSQL, ByRef $hQuery)
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, 0, $SQLITE_MISUSE)
	Local $hNew = __Au3_SqlitePrepare($hDB, $sSQL), $iCode = @error
	If $iCode Then
		__au3_sqlite_report("_SQLite_Query", $sSQL, __Au3_SqliteMessage($hDB))
		Return SetError(-1, 0, $iCode)
	EndIf
	$hQuery = $hNew
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; The next row. At the end the query is closed, unless $bDoNotFinalize is set.
Func _SQLite_FetchData($hQuery, ByRef $aRow, $bBinary = False, $bDoNotFinalize = False, $iColumns = 0)
	Local $aNone[1], $iError = __au3_sqlite_query_error($hQuery, 7)
	$aRow = $aNone
	If $iError Then Return SetError($iError, 0, $SQLITE_MISUSE)
	Local $iCode = __Au3_SqliteStep($hQuery)
	If $iCode = $SQLITE_ROW Then
		$aRow = __Au3_SqliteRow($hQuery, IsKeyword($bBinary) ? False : $bBinary, IsKeyword($iColumns) ? 0 : $iColumns)
		Return SetError(0, 0, $SQLITE_OK)
	EndIf
	If $iCode = $SQLITE_DONE And (IsKeyword($bDoNotFinalize) Or Not $bDoNotFinalize) Then __Au3_SqliteFinalize($hQuery)
	Return SetError(-1, 0, $iCode)
EndFunc

Func _SQLite_FetchNames($hQuery, ByRef $aNames)
	Local $aNone[1], $iError = __au3_sqlite_query_error($hQuery, 3)
	$aNames = $aNone
	If $iError Then Return SetError($iError, 0, $SQLITE_MISUSE)
	Local $aFound = __Au3_SqliteNames($hQuery)
	If @error Then Return SetError(-1, 0, $SQLITE_DONE)
	$aNames = $aFound
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

Func _SQLite_QueryFinalize($hQuery)
	Local $iError = __au3_sqlite_query_error($hQuery, 2)
	If $iError Then Return SetError($iError, 0, $SQLITE_MISUSE)
	Local $iCode = __Au3_SqliteFinalize($hQuery)
	Return SetError($iCode ? -1 : 0, 0, $iCode)
EndFunc

; Back to the first row.
Func _SQLite_QueryReset($hQuery)
	Local $iError = __au3_sqlite_query_error($hQuery, 2)
	If $iError Then Return SetError($iError, 0, $SQLITE_MISUSE)
	Local $iCode = __Au3_SqliteReset($hQuery)
	Return SetError($iCode ? -1 : 0, 0, $iCode)
EndFunc

; The first row of a statement.
Func _SQLite_QuerySingleRow($hDB, $sSQL, ByRef $aRow)
	Local $hQuery, $iCode
	$aRow = ""
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(@error, 0, $SQLITE_MISUSE)
	$iCode = _SQLite_Query($hDB, $sSQL, $hQuery)
	If @error Then Return SetError(1, 0, $iCode)
	$iCode = _SQLite_FetchData($hQuery, $aRow)
	If @error Then
		If __Au3_SqliteIs($hQuery, True) Then __Au3_SqliteFinalize($hQuery)
		Return SetError(3, 0, $iCode)
	EndIf
	$iCode = _SQLite_QueryFinalize($hQuery)
	Return SetError(@error ? 2 : 0, 0, $iCode)
EndFunc

; ---- tables ----

; An array with the names and $iRows rows, each an array. @error 2: the query is wrong, 3: a row failed, 5: there are no columns;
; with $bColumns a query without columns is not run.
Func __au3_sqlite_rows($hDB, $sSQL, ByRef $aRows, ByRef $iRows, $bColumns = False)
	Local $hQuery, $iCode = _SQLite_Query($hDB, $sSQL, $hQuery), $aFound[64]
	If @error Then Return SetError(2, @error, $iCode)
	$iRows = 0
	If Not $hQuery Then Return SetError(3, 0, $SQLITE_MISUSE)
	$aFound[0] = __Au3_SqliteNames($hQuery)
	If $bColumns And Not IsArray($aFound[0]) Then
		__Au3_SqliteFinalize($hQuery)
		Return SetError(5, -1, $SQLITE_DONE)
	EndIf
	While 1
		$iCode = __Au3_SqliteStep($hQuery)
		If $iCode <> $SQLITE_ROW Then ExitLoop
		$iRows += 1
		If $iRows = UBound($aFound) Then ReDim $aFound[$iRows * 2]
		$aFound[$iRows] = __Au3_SqliteRow($hQuery, False, 0)
	WEnd
	__Au3_SqliteFinalize($hQuery)
	$aRows = $aFound
	If $iCode <> $SQLITE_DONE Then Return SetError(3, 0, $iCode)
	If Not IsArray($aFound[0]) Then Return SetError(5, -1, $iCode)
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; All of a result, the names first, in one row behind the number of cells.
Func _SQLite_GetTable($hDB, $sSQL, ByRef $aResult, ByRef $iRows, ByRef $iColumns, $iCharSize = -1)
	Local $aRows, $iCount = $iRows, $iAt = 0
	$aResult = ""
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(1, 0, $SQLITE_MISUSE)
	Local $iCode = __au3_sqlite_rows($hDB, $sSQL, $aRows, $iCount, True), $iError = @error, $iExtended = @extended
	If $iError = 2 Then Return SetError(2, $iExtended, $iCode)
	If $iError = 5 Then Return SetError(3, -1, $iCode)
	If $iError And $iCode = $SQLITE_MISUSE Then Return SetError(3, 3, $iCode)
	$iRows = $iCount
	$iColumns = UBound($aRows[0])
	If $iError Then Return SetError(4, -1, $iCode)
	Local $aCells[($iRows + 1) * $iColumns + 1] = [($iRows + 1) * $iColumns]
	For $i = 0 To $iRows
		For $vCell In $aRows[$i]
			$iAt += 1
			$aCells[$iAt] = $iCharSize > 0 ? StringLeft($vCell, $iCharSize) : $vCell
		Next
	Next
	$aResult = $aCells
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; All of a result, one row for the names and one for each row; with $bSwichDimensions the columns come first.
Func _SQLite_GetTable2d($hDB, $sSQL, ByRef $aResult, ByRef $iRows, ByRef $iColumns, $iCharSize = -1, $bSwichDimensions = False)
	Local $aRows, $aRow
	$aResult = ""
	$hDB = __au3_sqlite_db($hDB)
	If @error Then Return SetError(1, 0, $SQLITE_MISUSE)
	Local $iCode = __au3_sqlite_rows($hDB, $sSQL, $aRows, $iRows)
	If @error Then Return SetError(@error, @extended, $iCode)
	If IsKeyword($bSwichDimensions) Then $bSwichDimensions = False
	$iColumns = UBound($aRows[0])
	Local $iFirst = $bSwichDimensions ? $iColumns : $iRows + 1, $iSecond = $bSwichDimensions ? $iRows + 1 : $iColumns
	Local $aCells[$iFirst][$iSecond]
	For $i = 0 To $iRows
		$aRow = $aRows[$i]
		If $iCharSize > 0 Then __au3_sqlite_cut($aRow, $iCharSize)
		For $j = 0 To $iColumns - 1
			If $bSwichDimensions Then
				$aCells[$j][$i] = $aRow[$j]
			Else
				$aCells[$i][$j] = $aRow[$j]
			EndIf
		Next
	Next
	$aResult = $aCells
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

Func __au3_sqlite_cut(ByRef $aRow, $iSize)
	For $i = 0 To UBound($aRow) - 1
		$aRow[$i] = StringLeft($aRow[$i], $iSize)
	Next
EndFunc

; Prints a 2D array in columns, or returns the text. A width of 0 is that of the longest text.
Func _SQLite_Display2DResult($aResult, $iCellWidth = 0, $bReturn = False)
	If UBound($aResult, 0) <> 2 Or $iCellWidth < 0 Then Return SetError(1, 0, "")
	If IsKeyword($iCellWidth) Then $iCellWidth = 0
	Local $aWidths[UBound($aResult, 2) + 1], $sLine, $sOut = ""
	For $j = 0 To UBound($aResult, 2) - 1
		$aWidths[$j] = $iCellWidth
		If Not $iCellWidth Then $aWidths[$j] = __au3_sqlite_width($aResult, $j)
	Next
	For $i = 0 To UBound($aResult) - 1
		$sLine = ""
		For $j = 0 To UBound($aResult, 2) - 1
			$sLine &= StringFormat(" %-" & $aWidths[$j] & "." & $aWidths[$j] & "s ", $aResult[$i][$j])
		Next
		If $bReturn And Not IsKeyword($bReturn) Then
			$sOut &= $sLine & @CRLF
		Else
			__au3_sqlite_write($sLine & @CRLF)
		EndIf
	Next
	If $bReturn And Not IsKeyword($bReturn) Then Return SetError(0, 0, $sOut)
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

Func __au3_sqlite_width(Const ByRef $aResult, $iColumn)
	Local $iWidth = 0
	For $i = 0 To UBound($aResult) - 1
		If StringLen($aResult[$i][$iColumn]) > $iWidth Then $iWidth = StringLen($aResult[$i][$iColumn])
	Next
	Return $iWidth
EndFunc

; ---- texts in SQL ----

; The bytes of a text (as UTF-8), a number or a Binary as a blob: X'6162'.
Func _SQLite_Encode($vData)
	If IsNumber($vData) Then $vData = String($vData)
	If IsString($vData) Then $vData = StringToBinary($vData, $SB_UTF8)
	Local $sCode = _SQLite_FastEncode($vData)
	Return SetError(@error, 0, $sCode)
EndFunc

Func _SQLite_FastEncode($vData)
	If Not IsBinary($vData) Then Return SetError(1, 0, "")
	Return SetError(0, 0, "X'" & Hex($vData) & "'")
EndFunc

; A text in quotes; with $iBuffSize only so much of that.
Func _SQLite_Escape($sString, $iBuffSize = Default)
	If Not $__au3_sqlite_on Then Return SetError(1, $SQLITE_MISUSE, "")
	If IsKeyword($sString) = 2 Then Return "'(NULL)'"
	Local $sQuoted = "'" & StringReplace(StringRegExpReplace(String($sString), "(?s)\x00.*", ""), "'", "''", 0, 1) & "'"
	If Not IsKeyword($iBuffSize) And $iBuffSize > 0 Then $sQuoted = StringLeft($sQuoted, $iBuffSize)
	Return SetError(0, 0, $sQuoted)
EndFunc

Func _SQLite_FastEscape($sString)
	If Not IsString($sString) And Not IsNumber($sString) Then Return SetError(1, 0, "")
	Return SetError(0, 0, "'" & StringReplace($sString, "'", "''", 0, 1) & "'")
EndFunc

; ---- the program ----

; Gives commands to the program sqlite3. @error 1: the database cannot be made, 2: there is no such program, 3: it found an error.
Func _SQLite_SQLiteExe($sDatabaseFile, $sInput, ByRef $sOutput, $sSQLiteExeFilename = "sqlite3.exe", $bDebug = False)
	#forceref $bDebug
	If IsKeyword($sSQLiteExeFilename) Or $sSQLiteExeFilename = -1 Then $sSQLiteExeFilename = "sqlite3.exe"
	$sOutput = ""
	If Not FileExists($sDatabaseFile) Then
		Local $hFile = FileOpen($sDatabaseFile, BitOR($FO_OVERWRITE, $FO_CREATEPATH))
		If $hFile = -1 Then Return SetError(1, 0, $SQLITE_CANTOPEN)
		FileClose($hFile)
	EndIf
	Local $sCommand = '"' & $sSQLiteExeFilename & '" "' & _PathFull($sDatabaseFile) & '"'
	Local $iPID = Run($sCommand, "", @SW_HIDE, BitOR($STDIN_CHILD, $STDOUT_CHILD))
	If Not $iPID Then Return SetError(2, 0, $SQLITE_ERROR)
	StdinWrite($iPID, StringToBinary(".output stdout" & @CRLF & $sInput & @CRLF, $SB_UTF8))
	StdinWrite($iPID)
	Local $dOutput = Binary(""), $dMore
	While 1
		$dMore = StdoutRead($iPID, False, True)
		If @error Then ExitLoop
		If Not BinaryLen($dMore) Then Sleep(10)
		$dOutput &= $dMore
	WEnd
	$sOutput = BinaryToString($dOutput, $SB_UTF8)
	If StringInStr($sOutput, "SQL error:") Or StringInStr($sOutput, "Incomplete SQL:") Then Return SetError(3, 0, $SQLITE_ERROR)
	Return SetError(0, 0, $SQLITE_OK)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
