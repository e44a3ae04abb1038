; SQLite.au3: what tables give for a query without columns, with a row that fails, with nothing in it
#include <SQLite.au3>
_SQLite_Startup()
Local $h = _SQLite_Open(), $a, $r, $c
_SQLite_Exec($h, "create table t(id integer primary key, b integer not null check (b > 0)); insert into t values(1, 1);")
For $q In StringSplit("insert into t values(1,2)|insert into t values(9,-1)|insert into t values(8,null)|select abs(-9223372036854775808)|select 1 union all select abs(-9223372036854775808)|select json('{')|insert into t values(3,4)|drop table nope|select 5;select abs(-9223372036854775808)|insert or replace into t values(1,5)|update t set b = -5|delete from t where abs(-9223372036854775808)|create table t(a)", "|", 2)
$a = "a"
$r = "r"
$c = "c"
$x = _SQLite_GetTable($h, $q, $a, $r, $c)
ConsoleWrite("gt " & $x & " " & @error & " " & @extended & " " & $a & " " & $r & " " & $c & @LF)
$a = "a"
$r = "r"
$c = "c"
$x = _SQLite_GetTable2d($h, $q, $a, $r, $c)
ConsoleWrite("gt2 " & $x & " " & @error & " " & @extended & " " & $a & " " & $r & " " & $c & @LF)
$a = "a"
$x = _SQLite_QuerySingleRow($h, $q, $a)
ConsoleWrite("qs " & $x & " " & @error & " " & @extended & " " & $a & @LF)
Next
For $q In StringSplit("|;|-- c|  |/* x */|select 1 where 0|pragma foreign_keys=1", "|", 2)
$a = "a"
$r = "r"
$c = "c"
$x = _SQLite_GetTable($h, $q, $a, $r, $c)
ConsoleWrite("gt " & $x & " " & @error & " " & @extended & " " & $a & " " & VarGetType($r) & $r & " " & $c & @LF)
$r = "r"
$x = _SQLite_GetTable2d($h, $q, $a, $r, $c)
ConsoleWrite("gt2 " & $x & " " & @error & " " & @extended & " " & $a & " " &VarGetType($r)& $r & " " & $c & @LF)
Next
