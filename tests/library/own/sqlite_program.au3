; SQLite.au3: a program: customers, groups, a table on the console, mistakes, bytes
#include <SQLite.au3>
#include <SQLite.dll.au3>
_SQLite_Startup()
If @error Then Exit ConsoleWrite("no" & @LF)
Local $hDB = _SQLite_Open(), $hQuery, $aRow, $aResult, $iRows, $iCols
_SQLite_Exec(-1, "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT, credit REAL DEFAULT 0);")
_SQLite_Exec(-1, "BEGIN;")
For $i = 1 To 50
	_SQLite_Exec(-1, "INSERT INTO customers(name, city, credit) VALUES (" & _SQLite_FastEscape("O'Name " & $i) & "," & _SQLite_FastEscape(Mod($i, 3) ? "Koeln" : "Paris") & "," & $i * 1.5 & ");")
Next
_SQLite_Exec(-1, "COMMIT;")
ConsoleWrite(_SQLite_LastInsertRowID() & " " & _SQLite_TotalChanges() & @CRLF)
_SQLite_Query(-1, "SELECT city, count(*) AS n, sum(credit), avg(credit) FROM customers GROUP BY city ORDER BY n DESC;", $hQuery)
_SQLite_FetchNames($hQuery, $aRow)
ConsoleWrite(_ArrayToString($aRow, " ") & @CRLF)
While _SQLite_FetchData($hQuery, $aRow) = $SQLITE_OK
	ConsoleWrite($aRow[0] & " " & $aRow[1] & " " & $aRow[2] & " " & StringFormat("%.2f", $aRow[3]) & @CRLF)
WEnd
_SQLite_GetTable2d(-1, "SELECT id, name, credit FROM customers WHERE id <= 4;", $aResult, $iRows, $iCols)
_SQLite_Display2DResult($aResult)
ConsoleWrite($iRows & " " & $iCols & @CRLF)
_SQLite_QuerySingleRow(-1, "SELECT max(credit), min(name) FROM customers", $aRow)
ConsoleWrite($aRow[0] & " " & $aRow[1] & @CRLF)
Local $iRet = _SQLite_Exec(-1, "INSERT INTO customers(id, name) VALUES(1, 'dup');")
ConsoleWrite($iRet & " " & @error & " " & _SQLite_ErrCode() & " " & _SQLite_ErrMsg() & @CRLF)
$iRet = _SQLite_Exec(-1, "SELECT bad FROM customers;")
ConsoleWrite($iRet & " " & @error & " " & _SQLite_ErrMsg() & @CRLF)
_SQLite_Exec(-1, "SELECT name FROM customers WHERE id IN (7, 8)", "Show")
_SQLite_Exec(-1, "DELETE FROM customers WHERE id > 10;")
ConsoleWrite(_SQLite_Changes() & @CRLF)
Local $dBlob = Binary("0x00FF4142")
_SQLite_Exec(-1, "CREATE TABLE b(x BLOB); INSERT INTO b VALUES(" & _SQLite_FastEncode($dBlob) & ");")
_SQLite_QuerySingleRow(-1, "SELECT x, length(x) FROM b", $aRow)
ConsoleWrite(VarGetType($aRow[0]) & " " & $aRow[0] & " " & $aRow[1] & @CRLF)
_SQLite_Close()
_SQLite_Shutdown()
Func Show($aRow)
	ConsoleWrite("cb: " & $aRow[0] & @CRLF)
EndFunc
