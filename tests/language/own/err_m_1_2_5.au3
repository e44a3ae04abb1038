Local $m[]
$m[1][2] = 5
