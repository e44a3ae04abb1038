Local $m[], $a[2]
$m["a"] = $a
$m["a"][0] = 5
