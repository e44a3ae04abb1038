; captures and advance
T("alt 3", StringRegExp("ab", "(a)|b", 3))
T("alt 1", StringRegExp("b", "(a)|b", 1))
T("alt 2", StringRegExp("b", "(a)|b", 2))
T("alt 4", StringRegExp("ab", "(a)|b", 4))
T("K rep", StringRegExpReplace("foofoo", "foo\K", "-"))
T("K 3", StringRegExp("foofoo", "foo\K", 3))
T("K 4", StringRegExp("foofoo", "(f)oo\K", 4))
T("look rep", StringRegExpReplace("aaa", "(?<=a)", "-"))
T("rep err empty", StringRegExpReplace("", "a(", "x"))
T("rep err0 empty", StringRegExpReplace("", "*", "x"))
T("re err empty", StringRegExp("", "a(", 3))
T("empty both", StringRegExpReplace("", "", "x"))
T("empty 3", StringRegExp("", "", 3))
T("empty 4", StringRegExp("", "", 4))
T("empty 1", StringRegExp("", "x*", 1))
T("refs", StringRegExpReplace("abab", "(a)(b)", "$1$1$2$9"))
T("refs 0", StringRegExpReplace("abab", "(a)(b)", "\0\0"))
T("refs none", StringRegExpReplace("xyz", "(a)(b)", "\0\0"))
T("refs count", StringRegExpReplace("ababab", "(a)(b)", "$2$1", 2))
T("ref big", StringRegExpReplace("ab", "(a)", "[$4294967297|$99999999999999999999|\4294967296|${4294967297}]"))
T("ref mix", StringRegExpReplace("ab", "(a)", "$1\1${1}$ 1\$1$\1${1}}{$1}"))
T("ref brace", StringRegExpReplace("ab", "(a)", "${01}${001}${-1}${1a}$${1}"))
T("nul in replacement", StringRegExpReplace("abc", "b", "x" & Chr(0) & "y"))
T("nul in subject", StringRegExpReplace("a" & Chr(0) & "b", "b", "x"))
T("nul in pattern", StringRegExpReplace("abc", "b" & Chr(0) & "c", "x"))
T("nul first in pattern", StringRegExpReplace("abc", Chr(0) & "c", "x"))
T("nul in group", StringRegExp("a" & Chr(0) & "b", "a(.)b", 1))
Local $p = "", $s = ""
For $i = 1 To 300
	$p &= "(a)"
	$s &= "a"
Next
For $n In StringSplit("9 10 29 30 31 32 33 49 50 51 63 64 65 99 100 101 127 128 129 150 199 200 255 256 299 300", " ", 2)
	Local $r = StringRegExp($s, StringLeft($p, $n * 3), 1)
	ConsoleWrite($n & " groups: " & UBound($r) & " " & @error & @CRLF)
	$r = StringRegExp($s, StringLeft($p, $n * 3), 3)
	ConsoleWrite($n & " groups: " & UBound($r) & " " & @error & @CRLF)
	$r = StringRegExpReplace($s, StringLeft($p, $n * 3), "$" & $n & "b$1$2")
	ConsoleWrite($n & " groups: " & StringLeft($r, 5) & " " & StringLen($r) & " " & @extended & @CRLF)
Next
T("offset", StringRegExp("aaa", "a", 3, 3) )
T("offset end", StringRegExp("aaa", "a*", 3, 4) )
T("offset end 0", StringRegExp("aaa", "", 0, 4) )
T("offset past 0", StringRegExp("aaa", "", 0, 5) )
T("offset past 3", StringRegExp("aaa", "", 3, 5) )
T("G 3", StringRegExp("aab", "\Ga", 3))
T("G 3 offset", StringRegExp("baab", "\Ga", 3, 2))
T("G rep", StringRegExpReplace("aabaa", "\Ga", "-"))
T("caret rep", StringRegExpReplace("aabaa", "^a", "-"))
T("A rep", StringRegExpReplace("aabaa", "\Aa", "-"))
T("adv 1", StringRegExp("aa", "|a", 3))
T("adv 2", StringRegExpReplace("aa", "|a", "-"))
T("adv 3", StringRegExp("aabb", "(?=a)|b|a", 3))
T("adv 4", StringRegExpReplace("aabb", "(?=a)|b|a", "-"))
T("adv 5", StringRegExp("foofoofoo", "\b|foo\K|o", 3))
T("adv 6", StringRegExpReplace("foofoofoo", "(?<=foo)|foo\K", "-"))
T("adv 7", StringRegExpReplace("abcd", "a\K|b", "-"))
T("adv 8", StringRegExpReplace("abcd", "a\K|c|(?<=b)", "-"))
T("adv 9", StringRegExpReplace("a" & @CRLF & "b", "(?m)$|\n", "-"))
T("adv 10", StringRegExpReplace("ab12", "(?=\d)|\d", "-"))
T("adv 11", StringRegExpReplace("aXbX", "(?=X)|$", "-"))
T("adv 12", StringRegExpReplace("abab", "(?=b)|ab", "-"))
T("adv 13", StringRegExpReplace("ababab", "a\Kb?", "-"))
T("adv 14", StringRegExp("ababab", "ab??\K", 3))
T("adv 15", StringRegExpReplace("aaaa", "a\K", "-"))
T("adv 16", StringRegExpReplace("aaaa", "aa\K", "-"))
T("adv 17", StringRegExpReplace("aaaa", "a\Ka*?", "-"))

Func T($sLabel, $vValue, $iErr = @error, $iExt = @extended)
	Local $s = $sLabel & " = " & S($vValue)
	If $iErr <> 0 Then $s &= " err " & $iErr
	If $iExt <> 0 Then $s &= " ext " & $iExt
	ConsoleWrite($s & @CRLF)
EndFunc   ;==>T

Func S(Const ByRef $v)
	Local $i, $n, $s = ""
	Switch VarGetType($v)
		Case "String"
			For $i = 1 To StringLen($v)
				$n = AscW(StringMid($v, $i, 1))
				If $n < 32 Or $n > 126 Then
					$s &= "{" & Hex($n, 4) & "}"
				Else
					$s &= StringMid($v, $i, 1)
				EndIf
			Next
			Return "[" & $s & "]"
		Case "Array"
			If UBound($v, 0) = 1 Then
				For $i = 0 To UBound($v) - 1
					$s &= ($i ? ", " : "") & S($v[$i])
				Next
				Return "Array(" & UBound($v) & "){" & $s & "}"
			EndIf
			Return "Array dims " & UBound($v, 0)
	EndSwitch
	Return VarGetType($v) & ":" & $v
EndFunc   ;==>S
