; StringRegExp: where PCRE 8 and later engines differ
Func M($s, $p)
	Local $r = StringRegExp($s, $p, 4), $e = @error, $x = @extended
	If $e Then
		ConsoleWrite(S($p) & " on " & S($s) & " -> error " & $e & " ext " & $x & @CRLF)
	Else
		Local $o = ""
		For $i = 0 To UBound($r) - 1
			$o &= S($r[$i]) & " "
		Next
		ConsoleWrite(S($p) & " on " & S($s) & " -> " & $o & @CRLF)
	EndIf
EndFunc
M("abcba", "^(.|(.)(?1)\2)$")
M("aba", "^(.|(.)(?1)\2)$")
M("abba", "^((.)(?1)\2|.?)$")
M("aaab", "^(a+)(?1)b")
M("aaab", "(?<x>a*)(?&x)ab")
M("((a))", "(?x)^ ( \( (?: [^()]++ | (?1) )* \) ) $  # (?1) balanced [")
M("aaaa", "(?:(a)|b)*")
M("abab", "(?:(a)|b)*")
M("ab", "(?:(a)|(b))+")
M("aXbX", "(?|(a)|(b))X")
M("foobar", "(?<=foo\K)bar")
M("a-b", "[\w-.]+")
M("a-b.c", "[\w-\.]+")
M("a-z", "[[:alpha:]-z]+")
M("yji8", "\y\j\i\8")
M("RXBAzZGKCyk", "[\R\X\B\A\z\Z\G\K\C\y\k]+")
M("a{,3}", "a{,3}")
M("aaa", "a{,3}")
M("a{ 1,2 }", "a{ 1,2 }")
M("a]b", "[]a]+")
M("a^b", "[a^]+")
M("x]", "[^]]")
M("a" & @CRLF & @LF & @CR & "b", "\R")
M("a" & ChrW(0x85) & ChrW(0x2028) & "b", "\R")
M("a" & ChrW(0x85) & ChrW(0x2028) & "b", "(*BSR_UNICODE)\R")
M("a" & @CRLF & "b", "(*LF)a.")
M("a" & @CRLF & "b", "(*CR)(?m)^.")
M("a" & @LF & "b", "(*ANY)(?m)$.")
M("abc", "(*UCP)(*UTF16)\w+")
M("aaa", "(*LIMIT_MATCH=1)a+")
M("AaBb", "(?i)\p{Lu}+")
M("ab12", "\p{Any}+")
M("ab12", "\p{Xan}+|\p{Xwd}")
M("ab", "\p{L&}+")
M(ChrW(0x3B1) & ChrW(0x300), "\p{Greek}+")
M(ChrW(0x342), "\p{Greek}+")
M(ChrW(0x342), "\p{Inherited}")
M("a.b", "\p{Common}")
M("abcd", "(?<n>a)(?<m>b)\k<n>?c")
M("aa", "(?<n>a)\k'n'")
M("xay", "(?C1)a(?C)")
M("foo bar", "[[:<:]]b|o[[:>:]]")
M("abc", "a(*SKIP)x|b|c")
M("aaab", "a+(*COMMIT)c|b")
M("aaab", "a*?(*THEN)b")
M("abcd", "(?(?=a)ab|cd)")
M("ab", "(?:a(*F)|ab)")
M("aa", "(a)?(?(1)a|b)")
M("1234567", "\d{2,}?|x")
M("aaaa", "a{2}+")
M("aaaa", "(a{1,2}){2}")
M("ab", "(?=(a))ab")
M("ab", "(?!(x))ab")
M("ab", "((?=b)|a)+b")
M("x", "(a?)*x")
M("aab", "(a*)*b")
M("aab", "(a*)+b")
M("ab", "()?ab")
M("abc", "(?s).")
M("", "()")
M("", "(a)?")
M("a", "(a)?(b)?(c)?")
M("b", "(a)?(b)?(c)?")
M(@LF & "a" & @LF, "^")
M(@LF & "a" & @LF, "(?m)^")
M(@LF & "a" & @LF, "(?m)$")
M(@CRLF & "a" & @CRLF, "(?m)^.*$")
M(@CRLF & "a" & @CRLF, "$")
M(@CRLF & @CRLF, "\z|\Z")
M("aaa" & @CR, "a$")
M("aab", "(?<=a)(?<!aa)b|\Ba")
M("abc" & @TAB & Chr(11) & Chr(12) & Chr(28) & Chr(133) & Chr(160) & " ", "\s")
M("abc" & @TAB & Chr(11) & Chr(12) & Chr(28) & Chr(133) & Chr(160) & " ", "(*UCP)\s")
M("abc" & @TAB & Chr(11) & Chr(160) & ChrW(0x180E) & " ", "\h")
M("a_b-c" & ChrW(0xE9), "\b\w+\b")
M("a" & ChrW(0x130) & ChrW(0x131) & "I", "(?i)i")
M(ChrW(0x17F) & ChrW(0x1E9E) & ChrW(0xDF), "(?i)" & ChrW(0xDF))
M("a\b", "\\")
M("a" & ChrW(27) & "b", "\e")
M("a" & ChrW(1) & "b", "\cA")
M("ab", "\Qa\Eb")
M("a\Eb", "a\\Eb|\E")
M("ab", "a\Q\E+b")
M("aab", "a\Q\E+b")
M("aab", "a(?#x)+b")
M("aab", "(?x)a +b")
M("aab", "(?x)a #c" & @LF & "+b")
M("aab", "(?x)a #c" & @CR & "+b")
; time: catastrophic patterns
Local $t = TimerInit()
M("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "^(a+)+$")
M("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(a|aa)+$")
ConsoleWrite("slow " & (TimerDiff($t) > 20000) & @CRLF)

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
