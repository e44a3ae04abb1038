Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
P(Opt("MustDeclareVars") & Opt("ExpandVarStrings") & Opt("ExpandEnvStrings"))
P(Opt("ExpandVarStrings", 1))
Local $v = "val", $n = 5, $arr[2] = [1, 2]
P("a $v$ b $n$ c $nope$ d @CRLF@ e")
P("$v$$n$ $$ $ v$ @@ @TAB@|")
P('single $v$')
P("$arr$ $arr[0]$ $v.x$")
P("@error@ @ScriptLineNumber@ @NumParams@")
P("cost: $5 and $V$")
Local $q = "$v$"
P($q)
$v = "new"
P($q & "$v$")
P(StringLen("$v$") & StringLen($q))
Func F($p)
	Local $v = "local"
	Return "$v$ $p$ $n$"
EndFunc
P(F("par"))
Opt("ExpandVarStrings", 0)
P("$v$")
P(Opt("nosuch", 1) & @error)
P(Opt("TrayIconHide") & @error & Opt("WinTitleMatchMode", 2) & Opt("WinTitleMatchMode", Default) & Opt("WinTitleMatchMode"))
P(AutoItSetOption("MustDeclareVars", 1) & AutoItSetOption("MustDeclareVars"))
