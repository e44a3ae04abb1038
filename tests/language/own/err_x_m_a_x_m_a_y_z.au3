Local $m[], $n[]
$n.x = 1
$m.a = $n
$x = ($m.a)["x"] + ($m.a)["y"]["z"]
