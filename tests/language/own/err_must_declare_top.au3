Opt("MustDeclareVars", 1)
$a = 4
