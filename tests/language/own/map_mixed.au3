Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func K($m)
	Local $s = ""
	For $k In MapKeys($m)
		$s &= VarGetType($k) & ":" & $k & "=" & (IsMap($m[$k]) ? "map" : IsArray($m[$k]) ? "arr" : $m[$k]) & ";"
	Next
	Return $s
EndFunc
Local $m[]
$m["a"] = 1
$m["A"] = 2
$m[1] = 3
$m["1"] = 4
$m[1.7] = 5
$m[True] = 6
$m[Null] = 7
$m[""] = 8
$m[-1] = 9
$m[Default] = 10
$m[2^40] = 11
$m[P] = 12
P(K($m) & UBound($m))
$m.a = "dot"
$m.B = "B"
$m.If = "if"
$m.b2 = $m.a & $m.B
P(K($m))
P("[" & $m["none"] & "]" & VarGetType($m["none"]) & VarGetType($m.none) & MapExists($m, "none"))
P(MapExists($m, "a") & MapExists($m, 1) & MapExists($m, "2") & MapExists(5, 1) & @error)
P(MapRemove($m, "a") & MapRemove($m, "a") & MapRemove($m, 1) & @error)
$m["a"] = "again"
P(K($m))
Local $n[]
P(MapAppend($n, "x") & MapAppend($n, "y"))
$n[10] = 1
P(MapAppend($n, "z") & VarGetType(MapAppend($n, "w")))
MapRemove($n, 12)
MapRemove($n, 11)
P(MapAppend($n, "q"))
P(K($n))
$m["n"] = $n
$m.n.deep = 5
$m["n"]["d2"] = 6
$m.n.d3 = 7
P($m.n.deep & $m["n"]["d2"] & $m["n"].d3 & $n["deep"] & UBound($n))
$m["n"]["e"] = $m
P(UBound($m["n"]["e"]) & UBound($m))
$m.n.deep += 10
$m["n"]["d2"] &= "x"
P($m.n.deep & $m.n.d2)
Local $arr[2] = [1, 2]
$m["arr"] = $arr
P(($m["arr"])[1] & $m.arr[0] & UBound($m["arr"]))
$arr[0] = $m
$arr[0].newk = "nk"
P($arr[0].newk & ($arr[0])["newk"] & MapExists($m, "newk"))
Local $copy = $m
$copy["only"] = 1
P(MapExists($m, "only") & UBound($copy) - UBound($m))
Func Ch($x)
	$x["ch"] = 1
	Return $x
EndFunc
P(MapExists($m, "ch") & UBound(Ch($m)) - UBound($m))
Func ChR(ByRef $x)
	$x["ch"] = 1
	$x.n.inner = "deepref"
EndFunc
ChR($m)
P($m["ch"] & $m.n.inner)
Func Inc(ByRef $v)
	$v += 1
EndFunc
$m["cnt"] = 1
Inc($m["cnt"])
Inc($m.cnt)
P($m.cnt)
$m["new"] = MapExists($m, "new")
P($m["new"])
$m["new2"] += 5
P($m["new2"] & VarGetType($m["new2"]))
$m.new3 &= "t"
P($m.new3)
$m.new4 = MapExists($m, "new4")
P($m.new4)
For $v In $m
Next
P(VarGetType($v))
P(IsMap($m) & IsMap($arr) & IsMap("x") & IsObj($m))
Local $e[]
For $v In $e
	P("never")
Next
P("[" & $v & "]")
P(UBound(MapKeys($e)) & @error & UBound(MapKeys(5)) & @error)
Local $e[]
P(UBound($e))
$e["x"] = 1
Local $e
P(UBound($e))
Local $e[]
P(UBound($e))
$m = 5
P($m)
Local $mm[], $key = "k"
$mm[$key] = "v"
$mm[$key & "2"] = "v2"
$key = 3
$mm[$key] = "three"
P(K($mm))
$mm["f"] = StringLen
P($mm["f"]("abcd") & ($mm.f)("ab"))
Local $l[]
$l["l"] = $l
$l["l"]["l"] = $l
P(UBound($l) & UBound($l["l"]) & UBound($l["l"]["l"]) & UBound($l.l.l.l))
P($l["x"] = Null)
P(($l["x"] == "") & ($l["x"] = ""))
$l[1] = "one"
P($l["1"] & $l[1] & $l["01"] & $l[1.0] & $l["1.0"])
$l[0x10] = "hex"
P($l[16])
$l[9223372036854775807] = "max"
P(MapAppend($l, 1) & @error)
P(K($l))
Global $gm[]
Func GMap()
	$gm.x = 1
	$gm["y"] = 2
	Local $gm[]
	$gm.z = 3
	Return UBound($gm)
EndFunc
P(GMap() & UBound($gm))
$mm = $gm
$mm.x = 100
P($gm.x & $mm.x)
Local $am[2]
$am[0] = $gm
$am[1] = $am[0]
$am[0].x = "am0"
P($am[0].x & $am[1].x & $gm.x)
