Local $m[]
$m.a = "s"
$x = $m["a"].b
