# Databases in memory need no right; those in files need the rights of files, also those that SQL names, and lie below the root.
cat >rights.au3 <<'S'
#include <SQLite.au3>
_SQLite_Startup("", False, 0, "")
Local $aRow, $sName = $CmdLine[0] ? $CmdLine[1] : "base.db"
_SQLite_Open($sName)
ConsoleWrite("file " & @error & " " & @extended & @LF)
ConsoleWrite("write " & _SQLite_Exec(-1, "create table if not exists t(a); insert into t values(1)") & @LF)
ConsoleWrite("read " & _SQLite_QuerySingleRow(-1, "select count(*) from t", $aRow) & @LF)
_SQLite_Open()
ConsoleWrite("memory " & @error & @LF)
ConsoleWrite("write " & _SQLite_Exec(-1, "create table m(a); insert into m values(1),(2)") & @LF)
_SQLite_QuerySingleRow(-1, "select sum(a) from m", $aRow)
ConsoleWrite("sum " & $aRow[0] & @LF)
ConsoleWrite("attach " & _SQLite_Exec(-1, "attach 'other.db' as o; create table if not exists o.t(a)") & @LF)
ConsoleWrite("temporary " & _SQLite_Exec(-1, "create temp table x(a); insert into x values(1)") & @LF)
ConsoleWrite("vacuum " & _SQLite_Exec(-1, "vacuum into '" & @AutoItPID & ".copy'") & @LF)
S
au3 rights.au3
ls -- *.db *.copy | sed 's/[0-9]*\.copy/copy/'
rm -- *.copy other.db
echo "-- read"
au3 --sandbox=read rights.au3
echo "-- nothing"
au3 --sandbox rights.au3
ls -- *.db *.copy 2>/dev/null
echo "-- root"
mkdir inside
cp rights.au3 inside
ln -s ../base.db inside/link.db
(cd inside && au3 --root . rights.au3 ../base.db | sed -n 1,2p && au3 --root . rights.au3 link.db | sed -n 1,2p && au3 --root . rights.au3 'Z:\new.db' | sed -n 1,2p)
ls inside | sed 's/[0-9]*\.copy/copy/'
echo "-- limits and clocks"
cat >long.au3 <<'S'
#include <SQLite.au3>
_SQLite_Startup("", False, 0, "")
_SQLite_Open()
Local $aRow
_SQLite_QuerySingleRow(-1, "select datetime('now')", $aRow)
ConsoleWrite($aRow[0] & @LF)
_SQLite_Exec(-1, "with recursive c(x) as (select 1 union all select x+1 from c) select count(*) from c")
For $i = 1 To 3
	ConsoleWrite("not reached" & @LF)
Next
S
au3 --virtual-clock=1714979289 --timeout 1 long.au3 2>&1 >out | head -1
head -1 out
