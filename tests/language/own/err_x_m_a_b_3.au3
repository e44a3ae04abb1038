Local $m[]
$x = $m["a"]["b"]
