Local $m[], $n[]
$m["n"] = $n
$m["n"]["x"]["y"] = 5
