; SQLite.au3: callbacks, tables that fail, texts in SQL
#include <SQLite.au3>
Global $n = 0, $ret = 0, $cnt = 0
Func P($r, $e = @error, $x = @extended)
	$n += 1
	ConsoleWrite("#" & $n & " " & VarGetType($r) & " [" & (IsArray($r) ? "array" & UBound($r, 0) & ":" & UBound($r) : StringReplace($r, @CRLF, "\n")) & "] e=" & $e & " x=" & $x & @CRLF)
EndFunc
Func CB($aRow)
	ConsoleWrite("cb" & UBound($aRow) & " ")
	$cnt += 1
	If $cnt = 2 Then Return $ret
	If $ret = "err" Then Return SetError(5, 6, 0)
EndFunc
Func Two($a, $b)
EndFunc
Func Pr($s)
	ConsoleWrite("<" & StringReplace($s, @CRLF, "\n") & ">" & @CRLF)
EndFunc
Local $aRow = "x", $aNames = "x", $hQuery, $aResult = "x", $iRows = "r", $iColumns = "c"
_SQLite_Startup("", False, 0, Pr)
_SQLite_Open()
_SQLite_Exec(-1, "create table t(a); insert into t values(1),(2),(3)")
For $r In StringSplit("0|1|4|9|101|x|err|", "|", 2)
	$ret = StringIsInt($r) ? Number($r) : $r
	$cnt = 0
	P(_SQLite_Exec(-1, "select * from t", "CB"))
Next
P(_SQLite_Exec(-1, "select * from t", "Two"))
P(_SQLite_Exec(-1, "create table q(a)", "CB"))
P(_SQLite_Exec(-1, "insert into t values(7)", "CB"))
P(_SQLite_Exec(-1, "", "CB"))
P(_SQLite_Exec(-1, "select a from t where 0", "CB"))
P(_SQLite_Exec(-1, "select 1 union all select abs(-9223372036854775808)", "CB"))
P(_SQLite_Exec(99, "select 1", "CB"))
P(_SQLite_Exec(-1, "select 1; select 2", "CB"))
ConsoleWrite("-- gettable" & @CRLF)
P(_SQLite_GetTable(-1, "", $aResult, $iRows, $iColumns))
P($aResult)
P($iRows & $iColumns)
P(_SQLite_GetTable(-1, "select 1 union all select abs(-9223372036854775808)", $aResult, $iRows, $iColumns))
P($aResult)
P($iRows & $iColumns)
P(_SQLite_GetTable(-1, "select abs(-9223372036854775808)", $aResult, $iRows, $iColumns))
P($aResult)
P($iRows & $iColumns)
$aResult = "x"
$iRows = "r"
$iColumns = "c"
P(_SQLite_GetTable2d(-1, "select 1 union all select abs(-9223372036854775808)", $aResult, $iRows, $iColumns))
P($aResult)
P($iRows & $iColumns)
P(_SQLite_GetTable2d(-1, "selec", $aResult, $iRows, $iColumns))
P($aResult)
P($iRows & $iColumns)
P(_SQLite_GetTable2d(99, "selec", $aResult, $iRows, $iColumns))
P($aResult)
P($iRows & $iColumns)
P(_SQLite_GetTable2d(-1, "select 5 as a, 'q' as b", $aResult, $iRows, $iColumns))
P(_SQLite_Display2DResult($aResult))
$aRow = "x"
P(_SQLite_QuerySingleRow(99, "selec", $aRow))
P($aRow)
$aRow = "x"
P(_SQLite_QuerySingleRow(-1, "selec", $aRow))
P($aRow)
$aRow = "x"
P(_SQLite_FetchData(99, $aRow))
P($aRow)
$aRow = "x"
P(_SQLite_FetchNames(99, $aRow))
P($aRow)
P(_SQLite_Query(-1, "select 1 union select 2", $hQuery))
P(_SQLite_FetchData($hQuery, $aRow, Default, Default, Default))
P(_SQLite_QueryFinalize(Default))
P(_SQLite_QueryFinalize(-1))
P(_SQLite_FetchData(-1, $aRow))
P(_SQLite_FetchNames(-1, $aRow))
P(_SQLite_QueryReset(-1))
P(_SQLite_QueryFinalize(String($hQuery)))
P(_SQLite_Query(-1, "select 1 as x, 2 as 'y z', count(*) from t", $hQuery))
P(_SQLite_FetchNames($hQuery, $aRow))
ConsoleWrite($aRow[1] & "," & $aRow[2] & @CRLF)
P(_SQLite_FetchData($hQuery, $aRow))
P(_SQLite_QueryFinalize($hQuery))
P(_SQLite_Escape(True))
P(_SQLite_Escape(Null))
P(_SQLite_Escape("a€b'c", 4))
P(_SQLite_Exec(-1, "insert into t values(" & _SQLite_Escape("zö€'") & ");insert into t values(" & _SQLite_Encode("zö€'") & ")"))
P(_SQLite_QuerySingleRow(-1, "select group_concat(a), typeof(a) from t", $aRow))
ConsoleWrite($aRow[0] & " " & $aRow[1] & @CRLF)
P(_SQLite_Exec(-1, "begin; insert into t values(55); rollback; select * from t"))
P(_SQLite_Changes())
P(_SQLite_Exec(-1, "insert into t values(1); selec"))
P(_SQLite_ErrCode())
